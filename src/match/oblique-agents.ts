import { broken, ownsOnly, type PackSentence } from './pack-sentence';
import { canAct, type Mention, type SentenceReading } from './sentence-reading';
import type { Mark } from './term-trie';

type Fits = (mention: Mention) => boolean;
type Finder = (sentence: PackSentence, act: Mark, fits: Fits) => Mention | null | undefined;

/** The one who acts where that is no subject: "by X", "X's attack", "the work of X". Of several in one place one that fits. */
export function obliqueAgent(sentence: PackSentence, act: Mark, fits: Fits): Mention | null {
  for (const find of FINDERS) {
    const found = find(sentence, act, fits);
    if (found) return found;
  }
  return null;
}

/** Words from an act to its "by". */
const TO_BY = 14;
/** Words from "by" to the agent: "by a special unit from Ardania". */
const BY_REACH = 7;
const CLAUSE_END = new Set(['semicolon', 'but', 'relative']);

const byPhrase: Finder = ({ reading, mentions }, act, fits) => {
  for (let i = act.to; i < Math.min(act.to + TO_BY, reading.tokens.length); i++) {
    if (broken(reading, act.to - 1, i, CLAUSE_END)) return null;
    if (reading.norm(i) !== 'by') continue;
    const end = listEnd(reading, i);
    const by = mentions.filter(
      (m) =>
        m.from > i &&
        m.from < end &&
        m.from <= i + (/^(?:from|of)$/.test(reading.norm(m.from - 1)) ? BY_REACH : 4) &&
        (canAct(m) || reading.is('WEAPON', m.to) || reading.is('ATTACK', m.to)),
    );
    if (by.length) return by.find(fits) ?? by[0];
  }
  return null;
};

/** "staged by Ardania, Voss said": behind the comma somebody else speaks; "by Tarn, Borland and Marr" is a list. */
function listEnd({ tokens }: SentenceReading, by: number): number {
  const comma = tokens.findIndex((t, i) => i > by && t.norm === ',');
  return comma > 0 && !tokens.slice(comma, comma + 4).some((t) => t.norm === 'and') ? comma : tokens.length;
}

/** "manufactured in Sellin", "ordered in Marr": a seat of power that is the author's. */
const seat: Finder = ({ reading, mentions }, act) =>
  /ed$/.test(reading.norm(act.from)) && reading.norm(act.to) === 'in'
    ? mentions.find((m) => m.kind === 'metonym' && m.from > act.to && m.from <= act.to + 2)
    : null;

