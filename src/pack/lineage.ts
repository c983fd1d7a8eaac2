import type { Party } from './schema';

/** A party and all it speaks for, itself first. Cycles end at the first party met twice. */
export function lineageOf(id: string, parties: ReadonlyMap<string, Party>): string[] {
  const lineage: string[] = [];
  for (let at: string | null | undefined = id; at != null && !lineage.includes(at); at = parties.get(at)?.speaksFor) lineage.push(at);
  return lineage;
}
