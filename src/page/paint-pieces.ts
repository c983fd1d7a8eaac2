import type { Match } from '../match/match';

/** The look of a stretch of text, by its highlight's name: claim, weak claim, denial, weak denial. */
export type Look = 'rj-a' | 'rj-b' | 'rj-c' | 'rj-d';

/** A stretch of one block with one look: half open, UTF-16 units of the block's text. */
export interface PaintPiece {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly look: Look;
}

/** Where several looks meet, the first of these is painted: a denial's line says that the claim is there too. */
const ORDER: readonly Look[] = ['rj-c', 'rj-d', 'rj-a', 'rj-b'];

function lookOf({ stance, tier }: Pick<Match, 'stance' | 'tier'>): Look {
  if (stance === 'denial') return tier === 'strong' ? 'rj-c' : 'rj-d';
  return tier === 'strong' ? 'rj-a' : 'rj-b';
}

/**
 * Splits overlapping matches of one block at their borders, so that no text is painted twice.
 * @param matches all of one block
 * @returns pieces in reading order, none overlapping; neighbours of one look are one piece
 */
export function paintPieces(matches: readonly Pick<Match, 'block' | 'start' | 'end' | 'stance' | 'tier'>[]): PaintPiece[] {
  const borders = [...new Set(matches.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const pieces: PaintPiece[] = [];
  for (const [i, start] of borders.entries()) {
    const end = borders[i + 1];
    if (end === undefined) break;
    const over = matches.filter((match) => match.start <= start && match.end >= end);
    const looks = over.map(lookOf);
    const look = ORDER.find((candidate) => looks.includes(candidate));
    if (!look) continue;
    const before = pieces.at(-1);
    if (before?.look === look && before.end === start) pieces[pieces.length - 1] = { ...before, end };
    else pieces.push({ block: over[0]?.block ?? 0, start, end, look });
  }
  return pieces;
}
