import type { TextBlock } from '../text/text-block';
import { tokenize } from '../text/tokenize';
import type { Match, Stance } from './match';

/** A passage that the reader called wrongly marked, with the sentence it stood in. */
interface CounterExample {
  readonly claim: string;
  readonly stance: Stance;
  readonly passage: string;
  readonly sentence: string;
}

/** What a reader wants no mark for: a claim, all that one speaker puts forward (`packId/partyId`), or a passage. */
export type Muting =
  | { readonly kind: 'claim'; readonly claim: string }
  | { readonly kind: 'speaker'; readonly speaker: string }
  | ({ readonly kind: 'passage' } & CounterExample);

/**
 * Matches without those that a reader muted. A passage is known again anywhere by its stems, for its own claim and stance only.
 * @param blocks all that the matches are in
 * @param speakersOf who puts a claim forward, each as `packId/partyId`
 */
export function withoutMuted(
  matches: readonly Match[],
  blocks: readonly TextBlock[],
  mutings: readonly Muting[],
  speakersOf: (claim: string) => readonly string[],
): Match[] {
  if (mutings.length === 0) return [...matches];
  const muted = new Set(mutings.map(keyOf));
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  return matches.filter(({ claim, stance, block, start, end }) => {
    if (muted.has(keyOf({ kind: 'claim', claim }))) return false;
    if (speakersOf(claim).some((speaker) => muted.has(keyOf({ kind: 'speaker', speaker })))) return false;
    const passage = texts.get(block)?.slice(start, end) ?? '';
    return !muted.has(keyOf({ kind: 'passage', claim, stance, passage, sentence: '' }));
  });
}

/** The same for two mutings of the same thing. */
export function keyOf(muting: Muting): string {
  switch (muting.kind) {
    case 'claim':
      return `claim ${muting.claim}`;
    case 'speaker':
      return `speaker ${muting.speaker}`;
    case 'passage':
      return `passage ${muting.claim} ${muting.stance} ${stems(muting.passage)}`;
  }
}

function stems(text: string): string {
  return tokenize(text)
    .filter(({ word }) => word)
    .map(({ stem }) => stem)
    .join(' ');
}
