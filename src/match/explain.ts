import { addressWords } from '../text/address-words';
import type { Span, TextBlock } from '../text/text-block';
import type { CompiledClaim } from './claim-index';
import type { DenialCue } from './denial-cues';
import type { MatchEngine, MatchRequest } from './engine';
import { type GateEvidence, type GatePlace, gateEvidence } from './gate-evidence';
import type { SettledHit } from './hit';
import type { Match } from './match';
import { type NearMiss, nearMiss } from './near-miss';
import type { SentenceTrace } from './pack-reader';
import { partyName } from './pack-sentence';
import { opening } from './page-gates';
import { quote } from './quote';
import { type RulePart, rulesOf } from './rule-parts';

/** Words that deny, and the words that they reach. */
export interface DenialReading {
  readonly kind: DenialCue['kind'] | 'negation';
  readonly text: string;
  /** Null: a negation, which reaches the predicate beside it. */
  readonly scope: string | null;
  /** Who denies, where known. */
  readonly by: string | null;
  /** It comments on the claim, which stays reported: "…, a charge Borland rejected". */
  readonly comment: boolean;
}

/** A match of the claim with what led to its stance. */
export interface ExplainedMatch {
  readonly match: Match;
  /** The parts of the frame or group; empty for rules of the engine's own. */
  readonly rule: readonly Pick<RulePart, 'role' | 'wants'>[];
  readonly denials: readonly DenialReading[];
}

/** One sentence, read for one claim. */
export interface ExplainedSentence extends Span {
  readonly text: string;
  readonly matches: readonly ExplainedMatch[];
  /** The matches are what the words alone would give: the gate is shut, and nothing is marked. */
  readonly gateShut: boolean;
  /** Where nothing matched: what came nearest, with any denial that found nothing to deny. */
  readonly nearest: NearMiss | null;
  readonly loose: readonly DenialReading[];
}

export interface ClaimExplanation {
  /** Null: the claim needs no event. */
  readonly gate: GateEvidence | null;
  readonly sentences: readonly ExplainedSentence[];
}

/**
 * Why the sentences of a page match a claim, or which part is missing. Reads the page twice, once as if every gate stood open,
 * and so takes no part in matching.
 * @param claim `packId/claimId`
 */
export function explain(engine: MatchEngine, claim: string, page: MatchRequest): ClaimExplanation {
  const opened = tracesOf(engine, { ...page, openGates: true }, claim);
  const own = new Map(tracesOf(engine, page, claim).map((trace) => [placeOf(trace), trace]));
  const compiled = opened[0]?.sentence.pack.claims.find(({ ref }) => ref === claim);
  if (!compiled) return { gate: null, sentences: [] };
  const blocks = new Map(page.blocks.map((block) => [block.id, block]));
  const sentences = opened.map((trace) => {
    const text = (blocks.get(trace.sentence.reading.block) as TextBlock).text;
    const real = own.get(placeOf(trace));
    const found = real ? matchesOf(real, compiled, text) : [];
    return sentenceOf(trace, compiled, text, found);
  });
  return { gate: gateOf(engine, claim, page, opened, [...own.values()]), sentences };
}

function tracesOf(engine: MatchEngine, page: MatchRequest, claim: string): SentenceTrace[] {
  const traces: SentenceTrace[] = [];
  engine.match(page, (trace) => {
    if (claim.startsWith(`${trace.sentence.pack.pack.id}/`)) traces.push(trace);
  });
  return traces;
}

const placeOf = ({ sentence: { reading } }: SentenceTrace): string => `${reading.block} ${reading.sentence.start}`;

function sentenceOf(trace: SentenceTrace, claim: CompiledClaim, text: string, found: readonly ExplainedMatch[]): ExplainedSentence {
  const { sentence, cues } = trace;
  const { block, sentence: span } = sentence.reading;
  const shut = found.length ? [] : matchesOf(trace, claim, text);
  const matched = found.length > 0 || shut.length > 0;
  return {
    block,
    start: span.start,
    end: span.end,
    text: text.slice(span.start, span.end),
    matches: found.length ? found : shut,
    gateShut: shut.length > 0,
    nearest: matched ? null : nearMiss(sentence, claim, text),
    loose: matched ? [] : cues.map((cue) => denialOf(trace, cue, text)),
  };
}

function matchesOf(trace: SentenceTrace, claim: CompiledClaim, text: string): ExplainedMatch[] {
  const rules = rulesOf(trace.sentence.pack, claim);
  return trace.hits.flatMap((hit, i): ExplainedMatch[] => {
    if (hit.claim.ref !== claim.ref) return [];
    const parts = rules.find(({ name }) => name === hit.rule)?.parts ?? [];
    const denials: DenialReading[] = [];
    if (hit.denial) denials.push(denialOf(trace, hit.denial, text));
    if (hit.negation) {
      denials.push({ kind: 'negation', text: quote(trace.sentence.reading, text, hit.negation), scope: null, by: null, comment: false });
    }
    return [{ match: trace.matches[i] as Match, rule: parts.map(({ role, wants }) => ({ role, wants })), denials }];
  });
}

function denialOf(trace: SentenceTrace, cue: NonNullable<SettledHit['denial']>, text: string): DenialReading {
  const by = cue.party === null ? null : partyName(trace.sentence, cue.party);
  return {
    kind: cue.kind,
    text: quote(trace.sentence.reading, text, cue),
    scope: quote(trace.sentence.reading, text, cue.scope),
    by,
    comment: cue.comment,
  };
}

function gateOf(
  engine: MatchEngine,
  claim: string,
  { context, blocks }: MatchRequest,
  opened: readonly SentenceTrace[],
  own: readonly SentenceTrace[],
): GateEvidence | null {
  const pack = opened[0]?.sentence.pack;
  const event = pack?.claims.find(({ ref }) => ref === claim)?.event;
  const written = pack?.pack.events.find(({ id }) => id === event?.id);
  if (!event || !written) return null;
  const beside = { title: context.title, address: context.url && addressWords(context.url), lede: context.lede && opening(context.lede) };
  const places: GatePlace[] = (['title', 'address', 'lede'] as const).map((where) => {
    const text = beside[where] ?? '';
    const traces = tracesOf(engine, { context: {}, blocks: [{ id: 0, text }], openGates: true }, claim);
    return { where, text, readings: traces.map(({ sentence }) => sentence.reading) };
  });
  for (const { id, text } of blocks) {
    const readings = opened.map(({ sentence }) => sentence.reading).filter(({ block }) => block === id);
    places.push({ where: 'text', text, readings });
  }
  return gateEvidence(written, event, own[0]?.sentence.gates.get(event), context, places);
}
