import { REPORTING } from '../lexicon/reporting';
import { stem } from '../text/stem';

/** What a reporting word takes as its content. */
export type Frame = keyof typeof REPORTING;

/** The phrases of a frame, each as its words' stems. */
export function phrasesOfFrame(frame: Frame): string[][] {
  return REPORTING[frame].split('|').map((phrase) => phrase.trim().split(/\s+/).map(stem));
}

/** Stems of the verbs whose object is the accused and not what is said. */
export const ACCUSES: ReadonlySet<string> = new Set(['accuse', 'blame', 'charge'].map(stem));

/** A reporting phrase and all frames that it stands in. */
export interface ReportingPhrase {
  readonly stems: readonly string[];
  readonly frames: ReadonlySet<Frame>;
}

/** All phrases by their first stem, longest first. */
export const REPORTING_PHRASES: ReadonlyMap<string, readonly ReportingPhrase[]> = byFirstStem();

function byFirstStem(): Map<string, ReportingPhrase[]> {
  const frames = new Map<string, Set<Frame>>();
  for (const frame of Object.keys(REPORTING) as Frame[]) {
    for (const stems of phrasesOfFrame(frame)) {
      const key = stems.join(' ');
      frames.set(key, (frames.get(key) ?? new Set()).add(frame));
    }
  }
  const found = new Map<string, ReportingPhrase[]>();
  for (const [key, set] of frames) {
    const stems = key.split(' ');
    const first = stems[0] as string;
    found.set(
      first,
      [...(found.get(first) ?? []), { stems, frames: set }].sort((a, b) => b.stems.length - a.stems.length),
    );
  }
  return found;
}
