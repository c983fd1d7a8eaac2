import type { PackDesk } from '../../src/platform/pack-desk';
import type { DeskNews } from '../shelf-worker';

type Deed = keyof PackDesk;

/** The packs kept, as the page asks for them: read, changed and searched in a worker. */
export class Desk {
  readonly #worker = new Worker('/shelf-worker.js');
  readonly #waiting = new Map<number, (news: DeskNews) => void>();
  #number = 0;

  constructor() {
    this.#worker.onmessage = ({ data }: MessageEvent<DeskNews>) => this.#waiting.get(data.number)?.(data);
    this.#worker.onerror = ({ message }) => {
      for (const [number, answer] of this.#waiting) answer({ number, failure: message });
    };
  }

  /** @throws (rejects) with what the desk threw */
  async ask<K extends Deed>(deed: K, ...args: Parameters<PackDesk[K]>): Promise<Awaited<ReturnType<PackDesk[K]>>> {
    const number = this.#number++;
    const news = await new Promise<DeskNews>((answer) => {
      this.#waiting.set(number, answer);
      this.#worker.postMessage({ number, deed, args });
    });
    this.#waiting.delete(number);
    if ('failure' in news) throw new Error(news.failure);
    return news.value as Awaited<ReturnType<PackDesk[K]>>;
  }
}
