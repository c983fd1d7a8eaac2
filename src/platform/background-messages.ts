import * as v from 'valibot';
import type { Browser } from 'wxt/browser';
import { listen, type ToBackground } from './messages';
import { MutingSchema } from './overlay';

/** The document a message comes from. */
export interface FrameAddress {
  readonly tabId: number;
  /** 0 is the top frame. */
  readonly frameId: number;
  /** Differs between two documents that one frame shows one after the other. */
  readonly document: string;
}

const id = v.pipe(v.number(), v.integer(), v.minValue(0));
const words = v.optional(v.string());

const MatchRequest = v.object({
  context: v.object({ title: words, url: words, date: words, lede: words }),
  blocks: v.array(v.object({ id, text: v.string(), heading: v.optional(v.boolean()) })),
  from: id,
});

const MuteRequest = v.object({ muting: MutingSchema, on: v.boolean() });

const Report = v.object({
  host: v.string(),
  status: v.variant('kind', [
    v.object({ kind: v.literal('read'), truncated: v.boolean() }),
    v.object({ kind: v.literal('language'), language: v.string() }),
    v.object({ kind: v.literal('off'), where: v.picklist(['site', 'everywhere']) }),
    v.object({ kind: v.literal('unreadable') }),
    v.object({ kind: v.literal('failed'), message: v.string() }),
  ]),
  marks: v.array(
    v.object({
      mark: id,
      claim: v.string(),
      stance: v.picklist(['claim', 'denial']),
      tier: v.picklist(['strong', 'weak', 'related']),
      text: v.string(),
    }),
  ),
});

type Answer<K extends keyof ToBackground> = ReturnType<ToBackground[K]> | Promise<ReturnType<ToBackground[K]>>;

export interface BackgroundHandlers {
  clues(): Answer<'clues'>;
  match(request: Parameters<ToBackground['match']>[0]): Answer<'match'>;
  report(report: Parameters<ToBackground['report']>[0], from: FrameAddress): Answer<'report'>;
  mute(request: Parameters<ToBackground['mute']>[0]): Answer<'mute'>;
  coverage(): Answer<'coverage'>;
}

/**
 * Answers content scripts and popup. To be called once, while the background is evaluated: a listener added later misses the
 * message that started it. Only frames in a tab may ask for matches, site and mutings, and report: of the web, and the page that
 * welcomes the reader; a payload of the wrong shape is refused with the path of the fault. A page that Chrome renders ahead is not
 * heard before it is shown, its marks not being those of the page in front; it has to tell then.
 * @returns stops answering
 */
export function onBackgroundMessage(handlers: BackgroundHandlers): () => void {
  return listen(({ type, payload, document }, sender) => {
    if (type === 'coverage') return () => handlers.coverage();
    const frame = frameOf(sender);
    if (!frame) return undefined;
    // The browser tells a tab's address, without a permission, wherever the extension's content scripts run.
    if (type === 'site') return () => new URL(sender.tab?.url ?? '').host;
    if (type === 'clues') return () => handlers.clues();
    if (type === 'match') return () => handlers.match(checked(MatchRequest, payload) as Parameters<ToBackground['match']>[0]);
    if (type === 'mute') return () => handlers.mute(checked(MuteRequest, payload));
    if (type === 'report' && sender.documentLifecycle !== 'prerender')
      return () => handlers.report(checked(Report, payload), { ...frame, document });
    return undefined;
  });
}

function frameOf({ tab, frameId }: Browser.runtime.MessageSender): { tabId: number; frameId: number } | undefined {
  if (tab?.id === undefined || frameId === undefined) return undefined;
  return { tabId: tab.id, frameId };
}

function checked<T extends v.GenericSchema>(schema: T, payload: unknown): v.InferOutput<T> {
  const parsed = v.safeParse(schema, payload);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Error(`message refused at ${v.getDotPath(issue) ?? 'its root'}: ${issue.message}`);
}