/** "the drones over the palace were Borlandic": whose a weapon is said to be. */
const maker: Finder = ({ reading, mentions }, weapon) => {
  if (!reading.is('WEAPON', weapon.from)) return null;
  const end = reading.segments[reading.segment(weapon.from)]?.to ?? weapon.to;
  for (let i = weapon.to; i < end; i++) {
    if (!/^(?:is|are|was|were)$/.test(reading.norm(i))) continue;
    const at = /^(?:not|n't|all|indeed|clearly)$/.test(reading.norm(i + 1)) ? i + 2 : i + 1;
    return mentions.find((m) => m.from === at && (m.kind === 'demonym' || m.possessive) && m.headTo === m.to);
  }
  return null;
};

const NEAR_ACT = 5;
/** Nouns of a part in something, that a name may stand before: "US involvement". */
const PARTS = /^(?:involvement|role|complicity|participation|collusion|responsibility|fingerprints?|hand)$/;

/** "Borland's attack", "the Borlandic attack", "US involvement". */
const owner: Finder = ({ reading, mentions }, act) =>
  mentions.findLast(
    (m) =>
      m.headTo <= act.from &&
      act.from - m.headTo <= NEAR_ACT &&
      (ownsOnly(m) || m.kind === 'demonym' || (m.headTo === act.from && PARTS.test(reading.norm(act.from)))) &&
      between(reading, m.headTo, act.from),
  );

/** "it is not Borland's policy to attack" */
const policy: Finder = ({ reading, mentions }, act) => {
  const noun = act.from - 2;
  const isPolicy = /^(?:policy|practice|habit|way|style|intention|plan|aim|nature)$/.test(reading.norm(noun));
  return isPolicy && reading.norm(act.from - 1) === 'to'
    ? mentions.find((m) => m.possessive && m.headTo <= noun && noun - m.headTo <= 2)
    : null;
};

/** "Borland's denial of any role", "denials by Borland of a role": who denies is who is said to have done it. */
const denier: Finder = ({ reading, mentions }, act) => {
  const denial = reading
    .classes('DENY')
    .findLast((d) => d.to < act.from && act.from - d.to <= 4 && reading.norm(d.from).startsWith('denial'));
  if (!denial) return null;
  return reading.norm(denial.to) === 'of'
    ? mentions.find((m) => m.headTo <= denial.from && denial.from - m.headTo <= 2 && (m.possessive || m.kind === 'demonym'))
    : mentions.find((m) => m.from > denial.to && m.headTo < act.from && /^(?:by|from)$/.test(m.preposition ?? ''));
};

/** "responsibility lies with Borland" */
const bearer: Finder = ({ reading, mentions }, act) =>
  /^(?:responsibility|blame|fault|guilt)$/.test(reading.norm(act.from))
    ? mentions.find((m) => m.preposition === 'with' && m.from > act.to && /^(?:lie|rest)$/.test(reading.tokens[m.from - 2]?.stem ?? ''))
    : null;

/** "Ardanian shells had hit": a side's weapons do what it does. */
const armed: Finder = ({ reading, mentions }, act) =>
  mentions.findLast((m) => m.headTo <= act.from && (m.kind === 'demonym' || m.possessive) && armsEnd(reading, m.headTo, act.from));

const WORK = /^(?:work|fingerprint|handiwork|hallmark|involvement|role|part|responsibility|order|signature|do)/;

/** "the work of Borland", "the fingerprints of Borland" */
const author: Finder = ({ reading, mentions }, act) =>
  WORK.test(reading.tokens[act.from]?.stem ?? '') && (/^(?:of|from)$/.test(reading.norm(act.to)) || reading.norm(act.to - 1) === 'of')
    ? mentions.find((m) => m.from >= act.to && m.from <= act.to + 6 && canAct(m))
    : null;

/** "the attack had nothing to do with Borland" */
const concerned: Finder = ({ reading, mentions }, act, fits) => {
  if (reading.norm(act.to - 1) !== 'with' || !reading.is('INVOLVED', act.from)) return null;
  let at = act.from - 1;
  while (/^(?:nothing|anything|something|at|all|absolutely|whatever|has|had|have|did|not|n't|to|["“‘'])$/.test(reading.norm(at))) at--;
  const isDeed = /^(?:it|this|that)$/.test(reading.norm(at)) || reading.is('EVENT_NOUN', at) || reading.is('ATTACK', at);
  return isDeed ? mentions.find((m) => m.from >= act.to && m.from - act.to <= 2 && m.kind !== 'pronoun' && fits(m)) : null;
};

/** "orders came from Marr" */
const giver: Finder = ({ reading, mentions }, act) =>
  /^order/.test(reading.tokens[act.from]?.stem ?? '')
    ? mentions.find((m) => m.preposition === 'from' && m.from > act.to && m.from <= act.to + 6)
    : null;

const FINDERS: readonly Finder[] = [byPhrase, seat, maker, owner, policy, denier, bearer, armed, author, concerned, giver];

/** Whether a weapon is the head of the phrase from a side's name on, with only auxiliaries and adverbs from it to the act. */
function armsEnd(reading: SentenceReading, from: number, act: number): boolean {
  const arms = reading.classes('WEAPON').find((w) => w.from >= from && w.from - from <= 2 && w.to <= act);
  return (
    !!arms &&
    act - arms.to <= 3 &&
    reading.tokens.slice(arms.to, act).every((t) => /^(?:had|have|has|later|then|first|also|not|n't|never)$|ly$/.test(t.norm))
  );
}

/** Only modifiers and hyphens stand between a possessor and what it owns. */
function between(reading: SentenceReading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = reading.tokens[i];
    if (!token || /^(?:'s|-|["“”‘’])$/.test(token.norm)) continue;
    if (
      !token.word ||
      /^(?:and|or|but|that|which|who|to|of|in|on|for|was|were|is|has|had|have|said|says|did|with|at|by|from|over|about|after|before|since|during|against|into|behind|the|an?|its|his|her|their)$/.test(
        token.norm,
      )
    )
      return false;
  }
  return true;
}
