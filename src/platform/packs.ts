import { type PackIssue, parsePack } from '../pack/parse';
import type { ClaimPack } from '../pack/schema';

/** A pack that was left out, and why. */
export interface BrokenPack {
  readonly file: string;
  readonly issues: readonly PackIssue[];
}

/** @returns the packs shipped with the extension; faults go to the console with file and JSON path, and the other packs work on */
export function bundledPacks(): readonly ClaimPack[] {
  const { packs, broken } = readPacks(import.meta.glob('../../seeds/*.claimpack.json', { eager: true, import: 'default' }));
  warnOf(broken);
  return packs;
}

/** Tells on the console which packs were left out, with the places of their faults. */
export function warnOf(broken: readonly BrokenPack[]): void {
  for (const { file, issues } of broken) {
    console.warn(`Claim pack ${file} was left out:\n${issues.map(({ path, message }) => `${path}: ${message}`).join('\n')}`);
  }
}

/** @param files JSON values by file name, in order of precedence: of two packs with one id, the later is left out */
export function readPacks(files: Readonly<Record<string, unknown>>): { packs: readonly ClaimPack[]; broken: readonly BrokenPack[] } {
  const packs = new Map<string, ClaimPack>();
  const broken: BrokenPack[] = [];
  for (const [file, value] of Object.entries(files)) {
    const result = parsePack(value);
    if (!result.ok) broken.push({ file, issues: result.issues });
    else if (packs.has(result.pack.id)) broken.push({ file, issues: [{ path: '$.id', message: `another pack is "${result.pack.id}"` }] });
    else packs.set(result.pack.id, result.pack);
  }
  return { packs: [...packs.values()], broken };
}
