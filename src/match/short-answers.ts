import type { Discourse } from './discourse';
import type { TokenRange } from './gate';
import type { Hit } from './hit';
import type { PackSentence } from './pack-sentence';
import { rejectedClaims } from './rejected-claims';
import type { SentenceReading } from './sentence-reading';

const AUXILIARY = /^(?:do|does|did|is|are|was|were|has|have|had|would|will|ca|can|could)$/;
const NO = new Set(['no', 'nope', 'never']);
const SUBJECT = /^(?:i|we|he|she|it|they|this|that)$/;

/** "No.", "It did not.", "nothing of the kind", "neither is true": answers that deny what was said right before. */
export function shortAnswers(sentence: PackSentence, hits: readonly Hit[], discourse: Discourse): Hit[] {
  const answer = bareNo(sentence.reading) ?? ellipsis(sentence.reading) ?? nothingOfTheKind(sentence.reading);
  if (!answer || answersItsOwn(sentence.reading, answer, hits)) return [];
  const object = { ...answer, owner: null, ownPart: false, named: false };
  for (const denier of deniersOf(sentence, answer, discourse)) {
    const rejected = rejectedClaims(sentence, { ...answer, comment: false }, denier, object, hits, discourse);
    if (!rejected.length) continue;
    return rejected.map(({ claim, doubts }) => ({
      claim,
      rule: 'a short answer',
      stance: 'denial',
      from: answer.from,
      to: answer.to,
      by: denier,
      parts: [{ part: 'denial', from: answer.from, to: answer.to, readAs: 'a short answer' }],
      doubts,
      polarityKnown: true,
      referred: true,
    }));
  }
  return [];
}

/** "asked whether she was told, he said she was not": the clause before, of no claim of ours, is what is answered. */
function answersItsOwn(reading: SentenceReading, answer: TokenRange, hits: readonly Hit[]): boolean {
  const auxiliary = reading.tokens[answer.from + 1]?.stem;
  if (!AUXILIARY.test(reading.norm(answer.from + 1)) || hits.some((h) => h.to <= answer.from)) return false;
  return reading.tokens.slice(0, answer.from).some((t) => t.stem === auxiliary);
}

/** Who answers, likeliest first: the subject of the answer, the one who speaks here, the one who spoke before. */
function deniersOf(sentence: PackSentence, answer: TokenRange, discourse: Discourse): (string | null)[] {
  const { reading, mentions, speeches } = sentence;
  const subject = mentions.find((m) => m.from >= answer.from && m.headTo <= answer.to)?.party;
  const speech = speeches.find((s) => s.source && s.kind !== 'accuse');
  const quoted = !!reading.tokens[answer.from]?.quote;
  const speaker = speech ? speech.party : quoted ? discourse.speakerBefore(sentence.number, reading.blockIndex)?.party : undefined;
  return [...new Set([subject, speaker, null].filter((party) => party !== undefined))];
}

/** "No.", "No, insists the minister": at the head of a sentence, a quotation or a labelled line, with nothing to negate behind it. */
function bareNo(reading: SentenceReading): TokenRange | null {
  const no = reading.classes('NEG').find(({ from: i }) => {
    if (!NO.has(reading.norm(i))) return false;
    const before = reading.norm(i - 1);
    return (i === 0 || /^["“‘:'—–-]$/.test(before)) && !reading.tokens[i + 1]?.word;
  });
  return no ? { from: no.from, to: no.from + 1 } : null;
}

/** "It did not.", "she does not, her office says": subject, auxiliary and negation, and no verb behind them. */
function ellipsis(reading: SentenceReading): TokenRange | null {
  for (const negation of reading.classes('NEG')) {
    if (!/^(?:not|n't|never)$/.test(reading.norm(negation.from)) || negation.to - negation.from > 1) continue;
    const next = reading.tokens[negation.to];
    if (next?.word && !/^(?:and|but)$/.test(next.norm)) continue;
    const auxiliary = negation.from - 1;
    if (!AUXILIARY.test(reading.norm(auxiliary)) && reading.norm(negation.from) !== 'never') continue;
    const subject = reading.tokens[auxiliary - 1];
    if (!subject?.word || !(SUBJECT.test(subject.norm) || subject.shape === 'capital' || subject.shape === 'upper')) continue;
    // "if it did not", "whether he had or had not": no answer.
    if (reading.classes('CONDITION').some((m) => m.from < auxiliary && reading.segment(m.from) === reading.segment(auxiliary))) continue;
    return { from: auxiliary - 1, to: negation.to };
  }
  return null;
}

/** "nothing of the kind", "not according to Marr", "not a word of it", "none of this is true", "is doing neither". */
function nothingOfTheKind(reading: SentenceReading): TokenRange | null {
  for (const { from: i } of reading.classes('NEG')) {
    const word = reading.norm(i);
    const rest = (from: number, count: number): string =>
      reading.tokens
        .slice(from, from + count)
        .map((t) => t.norm)
        .join(' ');
    if (/^nothing of the (?:kind|sort)$/.test(rest(i, 4))) return { from: i, to: i + 4 };
    if (/^(?:not a|not one) (?:word|syllable|bit|shred) of (?:it|this|that)/.test(rest(i, 5))) return { from: i, to: i + 5 };
    if (/^not according to$/.test(rest(i, 3)) && (i === 0 || !reading.tokens[i - 1]?.word)) return { from: i, to: reading.tokens.length };
    if (/^none of (?:it|this|that) (?:is|was)/.test(rest(i, 4))) return { from: i, to: i + 4 };
    if (word === 'neither' && /^(?:is|was|are) (?:so|true|the)/.test(rest(i + 1, 2))) return { from: i, to: i + 3 };
    if (word === 'neither' && !reading.tokens[i + 1]?.word && /^(?:do|doing|did|done|of)$/.test(reading.norm(i - 1)))
      return { from: i - 1, to: i + 1 };
    if (/^never happened$/.test(rest(i, 2)) && SUBJECT.test(reading.norm(i - 1))) return { from: i - 1, to: i + 2 };
  }
  return null;
}
