import type { TrialHit, TrialPage } from '../../src/match/trial';
import type { ClaimPack } from '../../src/pack/schema';
import type { TrialJob, TrialNews } from '../trial-worker';

/** Tries packs in a worker, one after the other, until the signal ends it. */
export class Trial {
  readonly #worker = new Worker('/trial-worker.js');
  readonly #waiting = new Map<number, (news: TrialNews) => void>();
  #number = 0;

  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => this.#worker.terminate());
    this.#worker.onmessage = ({ data }: MessageEvent<TrialNews>) => this.#waiting.get(data.number)?.(data);
    this.#worker.onerror = ({ message }) => {
      for (const [number, answer] of this.#waiting) answer({ number, failure: message });
    };
  }

  /**
   * @param pages null: the unrelated sentences, as one page
   * @returns for each page what the pack would mark there
   * @throws (rejects) when the engine fails
   */
  async run(pack: ClaimPack, pages: readonly TrialPage[] | null): Promise<readonly TrialHit[][]> {
    const number = this.#number++;
    const news = await new Promise<TrialNews>((answer) => {
      this.#waiting.set(number, answer);
      this.#worker.postMessage({ number, pack, pages } satisfies TrialJob);
    });
    this.#waiting.delete(number);
    if ('failure' in news) throw new Error(news.failure);
    return news.hits;
  }
}
