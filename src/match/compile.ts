import { isLexiconClass, LEXICON_CLASSES, type LexiconClass, phrasesOf } from '../lexicon/lexicon';
import { lineageOf } from '../pack/lineage';
import type { ClaimPack, Event, Party } from '../pack/schema';
import { tokenize } from '../text/tokenize';
import type {
  ClaimIndex,
  CompiledClaim,
  CompiledEvent,
  CompiledFrame,
  CompiledGroup,
  CompiledPack,
  CompiledTerm,
  PackEvent,
  PartyName,
  StandingGroup,
} from './claim-index';
import { dateWindow } from './date-window';
import { namesOf } from './party-names';
import { phraseKey, TermTrie } from './term-trie';

/** The whole sentence: wider than any sentence of news. */
const WHOLE_SENTENCE = 1_000;

/** Units of work that a frame takes beside looking for its acts. */
const FRAME_COST = 20;

/**
 * Parties of one pack that may share a name. One that more of them bear tells nothing, and each that a text may mean by it is read
 * apart.
 */
const SHARING = 4;

/** Names that may meet one part of a group; a party of more, with all who speak for it, is not asked for before a closer look. */
const NAMES_ASKED = 5_000;

/** Compiles packs into one index. Packs must have been parsed: their references are trusted. */
export function compile(packs: readonly ClaimPack[]): ClaimIndex {
  const trie = new TermTrie();
  const terms = new Map<string, number>();
  const written = new Map<string, number>();
  const intern = (phrase: string, proper: boolean): number => {
    const spelling = `${proper ? 'name' : 'phrase'} ${phrase}`;
    const known = written.get(spelling);
    if (known !== undefined) return known;
    const key = `${proper ? 'name' : 'phrase'} ${phraseKey(phrase)}`;
    let term = terms.get(key);
    if (term === undefined) {
      term = terms.size;
      terms.set(key, term);
    }
    trie.add(phrase, term, proper);
    written.set(spelling, term);
    return term;
  };
  const classTerms = new Map<LexiconClass, number>();
  for (const name of LEXICON_CLASSES) {
    const term = terms.size;
    terms.set(`class ${name}`, term);
    classTerms.set(name, term);
    for (const phrase of phrasesOf(name)) trie.add(phrase, term, false);
  }
  const compiled = packs.map((pack) => compilePack(pack, intern, classTerms));
  return {
    trie,
    classTerms,
    packs: compiled,
    // The last list names places or people: rarer than what happened.
    anchors: anchorIndex(compiled, (event) => event.anchors.at(-1) ?? []),
    happenings: anchorIndex(compiled, (event) => event.anchors[0] ?? []),
    postings: standingIndex(compiled),
  };
}

type Intern = (phrase: string, proper: boolean) => number;

function compilePack(pack: ClaimPack, intern: Intern, classTerms: ClaimIndex['classTerms']): CompiledPack {
  const parties = new Map(pack.parties.map((p) => [p.id, p]));
  const names = new Map<number, PartyName[]>();
  for (const party of pack.parties) {
    for (const [name, kind] of namesOf(party)) {
      const term = intern(name, /\p{Lu}/u.test(name));
      const uses = names.get(term) ?? [];
      if (uses.length < SHARING && !uses.some((u) => u.party === party.id)) uses.push({ party: party.id, kind });
      names.set(term, uses);
    }
  }
  const lineage = new Map(pack.parties.map((p) => [p.id, lineageOf(p.id, parties)]));
  const metonyms = new Set([...names].filter(([, uses]) => uses.some((u) => u.kind === 'metonym')).map(([term]) => term));
  const events = pack.events.map((event) => compileEvent(event, metonyms, intern));
  /** Terms that name a party or one that speaks for it. */
  const namesFor = new Map<string, number[]>();
  for (const [term, uses] of names) {
    for (const party of new Set(uses.flatMap((u) => lineage.get(u.party) ?? []))) file(namesFor, party, term);
  }
  const claims = pack.claims.map((claim): CompiledClaim => {
    const event = events.find((e) => e.id === claim.event) ?? null;
    const term = (text: string): CompiledTerm => compileTerm(text, event, parties, events, intern, classTerms);
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
    const groups = claim.groups.map((group, number): CompiledGroup => {
      const all = group.all.map((alternatives) => alternatives.map(term));
      const none = group.none.map(term);
      return { number, stance: group.stance, all, none, within: group.within ?? WHOLE_SENTENCE, ...needs(all, namesFor) };
    });
    const accused = new Set(claim.frames.flatMap((f) => f.agent ?? []));
    const negative = tokenize(claim.text).some(({ norm }) => NEGATIONS.has(norm));
    return { ref: `${pack.id}/${claim.id}`, claim, event, frames, groups, accused, negative, cost: costOf(frames, groups) };
  });
  return { pack, parties, lineage, names, events, claims };
}

