import { stateNames } from '../lexicon/gazetteer';
import { lineageOf } from '../pack/lineage';
import type { ClaimPack, Party } from '../pack/schema';
import type { NameKind } from './claim-index';

/** All that a party is called: its own names and metonyms, and a state's from the gazetteer. */
export function* namesOf(party: Party): Generator<[string, NameKind]> {
  const state = party.kind === 'state' ? stateNames(party.name) : undefined;
  for (const name of state?.demonyms ?? []) {
    yield [name, 'demonym'];
    if (/(?:an|i)$/.test(name)) yield [`${name}s`, 'name'];
  }
  for (const name of state?.metonyms ?? []) yield [name, 'metonym'];
  for (const name of party.metonyms) yield [name, 'metonym'];
  yield [party.name, 'name'];
  for (const name of party.aliases) yield [name, isDemonym(name, party) ? 'demonym' : 'name'];
  for (const name of state?.names ?? []) yield [name, 'name'];
}

/** "Ardanian" beside "Ardania": one word with the ending of an English adjective of origin. */
function isDemonym(alias: string, party: Party): boolean {
  return (
    party.kind === 'state' &&
    alias !== party.name &&
    /^\p{Lu}\p{L}*(?:an|ese|ish|ari|i|ic|ch)$/u.test(alias) &&
    alias.slice(0, 3) === party.name.slice(0, 3)
  );
}

/**
 * Tells the names of a party and of all who speak for it. Who speaks for whom is sorted out once: asking every party about every
 * other takes minutes in the largest packs.
 */
export function namesIn({ parties }: ClaimPack): (id: string) => readonly string[] {
  const byId = new Map(parties.map((party) => [party.id, party]));
  const voices = new Map<string, Party[]>();
  for (const party of parties) {
    for (const id of lineageOf(party.id, byId)) {
      const all = voices.get(id);
      if (all) all.push(party);
      else voices.set(id, [party]);
    }
  }
  const known = new Map<string, readonly string[]>();
  return (id) => {
    const names = known.get(id) ?? (voices.get(id) ?? []).flatMap((party) => [...namesOf(party)].map(([name]) => name));
    known.set(id, names);
    return names;
  };
}
