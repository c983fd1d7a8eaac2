import * as v from 'valibot';
import { parsePack } from '../pack/parse';
import type { ClaimPack } from '../pack/schema';
import { addressOf } from './draft-store';
import { listen, type ToBackground } from './messages';
import { MutingSchema } from './overlay';
import { isOwnContext, readFrameOf } from './sender';

/** The document a message comes from. */
export interface FrameAddress {
  readonly tabId: number;
  /** 0 is the top frame. */
  readonly frameId: number;
  /** Of the document, without the place in it. */
  readonly address: string;
  /** Differs between two documents that one frame shows one after the other. */
  readonly document: string;
}

const id = v.pipe(v.number(), v.integer(), v.minValue(0));
/**
 * UTF-16 units of text in one request: what a page reader reads at most and the blocks before it, with much to spare. A content
 * script of ours never asks for more, one that a page took over may.
 */
const REQUEST_TEXT = 4_000_000;
/** Frames report as many marks as they make at most, `MARK_LIMIT`; twice that is none of ours. */
const REPORT_MARKS = 2_000;

const line = v.pipe(v.string(), v.maxLength(20_000));
const words = v.optional(v.pipe(v.string(), v.maxLength(REQUEST_TEXT)));

const blocks = v.pipe(
  v.array(v.object({ id, text: v.string(), heading: v.optional(v.boolean()) })),
  v.check((all) => all.reduce((sum, { text }) => sum + text.length, 0) <= REQUEST_TEXT, 'too much text'),
);

const MatchRequest = v.object({ context: v.object({ title: words, url: words, date: words, lede: words }), blocks, from: id });

const RelatedRequest = v.object({ blocks });

const MuteRequest = v.object({ muting: MutingSchema, on: v.boolean() });

const Report = v.object({
  host: line,
  title: line,
  url: line,
  status: v.variant('kind', [
    v.object({ kind: v.literal('read'), truncated: v.boolean() }),
    v.object({ kind: v.literal('language'), language: line }),
    v.object({ kind: v.literal('off'), where: v.picklist(['site', 'everywhere']) }),
    v.object({ kind: v.literal('unreadable') }),
    v.object({ kind: v.literal('failed'), message: line }),
  ]),
  marks: v.pipe(
    v.array(
      v.object({
        mark: id,
        claim: line,
        stance: v.picklist(['claim', 'denial']),
        tier: v.picklist(['strong', 'weak']),
        text: line,
        before: line,
        after: line,
        source: v.nullable(line),
        cue: v.nullable(line),
      }),
    ),
    v.maxLength(REPORT_MARKS),
  ),
});

/** Only pages of the extension send packs; the wrong shape of one is its own fault, told with its place. */
const Pack = v.pipe(
  v.unknown(),
  v.rawTransform<unknown, ClaimPack>(({ dataset, addIssue, NEVER }) => {
    const result = parsePack(dataset.value);
    if (result.ok) return result.pack;
    addIssue({ message: `${result.issues[0]?.path}: ${result.issues[0]?.message}` });
    return NEVER;
  }),
);

const TryRequest = v.object({ tabId: id, draft: v.nullable(v.object({ address: line, pack: Pack })) });

type Answer<K extends keyof ToBackground> = ReturnType<ToBackground[K]> | Promise<ReturnType<ToBackground[K]>>;

export interface BackgroundHandlers {
  clues(from: FrameAddress): Answer<'clues'>;
  match(request: Parameters<ToBackground['match']>[0], from: FrameAddress): Answer<'match'>;
  report(report: Parameters<ToBackground['report']>[0], from: FrameAddress): Answer<'report'>;
  mute(request: Parameters<ToBackground['mute']>[0]): Answer<'mute'>;
  muted(): Answer<'muted'>;
  keepPack(pack: ClaimPack): Answer<'keepPack'>;
  packsChanged(): Answer<'packsChanged'>;
  tryDraft(request: Parameters<ToBackground['tryDraft']>[0]): Answer<'tryDraft'>;
  coverage(): Answer<'coverage'>;
  related(request: Parameters<ToBackground['related']>[0]): Answer<'related'>;
}

/**
 * Answers content scripts and the extension's pages. To be called once, while the background is evaluated: a listener added later
 * misses the message that started it. What may ask for what:
 *
 *     a frame of the web, the welcome page    clues, match, site, mute, report
 *     any page of the extension               coverage, keepPack, mute, muted, packsChanged, related, tryDraft
 *
 * A payload of the wrong shape is refused with the path of the fault. A page that Chrome renders ahead is not heard before it is
 * shown, its marks not being those of the page in front; it has to tell then.
 * @returns stops answering
 */
export function onBackgroundMessage(handlers: BackgroundHandlers): () => void {
  return listen(({ type, payload, document }, sender) => {
    if (type === 'coverage') return isOwnContext(sender) ? () => handlers.coverage() : undefined;
    if (type === 'related')
      return isOwnContext(sender)
        ? () => handlers.related(checked(RelatedRequest, payload) as Parameters<ToBackground['related']>[0])
        : undefined;
    if (type === 'muted') return isOwnContext(sender) ? () => handlers.muted() : undefined;
    if (type === 'keepPack') return isOwnContext(sender) ? () => handlers.keepPack(checked(Pack, payload)) : undefined;
    if (type === 'packsChanged') return isOwnContext(sender) ? () => handlers.packsChanged() : undefined;
    if (type === 'tryDraft') return isOwnContext(sender) ? () => handlers.tryDraft(checked(TryRequest, payload)) : undefined;
    const frame = readFrameOf(sender);
    if (type === 'mute' && (frame || isOwnContext(sender))) return () => handlers.mute(checked(MuteRequest, payload));
    if (!frame) return undefined;
    // The browser tells a tab's address, without a permission, wherever the extension's content scripts run.
    if (type === 'site') return () => new URL(sender.tab?.url ?? '').host;
    const from = { ...frame, address: addressOf(sender.url ?? ''), document };
    if (type === 'clues') return () => handlers.clues(from);
    if (type === 'match') return () => handlers.match(checked(MatchRequest, payload) as Parameters<ToBackground['match']>[0], from);
    if (type === 'report' && sender.documentLifecycle !== 'prerender') return () => handlers.report(checked(Report, payload), from);
    return undefined;
  });
}

function checked<T extends v.GenericSchema>(schema: T, payload: unknown): v.InferOutput<T> {
  const parsed = v.safeParse(schema, payload);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Error(`message refused at ${v.getDotPath(issue) ?? 'its root'}: ${issue.message}`);
}
