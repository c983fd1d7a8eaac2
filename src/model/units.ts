import { type Quotation, quotationsOf, withEvenMarks } from './quotations';
import { phrasesOfFrame } from './reporting-phrases';
import { taggedSentences, type Word } from './tagged-text';

/** A word, or a whole quotation that stands in the place of a clause. */
export type Part = Word & { readonly quotation?: Quotation };

/** A sentence; where a quotation holds several, they are one unit with what stands round it. */
export interface Unit {
  readonly parts: readonly Part[];
  /** Number of its paragraph. */
  readonly paragraph: number;
}

/**
 * The units of a text. A quotation that stands for a clause ("“We did not,” Marr said.") is one part, and nobody looks inside; words in
 * quotation marks that are part of the sentence ("called it “absurd”") stay words, their marks left out.
 */
export function unitsOf(text: string): Unit[] {
  const quotations = quotationsOf(text);
  const even = withEvenMarks(text, quotations);
  const units: Unit[] = [];
  let paragraph = 0;
  let words: Word[] = [];
  let q = 0;
  const close = (): void => {
    const first = words[0];
    if (!first) return;
    const last = words.at(-1) as Word;
    while (q > 0 && (quotations[q - 1]?.to ?? 0) > first.start) q--;
    const own: Quotation[] = [];
    for (; q < quotations.length && (quotations[q] as Quotation).from < last.end; q++) own.push(quotations[q] as Quotation);
    units.push({ parts: foldQuotations(words, own, text), paragraph });
    words = [];
  };
  for (const sentence of taggedSentences(even)) {
    const start = sentence[0]?.start ?? 0;
    const before = words.at(-1);
    if (before) {
      const line = even.slice(before.end, start).includes('\n');
      if (line || !(quotations.some(({ from, to }) => from < before.end && start < to) || closesReport(words, sentence))) close();
      if (line) paragraph++;
    }
    words.push(...sentence);
  }
  close();
  return units;
}

/** Words of a sentence within which its reporting verb must come to belong to the quotation before it. */
const NEAR = 7;

/** "“Is it safe?” Marr asked.": the sentence that only names the speaker of the quotation right before it. */
function closesReport(before: readonly Word[], sentence: readonly Word[]): boolean {
  if (before.at(-1)?.norm !== '”' || !/^[?!…,—–-]$/.test(before.at(-2)?.norm ?? '')) return false;
  const at = sentence.slice(0, NEAR).findIndex(({ stem, pos }) => SPEAKS.has(stem) && pos !== 'noun');
  const after = sentence[at + 1];
  return at >= 0 && after?.norm !== 'that' && after?.norm !== ':' && after?.norm !== '“' && sentence[at + 2]?.norm !== '“';
}

/** Puts each quotation that stands for a clause in the place of its words. */
function foldQuotations(words: readonly Word[], quotations: readonly Quotation[], text: string): Part[] {
  const parts: Part[] = [];
  let at = 0;
  let folded = false;
  for (const quotation of quotations) {
    while (at < words.length && (words[at] as Word).start < quotation.from) parts.push(words[at++] as Word);
    const inside: Word[] = [];
    while (at < words.length && (words[at] as Word).start < quotation.to) inside.push(words[at++] as Word);
    if (standsForClause(quotation, inside, parts, words[at], text, folded)) {
      const { from, to } = quotation;
      parts.push({
        start: from,
        end: to,
        norm: '“”',
        stem: '“”',
        shape: 'other',
        pos: 'mark',
        form: null,
        genitive: false,
        agent: false,
        quotation,
      });
      folded = true;
    } else parts.push(...withMarks(inside, quotation));
  }
  parts.push(...words.slice(at));
  return parts;
}

/** Words inside a sentence's own quotation marks: the first and the last take the marks along, a sign before the closing mark goes behind it. */
function withMarks(inside: readonly Word[], { from, to }: Quotation): Word[] {
  const words = inside.filter(({ norm }) => norm !== '“' && norm !== '”');
  const first = words.findIndex(({ pos }) => pos !== 'mark');
  const last = words.findLastIndex(({ pos }) => pos !== 'mark');
  return words.map((word, i) => {
    if (i > last) return { ...word, start: to, end: to };
    return { ...word, start: i === first ? from : word.start, end: i === last ? to : word.end };
  });
}

/** Verbs right before a quotation that say that it is one. */
const SPEAKS = new Set(['CLAUSE', 'SPOKEN', 'HEARER'].flatMap((frame) => phrasesOfFrame(frame as 'CLAUSE').map(([first]) => first)));

function standsForClause(
  { start, end }: Quotation,
  inside: readonly Word[],
  before: readonly Part[],
  after: Word | undefined,
  text: string,
  folded: boolean,
): boolean {
  const previous = before.at(-1);
  const count = inside.filter(({ pos }) => pos !== 'mark').length;
  const capital = /^[‘'“"]?[\p{Lu}\p{N}]/u.test(text.slice(start, start + 2));
  const last = text.slice(start, end).trimEnd().at(-1) ?? '';
  const stops = /[,.?!…—–-]/.test(last) || after === undefined || after.norm === ',';
  if (!previous) return after === undefined || stops;
  if (capital && count > 1 && (previous.norm === ',' || previous.norm === ':') && SPEAKS.has(before.at(-2)?.stem ?? '')) return true;
  if (!stops && after?.norm !== '.') return false;
  if (previous.quotation) return true;
  if (previous.norm === ':') return capital || count > 2;
  if (previous.norm === ',' || previous.norm === '—' || previous.norm === '–') return folded || (capital && count > 1);
  if (!capital || count < 2) return false;
  return SPEAKS.has(previous.stem) || (count > 4 && /[.?!]/.test(last) && (after === undefined || after.norm === '.'));
}
