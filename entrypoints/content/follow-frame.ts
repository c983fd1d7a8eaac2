import type { Muting } from '../../src/match/overlay';
import { holdsReviews } from '../../src/page/holds-reviews';
import type { Stretch } from '../../src/page/match-cache';
import { mayBeEnglish, pageLanguage } from '../../src/page/page-language';
import { PageReader } from '../../src/page/page-reader';
import type { PlacedMarks } from '../../src/page/place-marks';
import { isPage } from '../../src/page/readable';
import { watchShownAgain } from '../../src/page/shown-again';
import { sweepTraces } from '../../src/page/traces';
import { whenVisible } from '../../src/page/when-visible';
import { hasExtension } from '../../src/platform/extension-life';
import { onContentMessage, type PageReport, type PageStatus, sendToBackground } from '../../src/platform/messages';
import { isOff, readSettings, type Settings, setSiteOff, watchSettings } from '../../src/platform/settings';
import { watchOverlay } from '../../src/platform/watch-overlay';
import type { PageContext } from '../../src/text/text-block';
import sheet from './style.css?inline';

/**
 * Reads the document of this frame wherever the settings allow it and tells the background, until the extension has left it. Its
 * exceptions end in a report and never in the page's console.
 * @returns goes to the next or previous mark, as the commands do
 */
export function followFrame(): Pick<PageReader, 'go'> {
  const end = new AbortController();
  const { signal } = end;
  /** Ends it all, and takes every trace away, when the extension has left. */
  const connected = (): boolean => {
    if (!hasExtension()) end.abort();
    return !signal.aborted;
  };
  /** A frame goes by the switch of the page around it. */
  let { host } = location;
  /** What was told last. Nothing is until the page has been read: a popup that asks earlier must not hear of a page without marks. */
  let report: PageReport | undefined;
  let reader: PageReader | undefined;
  let reading: AbortController | undefined;

  const tell = (status: PageStatus, marks: PageReport['marks'] = []): void => {
    report = { host, title: brief(document.title), url: brief(location.href), status, marks };
    void sendToBackground('report', report);
  };
  const failed = (error: unknown): void => {
    if (connected()) tell({ kind: 'failed', message: brief(error instanceof Error ? error.message : String(error)) });
  };

  const start = (): void => {
    const language = isPage(document) ? pageLanguage(document) : null;
    if (!isPage(document)) tell({ kind: 'unreadable' });
    else if (language && !mayBeEnglish(language)) tell({ kind: 'language', language });
    else {
      reading = new AbortController();
      const links = {
        site: location.protocol.startsWith('http') ? host : null,
        mute,
        switchSite: (on: boolean) => setSiteOff(host, !on),
        connected,
        clues,
        match,
        failed,
        ...(import.meta.env.FIREFOX && { sheet }),
        read: (found: PlacedMarks, truncated: boolean) => tell({ kind: 'read', truncated }, reported(found)),
      };
      reader = new PageReader(document, links, AbortSignal.any([signal, reading.signal]));
    }
  };
  const stop = (): void => {
    reading?.abort();
    reader = undefined;
  };
  const follow = (settings: Settings): void => {
    const where = isOff(settings, host);
    if (where === null && reader) return;
    stop();
    try {
      if (where) tell({ kind: 'off', where });
      else start();
    } catch (error) {
      failed(error);
    }
  };
  const begin = async (): Promise<void> => {
    await whenVisible(document, signal);
    const site = window === window.top ? undefined : await sendToBackground('site');
    if (site?.ok) host = site.value;
    follow(await readSettings());
  };
  const matchAgain = (): void => reader?.matchAgain();
  /** What was asked of the background when the browser put the page aside is lost, and settings, packs and what is muted may have changed since. */
  const shownAgain = (): void => {
    if (report?.status.kind === 'read') {
      tell(report.status, report.marks);
      reader?.renew();
    } else stop();
    begin().catch(failed);
  };

  const go = (direction: 'next' | 'previous') => reader?.go(direction);

  try {
    sweepTraces(document);
    onContentMessage({
      go,
      show: (mark) => reader?.show(mark),
      tell: () => void (report && tell(report.status, report.marks)),
      renew: () => reader?.renew(),
      text: () => reader?.text() ?? [],
      positions: () => reader?.positions() ?? [],
      page: () => ({ html: document.documentElement.outerHTML, url: location.href }),
      holdsReviews: () => holdsReviews(document),
      selection: () => String(getSelection() ?? ''),
    });
    watchSettings(follow);
    watchOverlay(matchAgain);
    document.addEventListener('visibilitychange', connected, { signal });
    watchShownAgain(window, shownAgain, signal);
    begin().catch(failed);
  } catch (error) {
    failed(error);
  }
  return { go };
}

async function mute(muting: Muting, on: boolean): Promise<void> {
  const reply = await sendToBackground('mute', { muting, on });
  if (!reply.ok) throw new Error(reply.error);
}

async function clues() {
  const reply = await sendToBackground('clues');
  if (!reply.ok) throw new Error(reply.error);
  return reply.value;
}

async function match(stretch: Stretch, context: PageContext) {
  const reply = await sendToBackground('match', { ...stretch, context });
  if (!reply.ok) throw new Error(reply.error);
  return reply.value;
}

/** UTF-16 units of a text that the popup gets: a page can write words as long as itself. */
const REPORTED_TEXT = 1_000;
/** And of the words around a mark, enough to tell it from the same words elsewhere. */
const AROUND = 40;

function brief(text: string): string {
  return text.slice(0, REPORTED_TEXT);
}

function reported({ marks }: PlacedMarks): PageReport['marks'] {
  const said = (words: { readonly text: string } | null) => words && brief(words.text);
  return marks.map(({ match: { claim, stance, tier, attribution, start, end, why }, text, sentence }, mark) => ({
    ...{ mark, claim, stance, tier, text: brief(text) },
    before: sentence.slice(0, start - why.sentence.start).slice(-AROUND),
    after: sentence.slice(end - why.sentence.start).slice(0, AROUND),
    ...{ source: said(attribution.source), cue: said(attribution.cue) },
  }));
}
