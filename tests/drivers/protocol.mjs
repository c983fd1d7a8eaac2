/** Longest a browser may take to answer one command, ms; a 10 MB page on a busy machine needs some 20 s. */
const ANSWER_DEADLINE = 90_000;

/**
 * Numbered JSON requests, their answers and the events between them: what the DevTools protocol and WebDriver BiDi share.
 * The transport is the caller's: `write` takes a line of JSON out, `receive` takes one in.
 */
export class Protocol {
  #write;
  #last = 0;
  #open = new Map();
  #listeners = new Set();

  /** @param {(json: string) => void} write */
  constructor(write) {
    this.#write = write;
  }

  /** @param {string} method @param {object} [params] @param {object} [more] further members of the request, such as `sessionId` */
  send(method, params = {}, more = {}) {
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      const settle = (act) => (value) => {
        clearTimeout(timer);
        this.#open.delete(id);
        act(value);
      };
      const timer = setTimeout(
        () => this.#open.get(id)?.reject(new Error(`${method}: no answer in ${ANSWER_DEADLINE} ms`)),
        ANSWER_DEADLINE,
      );
      this.#open.set(id, { method, resolve: settle(resolve), reject: settle(reject) });
      this.#write(JSON.stringify({ id, method, params, ...more }));
    });
  }

  /** @param {string} json one message of the browser's */
  receive(json) {
    const message = JSON.parse(json);
    const request = this.#open.get(message.id);
    if (!request) for (const listener of [...this.#listeners]) listener(message);
    else if (message.error) request.reject(new Error(`${request.method}: ${message.error.message ?? message.message}`));
    else request.resolve(message.result);
  }

  /** @param {(event: { method: string, params: any, sessionId?: string }) => void} listener @returns a function that ends it */
  on(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Ends everything that still waits, when the browser has gone. @param {Error} error */
  fail(error) {
    for (const request of [...this.#open.values()]) request.reject(error);
  }
}
