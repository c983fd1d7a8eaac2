import { readImport } from '../pack/import-text';
import type { PackIssue } from '../pack/parse';
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
  const result = readImport(text, { title, today: new Date().toISOString().slice(0, 10) });
  if (result.ok) return result;
  const what = result.fault === 'pack' ? 'not a valid pack' : 'no claim could be read';
  throw new CommandError(`${file}: ${what}\n${issueLines(result.issues)}`, 1);
}

/** Issues as lines for people: place and fault. */
export function issueLines(issues: readonly PackIssue[]): string {
  return issues.map(({ path, message }) => `  ${path}: ${message}`).join('\n');
}
