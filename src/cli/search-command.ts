import { parseArgs } from 'node:util';
import { RelatedClaims } from '../match/related-claims';
import { relatedIndex } from '../match/related-index';
import type { ClaimPack } from '../pack/schema';
import { tokenize } from '../text/tokenize';
import { CommandError } from './command-error';
import { issueLines, readFeedFile } from './feed-file';
import { print, type Terminal } from './terminal';
import { readTextFile } from './text-file';

const OPTIONS = { pack: { type: 'string' }, queries: { type: 'string' }, top: { type: 'string', default: '20' } } as const;

/** Lines are written in pieces of this many queries: neither one system call a line nor all in memory. */
const PIECE = 200;

/**
 * `rejoinder search`: ranks all claims of a file for each query, in the form of TREC runs.
 * @returns 1 when something of the file was left out, else 0
 * @throws CommandError, or parseArgs's own error, when the options do not fit or a file cannot be read
 */
export async function searchCommand(args: string[], terminal: Terminal): Promise<number> {
  const { values } = parseArgs({ args, options: OPTIONS });
  if (values.pack === undefined || values.queries === undefined) throw new CommandError('give --pack and --queries', 2);
  if (!/^[1-9]\d{0,4}$/.test(values.top)) throw new CommandError(`--top is a number from 1 to 99999, not "${values.top}"`, 2);
  const { pack, names, faults } = /\.tsv$/i.test(values.pack) ? await readTable(values.pack) : await readFeed(values.pack);
  if (faults) await print(terminal.stderr, `rejoinder: ${faults}\n`);
  const related = new RelatedClaims(relatedIndex([pack]));
  const queries = await rowsOf(values.queries);
  for (let from = 0; from < queries.length; from += PIECE) {
    const lines = queries.slice(from, from + PIECE).flatMap(([query = '', text = '']) =>
      related.rank(tokenize(text), text, Number(values.top)).map(({ claim, score }, i) => {
        const id = claim.slice(claim.indexOf('/') + 1);
        const name = names.get(id) ?? id;
        return `${query} Q0 ${name} ${i + 1} ${score.toFixed(5)} rejoinder\n`;
      }),
    );
    await print(terminal.stdout, lines.join(''));
  }
  return faults ? 1 : 0;
}

interface Collection {
  readonly pack: ClaimPack;
  /** What the file calls each claim, where that is no id of a pack. */
  readonly names: ReadonlyMap<string, string>;
  readonly faults: string;
}

/** Of modelled claims the text counts as of any other: frames and groups say nothing to a search for words. */
async function readFeed(file: string): Promise<Collection> {
  const { pack, issues } = await readFeedFile(file);
  const claims = pack.claims.map((claim) => ({ ...claim, event: null, frames: [], groups: [] }));
  const faults = issues.length ? `${file}: ${issues.length} faults\n${issueLines(issues)}` : '';
  return { pack: { ...pack, parties: [], events: [], claims }, names: new Map(), faults };
}

/** A table of id, claim and title, the last of which may be missing; more columns are left alone. */
async function readTable(file: string): Promise<Collection> {
  const rows = await rowsOf(file);
  const common = {
    event: null,
    contested: true,
    denial: null,
    for: [],
    against: [],
    frames: [],
    groups: [],
    counterExamples: [],
    evidence: null,
  };
  const none = { claim: [], denial: [] };
  const statement = { position: 'context', party: null, inferredParty: null, date: null, dateInferred: false, when: null } as const;
  const pack: ClaimPack = {
    ...{ format: 'claimpack/1', id: 'table', title: file, language: 'en', version: '1.0.0', published: '2000-01-01' },
    ...{ licence: null, homepage: null, maintainers: [], parties: [], events: [] },
    sources: rows.map(([, , title = ''], i) => {
      return { id: `r${i}`, title, publisher: null, author: null, url: null, date: null, dateInferred: false };
    }),
    claims: rows.map(([, text = ''], i) => ({
      ...{ id: `r${i}`, text, ...common, paraphrases: none, examples: none },
      statements: [{ ...statement, id: 's', verb: null, gist: text, quote: null, replyTo: null, source: `r${i}` }],
    })),
  };
  return { pack, names: new Map(rows.map(([id = ''], i) => [`r${i}`, id])), faults: '' };
}

/** @throws CommandError naming the first line without a second column */
async function rowsOf(file: string): Promise<string[][]> {
  const rows: string[][] = [];
  (await readTextFile(file)).split(/\r?\n/).forEach((line, i) => {
    if (line === '') return;
    const row = line.split('\t');
    if (row.length < 2 || !row[0] || /\s/.test(row[0]))
      throw new CommandError(`${file}:${i + 1}: not an id without spaces, a tab and a text`, 1);
    rows.push(row);
  });
  return rows;
}
