import type { TrialHit, TrialPage } from '../../src/match/trial';
import type { Article } from '../../src/model/article';
import { articleCaution } from '../../src/model/article-caution';
import { type Draft, packOf, parseHistory } from '../../src/model/draft';
import { changed, type EditHistory, redone, startHistory, undone } from '../../src/model/edit-history';
import { findQuote } from '../../src/model/find-quote';
import { parsePack } from '../../src/pack/parse';
import { articleOf } from '../../src/page/article';
import { addressOf, keepDraft, readDraft } from '../../src/platform/draft-store';
import { sendToBackground, sendToTab } from '../../src/platform/messages';
import type { PanelState } from '../../src/ui/panel-state';
import { t } from '../../src/ui/texts';
import { draftArticle } from './draft-article';
import { Trial } from './trial';

/**
 * The panel's work on one page of a tab: takes the article, has it drafted, takes corrections up, shows them on the page and keeps
 * them. Ends with its signal; the marks of the draft then leave the page.
 */
export class TabPanel {
  readonly #tabId: number;
  readonly #address: string;
  readonly #signal: AbortSignal;
  readonly #show: (state: PanelState) => void;
  #history: EditHistory<Draft> | null = null;
  /** The page's article as it is now. */
  #article: Article | null = null;
  readonly #trial: Trial;
  #falseHits: readonly TrialHit[] = [];
  /** The trial of the draft as it is now, while that goes on. */
  #trying: Promise<void> | null = null;
  #places: ReadonlyMap<string, number> = new Map();

  constructor(tabId: number, url: string, show: (state: PanelState) => void, signal: AbortSignal) {
    this.#tabId = tabId;
    this.#address = addressOf(url);
    this.#show = (state) => signal.aborted || show(state);
    this.#signal = signal;
    this.#trial = new Trial(signal);
    signal.addEventListener('abort', () => this.#history && sendToBackground('tryDraft', { tabId, draft: null }));
  }

  /** Takes up the draft that was kept of this page. @returns false when there is none */
  async resume(): Promise<boolean> {
    const history = parseHistory(await readDraft(this.#address));
    if (!history || this.#signal.aborted) return false;
    this.#article = await this.#takeArticle();
    this.#history = history;
    await this.#tell(null);
    return true;
  }

  /** Drafts the page's article anew, from step to step. */
  async model(): Promise<void> {
    this.#show({ kind: 'working', step: 'page' });
    this.#article = await this.#takeArticle();
    if (!this.#article) return this.#show({ kind: 'noArticle' });
    const caution = articleCaution(this.#article.text);
    if (caution?.kind === 'language') return this.#show(caution);
    this.#show({ kind: 'working', step: 'said' });
    const draft = await draftArticle(this.#article, (step) => this.#show({ kind: 'working', step }), this.#signal);
    if (!draft) return this.#show({ kind: 'noClaims' });
    await this.#take(startHistory(draft));
  }

  /** Takes a correction up. One that makes no whole pack is refused, and said so. */
  async edit(change: (draft: Draft) => Draft): Promise<void> {
    if (!this.#history) return;
    const draft = change(this.#history.present);
    const result = parsePack(draft.pack);
    if (result.ok) await this.#take(changed(this.#history, draft));
    else this.#draw(`${result.issues[0]?.path}: ${result.issues[0]?.message}`);
  }

  async undo(): Promise<void> {
    if (this.#history) await this.#take(undone(this.#history));
  }

  async redo(): Promise<void> {
    if (this.#history) await this.#take(redone(this.#history));
  }

  /** Keeps the draft among the reader's packs. */
  async save(): Promise<void> {
    await this.#trying;
    const pack = this.pack;
    if (!pack) return;
    const kept = await sendToBackground('keepPack', pack);
    this.#draw(kept.ok ? t('savedToPacks') : t('notSaved', kept.error));
  }

  get pack() {
    return this.#history && packOf(this.#history.present, this.#falseHits);
  }

  /** What the draft would mark on other pages. */
  async tryOn(pages: readonly TrialPage[]): Promise<readonly TrialHit[][]> {
    return this.pack ? this.#trial.run(this.pack, pages) : pages.map(() => []);
  }

  /** Learns how many places the page marks for each claim, by its id. */
  placed(places: ReadonlyMap<string, number>): void {
    this.#places = places;
    if (this.#history) this.#draw(this.#notice);
  }

  #notice: string | null = null;

  async #take(history: EditHistory<Draft>): Promise<void> {
    this.#history = history;
    const kept = await keepDraft(this.#address, history).then(
      () => null,
      (error) => t('notSaved', String(error)),
    );
    await this.#tell(kept);
  }

  /** Shows the draft here and on the page. */
  async #tell(notice: string | null): Promise<void> {
    this.#trying = this.#tryOut(this.#history?.present);
    this.#draw(notice);
    await this.#mark();
    await this.#trying;
  }

  /** Tries the draft on unrelated sentences; what it marks there too often then leaves the page. */
  async #tryOut(draft: Draft | undefined): Promise<void> {
    if (!draft) return;
    const hits = (await this.#trial.run(draft.pack, null)).flat();
    if (this.#history?.present !== draft || this.#signal.aborted) return;
    const before = this.pack?.claims.length;
    this.#falseHits = hits;
    this.#trying = null;
    this.#draw(this.#notice);
    if (this.pack?.claims.length !== before) await this.#mark();
  }

  async #mark(): Promise<void> {
    if (this.#signal.aborted) return;
    const draft = this.pack && { address: this.#address, pack: this.pack };
    const tried = await sendToBackground('tryDraft', { tabId: this.#tabId, draft });
    if (!tried.ok) this.#draw(tried.error);
  }

  #draw(notice: string | null): void {
    const { present: draft, past, future } = this.#history as EditHistory<Draft>;
    this.#notice = notice;
    const text = this.#article?.text ?? '';
    const lost = draft.pack.claims.flatMap((claim) =>
      claim.statements.filter(({ selector }) => selector && !findQuote(text, selector)).map(({ id }) => `${claim.id}/${id}`),
    );
    this.#show({
      ...{ kind: 'draft', draft, caution: articleCaution(text), lost: new Set(lost), places: this.#places, notice },
      falseHits: this.#trying ? null : this.#falseHits,
      ...{ canUndo: past.length > 0, canRedo: future.length > 0 },
    });
  }

  async #takeArticle(): Promise<Article | null> {
    const page = await sendToTab(this.#tabId, 0, 'page');
    if (!page.ok) throw new Error(page.error);
    return articleOf(page.value.html, page.value.url);
  }
}
