import type { ClaimPack } from '../pack/schema';
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

/** A muting and what it is about, in words. */
export interface Muted {
  readonly muting: Muting;
  readonly text: string;
}

/**
 * Matches without those that a reader muted. A passage is known again anywhere by its stems, for its own claim and stance only.
 * @param blocks all that the matches are in
 * @param speakersOf who puts a claim forward, each as `packId/partyId`
 * @param sameAs claims of other packs that are shown as one with it, and are muted with it
 */
export function withoutMuted(
  matches: readonly Match[],
  blocks: readonly TextBlock[],
  mutings: readonly Muting[],
  speakersOf: (claim: string) => readonly string[],
  sameAs: (claim: string) => readonly string[] = () => [],
): Match[] {
  if (mutings.length === 0) return [...matches];
  const muted = new Set(mutings.map(keyOf));
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  return matches.filter(({ claim: own, stance, block, start, end }) => {
    const claims = [own, ...sameAs(own)];
    if (claims.some((claim) => muted.has(keyOf({ kind: 'claim', claim })))) return false;
    if (speakersOf(own).some((speaker) => muted.has(keyOf({ kind: 'speaker', speaker })))) return false;
    const passage = texts.get(block)?.slice(start, end) ?? '';
    return !claims.some((claim) => muted.has(keyOf({ kind: 'passage', claim, stance, passage, sentence: '' })));
  });
}

/** What is muted, in words: the claim's text, the speaker's name, the passage; its reference where no pack holds it any more. */
export function mutedText(muting: Muting, packs: readonly ClaimPack[]): string {
  if (muting.kind === 'passage') return muting.passage;
  const reference = muting.kind === 'claim' ? muting.claim : muting.speaker;
  const [packId, id] = reference.split('/');
  const pack = packs.find((one) => one.id === packId);
  const text =
    muting.kind === 'claim' ? pack?.claims.find((claim) => claim.id === id)?.text : pack?.parties.find((party) => party.id === id)?.name;
  return text ?? reference;
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
