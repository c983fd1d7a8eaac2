import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { withExamples } from '../match/with-examples';
import { attributions } from '../model/attributions';
import { draftPack } from '../model/draft-pack';
import { readFiles, readInput } from './article-reader';
import { attributionLines } from './attribution-lines';
import { CommandError } from './command-error';
import { print, type Terminal } from './terminal';
import { systemFault } from './text-file';

const OPTIONS = {
  attributions: { type: 'boolean', default: false },
  input: { type: 'string' },
  html: { type: 'boolean', default: false },
  out: { type: 'string' },
  url: { type: 'string' },
  title: { type: 'string' },
  publisher: { type: 'string' },
  date: { type: 'string' },
} as const;

/** What the options tell of an article beside its text. */
interface Told {
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly date?: string | undefined;
}

/**
 * `rejoinder model`: drafts a pack from one article, or with `--attributions` prints who said what in each text, one attribution a line.
 * @returns 1 when a text could not be read or nothing was found to draft, else 0
 * @throws CommandError, or parseArgs's own error, when the options do not fit
 */
export async function modelCommand(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals: files } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  const { input, html, out } = values;
  if (!values.attributions) {
    if (out === undefined) throw new CommandError('say what to make: --out PACK.json or --attributions', 2);
    if (input !== undefined || files.length !== 1) throw new CommandError('give one file to draft a pack from', 2);
    return await writeDraft(files[0] as string, html, values, out, terminal);
  }
  if (out !== undefined) throw new CommandError('--out and --attributions do not go together', 2);
  if ((input === undefined) === (files.length === 0)) throw new CommandError('give either files to read or --input', 2);
  let exitCode = 0;
  for await (const read of input === undefined ? readFiles(files, html, terminal.stdin) : readInput(input, html, terminal.stdin)) {
    if ('fault' in read) {
      await print(terminal.stderr, `rejoinder: ${read.fault}\n`);
      exitCode = 1;
      continue;
    }
    const { id, text } = read.article;
    await print(terminal.stdout, attributionLines(attributions(text), files.length === 1 ? {} : { id }));
  }
  return exitCode;
}

async function writeDraft(file: string, html: boolean, told: Told, out: string, terminal: Terminal): Promise<number> {
  for await (const read of readFiles([file], html, terminal.stdin)) {
    if ('fault' in read) throw new CommandError(read.fault, 1);
    const { text, context } = read.article;
    const draft = draftPack({
      text,
      title: told.title ?? context.title ?? null,
      url: webAddress(told.url),
      publisher: told.publisher ?? null,
      author: null,
      date: dayOf(told.date ?? context.date),
    });
    if (!draft) throw new CommandError(`${file}: found nobody who says anything that others could contest`, 1);
    const pack = withExamples(draft);
    try {
      await writeFile(out, `${JSON.stringify(pack, null, 2)}\n`);
    } catch (error) {
      throw new CommandError(`${out}: ${systemFault(error)}`, 1);
    }
    const { claims, parties } = pack;
    const contested = claims.filter((claim) => claim.contested).length;
    await print(terminal.stdout, `${out}: ${claims.length} claims, ${contested} contested, of ${parties.length} parties\n`);
  }
  return 0;
}

/** @throws CommandError for an address that no pack may hold */
function webAddress(url: string | undefined): string | null {
  if (url === undefined) return null;
  if (!URL.canParse(url) || !/^https?:\/\/[^@\\\s]+$/i.test(url)) throw new CommandError('--url is an address of http or https', 2);
  return url;
}

/** @throws CommandError when no day can be read from it */
function dayOf(date: string | undefined): string | null {
  if (date === undefined) return null;
  const day = /^\d{4}-\d\d-\d\d/.exec(date)?.[0];
  if (!day || Number.isNaN(Date.parse(day))) throw new CommandError(`"${date}" is no date; write YYYY-MM-DD`, 2);
  return day;
}
