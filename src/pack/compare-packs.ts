import type { Claim, ClaimPack } from './schema';

type Statement = Claim['statements'][number];

/** A statement of a claim that is in both packs. */
export interface StatementRef {
  readonly claim: string;
  readonly statement: string;
  /** It denies or disputes the claim. */
  readonly counter: boolean;
}

/** What was added, withdrawn or changed, by id, from one version of a pack to the next. */
export interface PackChanges {
  /** `changed`: the words of the claim or its denial, what it is about, or the parties. Statements of a claim that is new or gone are told with it. */
  readonly claims: { readonly added: readonly string[]; readonly withdrawn: readonly string[]; readonly changed: readonly string[] };
  /** Claims that are found by other rules than before. */
  readonly rules: readonly string[];
  readonly statements: {
    readonly added: readonly StatementRef[];
    readonly withdrawn: readonly StatementRef[];
    readonly changed: readonly StatementRef[];
  };
}

/**
 * Compares two versions of a pack. Order and ids alone are no change: a statement that says the same under another id is the same one,
 * for drafts number their statements anew.
 */
export function comparePacks(old: ClaimPack, next: ClaimPack): PackChanges {
  const words = ({ text, denial }: Claim) => JSON.stringify([text, denial]);
  const claims = pairs(old.claims, next.claims, words, words);
  const [before, after] = [statementText(old), statementText(next)];
  const statements = claims.both.map(([was, is]) => ({ claim: is.id, ...pairs(was.statements, is.statements, before, after) }));
  const changed = (part: (claim: Claim) => unknown) =>
    claims.both.flatMap(([was, is]) => (JSON.stringify(part(was)) === JSON.stringify(part(is)) ? [] : is.id));
  const refs = (of: (one: (typeof statements)[number]) => readonly Statement[]): StatementRef[] =>
    statements.flatMap((one) => of(one).map((statement) => refOf(one.claim, statement)));
  return {
    claims: {
      added: claims.added.map(({ id }) => id),
      withdrawn: claims.withdrawn.map(({ id }) => id),
      changed: changed((claim) => [claim.text, claim.denial, claim.evidence, claim.contested, claim.event, claim.for, claim.against]),
    },
    rules: changed(({ frames, groups, paraphrases }) => [frames, groups, paraphrases]),
    statements: {
      added: refs((one) => one.added),
      withdrawn: refs((one) => one.withdrawn),
      changed: refs((one) => one.both.flatMap(([was, is]) => (before(was) === after(is) ? [] : is))),
    },
  };
}

function refOf(claim: string, { id, position }: Statement): StatementRef {
  return { claim, statement: id, counter: position === 'denies' || position === 'disputes' };
}

/** What a reader sees of a statement, as one text: who said it and where by names, which outlast ids. */
function statementText({ parties, sources }: ClaimPack): (statement: Statement) => string {
  const names = new Map(parties.map(({ id, name }) => [id, name]));
  const places = new Map(sources.map(({ id, url, title }) => [id, url ?? title]));
  return ({ position, party, inferredParty, date, when, verb, gist, quote, source }) =>
    JSON.stringify([position, names.get(party ?? ''), names.get(inferredParty ?? ''), date, when, verb, gist, quote, places.get(source)]);
}

/** Pairs the items of two lists: first those that read the same, of one id before others, then those of one id that read otherwise. */
function pairs<T extends { readonly id: string }>(
  old: readonly T[],
  next: readonly T[],
  textOld: (item: T) => string,
  textNew: typeof textOld,
) {
  const partner = new Map<T, T>();
  const paired = new Set<T>();
  const pair = (keyOld: (item: T) => string, keyNew: (item: T) => string): void => {
    const waiting = new Map<string, T[]>();
    for (const item of old) if (!paired.has(item)) waiting.set(keyOld(item), [...(waiting.get(keyOld(item)) ?? []), item]);
    for (const item of next) {
      const was = partner.has(item) ? undefined : waiting.get(keyNew(item))?.shift();
      if (!was) continue;
      partner.set(item, was);
      paired.add(was);
    }
  };
  pair(
    (item) => `${item.id} ${textOld(item)}`,
    (item) => `${item.id} ${textNew(item)}`,
  );
  pair(textOld, textNew);
  pair(
    ({ id }) => id,
    ({ id }) => id,
  );
  return {
    both: [...partner].map(([is, was]) => [was, is] as const),
    added: next.filter((item) => !partner.has(item)),
    withdrawn: old.filter((item) => !paired.has(item)),
  };
}
