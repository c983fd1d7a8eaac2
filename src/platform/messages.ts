import { type Browser, browser } from 'wxt/browser';
import type { Clue } from '../match/clues';
import type { Match } from '../match/match';
import type { Muted, Muting } from '../match/overlay';
import type { Dossier } from '../pack/dossier';
import type { ClaimPack } from '../pack/schema';
import type { PageContext, TextBlock } from '../text/text-block';
import { hasExtension } from './extension-life';
import { isOwnContext } from './sender';
import type { TabDraft } from './tab-draft';

/** Why a page was not read, or that it was. */
export type PageStatus =
  | { readonly kind: 'read' /** Reading stopped at the limit of visible text. */; readonly truncated: boolean }
  | { readonly kind: 'language' /** BCP 47 code, as found. */; readonly language: string }
  | { readonly kind: 'off'; readonly where: 'site' | 'everywhere' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'failed'; readonly message: string };

/** A mark as popup and badge need it. `mark` is its number in the frame's reading order. */
interface ReportedMark {
  readonly mark: number;
  readonly claim: string;
  readonly stance: Match['stance'];
  readonly tier: Match['tier'];
  readonly text: string;
  /** The words of its sentence that stand right before and after it. */
  readonly before: string;
  readonly after: string;
  /** Who says it here, and the word that says so, as the page has them. */
  readonly source: string | null;
  readonly cue: string | null;
}

/** Sentences that text-only claims are near to, which are not marked, and the dossiers of these claims. */
export interface RelatedPassages {
  readonly related: readonly { readonly claim: string; readonly text: string }[];
  readonly dossiers: Readonly<Record<string, Dossier>>;
}

/** What one frame tells about itself. */
export interface PageReport {
  readonly host: string;
  /** `document.title` and `location.href`. */
  readonly title: string;
  readonly url: string;
  readonly status: PageStatus;
  readonly marks: readonly ReportedMark[];
}

/** A frame's report as it is kept: the background adds the dossiers of the claims marked, so a page cannot slip in its own. */
export interface FrameReport extends PageReport {
  readonly dossiers: Readonly<Record<string, Dossier>>;
}

/** Content script → background. */
export interface ToBackground {
  /** What a page must show to be worth reading. */
  clues: () => readonly Clue[];
  match: (request: { context: PageContext; blocks: readonly TextBlock[]; from: number }) => {
    matches: readonly Match[];
    /** Dossiers of the claims matched, by `packId/claimId`. */
    dossiers: Record<string, Dossier>;
    /** A pack would have taken too long on this page: not all of it was read. */
    inPart: boolean;
  };
  report: (report: PageReport) => undefined;
  /** Host of the page in the sender's tab, as in `location.host`: a frame cannot see where the page around it comes from. */
  site: () => string;
  /** Mutes something or takes that back; every page follows. */
  mute: (request: { muting: Muting; on: boolean }) => undefined;
  /** All that is muted, the latest first. */
  muted: () => readonly Muted[];
  /** Keeps a pack among the reader's own; every page follows. */
  keepPack: (pack: ClaimPack) => undefined;
  /** Packs were added, changed, moved or taken away by a page of the extension; every page follows. */
  packsChanged: () => undefined;
  /** Tries a draft on its page in one tab, in place of the one tried there before; null ends it. */
  tryDraft: (request: { tabId: number; draft: TabDraft | null }) => undefined;
  /** How much the packs in use hold; `textOnly` counts the claims of which there are only their words. */
  coverage: () => { packs: number; claims: number; textOnly: number; titles: readonly string[] };
  /** What text-only claims say about a text: no page is compared with them before the reader asks. */
  related: (request: { blocks: readonly TextBlock[] }) => RelatedPassages;
}

/** Background or popup → content script. */
export interface ToContent {
  /** Scrolls to the next or previous mark, from the current one or the viewport, and opens its card. */
  go: (direction: 'next' | 'previous') => undefined;
  /** Scrolls to a mark and opens its card. */
  show: (mark: number) => undefined;
  /** Sends this frame's report once more. An answer also says that the tab has a content script. */
  tell: () => undefined;
  /** Packs have changed: reads the page as if it were new. */
  renew: () => undefined;
  /** The page as it is now, for the panel to take the article from. */
  page: () => { html: string; url: string };
  /** The page's visible text as it is now; nothing where it is not read. */
  text: () => readonly TextBlock[];
  /** Where each mark stands in the text of the document, in Unicode code points; null for one that is not in it. */
  positions: () => readonly ({ readonly start: number; readonly end: number } | null)[];
  /** Whether the page holds ClaimReview markup. */
  holdsReviews: () => boolean;
  /** The words that the reader has selected; empty when there are none. */
  selection: () => string;
}

