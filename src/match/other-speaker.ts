import type { CompiledClaim, CompiledPack } from './claim-index';
import type { TokenRange } from './gate';
import type { MatchAttribution, Stance } from './match';
import type { PackSentence } from './pack-sentence';
import type { Mention, SentenceReading } from './sentence-reading';

/** Tokens before a name that may tell its bearer's office. */
const BEFORE = 5;

const GOVERNS = /^(?:of|in|on|at|to|for|from|with|by|near)$/;

/**
 * Whether the page gives a passage to somebody else than every statement of the pack that takes its stance. Sources are compared by
 * the party that they are or speak for. False wherever that is unsure: a source that another sentence names, one without a full name,
 * one whose office is told without its country, a pack whose own speakers are not all known.
 */
export function isOtherSpeaker(sentence: PackSentence, claim: CompiledClaim, stance: Stance, source: MatchAttribution['source']): boolean {
  const { reading, mentions, pack } = sentence;
  const range = source && tokensOf(reading, source);
  const speakers = range && speakersOf(pack, claim, stance);
  if (!range || !speakers?.size) return false;
  const named = mentions.filter((m) => m.kind !== 'pronoun' && m.from < range.to && range.from < m.to);
  if (named.length === 0) return isUnknownName(sentence, range, speakers);
  const isOther = ({ party }: Mention): boolean => {
    const principal = principalOf(pack, party);
    return principal !== null && !speakers.has(principal) && !opponentsOf(pack, claim, stance).has(principal);
  };
  return named.every(isOther) && named.some((mention) => isSource(reading, mention, range.from));
}

/** Who takes the other stance, and for a claim those whom it tells of: a passage read as theirs is more likely misread than news. */
function opponentsOf(pack: CompiledPack, { claim, frames, groups }: CompiledClaim, stance: Stance): Set<string | null> {
  const agents = frames.flatMap(({ agent }) => agent ?? []);
  const named = groups.flatMap(({ all }) => all.flat().flatMap((term) => (term.kind === 'party' ? term.id : [])));
  const opponents = stance === 'claim' ? [...claim.against, ...agents, ...named] : claim.for;
  return new Set(opponents.map((party) => principalOf(pack, party)));
}

/** A span's tokens; null where it lies outside the sentence. */
function tokensOf(reading: SentenceReading, { block, start, end }: NonNullable<MatchAttribution['source']>): TokenRange | null {
  const { tokens } = reading;
  const from = tokens.findIndex((token) => token.start === start);
  const to = tokens.findIndex((token) => token.end === end) + 1;
  return block === reading.block && from >= 0 && to > from ? { from, to } : null;
}

/** Who takes a stance in the pack, each by the party spoken for; null when one of them is not known. */
function speakersOf(pack: CompiledPack, { claim }: CompiledClaim, stance: Stance): Set<string> | null {
  const positions = stance === 'claim' ? ['asserts', 'supports'] : ['denies', 'disputes'];
  const statements = claim.statements.filter(({ position }) => positions.includes(position));
  if (statements.length === 0) return null;
  const parties = statements.map(({ party, inferredParty }) => party ?? inferredParty);
  const listed = stance === 'claim' ? claim.for : claim.against;
  const principals = [...parties, ...listed].map((party) => party && principalOf(pack, party));
  return principals.every((party) => party !== null) ? new Set(principals as string[]) : null;
}

/** The party that one speaks for in the end; null for an unnamed group, which anybody may belong to. */
function principalOf(pack: CompiledPack, party: string): string | null {
  const principal = pack.lineage.get(party)?.at(-1) ?? party;
  return pack.parties.get(principal)?.kind === 'group' ? null : principal;
}

/** False for "the embassy in Ardania", where the name only tells where, and for "Ardanian" without its noun. */
function isSource(reading: SentenceReading, { kind, from, to, headTo }: Mention, start: number): boolean {
  const governed = reading.tokens.slice(start, from).some(({ norm }) => GOVERNS.test(norm));
  return !governed && (kind !== 'demonym' || headTo > to);
}

/** A full name and nothing more, beside which neither an office nor a speaker of the pack is told. */
function isUnknownName({ reading, mentions, pack }: PackSentence, range: TokenRange, speakers: ReadonlySet<string>): boolean {
  const words = reading.tokens.slice(range.from, range.to);
  if (words.length < 2 || words.length > 3 || words.some(({ shape }) => shape !== 'capital')) return false;
  const told = { from: wordsBefore(reading, range.from), to: appositionEnd(reading, range.to) };
  const near = (part: TokenRange): boolean => part.from < told.to && told.from < part.to;
  if (reading.classes('ACTOR').some(near)) return false;
  return !mentions.some((mention) => near(mention) && speakers.has(principalOf(pack, mention.party) ?? ''));
}

/** Where the words begin that stand right before a name. */
function wordsBefore({ tokens }: SentenceReading, at: number): number {
  let from = at;
  while (at - from < BEFORE && tokens[from - 1]?.word) from--;
  return from;
}

/** Where an apposition or a relative clause behind a name ends; the name's own end where there is none. */
function appositionEnd({ tokens }: SentenceReading, at: number): number {
  if (tokens[at]?.norm !== ',') return at;
  const next = tokens.findIndex(({ norm }, i) => i > at && norm === ',');
  return next < 0 ? tokens.length : next;
}
