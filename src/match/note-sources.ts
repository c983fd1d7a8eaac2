import type { TextBlock } from '../text/text-block';
import { clauseSubject } from './clause-subject';
import type { Discourse } from './discourse';
import type { TokenRange } from './gate';
import { opensWithLabel } from './labels';
import type { PackSentence } from './pack-sentence';
import { LONE_NOUNS, PRONOUNS } from './phrase-words';
import { canAct, type Mention, type SentenceReading } from './sentence-reading';
import { type Sort, spanOf } from './source-memory';

/** Notes who speaks and acts in a sentence, for the next ones. */
export function noteSources(sentence: PackSentence, named: readonly Mention[], block: TextBlock, discourse: Discourse): void {
  const { reading, speeches, number } = sentence;
  if (opensWithLabel(reading)) discourse.sources.endTurn();
  if (!named.length && !speeches.length) return;
  const remember = (range: TokenRange, party: string | null, cue: TokenRange | null, speaks: boolean): void => {
    if (LONE_NOUNS.has(reading.norm(range.to - 1))) return;
    const colon = cue !== null && reading.norm(cue.from) === ':' && cue.from >= range.to;
    const label = colon && opensWithLabel(reading);
    discourse.sources.note({
      block,
      source: spanOf(reading, range),
      cue: cue && !colon ? spanOf(reading, cue) : null,
      party,
      sort: sortOf(sentence, range, party, speaks),
      speaks,
      label,
      sentence: number,
      blockIndex: reading.blockIndex,
    });
  };
  for (const s of speeches)
    if (s.source && !isPronoun(reading, s.source) && !isOurs(reading, s.source)) remember(s.source, s.party, s.cue, true);
  const subject = clauseSubject(reading, reading.tokens.length);
  if (!subject || isPronoun(reading, subject) || speeches.some((s) => s.source?.from === subject.from)) return;
  const party = named.find((m) => m.from >= subject.from && m.from < subject.to && canAct(m))?.party ?? null;
  remember(subject, party, null, false);
}

/** "Our correspondent": the page's own voice. */
export function isOurs(reading: SentenceReading, range: TokenRange): boolean {
  return reading.norm(range.from) === 'our' && !reading.tokens[range.from]?.quote;
}

export function isPronoun(reading: SentenceReading, range: TokenRange): boolean {
  return range.to - range.from === 1 && PRONOUNS.has(reading.norm(range.from)) && reading.tokens[range.from]?.shape !== 'upper';
}

const DOCUMENTS = new Set(
  'statement report speech letter video post message text communique release document article interview study'.split(' '),
);

/** "The statement", "the same report", "Speech" (in a headline): a text without its author, who was named before. */
export function isDocument(reading: SentenceReading, range: TokenRange): boolean {
  if (!DOCUMENTS.has(reading.norm(range.to - 1))) return false;
  for (let i = range.from; i < range.to - 1; i++) if (!/^(?:the|this|that|same)$/.test(reading.norm(i))) return false;
  return true;
}

const BODIES = new Set(
  `government military army force navy side presidency ministry authority leadership intelligence agency service administration regime parliament police court
   media television board company firm club federation union staff team office campaign camp capital state nation country delegation council newspaper paper
   outlet opposition statement report group house department committee commission`.split(/\s+/),
);
const FORMS_OF_ADDRESS = new Set('mr mrs ms dr sir president'.split(' '));

/** What kind of thing a noun phrase names, by its head, its form and its party; an unknown noun is somebody where it speaks. */
export function sortOf(sentence: PackSentence, range: TokenRange, party: string | null, speaks = false): Sort {
  const { reading, pack } = sentence;
  const { tokens } = reading;
  for (let i = range.from; i < range.to; i++) if (tokens[i]?.norm === 'and' || tokens[i]?.norm === 'both') return 'group';
  // The head stands before "of", "for", "in" and before an apposition.
  let end = range.from + 1;
  while (end < range.to && !/^(?:of|for|in|at|to|,)$/.test(reading.norm(end))) end++;
  const head = tokens[end - 1];
  const known = party ? pack.parties.get(party)?.kind : undefined;
  if (!head) return 'any';
  if (head.shape === 'lower') {
    if (BODIES.has(head.norm)) return 'body';
    if (/[^su]s$/.test(head.norm) || head.norm === 'people') return 'group';
    if (reading.is('ACTOR', end - 1)) return 'person';
    return speaks && !reading.is('META', end - 1) ? 'any' : 'thing';
  }
  if (known) return known === 'person' ? 'person' : head.norm.endsWith('ns') || head.norm.endsWith('als') ? 'group' : 'body';
  if (FORMS_OF_ADDRESS.has(reading.norm(range.from))) return 'person';
  if (BODIES.has(head.norm) || reading.norm(range.from) === 'the') return 'body';
  return end - range.from > 1 ? 'person' : 'any';
}