/** Errors travel as values: no exception crosses a context. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string };

/** What goes over the wire. */
export interface Message {
  readonly type: string;
  readonly payload?: unknown;
  /** Tells one document of a frame from the next; not every browser says `documentId`. */
  readonly document: string;
}

/** Not `crypto.randomUUID`, which pages served over http lack; it need only differ from the frame's last document. */
const DOCUMENT = Math.random().toString(36).slice(2);

/** How often the background is asked: a browser that stops it in the middle of an answer starts it again for the next. */
const ASKS = 4;
/** Pause before the second time, ms, and longer by as much before each further one: Chromium takes some 100 ms to stop it. */
const PAUSE = 100;

/**
 * Asks the background, which starts if it was stopped; again, if it was stopped before it had answered. So every request must be one
 * that may come twice.
 * @returns its answer, or the reason why there is none (the extension was updated or switched off under the page); never throws
 */
export async function sendToBackground<K extends keyof ToBackground>(
  type: K,
  ...payload: Parameters<ToBackground[K]>
): Promise<Result<ReturnType<ToBackground[K]>>> {
  return answered(async () => browser.runtime.sendMessage(envelope(type, payload[0])), ASKS);
}

/**
 * Asks the content script of one frame.
 * @param frameId 0 is the top frame; `'all'` asks every frame and hands back the first answer
 * @returns its answer, or the reason why there is none (no content script there, the frame has gone); never throws
 */
export async function sendToTab<K extends keyof ToContent>(
  tabId: number,
  frameId: number | 'all',
  type: K,
  ...payload: Parameters<ToContent[K]>
): Promise<Result<ReturnType<ToContent[K]>>> {
  const options = frameId === 'all' ? {} : { frameId };
  return answered(async () => browser.tabs.sendMessage(tabId, envelope(type, payload[0]), options), 1);
}

/**
 * Answers background and popup from this frame, and nobody else: the welcome page, where this runs too, hears what every content
 * script sends. To be called once per content script, at its start.
 * @returns stops answering
 */
export function onContentMessage(
  handlers: {
    readonly [K in keyof ToContent]: (...payload: Parameters<ToContent[K]>) => ReturnType<ToContent[K]> | Promise<ReturnType<ToContent[K]>>;
  },
): () => void {
  return listen(({ type, payload }, sender) => {
    if (!isOwnContext(sender)) return undefined;
    if (type === 'go' && (payload === 'next' || payload === 'previous')) return () => handlers.go(payload);
    if (type === 'show' && isCount(payload)) return () => handlers.show(payload);
    if (type === 'tell') return () => handlers.tell();
    if (type === 'renew') return () => handlers.renew();
    if (type === 'page') return () => handlers.page();
    if (type === 'text') return () => handlers.text();
    if (type === 'positions') return () => handlers.positions();
    if (type === 'holdsReviews') return () => handlers.holdsReviews();
    if (type === 'selection') return () => handlers.selection();
    return undefined;
  });
}

/**
 * Registers one listener of this context. Not async, and answers by `sendResponse`: the one way that works in every browser.
 * @param answerTo the work a message asks for; undefined for a message that is not for this context or has the wrong shape
 * @returns removes the listener
 */
export function listen(answerTo: (message: Message, sender: Browser.runtime.MessageSender) => (() => unknown) | undefined): () => void {
  const listener = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    sendResponse: (response: unknown) => void,
  ): true | undefined => {
    if (sender.id !== browser.runtime.id || !isMessage(message)) return undefined;
    const work = answerTo(message, sender);
    if (!work) return undefined;
    new Promise((resolve) => resolve(work())).then(
      (value) => sendResponse({ ok: true, value }),
      (error) => sendResponse({ ok: false, error: reason(error) }),
    );
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

function envelope(type: string, payload: unknown): Message {
  return { type, payload, document: DOCUMENT };
}

async function answered<T>(ask: () => Promise<unknown>, asks: number, asked = 1): Promise<Result<T>> {
  let error = 'nobody answered';
  try {
    const result = (await ask()) as Result<T> | undefined;
    if (result) return result;
  } catch (thrown) {
    error = reason(thrown);
  }
  if (asked === asks || !hasExtension()) return { ok: false, error };
  await new Promise((resolve) => setTimeout(resolve, PAUSE * asked));
  return answered(ask, asks, asked + 1);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isMessage(value: unknown): value is Message {
  const message = value as Partial<Message> | null;
  return typeof message === 'object' && message !== null && typeof message.type === 'string' && typeof message.document === 'string';
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
