import { isObject, listOf } from './field-reader';

type Fields = Readonly<Record<string, unknown>>;

/** Deeper than any feed in earnest; a search that goes on for ever would end in a full stack. */
const DEEPEST = 40;

/** A node of the wanted type and where it stands. */
export interface LdNode {
  readonly path: string;
  readonly fields: Fields;
}

/** The nodes of a JSON-LD document, wherever they stand, and what its references lead to. */
export interface LdDocument {
  readonly nodes: readonly LdNode[];
  /** The node that `{"@id": …}` refers to, or the value itself. */
  resolve(value: unknown): unknown;
}

/** Whether a node has a type of schema.org, by any of the names that its contexts allow. */
export function isOfType(fields: Fields, type: string): boolean {
  return listOf(fields['@type']).some(
    (name) => typeof name === 'string' && name.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, '') === type,
  );
}

/**
 * Finds all nodes of a type: at the root, in `@graph`, in a DataFeed or anywhere else. What stands inside such a node is not
 * searched for more.
 */
export function ldDocument(value: unknown, root: string, wanted: (fields: Fields) => boolean): LdDocument {
  const nodes: LdNode[] = [];
  const byId = new Map<string, Fields>();
  const visit = (at: unknown, path: string, depth: number, inside: boolean): void => {
    if (depth > DEEPEST || typeof at !== 'object' || at === null) return;
    if (Array.isArray(at)) {
      at.forEach((inner, i) => {
        visit(inner, `${path}[${i}]`, depth + 1, inside);
      });
      return;
    }
    const fields = at as Fields;
    const id = fields['@id'];
    if (typeof id === 'string' && Object.keys(fields).length > 1) byId.set(id, fields);
    const found = !inside && wanted(fields);
    if (found) nodes.push({ path, fields });
    for (const key of Object.keys(fields)) visit(fields[key], `${path}.${key}`, depth + 1, inside || found);
  };
  visit(value, root, 0, false);
  return { nodes, resolve: (value) => (isObject(value) && typeof value['@id'] === 'string' ? (byId.get(value['@id']) ?? value) : value) };
}

/** A script's start tag; the limit keeps a page of unended tags from being gone through for each of them. */
const SCRIPT_START = /<script\b((?:[^>"']|"[^"]*"|'[^']*'){0,1000})>/gi;

/** The JSON-LD texts of a file, each with what the paths into it begin with: a page's scripts, told by their number, or the file itself. */
export function ldTexts(text: string): { readonly json: string; readonly root: string }[] {
  return isHtml(text) ? ldScripts(text).map((json, i) => ({ json, root: `script[${i + 1}]` })) : [{ json: text, root: '$' }];
}

/** Whether a text is a page, and not JSON. */
export function isHtml(text: string): boolean {
  return /^\s*</.test(text);
}

/** The texts of a page's JSON-LD scripts. A script's text ends at its end tag, whatever stands in it (HTML, script data state). */
function ldScripts(html: string): string[] {
  const texts: string[] = [];
  const start = new RegExp(SCRIPT_START);
  const end = /<\/script/gi;
  for (let tag = start.exec(html); tag; tag = start.exec(html)) {
    end.lastIndex = start.lastIndex;
    const closing = end.exec(html);
    if (!closing) break;
    if (/\btype\s*=\s*["']?application\/ld\+json\b/i.test(tag[1] ?? '')) texts.push(html.slice(start.lastIndex, closing.index));
    start.lastIndex = end.lastIndex;
  }
  return texts;
}
