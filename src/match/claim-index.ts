import type { LexiconClass } from '../lexicon/lexicon';
import type { Claim, ClaimPack, Frame, Party } from '../pack/schema';
import type { TermTrie } from './term-trie';

/*
 * What packs become before a page is read. One trie holds every phrase once, whatever the number of packs that use it:
 *
 *   trie ── term ids ──┬── classes: lexicon class → term                   (one for all packs)
 *                      ├── anchors: term → events that it may open         (gate)
 *                      ├── happenings: term → events of which it says what (gate)
 *                      ├── postings: term → standing groups keyed on it    (candidates)
 *                      └── pack.names: term → parties of that pack        (mentions)
 */

/** How a name stands for its party. */
export type NameKind = 'name' | 'demonym' | 'metonym';

export interface PartyName {
  readonly party: string;
  readonly kind: NameKind;
}

/** One alternative of a group: any of these makes the part met. */
export type CompiledTerm =
  | { readonly kind: 'phrase'; readonly term: number /** In UTF-16 units. */; readonly length: number }
  | { readonly kind: 'class'; readonly name: LexiconClass; readonly term: number }
  | { readonly kind: 'party'; readonly id: string }
  | { readonly kind: 'event'; readonly event: CompiledEvent }
  | { readonly kind: 'number'; readonly value: number; readonly tolerance: number };

export interface CompiledGroup {
  readonly number: number;
  readonly stance: 'claim' | 'denial';
  readonly all: readonly (readonly CompiledTerm[])[];
  readonly none: readonly CompiledTerm[];
  readonly within: number;
  /** Of each part that only phrases and classes can meet: their terms, one of which must stand in the sentence. Rarest first. */
  readonly here: readonly (readonly number[])[];
  /** Of each part that a party can meet, too, be it by a pronoun: the terms, one of which must stand somewhere on the page. */
  readonly onPage: readonly (readonly number[])[];
}

export interface CompiledFrame {
  readonly number: number;
  readonly by: readonly string[] | undefined;
  readonly agent: readonly string[] | undefined;
  readonly act: readonly CompiledTerm[];
  /** The act is an accusation: agent is the accused. */
  readonly accusation: boolean;
  readonly object: CompiledTerm | undefined;
  readonly source: Frame;
}

export interface CompiledEvent {
  readonly id: string;
  readonly name: string;
  readonly from: string | null;
  readonly to: string | null;
  /** See `dateWindow`. */
  readonly window: readonly [string, string] | null;
  /** Term ids, a list each for what happened, where, to whom. */
  readonly anchors: readonly ReadonlySet<number>[];
  /** Anchor terms that are also a party's metonym: they count only where they are a place. */
  readonly ambiguous: ReadonlySet<number>;
}

export interface CompiledClaim {
  readonly ref: string;
  readonly claim: Claim;
  readonly event: CompiledEvent | null;
  readonly frames: readonly CompiledFrame[];
  readonly groups: readonly CompiledGroup[];
  /** Parties accused by the frames. */
  readonly accused: ReadonlySet<string>;
  /** The claim itself denies something ("cannot be traced"): a negation beside its words is its own. */
  readonly negative: boolean;
  /** Units of work to look whether a sentence may hold it. */
  readonly cost: number;
}

export interface CompiledPack {
  readonly pack: ClaimPack;
  readonly parties: ReadonlyMap<string, Party>;
  /** A party and all it speaks for, itself first. */
  readonly lineage: ReadonlyMap<string, readonly string[]>;
  readonly names: ReadonlyMap<number, readonly PartyName[]>;
  readonly events: readonly CompiledEvent[];
  readonly claims: readonly CompiledClaim[];
}

/** A group of a claim without an event: no gate keeps it from being looked for. */
export interface StandingGroup {
  readonly pack: CompiledPack;
  readonly claim: CompiledClaim;
  readonly group: CompiledGroup;
}

export interface PackEvent {
  readonly pack: CompiledPack;
  readonly event: CompiledEvent;
}

export interface ClaimIndex {
  readonly trie: TermTrie;
  readonly classTerms: ReadonlyMap<LexiconClass, number>;
  readonly packs: readonly CompiledPack[];
  /** Last anchor list of each event → where to look whether the event is mentioned. */
  readonly anchors: ReadonlyMap<number, readonly PackEvent[]>;
  /** First anchor list of each event: what happened. */
  readonly happenings: ReadonlyMap<number, readonly PackEvent[]>;
  /** Groups of claims without an event, under each term of their rarest part. */
  readonly postings: ReadonlyMap<number, readonly StandingGroup[]>;
}
