import { stem } from '../text/stem';
import { DENIES, NAMES, type Utterance } from './utterances';

/** What somebody said, told so that it cannot be read as the contrary: who denies something is named with it. */
export function statementGist(utterance: Utterance, text: string): string {
  const { direct, pointer, speaker, cue, words } = utterance;
  if (direct || pointer || !cue || !DENIES.has(stem(cue.toLowerCase()))) return gistOf(utterance, text);
  const said = textOf(utterance, text);
  // "denied that it sank", "rejected the claim that it sank"
  const clause = /^den/i.test(cue) && words.some(({ pos }) => pos === 'verb' || pos === 'auxiliary');
  return sentence(
    `${speaker.name} ${cue} ${clause ? 'that ' : ''}${clause || !/^(?:The|An?)\b/.test(said) ? said : said.charAt(0).toLowerCase() + said.slice(1)}`,
  );
}

/** What an utterance says, as a sentence of its own in the article's words. */
export function gistOf(utterance: Utterance, text: string): string {
  const { content, cue, speaker, pointer, direct, act, words } = utterance;
  const said = textOf(utterance, text);
  if (pointer && !direct) return sentence(`${speaker.name} ${cue ?? 'said'} ${calledWhat(said, cue)}`);
  if (act === 'accuses') return accusation(said, cue ?? 'accused');
  // "calls the fungus an excuse": a sentence only together with who calls it so.
  if (act === 'asserts' && !direct && cue && NAMES.has(stem(cue.toLowerCase()))) return sentence(`${speaker.name} ${cue} ${said}`);
  const first = words[0];
  // "she had never seen it": only the page tells who she is.
  if (!direct && first && /^(?:he|she|it|they)$/.test(first.norm) && content.start === first.start)
    return sentence(`${speaker.name} ${cue ?? 'said'} that ${said}`);
  // "said that it held and that it was safe"
  return sentence(direct ? said : said.replace(/ (and|but|or) that /g, ' $1 '));
}

/** "was described as a lie by Marr": what is called so is not named beside it. */
function calledWhat(said: string, cue: string | null): string {
  if (/^(?:it|that|this|these|those|them|both|the|his|her|their|its)\b/i.test(said) || !cue) return said;
  if (/^(?:describ|label|brand)/i.test(cue)) return `it as ${said}`;
  return /^(?:call|term|deem|dub)/i.test(cue) ? `it ${said}` : said;
}

/** The content's words, the reporting clause inside it left out. */
function textOf({ words }: Utterance, text: string): string {
  let said = '';
  let before = -1;
  let last = -1;
  for (const { start, end } of words) {
    const between = before < 0 ? '' : text.slice(before, start);
    said += (before >= 0 && /[\p{L}\p{N}]/u.test(between) ? ' ' : between.replace(/\s+/g, ' ')) + text.slice(start, end);
    before = end;
    last = end;
  }
  return last < 0 ? '' : said.trim();
}

/** "Borland of shelling the port" as a sentence. */
function accusation(said: string, cue: string): string {
  const cut = deedOf(said);
  if (!cut) return sentence(`${said} ${isPlural(said) ? 'are' : 'is'} to blame`);
  const passive = cut[1] === 'with' ? 'charged' : cut[1] === 'for' || cue.startsWith('blam') ? 'blamed' : 'accused';
  const named = said.slice(0, cut.index);
  const accused = SUBJECTS[named.toLowerCase()] ?? named;
  return sentence(`${accused} ${isPlural(accused) ? 'are' : 'is'} ${passive} ${said.slice(cut.index + 1)}`);
}

/** "her opponents", "the guards of Marr", "Marr and Tarn"; a name in -s, as a firm's, is one. */
const isPlural = (accused: string): boolean =>
  / and |^(?:they|we)$/i.test(accused) || /(?:^| )\p{Ll}+[^\P{Ll}isu]s(?: of |$)/u.test(accused);

/** "accused her of": whom a pronoun means, as the subject of a sentence. */
const SUBJECTS: Readonly<Record<string, string>> = { him: 'he', her: 'she', them: 'they', us: 'we' };

/** Where the deed begins: "the army of neighbouring Borland of shelling the port" names the accused first, and a deed in -ing. */
function deedOf(said: string): RegExpExecArray | undefined {
  const cuts = [...said.matchAll(/(?<=\S) (of|for|with) (?=\p{Ll})/gu)];
  const isDeed = ({ index, 0: { length } }: RegExpExecArray): boolean => /^\p{Ll}+ing\b/u.test(said.slice(index + length));
  const isNamed = ({ index }: RegExpExecArray): boolean => /\p{Lu}/u.test(said.slice(0, index));
  return cuts.find((cut) => isDeed(cut) && isNamed(cut)) ?? cuts.find(isDeed) ?? cuts.find(isNamed) ?? cuts[0];
}

/** "SELLIN, 4 May (Tarn Press) — ": where a report was written, which nobody in it says. */
const DATELINE = /^\p{Lu}{3,}[^.!?—–]{0,60}\s[—–]\s+(?=\p{Lu})/u;

function sentence(said: string): string {
  const plain = closed(
    said
      .replace(DATELINE, '')
      .replace(/^[“"‘']+|[“"”'’,;:\s]+$/gu, '')
      .slice(0, 1_000),
  );
  const whole = plain.charAt(0).toUpperCase() + plain.slice(1);
  return /[.!?…]$/.test(whole) ? whole : `${whole}.`;
}

/** With the closing mark of a quotation that the words open: "called it “absurd”" ends in one. */
function closed(words: string): string {
  const count = (mark: string): number => words.split(mark).length - 1;
  if (count('“') > count('”')) return `${words}”`;
  return count('"') % 2 === 1 ? `${words}"` : words;
}
