import { parseArgs } from 'node:util';
import { createEngine } from '../match/engine';
import { explain } from '../match/explain';
import { readAll } from './article-reader';
import { CommandError } from './command-error';
import { explanationText } from './explanation-text';
import { readPack, seedPacks } from './packs';
import { plainTextArticle } from './plain-text';
import { print, type Terminal } from './terminal';

const OPTIONS = {
  pack: { type: 'string' },
  claim: { type: 'string' },
  title: { type: 'string' },
  url: { type: 'string' },
  date: { type: 'string' },
  format: { type: 'string', default: 'text' },
} as const;

/**
 * `rejoinder explain`: one text read for one claim.
 * @returns 0, whether the text matches or not
 * @throws CommandError, or parseArgs's own error, when the options do not fit, a pack is not valid or holds no such claim
 */
export async function explainCommand(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  const { pack, claim: id, title, url, date, format } = values;
  if (format !== 'text' && format !== 'json') throw new CommandError(`--format is text or json, not "${format}"`, 2);
  if (id === undefined) throw new CommandError('name the claim with --claim', 2);
  const [given, ...more] = positionals;
  if (given === undefined || more.length > 0) throw new CommandError('give one text, in quotation marks, or "-"', 2);

  const packs = pack === undefined ? seedPacks() : [await readPack(pack)];
  const engine = createEngine(packs);
  const claims = packs.flatMap((p) => p.claims.map((claim) => ({ ref: `${p.id}/${claim.id}`, id: claim.id })));
  const ref = claims.find((claim) => claim.ref === id || claim.id === id)?.ref;
  const dossier = ref === undefined ? undefined : engine.dossier(ref);
  if (!dossier) throw new CommandError(`no claim "${id}"; there are ${claims.map((claim) => claim.id).join(', ')}`, 1);

  const context = { ...(title && { title }), ...(url && { url }), ...(date && { date }) };
  const article = plainTextArticle('text', given === '-' ? await readAll(terminal.stdin) : given, context);
  const explanation = explain(engine, dossier.claim, { context: article.context, blocks: article.blocks });
  await print(terminal.stdout, format === 'json' ? `${JSON.stringify(explanation)}\n` : explanationText(dossier, explanation));
  return 0;
}
