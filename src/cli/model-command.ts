import { parseArgs } from 'node:util';
import { type Attribution, attributions } from '../model/attributions';
import { readFiles, readInput } from './article-reader';
import { CommandError } from './command-error';
import { print, type Terminal } from './terminal';

const OPTIONS = {
  attributions: { type: 'boolean', default: false },
  input: { type: 'string' },
  html: { type: 'boolean', default: false },
} as const;

/**
 * `rejoinder model --attributions`: who said what in each text, one attribution a line.
 * @returns 1 when a text could not be read, else 0
 * @throws CommandError, or parseArgs's own error, when the options do not fit
 */
export async function modelCommand(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals: files } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  const { input, html } = values;
  if (!values.attributions) throw new CommandError('say what to print: --attributions', 2);
  if ((input === undefined) === (files.length === 0)) throw new CommandError('give either files to read or --input', 2);
  let exitCode = 0;
  for await (const read of input === undefined ? readFiles(files, html, terminal.stdin) : readInput(input, html, terminal.stdin)) {
    if ('fault' in read) {
      await print(terminal.stderr, `rejoinder: ${read.fault}\n`);
      exitCode = 1;
      continue;
    }
    const { id, text } = read.article;
    const lines = attributions(text).map((one) => attributionLine(one, files.length === 1 ? {} : { id }));
    await print(terminal.stdout, lines.join(''));
  }
  return exitCode;
}

/** One attribution as a line of JSON; of several texts the line tells which one it is from. */
function attributionLine({ content, source, cue, direct }: Attribution, of: { id?: string | number }): string {
  const pair = (span: Attribution['source']) => span && [span.start, span.end];
  return `${JSON.stringify({ ...of, start: content.start, end: content.end, source: pair(source), cue: pair(cue), direct })}\n`;
}
