import { stateCalled } from '../lexicon/gazetteer';
import { BODY_NOUNS, isPersonNoun } from '../lexicon/roles';
import { stem } from '../text/stem';
import type { ArticleReading } from './article-reading';
import { type Naming, namingsOf } from './namings';
import type { Span } from './span';
import { genderOfName } from './tagged-text';

/** Somebody or something that the article names: a person, a body, a state, a place. */
export interface Actor {
  readonly name: string;
  kind: 'person' | 'organisation' | 'state' | 'group' | 'unknown';
  /** As far as the first name or the role tells. */
  gender: 'man' | 'woman' | null;
  /** In the article's words: "mayor of Halden". */
  role: string | null;
  speaksFor: Actor | null;
  /** Other ways in which the article writes the name. */
  readonly names: Set<string>;
  /** Capitals that stand for a state. */
  readonly metonyms: Set<string>;
  /** Common nouns that it can be called by, under their stems: "director", "agency". */
  readonly nouns: Map<string, string>;
  /** Where it is named: offsets into the text, in order. */
  readonly places: { readonly naming: Naming; readonly at: number }[];
}

/** The actors that proper names make, before anybody is told whom they speak for. */
export function actorsOf(reading: ArticleReading): Actor[] {
  const { text } = reading;
  const namings = namingsOf(reading);
  const actors: Actor[] = [];
  // Long names first: "Marr" is then found to be "Ada Marr".
  for (const naming of [...namings].sort((a, b) => wordsOf(b.name).length - wordsOf(a.name).length || a.start - b.start)) {
    const state = stateCalled(naming.name);
    const known = actors.find((one) => (state ? one.name === state : one.names.has(naming.name) || one.name === naming.name));
    const actor = known ?? (state ? undefined : actors.find((one) => isCalled(one, naming))) ?? create(state ?? naming.name);
    if (!actors.includes(actor)) actors.push(actor);
    if (state) actor.kind = 'state';
    actor.names.add(naming.name);
    actor.places.push({ naming, at: naming.start });
  }
  for (const actor of actors) actor.places.sort((a, b) => a.at - b.at);
  return withStates(actors).map((actor) => introduce(withPlainName(actor), text));
}

const create = (name: string): Actor => ({
  ...{ name, kind: 'unknown', gender: null, role: null, speaksFor: null },
  ...{ names: new Set(), metonyms: new Set(), nouns: new Map(), places: [] },
});

/** "Ada Marr" for "Liberal Ada Marr", where the text writes the shorter name more often. */
function withPlainName(actor: Actor): Actor {
  const times = (name: string): number => actor.places.filter(({ naming }) => naming.name === name).length;
  const shorter = [...actor.names].filter((name) => /\s/.test(name) && actor.name.endsWith(` ${name}`) && times(name) > times(actor.name));
  const name = shorter.sort((a, b) => times(b) - times(a))[0];
  return name ? { ...actor, name } : actor;
}

/** Another actor, one that no proper name makes. */
export function unnamed(name: string, kind: Actor['kind'], speaksFor: Actor | null): Actor {
  return { ...create(name), kind, speaksFor };
}

