import type { DraftTrial } from '../../src/match/draft-trial';
import type { TrialHit, TrialPage } from '../../src/match/trial';
import type { Article } from '../../src/model/article';
import { articleCaution } from '../../src/model/article-caution';
import { type Draft, packOf, parseHistory, renamed } from '../../src/model/draft';
import { changed, type EditHistory, redone, startHistory, undone } from '../../src/model/edit-history';
import { findQuote } from '../../src/model/find-quote';
import { type PackIssue, parsePack } from '../../src/pack/parse';
import type { ClaimPack } from '../../src/pack/schema';
import { sortedJson } from '../../src/pack/sorted-json';
import { succeeding } from '../../src/pack/succeeding';
import { articleOf } from '../../src/page/article';
import { addressOf, keepDraft, readDraft } from '../../src/platform/draft-store';
import { sendToBackground, sendToTab } from '../../src/platform/messages';
import { readShelf, type ShelfEntry } from '../../src/platform/shelf-store';
import type { PanelDeeds, PanelState } from '../../src/ui/panel-state';
import { t } from '../../src/ui/texts';
import { askDraftWorker } from './ask-draft-worker';
import { draftArticle } from './draft-article';
import { draftPlace } from './draft-place';
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
  #kept: ShelfEntry | null = null;
  /** Its stamp, which stays the draft's own when the pack is removed, and may come back. */
  #saved: string | null = null;
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
    const record = await readDraft(this.#address);
    const history = parseHistory(record?.history);
    if (!record || !history || this.#signal.aborted) return false;
    this.#article = await this.#takeArticle();
    this.#turnTo(history);
    this.#saved = record.saved;
    this.#kept = (await draftPlace(history.present.pack, this.#saved)).kept;
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
    const before = this.#history;
    const draft = await draftArticle(
      this.#article,
      before?.present.pack.id ?? null,
      (step) => this.#show({ kind: 'working', step }),
      this.#signal,
    );
    if (!draft) return before ? this.#draw(t('noClaimsAnew')) : this.#show({ kind: 'noClaims', caution });
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
    else this.#draw(whyRefused(result.issues[0]));
  }

  async undo(): Promise<void> {
    if (this.#history) await this.#take(undone(this.#history), t('undoneLast'));
  }

  async redo(): Promise<void> {
    if (this.#history) await this.#take(redone(this.#history), t('redoneLast'));
  }

  /** Keeps the draft among the reader's packs, in place of what was saved of it before and of nothing else. */
  async save(): Promise<void> {
    const pack = await this.finishedPack();
    if (!pack || !this.#history) return;
    const before = this.#kept;
    if (pack === before?.pack) return this.#draw(t('savedAlready', pack.version));
    const { id, beside } = await draftPlace(pack, this.#saved);
    const answer = await sendToBackground('keepPack', { ...pack, id });
    if (!answer.ok) return this.#draw(t('notSaved', answer.error));
    this.#kept = await entryOf(id);
    this.#saved = this.#kept?.stamp ?? null;
    const saved = t(this.#kept?.on === false ? 'savedOff' : 'savedToPacks');
    if (id !== pack.id) this.#turnTo(renamed(this.#history, id));
    await this.#keep(beside ? `${saved} ${t('savedBeside', beside.title)}` : saved);
  }

  /** The pack that the draft comes to once it has been tried, under the version after the one saved; null when no claim is in it. */
  async finishedPack(): Promise<ClaimPack | null> {
    while (this.#trying && !this.#signal.aborted) await this.#trying;
    const pack = this.#tried?.pack;
    if (!pack) return null;
    this.#kept = (await draftPlace(pack, this.#saved)).kept;
    return succeeding({ ...pack, published: new Date().toISOString().slice(0, 10) }, this.#kept?.pack ?? null);
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
    await this.#keep(done);
  }

  /** Has the draft outlive the panel, and tells what was done. */
  async #keep(done: string | null): Promise<void> {
    const history = this.#history as EditHistory<Draft>;
    const fault = await keepDraft(this.#address, { history, saved: this.#saved }).then(
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
      saved: this.#kept && { version: this.#kept.pack.version, next: this.#nextVersion(this.#kept.pack) },
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

/** Parties that speak for one another in a circle are the one fault that readers come to. */
function whyRefused(issue: PackIssue | undefined): string {
  return issue?.path.endsWith('.speaksFor') ? t('speaksInCircle') : t('editRefused', `${issue?.path}: ${issue?.message}`);
}

/** What is on the shelf under an id. */
async function entryOf(id: string): Promise<ShelfEntry | null> {
  return (await readShelf()).entries.find((entry) => entry.id === id) ?? null;
}
