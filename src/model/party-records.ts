import type { Party } from '../pack/schema';
import type { Actor } from './actors';
import { Ids } from './ids';

/** Actors as parties of a pack, with those they speak for, and each one's id. */
export function partyRecords(wanted: Iterable<Actor>, all: readonly Actor[]): { parties: Party[]; idOf: ReadonlyMap<Actor, string> } {
  const ids = new Ids();
  const idOf = new Map<Actor, string>();
  for (const actor of wanted) {
    for (let at: Actor | null = actor; at && !idOf.has(at); at = at.speaksFor) idOf.set(at, ids.of(at.name, 'party'));
  }
  const shared = new Map<string, number>();
  for (const { nouns } of all) for (const noun of nouns.values()) shared.set(noun, (shared.get(noun) ?? 0) + 1);
  const parties = [...idOf].map(([actor, id]): Party => {
    const { name, kind, role, speaksFor, metonyms } = actor;
    const aliases = aliasesOf(actor, (noun) => shared.get(noun) === 1);
    return {
      id,
      name: clip(name),
      kind: kind === 'unknown' ? 'organisation' : kind,
      role: role ? clip(role) : null,
      speaksFor: speaksFor ? (idOf.get(speaksFor) ?? null) : null,
      aliases: [...aliases].filter((alias) => alias.length <= 120 && alias !== name).slice(0, 40),
      metonyms: [...metonyms],
      from: null,
      to: null,
    };
  });
  return { parties, idOf };
}

const clip = (text: string): string => text.slice(0, 200).trim();

/** What other pages may call an actor, by rules that hold for any. */
function aliasesOf(actor: Actor, isOwn: (noun: string) => boolean): Set<string> {
  const aliases = new Set(actor.names);
  const words = actor.name.split(/\s+/);
  const last = words.at(-1) as string;
  if (actor.kind === 'person' && words.length > 1) aliases.add(last);
  if (actor.kind === 'organisation' && words.length > 2) {
    const initials = words
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word[0])
      .join('');
    if (initials.length > 2) aliases.add(initials);
  }
  // Nobody calls a state "the facility", whatever stands beside its name.
  if (actor.kind !== 'state')
    for (const noun of actor.nouns.values()) if (isOwn(noun)) aliases.add(actor.kind === 'person' ? `the ${noun}` : noun);
  const { role } = actor;
  const own = role && /^(?:its|his|her|their|our)\b/i.test(role) ? null : role;
  if (own && own.split(/\s+/).length <= 4 && !/\d/.test(own)) aliases.add(own);
  // "foreign minister" of "Ardania's foreign minister"
  const office = own && /^\S+['’]s?\s+(\S+(?:\s+\S+){0,2})$/.exec(own)?.[1];
  if (office && /\s/.test(office)) aliases.add(office);
  return aliases;
}
