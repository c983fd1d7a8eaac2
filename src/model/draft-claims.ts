import { type Claim, type Event, PACK_LIMITS } from '../pack/schema';
import type { Draft, FindingRules } from './draft';
import { withParty } from './draft-speakers';
import { freshId } from './fresh-id';
import { foreignWord, wordGroups } from './word-groups';

type Statement = Claim['statements'][number];

const NO_RULES: FindingRules = { frames: [], groups: [] };

/*
 * Corrections of a draft's claims. Each hands back a new draft and leaves the old one as it was; an id that is not there leaves
 * all as it is. Examples are not looked after here: which ones hold is found out when the draft is tried.
 */

/**
 * Takes a claim in, or leaves it out.
 * @param rules of its statements: what finds it where it had nothing that does
 */
export function setKept(draft: Draft, claimId: string, kept: boolean, rules = NO_RULES): Draft {
  const leftOut = draft.leftOut.filter((id) => id !== claimId);
  return changeClaim({ ...draft, leftOut: kept ? leftOut : [...leftOut, claimId] }, claimId, (claim) =>
    kept && isUnfound(claim) ? foundBy(rules, claim, draft.pack.events) : claim,
  );
}

/** Says a claim in other words; the engine then finds these, too. */
export function reword(draft: Draft, claimId: string, text: string): Draft {
  return changeClaim(draft, claimId, (claim) => ({
    ...claim,
    text,
    groups: both(wordGroups(text), claim.groups, PACK_LIMITS.groups),
    paraphrases: { ...claim.paraphrases, claim: both([text], claim.paraphrases.claim, PACK_LIMITS.sentences) },
  }));
}

/** Has a claim found by the words of its text alone: little, and hardly anything else. */
export function byOwnWords(draft: Draft, claimId: string): Draft {
  return changeClaim(draft, claimId, (claim) => {
    const { text } = claim;
    return { ...claim, frames: [], groups: wordGroups(text), paraphrases: { claim: [text], denial: [] } };
  });
}

/** Makes one claim of two: the second goes into the first, and what found either finds it. */
export function mergeClaims(draft: Draft, intoId: string, fromId: string): Draft {
  const into = draft.pack.claims.find(({ id }) => id === intoId);
  const from = draft.pack.claims.find(({ id }) => id === fromId);
  if (!into || !from || into === from) return draft;
  const union = <T>(key: (claim: Claim) => readonly T[], limit = Number.POSITIVE_INFINITY): T[] => both(key(into), key(from), limit);
  const pairs = (key: 'paraphrases' | 'examples') => ({
    claim: union((claim) => claim[key].claim, PACK_LIMITS.sentences),
    denial: union((claim) => claim[key].denial, PACK_LIMITS.sentences),
  });
  const merged: Claim = {
    ...into,
    // A frame of either may speak of it.
    event: into.event ?? from.event,
    contested: into.contested || from.contested,
    denial: into.denial ?? from.denial,
    for: union((claim) => claim.for),
    against: union((claim) => claim.against),
    frames: union((claim) => claim.frames, PACK_LIMITS.frames),
    groups: union((claim) => claim.groups, PACK_LIMITS.groups),
    paraphrases: { ...pairs('paraphrases'), claim: both([from.text], pairs('paraphrases').claim, PACK_LIMITS.sentences) },
    examples: pairs('examples'),
    counterExamples: union((claim) => claim.counterExamples, PACK_LIMITS.sentences),
    evidence: [into.evidence, from.evidence].filter((note) => note !== null).join(' ') || null,
    statements: [...into.statements, ...renumbered(from.statements, into.statements)],
  };
  const claims = draft.pack.claims.flatMap((claim) => (claim === into ? narrowed(into, merged) : claim === from ? [] : claim));
  return { ...draft, pack: { ...draft.pack, claims }, leftOut: draft.leftOut.filter((id) => id !== fromId) };
}

/**
 * Makes a claim of its own of some of a claim's statements; one at least stays behind.
 * @param rules of those that go
 */
export function splitClaim(draft: Draft, claimId: string, statementIds: readonly string[], text: string, rules = NO_RULES): Draft {
  const claim = draft.pack.claims.find(({ id }) => id === claimId);
  const away = claim?.statements.filter(({ id }) => statementIds.includes(id)) ?? [];
  if (!claim || away.length === 0 || away.length === claim.statements.length) return draft;
  const speakers = new Set(away.map(({ party }) => party));
  const part: Claim = {
    ...claim,
    ...{ id: freshId(text, draft.pack.claims), text, denial: null, evidence: null },
    ...{ for: claim.for.filter((id) => speakers.has(id)), against: claim.against.filter((id) => speakers.has(id)) },
    ...{ ...withWords(rules, text), counterExamples: [] },
    ...{ examples: { claim: [], denial: [] }, paraphrases: { claim: [text], denial: [] } },
    statements: withinReplies(away),
  };
  const rest = { ...claim, statements: withinReplies(claim.statements.filter((one) => !away.includes(one))) };
  return { ...draft, pack: { ...draft.pack, claims: draft.pack.claims.flatMap((one) => (one === claim ? [rest, part] : one)) } };
}

/** What the reader says of a passage that the draft has overlooked. */
export interface AddedPassage {
  /** The article's words, at most 600 units. */
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly position: Statement['position'];
  /** Null when the passage names nobody. */
  readonly speaker: string | null;
}

/**
 * Adds a passage as a statement of a claim that is there, or as a claim of its own where `claimId` is null.
 * @param rules of the passage
 */
