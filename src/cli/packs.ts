import { type PackResult, parsePack, parsePackText } from '../pack/parse';
import type { ClaimPack } from '../pack/schema';
import { CommandError } from './command-error';
import { readTextFile } from './text-file';

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
  return parsedPack(await readTextFile(file), file);
}

/**
 * The pack in a text.
 * @throws CommandError with every fault and its JSON path
 */
export function parsedPack(text: string, name: string): ClaimPack {
  return accepted(parsePackText(text), name);
}

/**
 * Reads the named packs, each whatever is wrong with the others.
 * @returns the valid ones in the order named, and a message for each that is broken or has the id of an earlier one
 */
export async function readPacks(files: readonly string[]): Promise<{ packs: ClaimPack[]; faults: string[] }> {
  const packs = new Map<string, ClaimPack>();
  const faults: string[] = [];
  for (const file of files) {
    try {
      const pack = await readPack(file);
      if (packs.has(pack.id)) faults.push(`${file}: left out, another pack is "${pack.id}"`);
      else packs.set(pack.id, pack);
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      faults.push(error.message);
    }
  }
  return { packs: [...packs.values()], faults };
}

export function seedPacks(): ClaimPack[] {
  return Object.entries(SEEDS).map(([name, value]) => accepted(parsePack(value), name));
}
