import type { Match } from '../match/match';
import type { Dossier } from '../pack/dossier';
import { BlockAnchor, rangeOf } from './anchor';
import type { Mark } from './mark';
import { type Look, paintPieces } from './paint-pieces';
import type { PageBlock } from './text-blocks';

/** Marks of one page at most, the first in reading order: ten times what the longest article was seen to hold. */
const MARK_LIMIT = 1_000;

/** Marks in reading order, and the ranges to paint for them. */
export interface PlacedMarks {
  readonly marks: readonly Mark[];
  readonly looks: ReadonlyMap<Look, readonly Range[]>;
}

/**
 * Finds the places of matches in the page. Matches of a block whose text has changed since it was read are dropped, and so is
 * any without a dossier to show.
 * @param matches in reading order
 */
export function placeMarks(
  document: Document,
  blocks: readonly PageBlock[],
  matches: readonly Match[],
  dossiers: ReadonlyMap<string, Dossier>,
): PlacedMarks {
  const marks: Mark[] = [];
  const looks = new Map<Look, Range[]>();
  for (const [id, ofBlock] of byBlock(matches)) {
    if (marks.length >= MARK_LIMIT) break;
    const block = blocks[id];
    const anchor = block && BlockAnchor.of(block);
    if (!anchor) continue;
    const marked: Mark[] = [];
    for (const match of ofBlock.slice(0, MARK_LIMIT - marks.length)) {
      const dossier = dossiers.get(match.claim);
      const spans = anchor.locate(match.start, match.end);
      const range = rangeOf(document, spans);
      if (!dossier || !range) continue;
      const { start, end } = match.why.sentence;
      marked.push({
        ...{ match, dossier, spans, range },
        ...{ text: block.text.slice(match.start, match.end), sentence: block.text.slice(start, end) },
        sentenceRange: () => rangeOf(document, anchor.locate(start, end)) ?? range,
      });
    }
    marks.push(...marked);
    for (const { start, end, look } of paintPieces(marked.map(({ match }) => match))) {
      const whole = marked.find(({ match }) => match.start === start && match.end === end);
      const range = whole?.range ?? rangeOf(document, anchor.locate(start, end));
      if (range) looks.set(look, [...(looks.get(look) ?? []), range]);
    }
  }
  return { marks, looks };
}

function byBlock(matches: readonly Match[]): Map<number, Match[]> {
  const groups = new Map<number, Match[]>();
  for (const match of matches) {
    const group = groups.get(match.block);
    if (group) group.push(match);
    else groups.set(match.block, [match]);
  }
  return groups;
}
