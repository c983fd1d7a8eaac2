import { DOCUMENT_NOUNS } from '../lexicon/roles';
import type { Position } from '../pack/schema';
import { type Actor, headsOf } from './actors';
import type { ArticleReading } from './article-reading';
import { type Cast, sameSide, sideOf } from './cast';
import { type Charge, chargeIn } from './charges';
import type { Word } from './tagged-text';
import type { Utterance } from './utterances';
import { classesOf } from './word-classes';
import { contentStems, overlap, weightsOf } from './wording';

/** What one utterance does to one claim. */
interface Stand {
  readonly utterance: Utterance;
  readonly position: Position;
}

/** A proposition with everything that is said for and against it, in the order of the text. */
export interface Dispute {
  readonly stands: Stand[];
  /** Content stems of what is said for it. */
  readonly stems: Set<string>;
  /** The first charge that it was put forward as. */
  charge: Charge | null;
}

/** Share of the smaller utterance's weight by which one side is taken to repeat itself. */
const REPEATS = 0.45;
/** Share by which a rejection is taken to speak of a claim that is not the last one. */
const SPEAKS_OF = 0.3;
/** Sentences within which an answer follows. */
const NEAR = 2;
/** Sentences back that "the accusation" reaches. */
const REACH = 8;

/** Ties what people say to the claims that they put forward or reject. */
export function disputesOf(reading: ArticleReading, utterances: readonly Utterance[], cast: Cast): Dispute[] {
  const weights = weightsOf(reading.sentences);
  const disputes: Dispute[] = [];
  const stemsOf = (utterance: Utterance): Set<string> => contentStems(utterance.words);
  const alike = (utterance: Utterance, dispute: Dispute): number => {
    const shared = [...stemsOf(utterance)].filter((one) => dispute.stems.has(one));
    return shared.length < 2 && !shared.some((one) => (weights.get(one) ?? 0) > RARE)
      ? 0
      : overlap(stemsOf(utterance), dispute.stems, weights);
  };
  const RARE = Math.log(1 + reading.sentences.length / 2) - 0.01;
  const add = (dispute: Dispute, utterance: Utterance, position: Position): void => {
    dispute.stands.push({ utterance, position });
    if (position !== 'asserts') return;
    for (const one of stemsOf(utterance)) dispute.stems.add(one);
    dispute.charge ??= chargeIn(utterance, cast);
  };
  const open = (utterance: Utterance, as: Position): void => {
    const dispute: Dispute = { stands: [], stems: new Set(), charge: null };
    add(dispute, utterance, as);
    disputes.push(dispute);
  };
  const lastOf = (dispute: Dispute): number => dispute.stands.at(-1)?.utterance.sentence ?? 0;
  /** Claims that somebody on another side put forward, the last one first. */
  const ofOthers = (speaker: Actor, before: number, reach: number): Dispute[] =>
    disputes
      .filter(({ stands }) => stands.some(({ position, utterance }) => position === 'asserts' && !sameSide(utterance.speaker, speaker)))
      .filter((dispute) => before - lastOf(dispute) <= reach)
      .map((dispute, i) => ({ dispute, i, at: lastAssertion(dispute, speaker) }))
      .sort((a, b) => b.at - a.at || b.i - a.i)
      .map(({ dispute }) => dispute);

  let before: Utterance | null = null;
  let tied: Dispute[] = [];
  let position: Position = 'asserts';
  for (const utterance of utterances) {
    const near = before && utterance.sentence - before.sentence <= 1 && utterance.paragraph === before.paragraph;
    const goesOn = !!near && before?.speaker === utterance.speaker;
    const answered = answeredBy(utterance);
    if (answered.length > 0) {
      position = 'denies';
      tied = answered;
    } else if (utterance.act === 'takes back') {
      const own = disputes.findLast(({ stands }) =>
        stands.some((stand) => stand.position === 'asserts' && stand.utterance.speaker === utterance.speaker),
      );
      tied = own && utterance.sentence - lastOf(own) <= REACH ? [own] : [];
      position = utterance.pointer?.own || utterance.negated ? 'denies' : 'context';
      if (tied.length === 0) continue;
    } else if (goesOn && position !== 'asserts' && tied.length > 0 && utterance.act !== 'accuses') {
      // A rejection goes on with its grounds.
    } else if (utterance.pointer) {
      continue;
    } else {
      const own = disputes
        .filter(({ stands }) =>
          stands.some((stand) => stand.position === 'asserts' && sameSide(stand.utterance.speaker, utterance.speaker)),
        )
        .map((dispute) => ({ dispute, share: sameCharge(utterance, dispute) ? 1 : alike(utterance, dispute) }))
        .sort((a, b) => b.share - a.share)[0];
      position = 'asserts';
      if (own && own.share >= REPEATS) tied = [own.dispute];
      else if (goesOn && utterance.direct && before?.direct && tied.length > 0) {
        // Somebody's speech goes on.
      } else {
        // "had no part in it" denies a charge, be it one that the article leaves to others.
        const denies = utterance.act === 'denies' || (utterance.negated && classesOf(utterance.words).has('INVOLVED'));
        if (!utterance.states) continue;
        position = denies ? 'denies' : 'asserts';
        open(utterance, position);
        tied = disputes.slice(-1);
        before = utterance;
        continue;
      }
    }
    for (const dispute of tied) add(dispute, utterance, position);
    before = utterance;
  }
  return disputes;

  /** Somebody is charged with the same act again. */
  function sameCharge(utterance: Utterance, { charge }: Dispute): boolean {
    const again = charge && chargeIn(utterance, cast);
    if (!charge || !again || !sameSide(charge.accused, again.accused)) return false;
    return charge.act.stem === again.act.stem;
  }

  /** The claims that an utterance rejects; none when it rejects nothing that was put forward. */
  function answeredBy(utterance: Utterance): Dispute[] {
    const { speaker, sentence, act, pointer } = utterance;
    if (pointer && !pointer.own && act === 'denies') {
      const others = ofOthers(speaker, sentence, REACH);
      const about = new Set(pointer.about);
      const meant = others.filter(({ stems }) => [...about].some((one) => stems.has(one)));
      if (meant.length > 0) return meant.slice(0, 1);
      if (!pointer.several) return others.slice(0, 1);
      const first = others[0];
      return others.filter((dispute) => first && lastOf(first) - lastOf(dispute) <= (act === 'denies' ? 1 : 0)).slice(0, 3);
    }
    const others = ofOthers(speaker, sentence, Number.POSITIVE_INFINITY);
    const best = others.map((dispute) => ({ dispute, share: alike(utterance, dispute) })).sort((a, b) => b.share - a.share)[0];
    const last = others[0];
    const adjacent = last && sentence - lastAssertion(last, speaker) <= NEAR && isFresh(last, sentence) ? last : null;
    if (act === 'denies') {
      if (best && best.share >= SPEAKS_OF) return [best.dispute];
      return adjacent ? [adjacent] : [];
    }
    if (act === 'takes back' || act === 'accuses') return [];
    const isAbout = adjacent !== null && alike(utterance, adjacent) > 0;
    const isRecord = DOCUMENT_NOUNS.has(headsOf(speaker.name)[0] ?? '');
    const follows = adjacent && sentence - lastAssertion(adjacent, speaker) === 1 && (isAbout || isRecord);
    if (follows && otherFigure(adjacent, utterance)) return [adjacent];
    // "had no part in it": what the speaker was last charged with.
    const ownPart = utterance.negated && classesOf(utterance.words).has('INVOLVED');
    const charged = ownPart ? others.find(({ charge: one }) => one && sameSide(one.accused, speaker)) : undefined;
    if (charged) return [charged];
    if (utterance.negated && best && best.share >= SPEAKS_OF) return [best.dispute];
    const charges = utterance.negated ? others.filter((dispute) => sentence - lastOf(dispute) <= NEAR && accusedBy(dispute, speaker)) : [];
    const charge = charges.sort((a, b) => alike(utterance, b) - alike(utterance, a))[0];
    if (charge) return [charge];
    if (!adjacent) return [];
    const isNext = sentence - lastAssertion(adjacent, speaker) <= 1;
    const accused = accusedBy(adjacent, speaker);
    // Who is spoken of and next speaks of the weather has not answered; who is accused outright has.
    const outright = accused && adjacent.stands.some((stand) => stand.utterance.act === 'accuses');
    const rejects = outright || (utterance.negated && accused) || ((utterance.negated || accused) && isAbout);
    if (isNext && (act === 'answers' || rejects)) return [adjacent];
    return alike(utterance, adjacent) > SPEAKS_OF && isNext ? [adjacent] : [];
  }

  /** "3,000 fewer, he says. Records show 40 more.": another number for the same, by somebody else. */
  function otherFigure({ stands }: Dispute, { words }: Utterance): boolean {
    const numbers = (list: readonly Word[]): string[] =>
      list.filter(({ pos, norm }) => pos === 'number' || /^\d/.test(norm)).map(({ norm }) => norm);
    const own = numbers(words);
    const theirs = stands.flatMap(({ utterance }) => numbers(utterance.words));
    return own.length > 0 && theirs.length > 0 && !own.some((number) => theirs.includes(number));
  }

  /** Nothing else was put forward between the claim and the answer. */
  function isFresh(dispute: Dispute, sentence: number): boolean {
    const at = dispute.stands[0]?.utterance.sentence ?? 0;
    return !disputes.some(
      ({ stands }) => stands[0] && stands[0].utterance.sentence > Math.max(at, lastOf(dispute)) && stands[0].utterance.sentence < sentence,
    );
  }

  function lastAssertion({ stands }: Dispute, speaker: Actor): number {
    return (
      stands.findLast(({ position: one, utterance }) => one === 'asserts' && !sameSide(utterance.speaker, speaker))?.utterance.sentence ??
      -1
    );
  }

  /** Whether the claim speaks of the one who answers, or of whom he speaks for. */
  function accusedBy({ stands }: Dispute, speaker: Actor): boolean {
    const side = sideOf(speaker);
    return stands.some(({ utterance }) => {
      const [first] = cast.namedIn(utterance.content);
      return first !== undefined && (first === speaker || sideOf(first) === side);
    });
  }
}
