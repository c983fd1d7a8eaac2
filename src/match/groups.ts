import { isOfAnother } from './accused-others';
import type { CompiledClaim, CompiledGroup, CompiledTerm } from './claim-index';
import type { TokenRange } from './gate';
import type { Hit } from './hit';
import type { MetPart } from './match';
import { belongsTo, evidenceOf, type PackSentence, partyName } from './pack-sentence';
import type { SentenceReading } from './sentence-reading';

export interface Found extends TokenRange {
  readonly readAs: string;
  readonly part: MetPart['part'];
  readonly class?: string;
}

/** Whether a sentence holds words for each part of a group that only words can meet: asked of every sentence, so before all else. */
export function isHere(group: CompiledGroup, reading: SentenceReading): boolean {
  for (const terms of group.here) if (!reading.holdsAny(terms)) return false;
  return true;
}

/** What a group finds in a sentence: the closest set of words that meets every part, each word used once. */
export function groupHit(sentence: PackSentence, claim: CompiledClaim, group: CompiledGroup): Hit | null {
  const doubts: string[] = [];
  if (claim.event) {
    const evidence = evidenceOf(sentence, claim.event);
    const pointsToEvent = group.all.some((part) => part.some((t) => t.kind === 'event'));
    const opened = sentence.gates.get(claim.event)?.openAt(sentence.reading.blockIndex, sentence.lookBack);
    // A claim about something else than the event itself ("attacks abroad") only needs a page that speaks of the event.
    if (evidence.level === 'none' && (pointsToEvent || !opened)) return null;
    if (evidence.level !== 'named' && evidence.level !== 'pointed' && (pointsToEvent || opened === 'section'))
      doubts.push('the event is not named here');
  }
  const parts: Found[][] = [];
  for (const alternatives of group.all) {
    const found = alternatives.flatMap((term) => findTerm(sentence, term));
    if (found.length) parts.push(found);
    else return null;
  }
  if (group.none.some((term) => findTerm(sentence, term).length > 0)) return null;
  const chosen = closest(parts, group.within);
  if (!chosen || isUrged(sentence.reading, chosen) || governsAnother(sentence, chosen)) return null;
  if (group.stance === 'claim' && isOfAnother(sentence, claim, chosen)) return null;
  return {
    claim,
    rule: `group ${group.number + 1}`,
    stance: group.stance,
    from: Math.min(...chosen.map((f) => f.from)),
    to: Math.max(...chosen.map((f) => f.to)),
    by: null,
    parts: chosen.map(({ part, from, to, readAs }) => ({ part, from, to, readAs })),
    doubts,
    referred: false,
    // What a pack files as a denial stays one: "denied it: the road was mined" says the second to back the first.
    polarityKnown: group.stance === 'denial' || chosen.some((f) => f.class === 'NEG' || f.class === 'DENY' || f.class === 'FALSE'),
  };
}

/** "does not encourage Borland to attack", "told Borland not to attack": who is or is not urged to a deed is not said to have left it. */
function isUrged(reading: SentenceReading, chosen: readonly Found[]): boolean {
  const neg = chosen.find((f) => f.class === 'NEG');
  const agent = neg && chosen.find((f) => f.part === 'agent' && (f.from >= neg.to || f.to === neg.from));
  if (!agent) return false;
  if (agent.to === neg.from)
    return reading.norm(neg.to) === 'to' && /^(?:tell|ask|urg|warn|order|advis|want)$/.test(reading.tokens[agent.from - 1]?.stem ?? '');
  return reading.norm(agent.to) === 'to' && reading.classes('ENCOURAGE').some((m) => neg.to <= m.from && m.to <= agent.from);
}

/** "ordered by Borland, Ardanian police said": a phrase that ends in a preposition goes with the name next to it, not with a later one. */
function governsAnother({ reading, mentions }: PackSentence, chosen: readonly Found[]): boolean {
  return chosen.some((phrase) => {
    if (phrase.part !== 'phrase' || !/^(?:by|of|from|with)$/.test(reading.norm(phrase.to - 1))) return false;
    const next = mentions.find((m) => m.from >= phrase.to);
    const met = chosen.filter((f) => f.part === 'agent' && f.from >= phrase.to);
    return !!next && met.length > 0 && !met.some((f) => f.from <= next.headTo);
  });
}

/** The words of a sentence that meet one term. */
export function findTerm(sentence: PackSentence, term: CompiledTerm): Found[] {
  const { reading } = sentence;
  switch (term.kind) {
    case 'phrase':
      return reading.marksOf(term.term).map(({ from, to }) => ({ from, to, readAs: 'phrase', part: 'phrase' }));
    case 'class':
      return reading.classes(term.name).map(({ from, to }) => ({ from, to, readAs: term.name, part: 'act', class: term.name }));
    case 'party': {
      const name = partyName(sentence, term.id);
      return sentence.mentions
        .filter((m) => belongsTo(sentence, m.party, [term.id]))
        .map((m) => ({ from: m.from, to: m.headTo, readAs: name, part: 'agent' }));
    }
    case 'event': {
      const { range } = evidenceOf(sentence, term.event);
      return range ? [{ ...range, readAs: term.event.name, part: 'event' }] : [];
    }
    case 'number':
      return reading.tokens.flatMap((token, at): Found[] => {
        const value = numberValue(token.norm, reading.norm(at + 1) === '-' ? reading.norm(at + 2) : '');
        return value !== null && Math.abs(value - term.value) <= term.tolerance
          ? [{ from: at, to: at + 1, readAs: String(term.value), part: 'phrase' }]
          : [];
      });
  }
}

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** The value of a number in figures or in words up to 99 ("twenty-one": the second word in `next`); null for no number. */
function numberValue(word: string, next = ''): number | null {
  if (/^\d/.test(word)) {
    const value = Number(word.replace(/,(?=\d{3})/g, ''));
    return Number.isNaN(value) ? null : value;
  }
  const unit = UNITS.indexOf(word);
  if (unit >= 0) return unit;
  const ten = TENS.indexOf(word);
  if (ten < 2) return null;
  const rest = UNITS.indexOf(next);
  return ten * 10 + (rest > 0 && rest < 10 ? rest : 0);
}

/**
 * From each part one find, no word twice, the whole within `within` words. Starts from every find of the part with the fewest
 * and adds the nearest of each other part: not every combination, which hostile text could make exponential.
 */
export function closest(parts: readonly (readonly Found[])[], within: number): Found[] | null {
  const order = [...parts].sort((a, b) => a.length - b.length);
  let best: Found[] | null = null;
  let bestWidth = Number.POSITIVE_INFINITY;
  for (const seed of order[0] ?? []) {
    const chosen = [seed];
    for (const part of order.slice(1)) {
      const near = part
        .filter((f) => !chosen.some((c) => f.from < c.to && c.from < f.to))
        .reduce<Found | null>((a, f) => (a === null || distance(f, seed) < distance(a, seed) ? f : a), null);
      if (!near) break;
      chosen.push(near);
    }
    if (chosen.length < parts.length) continue;
    const width = Math.max(...chosen.map((f) => f.to)) - Math.min(...chosen.map((f) => f.from));
    if (width <= within && width < bestWidth) {
      best = chosen;
      bestWidth = width;
    }
  }
  return best;
}

function distance(a: TokenRange, b: TokenRange): number {
  return a.from >= b.to ? a.from - b.to : b.from - a.to;
}