const wordsOf = (name: string): string[] => name.split(/[\s’'-]+/).filter(Boolean);

/** "Marr" of "Ada Marr", "Sellin" of "Sellin Water"; of a person the last name or the first, of a body its beginning. */
function isCalled(actor: Actor, { name, inPlace }: Naming): boolean {
  const own = wordsOf(actor.name);
  const asked = wordsOf(name);
  if (asked.length >= own.length) return false;
  const body = BODY_NOUNS.has((own.at(-1) as string).toLowerCase());
  const ends = asked.every((word, i) => word === own[own.length - asked.length + i]);
  const begins = asked.every((word, i) => word === own[i]);
  // "in Halden" speaks of the town, and not of "Green Halden" or of "Halden University".
  return (begins && !(body && inPlace)) || (ends && !body && !inPlace);
}

/** Endings of English adjectives of origin. */
const ORIGIN = /^(\p{Lu}\p{L}{2,}?)(?:n|an|ian|ean|ese|ish|i|ic|ch|ari)s?$/u;

/** Makes one state of a name and its adjective: "Ardania", "Ardanian". */
function withStates(actors: Actor[]): Actor[] {
  const states: Actor[] = [];
  const adjectives = new Set<Actor>();
  for (const adjective of actors) {
    if (/\s/.test(adjective.name) || !ORIGIN.test(adjective.name)) continue;
    const modifies = adjective.places.some(({ naming }) => /^\p{Ll}/u.test(naming.next) && !naming.genitive);
    const state = actors.find(
      (one) =>
        one !== adjective &&
        one.name.length >= 4 &&
        one.name.length <= adjective.name.length &&
        !/\s/.test(one.name) &&
        one.name.slice(0, -1) === adjective.name.slice(0, one.name.length - 1),
    );
    if (!modifies || !state) continue;
    state.kind = 'state';
    state.names.add(adjective.name);
    for (const name of adjective.names) state.names.add(name);
    state.places.push(...adjective.places);
    state.places.sort((a, b) => a.at - b.at);
    states.push(state);
    adjectives.add(adjective);
  }
  return actors.filter((actor) => !adjectives.has(actor));
}

/** Kind, role and the nouns it goes by, from how the text introduces it. */
function introduce(actor: Actor, text: string): Actor {
  const words = wordsOf(actor.name);
  const last = (words.at(-1) as string).toLowerCase();
  const roles = actor.places.flatMap(({ naming }) => (naming.role ? [roleText(text, naming.role)] : []));
  for (const role of roles) for (const noun of headsOf(role)) actor.nouns.set(stem(noun), noun);
  const heads = roles.flatMap(headsOf);
  const person = actor.places.some(({ naming }) => naming.addressed) || heads.some((head) => isPersonNoun(head) && !BODY_NOUNS.has(head));
  if (actor.kind === 'unknown' && words.length === 1 && actor.places.some(({ naming }) => governs(text, naming))) actor.kind = 'state';
  if (actor.kind === 'unknown') {
    const body = BODY_NOUNS.has(last) || heads.some((head) => BODY_NOUNS.has(head));
    if (BODY_NOUNS.has(last) && words.length > 1) actor.kind = 'organisation';
    else if (person) actor.kind = 'person';
    else if (body) actor.kind = 'organisation';
    else if (
      words.length > 1 &&
      actor.places.some(({ naming }) => naming.next === ',' && /^, (?:a |an |the )?who\b/.test(text.slice(naming.end, naming.end + 8)))
    )
      actor.kind = 'person';
  }
  if (
    actor.places.some(
      ({ naming }) => naming.addressed && /\b(?:Dr|Doctor)\b\.? $/.test(text.slice(Math.max(0, naming.start - 8), naming.start)),
    )
  )
    actor.nouns.set('doctor', 'doctor');
  if (actor.kind === 'organisation' && BODY_NOUNS.has(last)) actor.nouns.set(stem(last), last);
  if (actor.kind === 'person') actor.gender = genderOf(actor);
  if (actor.kind !== 'state') actor.role = roles.sort((a, b) => b.length - a.length)[0] ?? null;
  return actor;
}

const WOMEN = /(?:woman|mother|widow|daughter|sister|queen|wife|nun)$/;
const MEN = /(?:[a-z]man|father|widower|son|brother|king|husband|monk)$/;

/** From a role ("spokeswoman") or a first name that the tagger knows. */
function genderOf({ name, nouns }: Actor): Actor['gender'] {
  const roles = [...nouns.values()];
  if (roles.some((noun) => WOMEN.test(noun))) return 'woman';
  if (roles.some((noun) => MEN.test(noun) && !WOMEN.test(noun))) return 'man';
  return genderOfName(name);
}

/** "Ardania’s foreign minister": what has ministers, an army or an embassy is a state. */
function governs(text: string, { genitive, end }: Naming): boolean {
  return (
    genitive &&
    /^['’]s?(?: \p{Ll}+){0,2} (?:minister|ministry|government|army|navy|embassy|ambassador|parliament|junta)\b/u.test(
      text.slice(end, end + 60),
    )
  );
}

const roleText = (text: string, { start, end }: Span): string =>
  text
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|an?)\s+/i, '');

/** The nouns before each preposition: "mayor" of "mayor of Halden". */
export function headsOf(role: string): string[] {
  return role
    .toLowerCase()
    .split(/,(?!\d)|\b(?:of|for|at|in|from|with|on|to|who|that|which)\b/)
    .slice(0, 1)
    .flatMap((part) => part.trim().split(/\s+and\s+/))
    .map((part) => part.split(/[\s-]+/).at(-1) ?? '')
    .filter((word) => word.length > 2);
}
