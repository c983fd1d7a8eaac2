import { createReadStream } from 'node:fs';
import type { Article } from './article';
import { htmlArticle } from './html';
import { parseInputLine, readLines } from './jsonl-input';
import { plainTextArticle } from './plain-text';
import { readTextFile, systemFault } from './text-file';

/** An article, or the message that says where and why one could not be read. */
export type Read = { readonly article: Article } | { readonly fault: string };

type Bytes = AsyncIterable<Uint8Array>;

/**
 * Reads one article per file, one file at a time; "-" is standard input.
 * @param html read every file as HTML, not only those named so
 */
export async function* readFiles(files: readonly string[], html: boolean, stdin: Bytes): AsyncGenerator<Read> {
  for (const file of files) {
    try {
      const text = file === '-' ? await readAll(stdin) : await readTextFile(file);
      yield { article: html || /\.html?$/i.test(file) ? htmlArticle(file, text, {}) : plainTextArticle(file, text, {}) };
    } catch (error) {
      yield { fault: (error as Error).message };
    }
  }
}

/** Reads one article per line of a JSONL file, or of standard input for "-"; a faulty line is passed over. */
export async function* readInput(file: string, html: boolean, stdin: Bytes): AsyncGenerator<Read> {
  const name = file === '-' ? 'standard input' : file;
  let number = 0;
  try {
    for await (const line of readLines(file === '-' ? stdin : createReadStream(file))) {
      number++;
      if (line?.trim() === '') continue;
      try {
        const { id, text, context } = parseInputLine(line);
        yield { article: html ? htmlArticle(id, text, context) : plainTextArticle(id, text, context) };
      } catch (error) {
        yield { fault: `${name}:${number}: ${(error as Error).message}` };
      }
    }
  } catch (error) {
    yield { fault: `${name}: ${systemFault(error)}` };
  }
}

/** All that a stream of UTF-8 bytes holds. */
export async function readAll(bytes: Bytes): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of bytes) text += decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}
