import { parsePack } from './parse';
import { type Claim, type ClaimPack, PACK_LIMITS } from './schema';

/**
 * Makes one claim of each group: the first one's words stand, those of the others are kept as paraphrases, and no statement is lost.
 * @param groups ids of claims; an id that is not there is passed over
 * @returns the pack as it was where the merged one would be over a limit of the format
 */
export function mergeClaims(pack: ClaimPack, groups: readonly (readonly string[])[]): ClaimPack {
  const byId = new Map(pack.claims.map((claim) => [claim.id, claim]));
  for (const [into, ...others] of groups) {
    for (const other of others) {
      const [one, from] = [byId.get(into ?? ''), byId.get(other)];
      if (!one || !from || one === from) continue;
      byId.set(one.id, merged(one, from));
      byId.delete(other);
    }
  }
  const result = parsePack({ ...pack, claims: [...byId.values()] });
  return result.ok ? result.pack : pack;
}

function merged(into: Claim, from: Claim): Claim {
  const union = <T>(key: (claim: Claim) => readonly T[]): T[] => [...new Set([...key(into), ...key(from)])];
  const sides = (key: 'paraphrases' | 'examples') => ({ claim: union((one) => one[key].claim), denial: union((one) => one[key].denial) });
  const taken = new Set(into.statements.map(({ id }) => id));
  const names = new Map(from.statements.map(({ id }) => [id, free(id, taken)]));
  const statements = from.statements.map((one) => ({
    ...one,
    id: names.get(one.id) ?? one.id,
    replyTo: one.replyTo && (names.get(one.replyTo) ?? one.replyTo),
  }));
  const paraphrases = sides('paraphrases');
  return {
    ...into,
    contested: into.contested || from.contested,
    event: into.event ?? from.event,
    denial: into.denial ?? from.denial,
    for: union((one) => one.for),
    against: union((one) => one.against),
    frames: union((one) => one.frames),
    groups: union((one) => one.groups),
    paraphrases: { ...paraphrases, claim: [...new Set([...paraphrases.claim, from.text])].slice(0, PACK_LIMITS.sentences) },
    examples: sides('examples'),
    counterExamples: union((one) => one.counterExamples),
    evidence: [into.evidence, from.evidence].filter((note) => note !== null).join(' ') || null,
    statements: [...into.statements, ...statements],
  };
}

/** An id that is not taken, and is from now on. */
function free(id: string, taken: Set<string>): string {
  let name = id;
  for (let n = 2; taken.has(name); n++) name = `${id}-${n}`;
  taken.add(name);
  return name;
}
