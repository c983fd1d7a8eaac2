import { countRequest } from '../../src/platform/request-count';
import type { DeskNews, Desks, DeskWord } from '../shelf-worker';

/** The arguments and the answer of a desk's method. */
type Args<D, K extends keyof D> = D[K] extends (...args: infer A) => unknown ? A : never;
type Answer<D, K extends keyof D> = D[K] extends (...args: never) => infer R ? Awaited<R> : never;

/** What is kept on the device, as the page asks for it: read, changed and searched in a worker. */
export class Desk<Name extends keyof Desks> {
  readonly #worker = new Worker('/shelf-worker.js');
  readonly #waiting = new Map<number, (news: { value: unknown } | { failure: string }) => void>();
  #number = 0;

  constructor(readonly name: Name) {
    this.#worker.onmessage = ({ data }: MessageEvent<DeskNews>) => {
      if ('count' in data) this.#count(data.count);
      else this.#waiting.get(data.number)?.(data);
    };
    this.#worker.onerror = ({ message }) => {
      for (const answer of this.#waiting.values()) answer({ failure: message });
    };
  }

  /** @throws (rejects) with what the desk threw */
  async ask<K extends keyof Desks[Name] & string>(deed: K, ...args: Args<Desks[Name], K>): Promise<Answer<Desks[Name], K>> {
    const number = this.#number++;
    const news = await new Promise<{ value: unknown } | { failure: string }>((answer) => {
      this.#waiting.set(number, answer);
      this.#say({ number, desk: this.name, deed, args });
    });
    this.#waiting.delete(number);
    if ('failure' in news) throw new Error(news.failure);
    return news.value as Answer<Desks[Name], K>;
  }

  #count(counted: number): void {
    countRequest().then(
      () => this.#say({ counted, failure: null }),
      (error) => this.#say({ counted, failure: String(error) }),
    );
  }

  #say(word: DeskWord): void {
    this.#worker.postMessage(word);
  }
}
