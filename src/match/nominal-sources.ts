import type { Attributed } from './attribution';
import type { TokenRange } from './gate';
import type { SettledHit } from './hit';
import { basePhrase } from './noun-phrases';
import type { PackSentence } from './pack-sentence';
import { phraseRight } from './phrase-right';

const OPENS_CONTENT = new Set('that : of about naming against on for as is was in to over where which'.split(' '));
const FROM = new Set('by from in'.split(' '));
const OWNERS = new Set('his her its their'.split(' '));
/** Adjectives between an owner and what it put forward: "Tarn's other, later charge". */
const MODIFIERS = 3;

/** "Tarn's charge that …", "a claim by Marr", "the Borlandic version": who put forward what a noun names, where that covers the hit. */
export function nominalSource(sentence: PackSentence, hit: SettledHit, key: TokenRange): Attributed | null {
  const { reading, speeches } = sentence;
  let found: Attributed | null = null;
  for (const name of ['META', 'PROTEST', 'DENY', 'WARRANT'] as const) {
    for (const mark of reading.classes(name)) {
      if (speeches.some((s) => s.cue.from <= mark.from && mark.from < s.cue.to)) continue;
      if (name === 'DENY' && !reading.norm(mark.from).startsWith('denial')) continue;
      if (name === 'WARRANT' && !/warrants?$/.test(reading.norm(mark.to - 1))) continue;
      if (name === 'PROTEST' && hit.settled === 'claim') continue;
      const owner = ownerOf(sentence, mark);
      if (!owner || !covers(sentence, mark, owner, hit, key)) continue;
      if (!found || mark.from > (found.cue?.from ?? -1)) found = { source: owner, cue: mark, tail: false };
    }
  }
  return found;
}

function ownerOf(sentence: PackSentence, mark: TokenRange): TokenRange | null {
  const { reading, mentions } = sentence;
  if (FROM.has(reading.norm(mark.to))) {
    const behind = phraseRight(reading, mark.to + 1);
    if (behind && reading.norm(mark.to) !== 'in') return behind;
  }
  const agent = BE.has(reading.norm(mark.to)) ? byWithin(sentence, mark.to + 1) : null;
  if (agent) return agent;
  for (let i = mark.from - 1; i >= Math.max(0, mark.from - 1 - MODIFIERS); i--) {
    const token = reading.tokens[i];
    if (!token) return null;
    if (token.norm === "'s" || token.norm === '’' || token.norm === "'") return basePhrase(reading, i);
    if (!token.word) return null;
    if (OWNERS.has(token.norm)) return { from: i, to: i + 1 };
    const people = mentions.find((m) => m.to === i + 1 && m.kind !== 'pronoun' && (m.kind === 'demonym' || i === mark.from - 1));
    if (people) return { from: people.from, to: people.to };
    if (token.shape !== 'lower') return i === mark.from - 1 && token.shape === 'upper' ? { from: i, to: i + 1 } : null;
  }
  return null;
}

const BE = new Set('was were is are been'.split(' '));

/** "The charge was levelled by Marr": the agent right behind a participle. */
function byWithin({ reading }: PackSentence, at: number): TokenRange | null {
  for (let i = at; i < at + 4; i++) if (reading.norm(i) === 'by') return phraseRight(reading, i + 1, true);
  return null;
}

/** Whether the noun's content is the hit: it is part of it, stands in front of it ("charge that …") or behind ("…, a charge by"). */
function covers(sentence: PackSentence, mark: TokenRange, owner: TokenRange, hit: SettledHit, key: TokenRange): boolean {
  const { reading } = sentence;
  if (hit.parts.some((p) => p.part !== 'agent' && p.from <= mark.from && mark.to <= p.to)) return true;
  if (hit.referred && hit.from <= mark.from && mark.to <= hit.to) return true;
  const end = Math.max(mark.to, owner.to);
  if (key.from >= end) {
    let next = end;
    while (reading.norm(next) === ',' || reading.norm(next) === 'current' || reading.norm(next) === 'there') next++;
    if (!OPENS_CONTENT.has(reading.norm(next))) return false;
    for (let i = end + 2; i < key.from; i++) if (reading.norm(i) === ';') return false;
    return true;
  }
  const segment = reading.segments[reading.segment(mark.from)];
  return segment?.opener === 'comma' && key.to <= segment.from && mark.from - segment.from <= 3 && FROM.has(reading.norm(mark.to));
}
