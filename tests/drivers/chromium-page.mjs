import { writeFile } from 'node:fs/promises';
import { callOf } from './expression.mjs';

const KEYS = {
  Escape: { key: 'Escape', code: 'Escape', windowsVirtualKeyCode: 27 },
  Tab: { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 },
  Enter: { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' },
  ArrowDown: { key: 'ArrowDown', code: 'ArrowDown', windowsVirtualKeyCode: 40 },
};

/** One tab over the DevTools protocol. @implements {import('./driver.mjs').Page} */
export class ChromiumPage {
  #protocol;
  #target;
  #session;
  #errors = [];
  #requests = [];
  #deafen;

  static async create(protocol) {
    const { targetId } = await protocol.send('Target.createTarget', { url: 'about:blank' });
    return ChromiumPage.of(protocol, targetId);
  }

  /** A tab that is there already. */
  static async of(protocol, targetId) {
    const page = new ChromiumPage();
    page.#protocol = protocol;
    page.#target = targetId;
    ({ sessionId: page.#session } = await protocol.send('Target.attachToTarget', { targetId, flatten: true }));
    page.#deafen = protocol.on((event) => event.sessionId === page.#session && page.#note(event));
    for (const domain of ['Page', 'Runtime', 'Network', 'Log']) await page.#send(`${domain}.enable`);
    return page;
  }

  #send(method, params) {
    return this.#protocol.send(method, params, { sessionId: this.#session });
  }

  #note({ method, params }) {
    if (method === 'Network.requestWillBeSent') this.#requests.push(params.request.url);
    if (method === 'Runtime.exceptionThrown') {
      this.#errors.push(params.exceptionDetails.exception?.description ?? params.exceptionDetails.text);
    }
    if (method === 'Runtime.consoleAPICalled' && ['error', 'assert'].includes(params.type)) {
      this.#errors.push(params.args.map((arg) => arg.value ?? arg.description).join(' '));
    }
    if (method === 'Log.entryAdded' && params.entry.level === 'error') this.#errors.push(`${params.entry.text} ${params.entry.url ?? ''}`);
  }

  async goto(url) {
    const loaded = new Promise((resolve) => {
      const stop = this.#protocol.on(({ method, sessionId }) => {
        if (sessionId !== this.#session || method !== 'Page.loadEventFired') return;
        stop();
        resolve();
      });
    });
    const { errorText } = await this.#send('Page.navigate', { url });
    if (errorText) throw new Error(`${url}: ${errorText}`);
    await loaded;
  }

  async evaluate(code, ...args) {
    const { result, exceptionDetails } = await this.#send('Runtime.evaluate', {
      expression: callOf(code, args),
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  async closedShadow(code, ...args) {
    const { root } = await this.#send('DOM.getDocument', { depth: 3, pierce: true });
    const roots = (node) => [
      ...(node.shadowRoots ?? []).filter((shadow) => shadow.shadowRootType === 'closed'),
      ...(node.children ?? []).flatMap(roots),
    ];
    const [shadow] = roots(root);
    if (!shadow) return undefined;
    const { object } = await this.#send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
    const { result, exceptionDetails } = await this.#send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: `function (...args) { return (${code})(this, ...args); }`,
      arguments: args.map((value) => ({ value })),
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  async mouseMove(x, y) {
    await this.#send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
  }

  async click(x, y) {
    await this.mouseMove(x, y);
    for (const type of ['mousePressed', 'mouseReleased']) {
      await this.#send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
    }
  }

  async tap(x, y) {
    await this.#send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await this.#send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }

  async pinch(x, y, scaleFactor) {
    await this.#send('Input.synthesizePinchGesture', { x, y, scaleFactor });
  }

  async key(name) {
    for (const type of ['keyDown', 'keyUp']) await this.#send('Input.dispatchKeyEvent', { type, ...KEYS[name] });
  }

  async paste() {
    await this.#send('Input.dispatchKeyEvent', { type: 'keyDown', key: 'v', code: 'KeyV', windowsVirtualKeyCode: 86, commands: ['paste'] });
    await this.#send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'v', code: 'KeyV', windowsVirtualKeyCode: 86 });
  }

  async chooseFiles(selector, files) {
    const { root } = await this.#send('DOM.getDocument', { depth: 0 });
    const { nodeId } = await this.#send('DOM.querySelector', { nodeId: root.nodeId, selector });
    await this.#send('DOM.setFileInputFiles', { nodeId, files });
  }

  async colorScheme(value) {
    await this.#send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });
  }

  async resize(width, height) {
    await this.#send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 0, mobile: false });
  }

  async activate() {
    await this.#send('Page.bringToFront');
  }

  async screenshot(path) {
    const { data } = await this.#send('Page.captureScreenshot', { format: 'png' });
    await writeFile(path, data, 'base64');
  }

  async frame(part) {
    const { targetInfos } = await this.#protocol.send('Target.getTargets');
    const { targetId } = targetInfos.find(({ type, url }) => type === 'iframe' && url.includes(part));
    return ChromiumPage.of(this.#protocol, targetId);
  }

  /** @returns {Promise<number>} bytes that scripts of the page and of extensions in it hold; Chromium alone tells */
  async heap() {
    for (let i = 0; i < 3; i++) await this.#send('HeapProfiler.collectGarbage');
    return (await this.#send('Runtime.getHeapUsage')).usedSize;
  }

  consoleErrors() {
    return [...this.#errors];
  }

  requests() {
    return [...this.#requests];
  }

  async close() {
    this.#deafen();
    await this.#protocol.send('Target.closeTarget', { targetId: this.#target });
  }
}
