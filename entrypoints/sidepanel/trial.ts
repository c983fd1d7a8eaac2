import type { DraftTrial } from '../../src/match/draft-trial';
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

  /** @throws (rejects) when the engine fails, as with `onPages` */
  async ofDraft(pack: ClaimPack): Promise<DraftTrial> {
    const news = await this.#ask(pack, null);
    if ('trial' in news) return news.trial;
    throw new Error(faultOf(news));
  }

  /** @returns for each page what the pack would mark there */
  async onPages(pack: ClaimPack, pages: readonly TrialPage[]): Promise<readonly TrialHit[][]> {
    const news = await this.#ask(pack, pages);
    if ('hits' in news) return news.hits;
    throw new Error(faultOf(news));
  }

  async #ask(pack: ClaimPack, pages: readonly TrialPage[] | null): Promise<TrialNews> {
    const number = this.#number++;
    const news = await new Promise<TrialNews>((answer) => {
      this.#waiting.set(number, answer);
      this.#worker.postMessage({ number, pack, pages } satisfies TrialJob);
    });
    this.#waiting.delete(number);
    return news;
  }
}

const faultOf = (news: TrialNews): string => ('failure' in news ? news.failure : 'no answer to what was asked');
