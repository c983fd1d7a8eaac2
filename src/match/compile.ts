import { stateNames } from '../lexicon/gazetteer';
import { isLexiconClass, LEXICON_CLASSES, type LexiconClass, phrasesOf } from '../lexicon/lexicon';
import type { ClaimPack, Event, Party } from '../pack/schema';
import type {
  ClaimIndex,
  CompiledClaim,
  CompiledEvent,
  CompiledFrame,
  CompiledGroup,
  CompiledPack,
  CompiledTerm,
  NameKind,
  PartyName,
  StandingGroup,
} from './claim-index';
import { phraseKey, TermTrie } from './term-trie';

/** The whole sentence: wider than any sentence of news. */
const WHOLE_SENTENCE = 1_000;

/** Compiles packs into one index. Packs must have been parsed: their references are trusted. */
export function compile(packs: readonly ClaimPack[]): ClaimIndex {
  const trie = new TermTrie();
  const terms = new Map<string, number>();
  const intern = (phrase: string, proper: boolean): number => {
    const key = `${proper ? 'name' : 'phrase'} ${phraseKey(phrase)}`;
    let term = terms.get(key);
    if (term === undefined) {
      term = terms.size;
      terms.set(key, term);
    }
    trie.add(phrase, term, proper);
    return term;
  };
  const classTerms = new Map<number, LexiconClass>();
  for (const name of LEXICON_CLASSES) {
    const term = terms.size;
    terms.set(`class ${name}`, term);
    classTerms.set(term, name);
    for (const phrase of phrasesOf(name)) trie.add(phrase, term, false);
  }
  const compiled = packs.map((pack) => compilePack(pack, intern));
  return { trie, classTerms, packs: compiled, anchors: anchorIndex(compiled), postings: standingIndex(compiled) };
}

type Intern = (phrase: string, proper: boolean) => number;

function compilePack(pack: ClaimPack, intern: Intern): CompiledPack {
  const parties = new Map(pack.parties.map((p) => [p.id, p]));
  const names = new Map<number, PartyName[]>();
  for (const party of pack.parties) {
    for (const [name, kind] of namesOf(party)) {
      const term = intern(name, /\p{Lu}/u.test(name));
      const uses = names.get(term) ?? [];
      if (!uses.some((u) => u.party === party.id)) uses.push({ party: party.id, kind });
      names.set(term, uses);
    }
  }
  const lineage = new Map(pack.parties.map((p) => [p.id, lineageOf(p.id, parties)]));
  const metonyms = new Set([...names].filter(([, uses]) => uses.some((u) => u.kind === 'metonym')).map(([term]) => term));
  const events = pack.events.map((event) => compileEvent(event, metonyms, intern));
  const claims = pack.claims.map((claim): CompiledClaim => {
    const event = events.find((e) => e.id === claim.event) ?? null;
    const term = (text: string): CompiledTerm => compileTerm(text, event, parties, events, intern);
    const frames = claim.frames.map(
      (frame, number): CompiledFrame => ({
        number,
        by: frame.by,
        agent: frame.agent,
        act: frame.act.map(term),
        accusation: frame.act.includes('ACCUSE'),
        object: frame.object === undefined ? undefined : term(frame.object),
        source: frame,
      }),
    );
    const groups = claim.groups.map(
      (group, number): CompiledGroup => ({
        number,
        stance: group.stance,
        all: group.all.map((alternatives) => alternatives.map(term)),
        none: group.none.map(term),
        within: group.within ?? WHOLE_SENTENCE,
      }),
    );
    return { ref: `${pack.id}/${claim.id}`, claim, event, frames, groups, accused: new Set(claim.frames.flatMap((f) => f.agent ?? [])) };
  });
  return { pack, parties, lineage, names, events, claims };
}

function* namesOf(party: Party): Generator<[string, NameKind]> {
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

/** Cycles end at the first party met twice. */
function lineageOf(id: string, parties: ReadonlyMap<string, Party>): string[] {
  const lineage: string[] = [];
  for (let at: string | null | undefined = id; at != null && !lineage.includes(at); at = parties.get(at)?.speaksFor) lineage.push(at);
  return lineage;
}

function compileEvent(event: Event, metonyms: ReadonlySet<number>, intern: Intern): CompiledEvent {
  const ambiguous = new Set<number>();
  const anchors = event.anchors.map((list) =>
    list.map((phrase) => {
      const proper = /^\p{Lu}/u.test(phrase);
      const term = intern(phrase, proper);
      if (metonyms.has(term)) ambiguous.add(term);
      return term;
    }),
  );
  return { id: event.id, name: event.name, from: event.from, to: event.to, anchors, ambiguous };
}

function compileTerm(
  text: string,
  own: CompiledEvent | null,
  parties: ReadonlyMap<string, Party>,
  events: readonly CompiledEvent[],
  intern: Intern,
): CompiledTerm {
  if (text.startsWith('@')) {
    const id = text.slice(1);
    const event = id === 'event' ? own : events.find((e) => e.id === id);
    if (event) return { kind: 'event', event };
    if (parties.has(id)) return { kind: 'party', id };
  }
  if (isLexiconClass(text)) return { kind: 'class', name: text };
  const number = /^(\d+(?:\.\d+)?)(?:±(\d+(?:\.\d+)?))?$/.exec(text);
  if (number) return { kind: 'number', value: Number(number[1]), tolerance: Number(number[2] ?? 0) };
  return { kind: 'phrase', term: intern(text, /^\p{Lu}/u.test(text)) };
}

function anchorIndex(packs: readonly CompiledPack[]): ClaimIndex['anchors'] {
  const anchors = new Map<number, { pack: CompiledPack; event: CompiledEvent }[]>();
  for (const pack of packs) {
    for (const event of pack.events) {
      // The last list names places or people: rarer than what happened.
      for (const term of event.anchors.at(-1) ?? []) file(anchors, term, { pack, event });
    }
  }
  return anchors;
}

function standingIndex(packs: readonly CompiledPack[]): ClaimIndex['postings'] {
  const postings = new Map<number, StandingGroup[]>();
  for (const pack of packs) {
    for (const claim of pack.claims) {
      if (claim.event) continue;
      for (const group of claim.groups) {
        for (const term of rarestPart(group, pack)) {
          if (!postings.get(term)?.some((p) => p.claim === claim)) file(postings, term, { pack, claim });
        }
      }
    }
  }
  return postings;
}

/** The term ids of the group's part that fires least: pack phrases before party names; classes are everywhere. */
function rarestPart(group: CompiledGroup, pack: CompiledPack): number[] {
  const termsOf = (part: readonly CompiledTerm[]): number[] | undefined => {
    const ids: number[] = [];
    for (const t of part) {
      if (t.kind === 'phrase') ids.push(t.term);
      else if (t.kind === 'party')
        for (const [term, uses] of pack.names) if (uses.some((u) => pack.lineage.get(u.party)?.includes(t.id))) ids.push(term);
      if (t.kind === 'class' || t.kind === 'number' || t.kind === 'event') return undefined;
    }
    return ids;
  };
  const parts = group.all.filter((part) => part.every((t) => t.kind === 'phrase'));
  for (const part of [...parts, ...group.all]) {
    const ids = termsOf(part);
    if (ids?.length) return ids;
  }
  return [];
}

function file<V>(map: Map<number, V[]>, key: number, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
