import type { CompiledClaim } from './claim-index';
import { closest, type Found, findTerm } from './groups';
import type { Stance } from './match';
import { evidenceOf, type PackSentence, partyName } from './pack-sentence';
import { quote } from './quote';
import { type Rule, type RulePart, rulesOf } from './rule-parts';

/** A part of a rule with the words that meet it; none: the part is missing. */
interface PartReading extends Pick<RulePart, 'role' | 'wants'> {
  readonly found: readonly (Found & { readonly text: string })[];
}

/** The rule of a claim that a sentence came nearest to without meeting it. */
export interface NearMiss {
  readonly rule: string;
  readonly stance: Stance;
  readonly parts: readonly PartReading[];
  /** Why the rule did not fire although words for its parts are there. */
  readonly hindrances: readonly string[];
}

/**
 * The frame or group of a claim with the largest share of its parts met; null when the claim has neither.
 * @param text the sentence's block
 */
export function nearMiss(sentence: PackSentence, claim: CompiledClaim, text: string): NearMiss | null {
  let best: NearMiss | null = null;
  let bestShare = -1;
  for (const rule of rulesOf(sentence.pack, claim)) {
    const parts = rule.parts.map(({ role, wants, terms }): PartReading => {
      return {
        role,
        wants,
        found: terms.flatMap((term) => findTerm(sentence, term).map((f) => ({ ...f, text: quote(sentence.reading, text, f) }))),
      };
    });
    const share = parts.filter(({ found }) => found.length > 0).length / parts.length;
    if (share <= bestShare) continue;
    bestShare = share;
    best = { rule: rule.name, stance: rule.stance, parts, hindrances: hindrancesOf(sentence, claim, rule, parts, text) };
  }
  return best;
}

function hindrancesOf(sentence: PackSentence, claim: CompiledClaim, rule: Rule, parts: readonly PartReading[], text: string): string[] {
  const hindrances: string[] = [];
  if (claim.event && evidenceOf(sentence, claim.event).level === 'none') hindrances.push('the sentence points to another event');
  for (const term of rule.none) {
    for (const found of findTerm(sentence, term))
      hindrances.push(`“${quote(sentence.reading, text, found)}” is there, which the rule excludes`);
  }
  for (const { role, found } of parts) {
    if (role !== 'agent' && role !== 'accused') continue;
    const places = sentence.mentions.filter((m) => m.place && found.some((f) => f.from === m.from));
    if (found.length > 0 && places.length === found.length)
      hindrances.push(...places.map((m) => `“${quote(sentence.reading, text, m)}” is read as a place`));
  }
  if (parts.some(({ found }) => !found.length)) return hindrances;
  if (rule.by.length) {
    for (const { kind, party } of sentence.speeches) {
      if (kind !== 'accuse' || party === null) continue;
      const names = (sentence.pack.lineage.get(party) ?? [party]).map((id) => partyName(sentence, id));
      if (!names.some((name) => rule.by.includes(name)))
        hindrances.push(`it is put forward by ${names[0]}, not by ${rule.by.join(' or ')}`);
    }
  }
  if (!hindrances.length) hindrances.push(distance(parts, rule.within));
  return hindrances;
}

function distance(parts: readonly PartReading[], within: number): string {
  const chosen = closest(
    parts.map(({ found }) => found),
    Number.POSITIVE_INFINITY,
  );
  if (!chosen) return 'the same words would have to meet two parts';
  const width = Math.max(...chosen.map((f) => f.to)) - Math.min(...chosen.map((f) => f.from));
  if (width > within) return `the words are spread over ${width} words, the rule allows ${within}`;
  return 'words for every part are there, but they are not read as one statement';
}
