import type { PageContext } from '../text/text-block';

/** Longer lines are refused: an article of this many characters is a mistake in the file. */
const LINE_LENGTH = 32_000_000;

/** One input line: the text to match, and its context. */
export interface InputLine {
  readonly id: string | number;
  readonly text: string;
  readonly context: PageContext;
}

/**
 * Splits a stream of UTF-8 bytes at line feeds only (U+2028 may stand inside JSON strings).
 * Holds one line at a time; one that is too long comes out as null.
 */
export async function* readLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string | null> {
  const decoder = new TextDecoder();
  let rest: string | null = '';
  for await (const chunk of bytes) {
    const parts = decoder.decode(chunk, { stream: true }).split('\n');
    const last = parts.pop() as string;
    for (const part of parts) {
      yield rest === null ? null : rest + part;
      rest = '';
    }
    if (rest !== null) rest = rest.length + last.length > LINE_LENGTH ? null : rest + last;
  }
  if (rest !== '') yield rest;
}

/**
 * Reads `{"id", "text"}` with optional `title`, `url` and `date`; other keys are left alone.
 * @throws Error naming the key that is wrong
 */
export function parseInputLine(line: string | null): InputLine {
  if (line === null) throw new Error(`longer than ${LINE_LENGTH} characters`);
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new Error(`not JSON: ${(error as Error).message}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('not a JSON object');
  const { id, text, ...others } = value as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') throw new Error('"id" must be a string or a number');
  if (typeof text !== 'string') throw new Error('"text" must be a string');
  const context: Record<string, string> = {};
  for (const key of ['title', 'url', 'date']) {
    const given = others[key] ?? undefined;
    if (given === undefined) continue;
    if (typeof given !== 'string') throw new Error(`"${key}" must be a string`);
    context[key] = given;
  }
  return { id, text, context };
}
