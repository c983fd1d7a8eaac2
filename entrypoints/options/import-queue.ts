import type { Import } from '../../src/ui/import-state';
import type { ImportJob, ImportNews } from '../import-worker';

/** Files on their way to the reader's packs: read one after the other, each in a worker of its own that ends with it. */
export class ImportQueue {
  readonly #workers = new Map<number, Worker>();
  readonly #files = new Map<number, File>();
  #imports: readonly Import[] = [];
  #hasStored = false;
  #number = 0;

  /**
   * @param show told whenever something changes
   * @param stored told when packs were kept, once no other is on its way there
   */
  constructor(
    readonly show: (imports: readonly Import[]) => void,
    readonly stored: () => void,
  ) {}

  take(files: readonly File[]): void {
    const taken = files.map((file): Import => {
      const number = this.#number++;
      this.#files.set(number, file);
      return { number, name: file.name, state: { kind: 'waiting' } };
    });
    this.#imports = [...this.#imports, ...taken];
    this.#next();
  }

  merge(number: number, groups: readonly (readonly string[])[]): void {
    this.#ask(number, { kind: 'merge', groups });
  }

  add(number: number, id: string): void {
    const state = this.#stateOf(number);
    if (state?.kind !== 'found') return;
    this.#ask(number, { kind: 'store', id });
    this.#set(number, { kind: 'adding', title: state.preview.title });
  }

  /** Ends the work on a file, or takes what came of it off the list. */
  dismiss(number: number): void {
    this.#end(number);
    this.#imports = this.#imports.filter((one) => one.number !== number);
    this.#next();
    this.#tellStored();
  }

  #next(): void {
    const isBusy = this.#imports.some(({ state }) => state.kind === 'reading');
    const next = isBusy ? undefined : this.#imports.find(({ state }) => state.kind === 'waiting');
    if (next) this.#read(next);
    else this.show(this.#imports);
  }

  #read({ number, name }: Import): void {
    const file = this.#files.get(number) as File;
    const worker = new Worker('/import-worker.js');
    this.#workers.set(number, worker);
    worker.onmessage = ({ data }: MessageEvent<ImportNews>) => this.#hear(number, data);
    worker.onerror = ({ message }) => this.#hear(number, { kind: 'failed', message });
    this.#ask(number, { kind: 'read', file, title: name.replace(/(?:\.claimpack)?\.\w+$/, '') || name });
    this.#set(number, { kind: 'reading', read: 0, items: 0 });
  }

  #hear(number: number, news: ImportNews): void {
    const before = this.#stateOf(number);
    // A word that was under way when the reader dismissed the file.
    if (!before) return;
    if (news.kind === 'step') {
      this.#set(number, { ...news, kind: 'reading' });
    } else if (news.kind === 'stored') {
      this.#end(number);
      this.#hasStored = true;
      this.#set(number, { kind: 'added', title: before.kind === 'adding' ? before.title : '' });
    } else {
      if (news.kind !== 'found') this.#end(number);
      this.#set(number, news);
      this.#next();
    }
  }

  #stateOf(number: number): Import['state'] | undefined {
    return this.#imports.find((one) => one.number === number)?.state;
  }

  #set(number: number, state: Import['state']): void {
    this.#imports = this.#imports.map((one) => (one.number === number ? { ...one, state } : one));
    this.show(this.#imports);
    this.#tellStored();
  }

  #tellStored(): void {
    if (!this.#hasStored || this.#imports.some(({ state }) => state.kind === 'adding')) return;
    this.#hasStored = false;
    this.stored();
  }

  #ask(number: number, job: ImportJob): void {
    this.#workers.get(number)?.postMessage(job);
  }

  #end(number: number): void {
    this.#workers.get(number)?.terminate();
    this.#workers.delete(number);
    this.#files.delete(number);
  }
}
