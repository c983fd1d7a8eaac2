import type { TextBlock } from '../text/text-block';
import type { TokenRange } from './gate';
import type { MatchAttribution } from './match';
import type { SentenceReading } from './sentence-reading';

/** Sentences over which a speaker carries on without being named again. */
export const CARRY = 2;

/** What a noun phrase can be the antecedent of: "he", "it", "they". */
export type Sort = 'person' | 'body' | 'group' | 'thing' | 'any';

/** A noun phrase of an earlier sentence that spoke or acted there. */
export interface RememberedSource {
  readonly block: TextBlock;
  readonly source: { readonly start: number; readonly end: number };
  readonly cue: { readonly start: number; readonly end: number } | null;
  readonly party: string | null;
  readonly sort: Sort;
  /** It spoke; else it was merely the subject. */
  readonly speaks: boolean;
  /** A label ("MARR:"): all that follows is its speech, quotation marks or not. */
  readonly label: boolean;
  readonly sentence: number;
  readonly blockIndex: number;
}

/**
 * The sources that a pronoun or a quotation running on may go back to: those of the last sentences, as they are spelled there.
 * A pronoun is never remembered, so that nothing reaches back further than a name does.
 */
export class SourceMemory {
  #entries: RememberedSource[] = [];

  constructor(readonly lookBack: number) {}

  note(entry: RememberedSource): void {
    if (this.#entries.length && entry.sentence - (this.#entries[0]?.sentence ?? 0) > CARRY)
      this.#entries = this.#entries.filter((e) => entry.sentence - e.sentence <= CARRY);
    this.#entries.push(entry);
  }

  /** Another label ends what the last one opened. */
  endTurn(): void {
    this.#entries = this.#entries.filter((e) => !e.label);
  }

  /** The speaker whose quotation runs on here: the last one of the sentences before. */
  carried(sentence: number, block: number): RememberedSource | null {
    return this.#latest(sentence, block, (e) => e.speaks);
  }

  /** What a pronoun of one sort stands for: the main subject of the last sentence that has one; the party counts where known. */
  antecedent(sorts: readonly Sort[], party: string | null, sentence: number, block: number): RememberedSource | null {
    const fits = (e: RememberedSource): boolean => sorts.includes(e.sort);
    return (party && this.#latest(sentence, block, (e) => e.party === party && fits(e))) || this.#latest(sentence, block, fits, true);
  }

  /** The last one of some parties who spoke or acted: the accuser of a passive without agent. */
  ofParties(wanted: (party: string) => boolean, sentence: number, block: number): RememberedSource | null {
    return this.#latest(sentence, block, (e) => e.party !== null && wanted(e.party));
  }

  /** The entry of the latest sentence; of several there the last, or with `first` the first: the main subject. */
  #latest(sentence: number, block: number, wanted: (entry: RememberedSource) => boolean, first = false): RememberedSource | null {
    let found: RememberedSource | null = null;
    for (const entry of this.#entries) {
      if (sentence - entry.sentence > CARRY || entry.sentence >= sentence || block - entry.blockIndex > this.lookBack) continue;
      if (wanted(entry) && !(first && found?.sentence === entry.sentence)) found = entry;
    }
    return found;
  }
}

/** Characters of a range of tokens. */
export function spanOf(reading: SentenceReading, range: TokenRange): { start: number; end: number } {
  const start = reading.tokens[range.from]?.start ?? 0;
  return { start, end: reading.tokens[range.to - 1]?.end ?? start };
}

/** The attribution to a source of an earlier sentence; `cue` replaces the one it had there. */
export function attributionTo(entry: RememberedSource, cue: MatchAttribution['cue'] = null): MatchAttribution {
  const span = ({ start, end }: { start: number; end: number }) => ({
    block: entry.block.id,
    start,
    end,
    text: entry.block.text.slice(start, end),
  });
  return { source: span(entry.source), cue: cue ?? (entry.cue && span(entry.cue)) };
}
