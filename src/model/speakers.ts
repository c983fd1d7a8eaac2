import { phrasesOf } from '../lexicon/lexicon';
import { EVIDENCE } from '../lexicon/reporting';
import { BODY_NOUNS } from '../lexicon/roles';
import { stem } from '../text/stem';
import type { Cue } from './cues';
import type { Range } from './noun-phrases';
import type { Part } from './units';

const ACTORS = new Set(phrasesOf('ACTOR').map((phrase) => stem(phrase)));
const SHOWING = new Set(EVIDENCE.split('|').map(stem));
const NOBODY = new Set(['nobody', 'none', 'neither', 'no', 'nothing', 'few']);
/** Those who write or are written to; they are nobody whom the text reports. */
const WRITER = new Set(['i', 'we', 'you']);
const THIRD = new Set(['he', 'she', 'they', 'who', 'both', 'many', 'some', 'most', 'several', 'others']);
/** A word that only points back to somebody or something. */
const POINTS = new Set(['that', 'this', 'it']);
const NAMES = new Set(['name', 'noun', 'adjective', 'other']);
/** Endings of nouns for people, and nouns for bodies that speak besides those of the lexicon. */
const PERSON =
  /(?:er|or|ist|ian|ant|ee|man|men|woman|women|person|people|ive)s?$|^(?:candidates?|laborator(?:y|ies)|institutes?|universit(?:y|ies)|famil(?:y|ies)|parents?|residents?|students?|patients?|witness(?:es)?|victims?|groups?|part(?:y|ies)|senate|house|world|industry|public|media|press|city|town|hospitals?|schools?|banks?|churches|church|papers?|magazines?|websites?|regulators?|watchdogs?|charit(?:y|ies)|friends?|allies|ally|rivals?|guests?|hosts?|mothers?|fathers?|wi(?:fe|ves)|sons?|couple|pair|trio|crowd|audience|jury|tribunal|commission|committee|panel|mission|others?)$/;
/** Evidence says such things, too, without speaking. */
const SHOWS = new Set([
  'show',
  'find',
  'suggest',
  'indicat',
  'reveal',
  'prov',
  'demonstrat',
  'confirm',
  'mention',
  'report',
  'conclud',
  'cit',
  'detail',
  'describ',
  'propos',
  'not',
  'stat',
]);

/** Whether the phrase can be the source of the cue: somebody who speaks, or evidence that shows something. */
export function canSay(parts: readonly Part[], source: Range, cue: Cue): boolean {
  const first = parts[source.from] as Part;
  const verb = (parts[cue.from] as Part).stem;
  if (NOBODY.has(first.norm)) return false;
  // "a town called Halden"
  if (verb === 'call' && (first.norm === 'a' || first.norm === 'an')) return false;
  if (WRITER.has(first.norm)) return cue.frames.has('CLAUSE') && first.norm !== 'you';
  const spoken = cue.frames.has('CLAUSE') || cue.frames.has('HEARER') || cue.frames.has('SPOKEN');
  if (spoken && !cue.frames.has('OBJECT')) return true;
  if (THIRD.has(first.norm) || first.pos === 'number') return true;
  const head = headOf(parts, source);
  if (first.norm === 'it') return spoken || cue.frames.has('OBJECT');
  const named = parts.slice(source.from, source.to).some(({ pos, shape }) => NAMES.has(pos) && (shape === 'capital' || shape === 'upper'));
  return (
    named ||
    head.agent ||
    ACTORS.has(head.stem) ||
    PERSON.test(head.norm) ||
    BODY_NOUNS.has(head.norm) ||
    POINTS.has(first.norm) ||
    (SHOWS.has(verb) && SHOWING.has(head.stem))
  );
}

/** Whether evidence, and nobody, is the source. */
export const isEvidence = (parts: readonly Part[], source: Range): boolean => SHOWING.has(headOf(parts, source).stem);

/** The last noun before the first preposition or comma. */
function headOf(parts: readonly Part[], { from, to }: Range): Part {
  let head = parts[from] as Part;
  for (let i = from; i < to; i++) {
    const part = parts[i] as Part;
    if (part.pos === 'preposition' || part.norm === ',') break;
    if (part.pos === 'noun' || part.pos === 'name') head = part;
  }
  return head;
}
