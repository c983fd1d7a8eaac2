import { isObject, plainText } from './field-reader';
import { ldTexts } from './json-ld';
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

/** @param text that the faults were found in, JSON or a page */
export function titledIssues(text: string, issues: readonly PackIssue[]): TitledIssues {
  const first = issues.slice(0, SHOWN);
  const roots = first.length ? ldTexts(text).map(({ json, root }) => ({ root, value: jsonOf(json) })) : [];
  const title = (path: string): string | null => {
    const at = roots.find(({ root }) => path.startsWith(root));
    return at ? issueTitle(at.value, path.slice(at.root.length)) : null;
  };
  return { first: first.map((issue) => ({ ...issue, title: title(issue.path) })), length: issues.length };
}

/**
 * What the item is called that a JSON path leads into: the innermost object on the way that has a claim, else the outermost with a
 * title or address.
 * @param root the JSON value that the path starts from
 * @returns null when nothing on the way has a name
 */
function issueTitle(root: unknown, path: string): string | null {
  const ownClaim = claimOf(root);
  const names: string[] = ownClaim === null ? [] : [ownClaim];
  let at: unknown = root;
  for (const [, field, index, quoted] of path.matchAll(/\.([^.[\]]+)|\[(\d+)\]|\["([^"]+)"\]/g)) {
    const key = field ?? index ?? quoted ?? '';
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) break;
    at = (at as Record<string, unknown>)[key];
    const item = isObject(at) ? at : {};
    const claim = claimOf(item);
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

function claimOf(value: unknown): string | null {
  return isObject(value) ? (plainText(value.claimReviewed) ?? plainText(value.text)) : null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
