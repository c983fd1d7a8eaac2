import type { PackIssue } from './parse';

/** What a feed spells out for HTML, though JSON needs no such thing. */
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g;
/** A letter or digit: a text without any says nothing. */
const WORD = /[\p{L}\p{N}]/u;

type Fields = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** One value or a list of them, as JSON-LD allows anywhere. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value == null ? [] : [value]);

/** The text of a value, in one line, without entities and characters that cannot be seen; null when there is none. */
export function plainText(value: unknown): string | null {
  const [first] = listOf(value);
  const raw = isObject(first) ? first['@value'] : first;
  if (typeof raw !== 'string' && typeof raw !== 'number') return null;
  const text = String(raw)
    .replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(amp|quot|apos|lt|gt|nbsp));/gi, (_, decimal, hex, name) =>
      name ? (ENTITIES[name.toLowerCase()] as string) : String.fromCodePoint(Number.parseInt(decimal ?? hex, decimal ? 10 : 16)),
    )
    .replace(INVISIBLE, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return WORD.test(text) ? text : null;
}

/** Reads the fields of one item, and tells each that is there and cannot be used. */
export class FieldReader {
  constructor(
    readonly path: string,
    readonly fields: Fields,
    readonly issues: PackIssue[],
  ) {}

  note(field: string, message: string): void {
    this.issues.push({ path: `${this.path}.${field}`, message });
  }

  /** The object in a field, its first one of several. */
  inner(field: string, resolve: (value: unknown) => unknown = (value) => value): FieldReader | null {
    const value = this.fields[field];
    const inner = resolve(listOf(value)[0]);
    return isObject(inner) ? new FieldReader(`${this.path}.${field}${Array.isArray(value) ? '[0]' : ''}`, inner, this.issues) : null;
  }

  /** @param max UTF-16 units; what is longer ends in an ellipsis, and that is told */
  text(field: string, max: number): string | null {
    const text = plainText(this.fields[field]);
    if (text === null || text.length <= max) return text;
    this.note(field, `longer than ${max} characters, cut`);
    return `${text
      .slice(0, max - 1)
      .replace(/[\uD800-\uDBFF]$/, '')
      .trimEnd()}…`;
  }

  /** The day of a date or time, as it is written: no time zone is reckoned with. */
  date(field: string): string | null {
    const text = plainText(this.fields[field]);
    if (text === null) return null;
    const day = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(text)?.[0];
    if (day && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day)) return day;
    this.note(field, `"${text.slice(0, 40)}" is not a date as 2024-03-01, left out`);
    return null;
  }

  address(field: string): string | null {
    const [first] = listOf(this.fields[field]);
    const given = isObject(first) ? (first['@id'] ?? first.url) : first;
    if (typeof given !== 'string' || given.trim() === '') return null;
    const text = given.trim();
    if (text.length <= 2_000 && URL.canParse(text) && /^https?:\/\/[^/\\?#@\s]+(?:[/?#][^\\\s]*)?$/i.test(text) && !text.match(INVISIBLE))
      return text;
    this.note(field, `"${text.slice(0, 60)}" is not an address of the web, left out`);
    return null;
  }
}
