import type { DraftTrial } from '../../src/match/draft-trial';
import type { TrialHit, TrialPage } from '../../src/match/trial';
import type { Article } from '../../src/model/article';
import { articleCaution } from '../../src/model/article-caution';
import { type Draft, packOf, parseHistory } from '../../src/model/draft';
import { changed, type EditHistory, redone, startHistory, undone } from '../../src/model/edit-history';
import { findQuote } from '../../src/model/find-quote';
import { parsePack } from '../../src/pack/parse';
import type { ClaimPack } from '../../src/pack/schema';
import { sortedJson } from '../../src/pack/sorted-json';
import { succeeding } from '../../src/pack/succeeding';
import { articleOf } from '../../src/page/article';
import { addressOf, keepDraft, readDraft } from '../../src/platform/draft-store';
import { sendToBackground, sendToTab } from '../../src/platform/messages';
import { readShelf } from '../../src/platform/shelf-store';
import type { PanelDeeds, PanelState } from '../../src/ui/panel-state';
import { t } from '../../src/ui/texts';
import { askDraftWorker } from './ask-draft-worker';
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
  /** What the last trial found; of a draft before the present one while `#trying`. */
  #tried: DraftTrial | null = null;
  #trying: Promise<void> | null = null;
  /** The pack that was saved of this article. */
  #kept: ClaimPack | null = null;
  #places: ReadonlyMap<string, number> = new Map();
  #notice: string | null = null;

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
    this.#turnTo(history);
    this.#kept = await keptPack(history.present.pack.id);
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
    const before = this.#history;
    if (!draft) return before ? this.#draw(t('noClaimsAnew')) : this.#show({ kind: 'noClaims', caution });
    this.#kept = await keptPack(draft.pack.id);
    await this.#take(before ? changed(before, draft) : startHistory(draft), before && t('draftedAnew'));
  }

  /**
   * Takes a correction up. One that makes no whole pack is refused, and said so.
   */
  async edit(...[change, done, passages]: Parameters<PanelDeeds['onEdit']>): Promise<void> {
    if (!this.#history) return;
    const job = passages && { draft: this.#history.present, passages };
    const made = job && (await askDraftWorker(job, 'rules', this.#signal));
    const draft = change(this.#history.present, made?.rules);
    if (sortedJson(draft) === sortedJson(this.#history.present)) return;
    const result = parsePack(draft.pack);
    if (result.ok) await this.#take(changed(this.#history, draft), done);
    else this.#draw(t('editRefused', `${result.issues[0]?.path}: ${result.issues[0]?.message}`));
  }

  async undo(): Promise<void> {
    if (this.#history) await this.#take(undone(this.#history), t('undoneLast'));
  }

  async redo(): Promise<void> {
    if (this.#history) await this.#take(redone(this.#history), t('redoneLast'));
  }

  /** Keeps the draft among the reader's packs, in place of the version before. */
  async save(): Promise<void> {
    const pack = await this.finishedPack();
    if (!pack) return;
    if (pack === this.#kept) return this.#draw(t('savedAlready', pack.version));
    const answer = await sendToBackground('keepPack', pack);
    if (answer.ok) this.#kept = pack;
    this.#draw(answer.ok ? t('savedToPacks') : t('notSaved', answer.error));
  }

  /** The pack that the draft comes to once it has been tried, under the version after the one saved; null when no claim is in it. */
  async finishedPack(): Promise<ClaimPack | null> {
    while (this.#trying && !this.#signal.aborted) await this.#trying;
    const pack = this.#tried?.pack;
    if (!pack) return null;
    this.#kept = await keptPack(pack.id);
    return succeeding({ ...pack, published: new Date().toISOString().slice(0, 10) }, this.#kept);
  }

  /** The pack as the page shows it. */
  get pack(): ClaimPack | null {
    return this.#history && packOf(this.#history.present, this.#tried?.barred);
  }

  /** What the draft would mark on other pages. */
  async tryOn(pages: readonly TrialPage[]): Promise<readonly TrialHit[][]> {
    return this.pack ? this.#trial.onPages(this.pack, pages) : pages.map(() => []);
  }

  /** Learns how many places the page marks for each claim, by its id. */
  placed(places: ReadonlyMap<string, number>): void {
    this.#places = places;
    if (this.#history) this.#draw(this.#notice);
  }

  async #take(history: EditHistory<Draft>, done: string | null): Promise<void> {
    this.#turnTo(history);
    const fault = await keepDraft(this.#address, history).then(
      () => null,
      (error) => t('notSaved', String(error)),
    );
    await this.#tell(fault ?? done);
  }

  /** What is then saved or exported is this draft or a later one, since both wait for its trial. */
  #turnTo(history: EditHistory<Draft>): void {
    this.#history = history;
    this.#trying = this.#tryOut(history.present);
  }

  /** Shows the draft here and on the page. */
  async #tell(notice: string | null): Promise<void> {
    this.#draw(notice);
    await this.#mark();
    await this.#trying;
  }

  /** Tries the draft before use; what is barred then leaves the page. */
  async #tryOut(draft: Draft): Promise<void> {
    const pack = packOf(draft);
    const tried = pack ? await this.#trial.ofDraft(pack) : NOTHING_TRIED;
    if (this.#history?.present !== draft || this.#signal.aborted) return;
    const before = this.pack?.claims.length;
    this.#tried = tried;
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
      trial: this.#trying ? null : this.#tried,
      saved: this.#kept && { version: this.#kept.version, next: this.#nextVersion(this.#kept) },
      ...{ canUndo: past.length > 0, canRedo: future.length > 0 },
    });
  }

  /** Null while nothing that is known of has changed. */
  #nextVersion(kept: ClaimPack): string | null {
    const pack = this.#trying ? null : this.#tried?.pack;
    const next = pack ? succeeding(pack, kept) : kept;
    return next === kept ? null : next.version;
  }

  async #takeArticle(): Promise<Article | null> {
    const page = await sendToTab(this.#tabId, 0, 'page');
    if (!page.ok) throw new Error(page.error);
    return articleOf(page.value.html, page.value.url);
  }
}

const NOTHING_TRIED: DraftTrial = { pack: null, barred: [], falseHits: [], firing: [] };

/** The reader's own pack of an id; null when there is none. */
async function keptPack(id: string): Promise<ClaimPack | null> {
  const { entries } = await readShelf();
  return entries.find((entry) => entry.id === id && entry.origin === 'own')?.pack ?? null;
}
