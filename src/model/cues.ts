import { stem } from '../text/stem';
import { type Range, STANDS_ALONE } from './noun-phrases';
import { type Frame, REPORTING_PHRASES } from './reporting-phrases';
import { subjectBefore } from './sources';
import type { Part } from './units';

/** A reporting word of a unit with the verbs that belong to it. Indexes of parts, half open. */
export interface Cue {
  readonly from: number;
  readonly to: number;
  /** Where its group begins: auxiliaries, adverbs, "went on to". */
  readonly groupFrom: number;
  readonly frames: ReadonlySet<Frame>;
  readonly voice: 'active' | 'passive' | 'participle' | 'infinitive' | 'according' | 'noun';
  readonly negated: boolean;
  /** The subject of an active verb; null where none stands before it. */
  readonly subject: Range | null;
  /**
   * First part of a report put into or behind what it reports: ", Marr said,". What stands before belongs to it, so no other content
   * reaches over it. Null for other reports.
   */
  readonly aside: number | null;
}

const ACCORDING: ReadonlySet<Frame> = new Set(['CLAUSE']);
const NOUN: ReadonlySet<Frame> = new Set(['NOUN']);
const CHARGE = stem('charge');
const CHARGES: ReadonlySet<Frame> = new Set(['OBJECT']);
/** Words from the verb to "with": "charged the army of Borland with". */
const CHARGE_REACH = 10;

/** "charged Borland with staging it": a deed follows; a bank that charges a fee, or a court that charges somebody with fraud, reports nothing. */
function chargesWith(parts: readonly Part[], at: number): boolean {
  return parts.slice(at, at + CHARGE_REACH).some(({ norm }, i) => norm === 'with' && parts[at + i + 1]?.form === 'gerund');
}

/** Verbs that only lead to the next: "went on to say". */
const LEADS = new Set(['on', 'continu', 'com', 'begin', 'proceed', 'go', 'us']);
const BE = new Set(['be', "'s", "'re", "'m", 'get']);

/** What may stand before a participle that shares the subject of its clause. */
const OPENS_PARTICIPLE = new Set([
  ',',
  ';',
  ':',
  '—',
  '–',
  '-',
  'and',
  'or',
  'but',
  'by',
  'after',
  'before',
  'while',
  'without',
  'when',
  'in',
]);
/** "had at first told" */
const IDIOM_START = new Set(['at', 'in', 'of']);
const IDIOM_END = new Set(['first', 'last', 'least', 'once', 'turn', 'fact', 'effect', 'part', 'course']);

/** The reporting words of a unit, in order. */
export function cuesOf(parts: readonly Part[]): Cue[] {
  const cues: Cue[] = [];
  for (let i = 0; i < parts.length; i++) {
    const cue = cueAt(parts, i);
    if (!cue) continue;
    const subject = cue.voice === 'active' ? subjectBefore(parts, cue.groupFrom) : null;
    cues.push({ ...cue, subject, aside: asideOf(parts, cue, subject) });
    i = cue.to - 1;
  }
  return cues;
}

type Found = Omit<Cue, 'aside' | 'subject'>;

function asideOf(parts: readonly Part[], { to, voice, frames }: Found, subject: Range | null): number | null {
  if (voice !== 'active' || !subject || !(frames.has('CLAUSE') || frames.has('HEARER') || frames.has('SPOKEN'))) return null;
  const after = parts[to];
  if (after && after.norm !== ',' && after.norm !== '.') return null;
  return parts[subject.from - 1]?.norm === ',' ? subject.from : null;
}

function cueAt(parts: readonly Part[], at: number): Found | null {
  const part = parts[at] as Part;
  if (part.norm === 'according' && parts[at + 1]?.norm === 'to') {
    return { from: at, to: at + 2, groupFrom: at, frames: ACCORDING, voice: 'according', negated: false };
  }
  const phrase = REPORTING_PHRASES.get(part.stem)?.find(({ stems }) => stems.every((stem, k) => parts[at + k]?.stem === stem));
  if (!phrase) return null;
  const to = at + phrase.stems.length;
  const before = parts[at - 1];
  if (part.pos === 'noun' && phrase.frames.has('NOUN')) {
    if (parts[to]?.norm !== 'that') return null;
    return { from: at, to, groupFrom: at, frames: NOUN, voice: 'noun', negated: false };
  }
  const charges = part.stem === CHARGE && chargesWith(parts, to);
  const frames = charges ? CHARGES : phrase.frames;
  if (frames.size === 1 && frames.has('NOUN')) return null;
  if (part.pos !== 'verb' && !(part.pos === 'adjective' && part.norm !== part.stem && (frames.has('CLAUSE') || frames.has('HEARER'))))
    return null;
  // "the accused", "a reported attack", "his claims"
  // "many contend that"
  const alone = !!before && STANDS_ALONE.has(before.norm) && parts[to]?.norm === 'that';
  const inPhrase = !!before && (before.pos === 'determiner' || before.genitive || before.pos === 'preposition');
  if (inPhrase && !alone && part.form !== 'gerund') return null;
  let from = at;
  let negated = false;
  let be = false;
  let having = false;
  for (let k = at - 1; k >= 0; k--) {
    const { pos, norm, stem } = parts[k] as Part;
    if (IDIOM_END.has(norm) && IDIOM_START.has(parts[k - 1]?.norm ?? '') && parts[k - 2]?.pos === 'auxiliary') {
      k--;
      continue;
    }
    if (pos !== 'adverb' && pos !== 'auxiliary') break;
    if (norm === 'having') having = true;
    if (norm === 'not' || norm === "n't" || norm === 'never' || norm === 'cannot') negated = true;
    if (BE.has(stem)) be = true;
    from = k;
  }
  let voice: Found['voice'] = 'active';
  if (parts[from - 1]?.norm === 'to') {
    let k = from - 2;
    while (parts[k]?.pos === 'adverb' || LEADS.has(parts[k]?.stem ?? '')) k--;
    if (k === from - 2) voice = 'infinitive';
    else from = k + 1;
  } else if ((part.form === 'gerund' && !be) || having) {
    const opens = OPENS_PARTICIPLE.has(parts[from - 1]?.norm ?? ',') || !!parts[from - 1]?.quotation;
    // "with half of them saying"
    const own = !opens && (frames.has('CLAUSE') || frames.has('HEARER'));
    if (!opens && !own) return null;
    voice = own ? 'active' : 'participle';
  } else if (be && part.form !== 'gerund') voice = 'passive';
  return { from: at, to, groupFrom: from, frames, voice, negated };
}
