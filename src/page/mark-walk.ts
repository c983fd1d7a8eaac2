import type { Mark } from './mark';

/**
 * The mark that a reader gets to next, round at the ends. Marks of the same passage count as one: their card lists all.
 * @param from the mark whose card is or was last open; null starts from what the viewport shows
 */
export function markBeside(marks: readonly Mark[], direction: 'next' | 'previous', from: Mark | null): Mark | undefined {
  const passages = marks.filter((mark, i) => i === 0 || !samePassage(mark, marks[i - 1]));
  const ahead = direction === 'next';
  const at = from ? passages.findIndex((mark) => samePassage(mark, from)) : -1;
  if (at >= 0) return passages.at((at + (ahead ? 1 : -1)) % passages.length);
  const inView = (mark: Mark): boolean => mark.range.getBoundingClientRect().top >= 0;
  return (ahead ? passages.find(inView) : passages.findLast((mark) => !inView(mark))) ?? passages.at(ahead ? 0 : -1);
}

/** All marks that share text with one, itself included: what its card lists. */
export function marksOver(marks: readonly Mark[], { match }: Mark): Mark[] {
  return marks.filter((other) => other.match.block === match.block && other.match.start < match.end && match.start < other.match.end);
}

function samePassage(a: Mark, b: Mark | undefined): boolean {
  return a.match.block === b?.match.block && a.match.start === b.match.start && a.match.end === b.match.end;
}
