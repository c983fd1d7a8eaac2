import { writeFile } from 'node:fs/promises';
import { callOf } from './expression.mjs';

/** Code points of keys, from the WebDriver standard. */
const KEYS = { Escape: '\uE00C', Tab: '\uE004', Enter: '\uE007', ArrowDown: '\uE015' };

/** Of shortcuts: Control, on a Mac Command. */
const CONTROL = process.platform === 'darwin' ? '\uE03D' : '\uE009';

/** One tab over WebDriver BiDi. @implements {import('./driver.mjs').Page} */
export class FirefoxPage {
  #protocol;
  #chrome;
  #context;
  #errors = [];
  #requests = [];
  #deafen;

  static async create(protocol, chrome) {
    const { context } = await protocol.send('browsingContext.create', { type: 'tab' });
    return FirefoxPage.of(protocol, chrome, context);
  }

  /** A tab that is there already. */
  static of(protocol, chrome, context) {
    const page = new FirefoxPage();
    page.#protocol = protocol;
    page.#chrome = chrome;
    page.#context = context;
    page.#deafen = protocol.on((event) => page.#note(event));
    return page;
  }

  #send(method, params) {
    return this.#protocol.send(method, { context: this.#context, ...params });
  }

  #note({ method, params }) {
    if (method === 'network.beforeRequestSent' && params.context === this.#context) this.#requests.push(params.request.url);
    if (method === 'log.entryAdded' && params.level === 'error' && params.source.context === this.#context) this.#errors.push(params.text);
  }

  async goto(url) {
    await this.#send('browsingContext.navigate', { url, wait: 'complete' });
  }

  async evaluate(code, ...args) {
    const { type, result, exceptionDetails } = await this.#protocol.send('script.evaluate', {
      expression: `Promise.resolve(${callOf(code, args)}).then((value) => JSON.stringify(value))`,
      target: { context: this.#context },
      awaitPromise: true,
    });
    if (type === 'exception') throw new Error(exceptionDetails.text);
    return result.value === undefined ? undefined : JSON.parse(result.value);
  }

  async closedShadow(code, ...args) {
    const shadows = await this.#protocol.send('script.evaluate', {
      // A page may name its elements as what a document has.
      expression: `[...Document.prototype.querySelectorAll.call(document, ':root > *, :root > body > *')]`,
      target: { context: this.#context },
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 0, maxObjectDepth: 1, includeShadowTree: 'all' },
    });
    const shadow = shadows.result.value.map((element) => element.value?.shadowRoot).find((root) => root?.value.mode === 'closed');
    if (!shadow) return undefined;
    const { type, result, exceptionDetails } = await this.#protocol.send('script.callFunction', {
      functionDeclaration: `async (root, args) => JSON.stringify(await (${code})(root, ...JSON.parse(args)))`,
      arguments: [{ sharedId: shadow.sharedId }, { type: 'string', value: JSON.stringify(args) }],
      target: { context: this.#context },
      awaitPromise: true,
    });
    if (type === 'exception') throw new Error(exceptionDetails.text);
    return result.value === undefined ? undefined : JSON.parse(result.value);
  }

  async #pointer(pointerType, actions) {
    await this.#send('input.performActions', { actions: [{ type: 'pointer', id: pointerType, parameters: { pointerType }, actions }] });
  }

  async mouseMove(x, y) {
    await this.#pointer('mouse', [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }]);
  }

  async click(x, y) {
    await this.#pointer('mouse', press(x, y));
  }

  async tap(x, y) {
    await this.#pointer('touch', press(x, y));
  }

  async pinch(_x, _y, scale) {
    await this.activate();
    await this.#chrome((factor) => {
      const script = `data:,content.windowUtils.setResolutionAndScaleTo(${factor})`;
      gBrowser.selectedBrowser.messageManager.loadFrameScript(script, false);
    }, scale);
  }

  async key(name) {
    const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: KEYS[name] }));
    await this.#send('input.performActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  async paste() {
    const actions = [
      { type: 'keyDown', value: CONTROL },
      { type: 'keyDown', value: 'v' },
      { type: 'keyUp', value: 'v' },
      { type: 'keyUp', value: CONTROL },
    ];
    await this.#send('input.performActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  async chooseFiles(selector, files) {
    const { nodes } = await this.#send('browsingContext.locateNodes', { locator: { type: 'css', value: selector } });
    await this.#send('input.setFiles', { element: { sharedId: nodes[0].sharedId }, files });
  }

  async colorScheme(value) {
    await this.activate();
    await this.#chrome((scheme) => {
      gBrowser.selectedBrowser.browsingContext.prefersColorSchemeOverride = scheme;
    }, value);
  }

  async resize(width, height) {
    await this.#send('browsingContext.setViewport', { viewport: { width, height } });
  }

  async activate() {
    await this.#send('browsingContext.activate');
  }

  async screenshot(path) {
    const { data } = await this.#send('browsingContext.captureScreenshot');
    await writeFile(path, data, 'base64');
  }

  async frame(part) {
    const { contexts } = await this.#protocol.send('browsingContext.getTree', { root: this.#context });
    const { context } = contexts[0].children.find(({ url }) => url.includes(part));
    return FirefoxPage.of(this.#protocol, this.#chrome, context);
  }

  consoleErrors() {
    return [...this.#errors];
  }

  requests() {
    return [...this.#requests];
  }

  async close() {
    this.#deafen();
    await this.#send('browsingContext.close');
  }
}

function press(x, y) {
  return [
    { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
}
