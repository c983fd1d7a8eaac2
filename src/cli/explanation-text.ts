import { isLexiconClass, phrasesOf } from '../lexicon/lexicon';
import type { ClaimExplanation, DenialReading, ExplainedMatch, ExplainedSentence } from '../match/explain';
import type { GateEvidence } from '../match/gate-evidence';
import type { MetPart } from '../match/match';
import type { NearMiss } from '../match/near-miss';
import type { RulePart } from '../match/rule-parts';
import type { Dossier } from '../pack/dossier';

const ROLES: Record<Exclude<RulePart['role'], 'words'>, string> = {
  agent: 'who did it',
  accused: 'who is blamed',
  act: 'the act',
  blame: 'the blame',
  object: 'the event',
};
const MET: Record<MetPart['part'], string> = {
  source: 'who says so',
  cue: 'the blame',
  agent: 'who did it',
  act: 'the act',
  event: 'the event',
  denial: 'the denial',
  phrase: 'words',
};
const OPENERS: Record<string, string> = {
  title: 'the title',
  address: 'the address',
  lede: 'the opening',
  section: 'a mention in the sentences just before',
  sentence: 'the sentence itself',
  mention: 'what the text names, for the sentences near it',
};

/** An explanation for people to read at a terminal. */
export function explanationText(dossier: Dossier, { gate, sentences }: ClaimExplanation): string {
  const head = [`${dossier.claim}: ${dossier.text}`, ...(gate ? gateLines(gate) : ['gate: none, the claim needs no event'])];
  const touched = sentences.filter((s) => s.matches.length || s.loose.length || s.nearest?.parts.some(({ found }) => found.length));
  const shown = touched.length ? touched : sentences.slice(0, 1);
  const silent = sentences.length - shown.length;
  const rest = silent ? [`and ${silent} ${silent === 1 ? 'sentence' : 'sentences'} without a word of the claim`] : [];
  return `${[...head, ...shown.flatMap((s) => ['', ...sentenceLines(s)]), ...(rest.length ? ['', ...rest] : [])].join('\n')}\n`;
}

function gateLines({ event, openedBy, before, lists }: GateEvidence): string[] {
  const state = before
    ? 'shut, the page is dated before the event'
    : openedBy
      ? `open, by ${OPENERS[openedBy]}`
      : lists.every(({ found }) => found.length)
        ? 'shut, its words do not stand close together, or the place’s name stands for people there'
        : 'shut';
  return [
    `gate of “${event}”: ${state}`,
    ...lists.map(({ wants, found }, i) => {
      const words = found.slice(0, 4).map(({ where, text }) => `“${text}” (${where})`);
      return `  list ${i + 1}: ${words.length ? words.join(', ') : `no word of ${some(wants)}`}`;
    }),
  ];
}

function sentenceLines({ text, matches, gateShut, nearest, loose }: ExplainedSentence): string[] {
  const lines = matches.length
    ? matches.flatMap((match) => matchLines(match, gateShut))
    : [
        'no match',
        ...(nearest
          ? nearestLines(nearest)
          : ['the claim has neither frames nor groups: sentences worded much like it may be found, less sure or only related']),
      ];
  return [
    `“${text}”`,
    ...[...lines, ...loose.map((d) => `${denialText(d)}, but nothing there was read as the claim`)].map((l) => `  ${l}`),
  ];
}

function matchLines({ match, rule, denials }: ExplainedMatch, gateShut: boolean): string[] {
  const { why, attribution, stance, tier } = match;
  const { source, cue } = attribution;
  return [
    gateShut ? `no match: the words make a ${tier} ${stance}, but the gate is shut here` : `${tier} ${stance}`,
    `rule: ${why.rule}${rule.length ? `: ${rule.map(partText).join(' + ')}` : ''}`,
    ...why.met
      .filter(({ part }) => part !== 'denial' || !denials.length)
      .map(({ part, text, readAs }) => `${MET[part]}: “${text}”, ${reading(readAs, part)}`),
    ...denials.map((denial) => denialText(denial)),
    `attribution: ${source ? `${source.text}${cue ? ` (${cue.text})` : ''}` : 'nobody named'}`,
    ...(gateShut ? [] : [`gate: ${why.gate === 'no event' ? 'none needed' : `open, by ${OPENERS[why.gate] ?? why.gate}`}`]),
    ...(why.doubts.length ? [`weak because of: ${why.doubts.join('; ')}`] : []),
  ];
}

function nearestLines({ rule, stance, parts, hindrances }: NearMiss): string[] {
  return [
    `nearest: ${rule}${stance === 'denial' ? ', a denial' : ''}: ${parts.map(partText).join(' + ')}`,
    ...parts.flatMap(({ role, wants, found }) => {
      const words = [...new Set(found.map(({ text, readAs, part }) => `“${text}”, ${reading(readAs, part)}`))];
      const label = role === 'words' ? 'words' : ROLES[role];
      return [
        words.length ? `${label}: ${words.join('; ')}` : `no word for: ${role === 'words' ? some(wants) : `${label} (${some(wants)})`}`,
      ];
    }),
    ...hindrances.map((hindrance) => `but ${hindrance}`),
  ];
}

function partText({ role, wants }: Pick<RulePart, 'role' | 'wants'>): string {
  const list = `(${wants.join(' | ')})`;
  return role === 'words' ? list : `${ROLES[role]} ${list}`;
}

function reading(readAs: string, part: MetPart['part']): string {
  if (isLexiconClass(readAs)) return `of the class ${readAs}`;
  if (readAs === 'phrase') return 'a phrase of the pack';
  if (part === 'phrase') return readAs;
  return part === 'agent' ? `the party ${readAs}` : `read as ${readAs}`;
}

function denialText({ kind, text, scope, by, comment }: DenialReading): string {
  const reach = scope === null ? '' : scope ? `, reaching over “${scope}”` : ', reaching over no words';
  return `denied by ${kind}: “${text}”${reach}${by ? `, said by ${by}` : ''}${comment ? ', as a comment on a claim that stays reported' : ''}`;
}

/** The first of a list's members; a class with its first phrases. */
function some(wants: readonly string[]): string {
  const named = wants.slice(0, 6).map((want) => (isLexiconClass(want) ? `${want}: ${phrasesOf(want).slice(0, 4).join(', ')} …` : want));
  return named.join(', ') + (wants.length > named.length ? ` and ${wants.length - named.length} more` : '');
}
