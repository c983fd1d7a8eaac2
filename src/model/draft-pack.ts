import { parsePack } from '../pack/parse';
import type { ClaimPack, Position } from '../pack/schema';
import type { Actor } from './actors';
import type { Article } from './article';
import { type ArticleReading, readArticle, withoutControls } from './article-reading';
import { Cast, sameSide } from './cast';
import { RuleMaker } from './claim-rules';
import { gistOf, statementGist } from './claim-text';
import { type Dispute, disputesOf } from './disputes';
import { eventOf } from './event-draft';
import { Ids } from './ids';
import { partyRecords } from './party-records';
import { unnamedVoices } from './unnamed-voices';
import { type Utterance, utterancesOf } from './utterances';
import { classesOf } from './word-classes';
import { contentStems } from './wording';

/** Claims of a draft: what a reader can look through. */
const MOST_CLAIMS = 20;
/** Longest passage of a statement, UTF-16 units: the format's limit. */
const LONGEST_PASSAGE = 600;

/**
 * Drafts a pack from one article, without hand work: contested claims first, then what somebody says and nobody contests, which is
 * found nowhere until a reader turns it on.
 * @param reading of the article's text, where it has been read before
 * @returns a pack that parses; null when the article reports nobody as saying anything
 */
export function draftPack(article: Article, reading = readArticle(article.text)): ClaimPack | null {
  const cast = new Cast(reading);
  const utterances = [...utterancesOf(reading, cast), ...unnamedVoices(reading, cast)].sort((a, b) => a.content.start - b.content.start);
  const disputes = disputesOf(reading, utterances, cast);
  const contested = disputes.filter(isContested);
  const kept = [...contested, ...disputes.filter((dispute) => !isContested(dispute))].slice(0, MOST_CLAIMS);
  if (kept.length === 0) return null;
  const event = eventOf(article, reading, cast.actors);
  const speakers = kept.flatMap(({ stands }) => stands.map(({ utterance }) => utterance.speaker));
  const { parties, idOf } = partyRecords(speakers, cast.actors);
  const rules = new RuleMaker(reading, cast, idOf);
  const ids = new Ids();
  const claims = kept.map((dispute) => {
    const on = event !== null && isContested(dispute);
    return {
      ...claimOf(dispute, reading, idOf, ids),
      event: on ? event.id : null,
      ...(on ? rules.rulesOf(dispute, dispute === kept[0]) : {}),
    };
  });
  const { title, publisher, author, url, date } = article;
  const name = short(title) ?? event?.name ?? 'Draft';
  const result = parsePack({
    format: 'claimpack/1',
    id: new Ids().of(name, 'draft'),
    title: name,
    language: 'en',
    version: '0.1.0',
    published: new Date().toISOString().slice(0, 10),
    sources: [{ id: 'article', title: short(title), publisher: short(publisher), author: short(author), url, date }],
    parties,
    events: event && claims.some((claim) => claim.event) ? [event] : [],
    claims,
  });
  if (!result.ok)
    throw new Error(`a draft that does not parse: ${result.issues.map(({ path, message }) => `${path} ${message}`).join('; ')}`);
  return result.pack;
}

const short = (text: string | null): string | null => (text && withoutControls(text).trim().slice(0, 200).trim()) || null;

/** Verbs by which an article keeps its distance from what it reports. */
const DISTANT = /^(?:accus|blam|alleg|claim|contend|maintain|insist)/i;

/** Somebody rejects it, be it the one who put it forward and took it back; or the article reports it as a charge of somebody's. */
const isContested = ({ stands }: Pick<Dispute, 'stands'>): boolean =>
  stands.some(
    ({ position, utterance }) =>
      position === 'denies' ||
      position === 'disputes' ||
      position === 'context' ||
      (utterance.cue !== null && DISTANT.test(utterance.cue)) ||
      classesOf(utterance.words).has('STAGE'),
  );

/** Says something in words of its own; "denied it" says no more than whose words it rejects. */
const isProposition = ({ pointer, act }: Utterance): boolean => !pointer && act !== 'denies';

/** Words of the claim that somebody who says it again, or its contrary, has in common with it. */
const SHARED = 2;

function claimOf({ stands }: Dispute, { text, sentences }: ArticleReading, idOf: ReadonlyMap<Actor, string>, ids: Ids) {
  const first = (stands.find(({ position }) => position === 'asserts') ?? stands[0]) as Dispute['stands'][number];
  const claimText = gistOf(first.utterance, text);
  const answer = stands.find(
    ({ position, utterance }) => position === 'denies' && utterance !== first.utterance && isProposition(utterance),
  );
  const denial = answer ? gistOf(answer.utterance, text) : null;
  const told = contentStems(first.utterance.words);
  const restates = ({ words }: Utterance): boolean => [...contentStems(words)].filter((one) => told.has(one)).length >= SHARED;
  const otherWords = (position: Position): string[] => {
    const again = stands.filter((stand) => stand.position === position && isProposition(stand.utterance) && restates(stand.utterance));
    return [...new Set(again.map(({ utterance }) => gistOf(utterance, text)))].filter((gist) => gist !== claimText && gist !== denial);
  };
  const sides = (for_: boolean): string[] => [
    ...new Set(
      stands.filter(({ position }) => (position === 'asserts') === for_).map(({ utterance }) => idOf.get(utterance.speaker) as string),
    ),
  ];
  const statementIds = new Map(stands.map((stand, i) => [stand, `s${i + 1}`]));
  const statements = stands.map((stand, i) => {
    const { utterance, position } = stand;
    const { start, end } = sentences[utterance.sentence] as (typeof sentences)[number];
    const said = text.slice(utterance.content.start, utterance.content.end).trim();
    const answered =
      position === 'asserts'
        ? undefined
        : stands.slice(0, i).findLast((other) => other.position === 'asserts' && !sameSide(other.utterance.speaker, utterance.speaker));
    return {
      id: statementIds.get(stand),
      position,
      party: utterance.inferred ? null : (idOf.get(utterance.speaker) ?? null),
      inferredParty: utterance.inferred ? (idOf.get(utterance.speaker) ?? null) : null,
      verb: utterance.cue,
      gist: statementGist(utterance, text),
      quote: utterance.direct ? said.slice(0, LONGEST_PASSAGE) : null,
      replyTo: answered ? statementIds.get(answered) : null,
      source: 'article',
      selector: { type: 'TextQuoteSelector', exact: text.slice(start, Math.min(end, start + LONGEST_PASSAGE)).trim() },
    };
  });
  const unproven = stands.some(({ utterance }) =>
    NO_EVIDENCE.test(text.slice(sentences[utterance.sentence]?.start, sentences[utterance.sentence]?.end)),
  );
  return {
    id: ids.of(claimText, 'claim'),
    contested: isContested({ stands }),
    text: claimText,
    denial,
    for: sides(true),
    against: sides(false).filter((id) => !sides(true).includes(id)),
    paraphrases: { claim: otherWords('asserts'), denial: otherWords('denies') },
    evidence: unproven ? 'The article says that no evidence was given.' : null,
    statements,
  };
}

const NO_EVIDENCE = /\bwithout (?:providing|giving|offering|citing|producing|showing|presenting) (?:any |further )?(?:evidence|proof)\b/i;
