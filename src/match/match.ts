import type { Span } from '../text/text-block';

/** What a passage does with a claim. Not a statement's `position`, which is the speaker's. */
export type Stance = 'claim' | 'denial';

/** How sure the engine is; `related` (text-only hits) is never marked on a page. */
export type Tier = 'strong' | 'weak' | 'related';

/** The page's own attribution of a passage: who says it here, and the word that says so. */
export interface MatchAttribution {
  readonly source: (Span & { readonly text: string }) | null;
  readonly cue: (Span & { readonly text: string }) | null;
}

/** Which part of a claim some words of the page met. */
export interface MetPart {
  readonly part: 'source' | 'cue' | 'agent' | 'act' | 'event' | 'denial' | 'phrase';
  readonly span: Span;
  readonly text: string;
  /** What the words were read as: a party's name, a lexicon class, the event's name. */
  readonly readAs: string;
}

/** Why a passage was marked, for people. */
interface Explanation {
  /** The rule that fired, in words: "frame 1: agent, act, event". */
  readonly rule: string;
  /** The sentence that the passage stands in. */
  readonly sentence: Span;
  readonly met: readonly MetPart[];
  /** What opened the gate: "title", "lede", "section", "sentence". */
  readonly gate: string;
  /** Why the match is only weak; empty for strong ones. */
  readonly doubts: readonly string[];
}

/** One passage of the page that states or denies one claim. */
export interface Match extends Span {
  /** `packId/claimId`. */
  readonly claim: string;
  readonly stance: Stance;
  readonly tier: Tier;
  /** 0–1; comparable within one engine version only. */
  readonly score: number;
  readonly attribution: MatchAttribution;
  /** The page names a source, and no statement of the pack that takes this stance is theirs; false wherever that is unsure. */
  readonly otherSpeaker: boolean;
  readonly why: Explanation;
}
