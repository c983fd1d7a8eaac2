import { readFile } from 'node:fs/promises';
import { type PackResult, parsePack, parsePackText } from '../pack/parse';
import type { ClaimPack } from '../pack/schema';
import { CommandError } from './command-error';

/** The packs that come with the extension, inlined by the build. */
const SEEDS = import.meta.glob<unknown>('../../seeds/*.claimpack.json', { eager: true, import: 'default' });

function accepted(result: PackResult, name: string): ClaimPack {
  if (result.ok) return result.pack;
  const faults = result.issues.map(({ path, message }) => `  ${path}: ${message}`).join('\n');
  throw new CommandError(`${name}: not a valid pack\n${faults}`, 1);
}

/**
 * Reads one pack file.
 * @throws CommandError when it cannot be read, or with every fault and its JSON path
 */
export async function readPack(file: string): Promise<ClaimPack> {
  return accepted(parsePackText(await readTextFile(file)), file);
}

/** The named packs, or the seed packs when none is named. */
export async function readPacks(files: readonly string[]): Promise<ClaimPack[]> {
  if (files.length) return Promise.all(files.map(readPack));
  return Object.entries(SEEDS).map(([name, value]) => accepted(parsePack(value), name));
}

/** @throws CommandError naming the file and what the system says */
export async function readTextFile(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new CommandError(`${file}: ${(error as NodeJS.ErrnoException).code === 'ENOENT' ? 'no such file' : (error as Error).message}`, 1);
  }
}
