import { isObject, plainText } from './field-reader';
import type { PackIssue } from './parse';

/** Faults that are shown; a feed can have one in every item. */
const SHOWN = 200;

/** What an item is known by, the best first: its claim, else a title, else its address. */
const TITLES = ['claimReviewed', 'text', 'title', 'headline', 'name', 'url'];
/** UTF-16 units of a title that are shown. */
const LENGTH = 160;

/** Faults with what the items are called that have them, the first ones of a list. */
export interface TitledIssues {
  readonly first: readonly (PackIssue & { readonly title: string | null })[];
  /** How long the whole list is. */
  readonly length: number;
}

/** @param text that the faults were found in; of a page of HTML, whose scripts are told by their number, no titles are known */
export function titledIssues(text: string, issues: readonly PackIssue[]): TitledIssues {
  const first = issues.slice(0, SHOWN);
  const root = first.length ? jsonOf(text) : undefined;
  return { first: first.map((issue) => ({ ...issue, title: issueTitle(root, issue.path) })), length: issues.length };
}

/**
 * What the item is called that a JSON path leads into: the innermost object on the way that has a claim, else the outermost with a
 * title or address.
 * @param root the JSON value that `$` stands for
 * @returns null when nothing on the way has a name
 */
function issueTitle(root: unknown, path: string): string | null {
  const names: string[] = [];
  let at: unknown = root;
  for (const [, field, index, quoted] of path.matchAll(/\.([^.[\]]+)|\[(\d+)\]|\["([^"]+)"\]/g)) {
    const key = field ?? index ?? quoted ?? '';
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) break;
    at = (at as Record<string, unknown>)[key];
    const item = isObject(at) ? at : {};
    const claim = plainText(item.claimReviewed) ?? plainText(item.text);
    if (claim !== null) names.unshift(claim);
    else names.push(...TITLES.flatMap((title) => plainText(item[title]) ?? []).slice(0, 1));
  }
  const [name] = names;
  if (name === undefined || name.length <= LENGTH) return name ?? null;
  return `${name
    .slice(0, LENGTH - 1)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