export function addPassage(draft: Draft, claimId: string | null, passage: AddedPassage, rules = NO_RULES): Draft {
  const { exact, prefix, suffix, position, speaker } = passage;
  const { draft: named, party } = withParty(draft, speaker);
  const there = named.pack.claims.find(({ id }) => id === claimId);
  const statement: Statement = {
    ...{ id: freshId('s', there?.statements ?? []), position, party, inferredParty: null },
    ...{ date: draft.article.date, dateInferred: false, when: null, verb: null, gist: exact, quote: null, replyTo: null },
    source: draft.pack.sources[0]?.id ?? '',
    selector: { type: 'TextQuoteSelector', exact, prefix, suffix },
  };
  const side = (sides: readonly string[], positions: readonly string[]): string[] =>
    party && positions.includes(position) ? [...new Set([...sides, party])] : [...sides];
  const add = (claim: Claim): Claim => ({
    ...claim,
    for: side(claim.for, ['asserts', 'supports']),
    against: side(claim.against, ['denies', 'disputes']),
    statements: [...claim.statements, statement],
  });
  if (there) return changeClaim(named, there.id, (one) => ({ ...add(one), groups: both(one.groups, rules.groups, PACK_LIMITS.groups) }));
  const claim = add({
    ...{ id: freshId(exact, named.pack.claims), event: named.pack.events[0]?.id ?? null, contested: true, text: exact, denial: null },
    ...{ for: [], against: [], ...withWords(rules, exact), counterExamples: [], evidence: null, statements: [] },
    ...{ paraphrases: { claim: [exact], denial: [] }, examples: { claim: [], denial: [] } },
  });
  return { ...named, pack: { ...named.pack, claims: [...named.pack.claims, claim] } };
}

/** Keeps a sentence as one that a claim must not be found in. */
export function addCounterExample(draft: Draft, claimId: string, sentence: string): Draft {
  return changeClaim(draft, claimId, (claim) => ({
    ...claim,
    counterExamples: [...new Set([...claim.counterExamples, sentence])].slice(-PACK_LIMITS.sentences),
  }));
}

/** Takes a counter-example back: the claim may be found in it. */
export function dropCounterExample(draft: Draft, claimId: string, sentence: string): Draft {
  return changeClaim(draft, claimId, (claim) => ({ ...claim, counterExamples: claim.counterExamples.filter((one) => one !== sentence) }));
}

function changeClaim(draft: Draft, claimId: string, change: (claim: Claim) => Claim): Draft {
  const claims = draft.pack.claims.map((claim) => (claim.id === claimId ? narrowed(claim, change(claim)) : claim));
  return { ...draft, pack: { ...draft.pack, claims } };
}

/**
 * A changed claim whose groups pass over sentences with the words that tell its counter-examples, as they are now, from what it says now;
 * those of before go.
 */
function narrowed(before: Claim, after: Claim): Claim {
  const gone = new Set(foreignWords(before));
  const words = foreignWords(after);
  if (gone.size === 0 && words.length === 0) return after;
  const groups = after.groups.map((group) => {
    const none = [...new Set([...group.none.filter((word) => !gone.has(word)), ...words])];
    return { ...group, none: none.slice(0, PACK_LIMITS.terms) };
  });
  return { ...after, groups };
}

/** Of each counter-example the word that tells it most from what the claim and its statements say. */
function foreignWords({ text, denial, statements, paraphrases, counterExamples }: Claim): string[] {
  const said = statements.flatMap(({ gist, quote, selector }) => [gist, quote ?? '', selector?.exact ?? '']);
  const own = [text, denial ?? '', ...said, ...paraphrases.claim, ...paraphrases.denial];
  return counterExamples.flatMap((sentence) => foreignWord(sentence, own) ?? []);
}

/** The parts of two lists, each once; where that is too many, half of the room at least is for each. */
function both<T>(first: readonly T[], second: readonly T[], limit: number): T[] {
  const others = second.filter((one) => !first.includes(one));
  const room = Math.max(limit - others.length, Math.floor(limit / 2));
  return [...first.slice(0, room), ...others].slice(0, limit);
}

/** Whether nothing in a claim would find it, as with those that nobody contests. */
export const isUnfound = ({ frames, groups }: Claim): boolean => frames.length === 0 && groups.length === 0;

/** The claim found by rules, and by its own words, on pages about the article's event. */
function foundBy(rules: FindingRules, claim: Claim, events: readonly Event[]): Claim {
  return { ...claim, contested: true, event: claim.event ?? events[0]?.id ?? null, ...withWords(rules, claim.text) };
}

function withWords({ frames, groups }: FindingRules, text: string): FindingRules {
  return { frames, groups: both(groups, wordGroups(text), PACK_LIMITS.groups) };
}

/** Statements under ids that others do not have, their replies following. */
function renumbered(statements: readonly Statement[], others: readonly Statement[]): Statement[] {
  const taken = [...others];
  const names = new Map<string, string>();
  for (const statement of statements) {
    const id = taken.some((one) => one.id === statement.id) ? freshId('s', [...taken, ...statements]) : statement.id;
    names.set(statement.id, id);
    taken.push({ ...statement, id });
  }
  return statements.map((one) => ({ ...one, id: names.get(one.id) ?? one.id, replyTo: one.replyTo && (names.get(one.replyTo) ?? null) }));
}

/** A statement that has gone can no longer be answered. */
function withinReplies(statements: readonly Statement[]): Statement[] {
  const ids = new Set(statements.map(({ id }) => id));
  return statements.map((one) => ({ ...one, replyTo: one.replyTo && ids.has(one.replyTo) ? one.replyTo : null }));
}