const NEGATIONS: ReadonlySet<string> = new Set(phrasesOf('NEG').filter((phrase) => !phrase.includes(' ')));

function costOf(frames: readonly CompiledFrame[], groups: readonly CompiledGroup[]): number {
  const ofFrames = frames.reduce((sum, { act }) => sum + FRAME_COST + act.length, 0);
  return 1 + ofFrames + groups.reduce((sum, { here }) => sum + 1 + here.reduce((terms, part) => terms + part.length, 0), 0);
}

/** What a group asks for before it is worth looking closer; parts that a number or an event can meet ask for nothing. */
function needs(parts: CompiledGroup['all'], namesFor: ReadonlyMap<string, number[]>): Pick<CompiledGroup, 'here' | 'onPage'> {
  const here: number[][] = [];
  const onPage: number[][] = [];
  for (const part of parts.toSorted((a, b) => rarity(b) - rarity(a))) {
    if (part.some((t) => t.kind === 'number' || t.kind === 'event')) continue;
    const terms = part.flatMap((t) =>
      t.kind === 'phrase' || t.kind === 'class' ? [t.term] : t.kind === 'party' ? (namesFor.get(t.id) ?? []) : [],
    );
    if (terms.length > NAMES_ASKED) continue;
    (part.some((t) => t.kind === 'party') ? onPage : here).push(terms);
  }
  return { here, onPage };
}

/**
 * A part is met as often as its most frequent phrase, and longer words are rarer (Zipf's law of abbreviation): the length of
 * the shortest. Classes are everywhere.
 */
function rarity(part: readonly CompiledTerm[]): number {
  return Math.min(...part.map((t) => (t.kind === 'phrase' ? t.length : t.kind === 'class' ? 0 : Number.POSITIVE_INFINITY)));
}

function compileEvent(event: Event, metonyms: ReadonlySet<number>, intern: Intern): CompiledEvent {
  const ambiguous = new Set<number>();
  const anchors = event.anchors.map((list) => new Set(list.map((phrase) => intern(phrase, /^\p{Lu}/u.test(phrase)))));
  for (const terms of anchors) for (const term of terms) if (metonyms.has(term)) ambiguous.add(term);
  return { id: event.id, name: event.name, from: event.from, to: event.to, window: dateWindow(event), anchors, ambiguous };
}

function compileTerm(
  text: string,
  own: CompiledEvent | null,
  parties: ReadonlyMap<string, Party>,
  events: readonly CompiledEvent[],
  intern: Intern,
  classTerms: ClaimIndex['classTerms'],
): CompiledTerm {
  if (text.startsWith('@')) {
    const id = text.slice(1);
    const event = id === 'event' ? own : events.find((e) => e.id === id);
    if (event) return { kind: 'event', event };
    if (parties.has(id)) return { kind: 'party', id };
  }
  if (isLexiconClass(text)) return { kind: 'class', name: text, term: classTerms.get(text) as number };
  const number = /^(\d+(?:\.\d+)?)(?:±(\d+(?:\.\d+)?))?$/.exec(text);
  if (number) return { kind: 'number', value: Number(number[1]), tolerance: Number(number[2] ?? 0) };
  return { kind: 'phrase', term: intern(text, /^\p{Lu}/u.test(text)), length: text.length };
}

function anchorIndex(packs: readonly CompiledPack[], termsOf: (event: CompiledEvent) => Iterable<number>): ClaimIndex['anchors'] {
  const anchors = new Map<number, PackEvent[]>();
  for (const pack of packs) {
    for (const event of pack.events) for (const term of termsOf(event)) file(anchors, term, { pack, event });
  }
  return anchors;
}

function standingIndex(packs: readonly CompiledPack[]): ClaimIndex['postings'] {
  const postings = new Map<number, StandingGroup[]>();
  for (const pack of packs) {
    for (const claim of pack.claims) {
      if (claim.event) continue;
      for (const group of claim.groups) {
        for (const term of new Set(rarestPart(group))) file(postings, term, { pack, claim, group });
      }
    }
  }
  return postings;
}

/** The terms of the group's part that fires least: pack phrases before party names before classes. */
function rarestPart({ all, here, onPage }: CompiledGroup): readonly number[] {
  const phrasesOnly = all.some((part) => part.every((t) => t.kind === 'phrase'));
  return (phrasesOnly ? here[0] : (onPage[0] ?? here[0])) ?? [];
}

function file<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
