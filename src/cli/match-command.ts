import { parseArgs } from 'node:util';
import { createEngine } from '../match/engine';
import type { Article } from './article';
import { readFiles, readInput } from './article-reader';
import { CommandError } from './command-error';
import { jsonLine } from './json-line';
import { readPacks, seedPacks } from './packs';
import { showProgress } from './progress';
import { readable } from './readable';
import { print, type Terminal } from './terminal';

const OPTIONS = {
  pack: { type: 'string', multiple: true, default: [] as string[] },
  input: { type: 'string' },
  html: { type: 'boolean', default: false },
  format: { type: 'string', default: 'text' },
  'print-text': { type: 'boolean', default: false },
  'open-gates': { type: 'boolean', default: false },
} as const;

type Format = 'text' | 'jsonl';

/**
 * `rejoinder match`: one article after the other, in order, none kept. Packs that are not valid are named, the others used.
 * @returns 1 when an article or a pack could not be read, else 0
 * @throws CommandError, or parseArgs's own error, when the options do not fit
 */
export async function matchCommand(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals: files } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  const { format, input, html } = values;
  if (format !== 'text' && format !== 'jsonl') throw new CommandError(`--format is text or jsonl, not "${format}"`, 2);
  if ((input === undefined) === (files.length === 0)) throw new CommandError('give either files to read or --input', 2);

  const { packs, faults } = values.pack.length ? await readPacks(values.pack) : { packs: seedPacks(), faults: [] };
  for (const fault of faults) await print(terminal.stderr, `rejoinder: ${fault}\n`);
  if (packs.length === 0) return 1;
  const engine = values['print-text'] ? null : createEngine(packs);
  const render = (article: Article) => {
    if (!engine) return textOf(article, format);
    const matches = engine.match({ context: article.context, blocks: article.blocks, openGates: values['open-gates'] });
    if (format === 'jsonl') return matches.map((match) => jsonLine(article, match)).join('');
    // Files are named one by one and each gets an answer; of the many lines of an input only those with matches are worth one.
    return matches.length || input === undefined ? readable(article, matches, engine) : '';
  };
  const progress = input === undefined ? undefined : showProgress(terminal);
  let exitCode = faults.length ? 1 : 0;
  for await (const read of input === undefined ? readFiles(files, html, terminal.stdin) : readInput(input, html, terminal.stdin)) {
    if ('fault' in read) {
      progress?.clear();
      await print(terminal.stderr, `rejoinder: ${read.fault}\n`);
      exitCode = 1;
    } else {
      await print(terminal.stdout, render(read.article));
    }
    progress?.count();
  }
  progress?.clear();
  return exitCode;
}

const textOf = ({ id, text }: Article, format: Format): string => (format === 'jsonl' ? `${JSON.stringify({ id, text })}\n` : `${text}\n`);
