import { packFromClaimReviews } from '../pack/claim-review';
import { type PackIssue, parsePackText } from '../pack/parse';
import type { ClaimPack } from '../pack/schema';
import { CommandError } from './command-error';
import { readTextFile } from './text-file';

/** What a file of claims comes to. */
export interface FeedFile {
  readonly pack: ClaimPack;
  readonly form: 'pack' | 'claimreview';
  /** Items of a feed that were left out, and what was left out of others. */
  readonly issues: readonly PackIssue[];
}

/**
 * Reads a claim pack, or ClaimReview in any of its forms, told apart by what the file holds and not by its name.
 * @throws CommandError when it cannot be read, is a pack with faults, or holds no item that can be used
 */
export async function readFeedFile(file: string): Promise<FeedFile> {
  const text = await readTextFile(file);
  const title = (file.split(/[/\\]/).at(-1) ?? file).replace(/(?:\.claimpack)?\.\w+$/, '') || 'Claims';
  const fail = (issues: readonly PackIssue[], what: string): never => {
    throw new CommandError(`${file}: ${what}\n${issueLines(issues)}`, 1);
  };
  if (isPack(text)) {
    const result = parsePackText(text);
    return result.ok ? { pack: result.pack, form: 'pack', issues: [] } : fail(result.issues, 'not a valid pack');
  }
  const { pack, issues } = packFromClaimReviews(text, { title, today: new Date().toISOString().slice(0, 10) });
  return pack ? { pack, form: 'claimreview', issues } : fail(issues, 'no claim could be read');
}

/** Issues as lines for people: place and fault. */
export function issueLines(issues: readonly PackIssue[]): string {
  return issues.map(({ path, message }) => `  ${path}: ${message}`).join('\n');
}

/** A pack names its format, a broken one, too; so does no other form. */
function isPack(text: string): boolean {
  try {
    return typeof JSON.parse(text)?.format === 'string';
  } catch {
    return /^\s*\{[^[]*"format"\s*:\s*"claimpack/.test(text.slice(0, 10_000));
  }
}
