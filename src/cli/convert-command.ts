import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { nearDuplicates } from '../match/near-duplicates';
import { claimReviewFeed } from '../pack/claim-review-feed';
import { CommandError } from './command-error';
import { issueLines, readFeedFile } from './feed-file';
import { print, type Terminal } from './terminal';
import { systemFault } from './text-file';

/**
 * `rejoinder convert`: ClaimReview becomes a pack, a pack becomes ClaimReview.
 * @returns 1 when something of the file was left out, else 0
 * @throws CommandError, or parseArgs's own error, when the options do not fit, nothing can be read or nothing written
 */
export async function convertCommand(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({ args, options: { out: { type: 'string' } }, allowPositionals: true });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0 || values.out === undefined) throw new CommandError('give one file and --out', 2);
  const { pack, form, issues } = await readFeedFile(file);
  const text = `${JSON.stringify(form === 'pack' ? claimReviewFeed(pack) : pack, null, 2)}\n`;
  await writeFile(values.out, text).catch((error: unknown) => {
    throw new CommandError(`${values.out}: ${systemFault(error)}`, 1);
  });
  if (issues.length) await print(terminal.stderr, `rejoinder: ${file}: ${issues.length} faults\n${issueLines(issues)}\n`);
  const groups = form === 'pack' ? [] : nearDuplicates(pack.claims.map((claim) => claim.text));
  const alike = groups.map((group) => `  ${group.map((i) => pack.claims[i]?.id).join('  ')}\n`).join('');
  const found = groups.length ? `, ${groups.length} groups of claims that say nearly the same, none merged:\n${alike}` : '\n';
  await print(terminal.stdout, `${values.out}: ${pack.claims.length} claims${found}`);
  return issues.length ? 1 : 0;
}
