import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { createEngine } from '../match/engine';
import type { Article } from './article';
import { CommandError } from './command-error';
import { htmlArticle } from './html';
import { parseInputLine, readLines } from './jsonl-input';
import { readPacks, readTextFile } from './packs';
import { plainTextArticle } from './plain-text';
import { showProgress } from './progress';
import { jsonLine, readable } from './report';
import { print, type Terminal } from './terminal';

const OPTIONS = {
  pack: { type: 'string', multiple: true, default: [] as string[] },
  input: { type: 'string' },
  html: { type: 'boolean', default: false },
  format: { type: 'string', default: 'text' },
  'print-text': { type: 'boolean', default: false },
} as const;

/** An article, or the message of one that could not be read. */
type Read = { readonly article: Article } | { readonly fault: string };

/**
 * `rejoinder match`: one article after the other, in order, nothing kept.
 * @returns 1 when an input could not be read, else 0
 * @throws CommandError, or parseArgs's own error, when the options do not fit
 */
export async function match(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals: files } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  const { format, input, html } = values;
  if (format !== 'text' && format !== 'jsonl') throw new CommandError(`--format is text or jsonl, not "${format}"`, 2);
  if (input === undefined && files.length === 0) throw new CommandError('give files to read, or --input', 2);
  if (input !== undefined && files.length > 0) throw new CommandError('give either files or --input', 2);

  const print_ = (text: string) => print(terminal.stdout, text);
  const engine = values['print-text'] ? undefined : createEngine(await readPacks(values.pack));
  const progress = input === undefined ? undefined : showProgress(terminal);
  let exitCode = 0;
  for await (const read of input === undefined ? readFiles(files, html, terminal) : readInput(input, html, terminal)) {
    if ('fault' in read) {
      progress?.clear();
      await print(terminal.stderr, `rejoinder: ${read.fault}\n`);
      exitCode = 1;
      continue;
    }
    const { article } = read;
    const matches = engine?.match({ context: article.context, blocks: article.blocks });
    progress?.add(matches?.length ?? 0);
    if (!engine || !matches)
      await print_(format === 'jsonl' ? `${JSON.stringify({ id: article.id, text: article.text })}\n` : `${article.text}\n`);
    else if (format === 'jsonl') await print_(matches.map((m) => jsonLine(article, m)).join(''));
    else if (matches.length || input === undefined) await print_(readable(article, matches, engine));
  }
  progress?.clear();
  return exitCode;
}

async function* readFiles(files: readonly string[], html: boolean, terminal: Terminal): AsyncGenerator<Read> {
  for (const file of files) {
    try {
      const text = file === '-' ? await readAll(terminal.stdin) : await readTextFile(file);
      yield { article: html || /\.html?$/i.test(file) ? htmlArticle(file, text, {}) : plainTextArticle(file, text, {}) };
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      yield { fault: error.message };
    }
  }
}

async function* readInput(file: string, html: boolean, terminal: Terminal): AsyncGenerator<Read> {
  const name = file === '-' ? 'standard input' : file;
  let number = 0;
  try {
    for await (const line of readLines(file === '-' ? terminal.stdin : createReadStream(file))) {
      number++;
      if (line !== null && !line.trim()) continue;
      try {
        const { id, text, context } = parseInputLine(line);
        yield { article: html ? htmlArticle(id, text, context) : plainTextArticle(id, text, context) };
      } catch (error) {
        yield { fault: `${name}:${number}: ${(error as Error).message}` };
      }
    }
  } catch (error) {
    yield { fault: `${name}: ${(error as Error).message}` };
  }
}

async function readAll(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of bytes) text += decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}
