/**
 * Past forms that no suffix rule reaches, each with its base form.
 * General English: verbs that news uses often.
 */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `was be|were be|is be|are be|am be|been be|being be|has have|had have|having have|did do|done do|does do|doing do|went go|gone go|goes go
  said say|told tell|made make|took take|taken take|gave give|given give|got get|gotten get|came come|knew know|known know|saw see|seen see
  thought think|held hold|kept keep|left leave|led lead|lost lose|meant mean|met meet|paid pay|sent send|sold sell|shot shoot|struck strike
  stricken strike|blew blow|blown blow|broke break|broken break|brought bring|built build|burnt burn|bought buy|caught catch|chose choose
  chosen choose|drew draw|drawn draw|drove drive|driven drive|fell fall|fallen fall|fought fight|flew fly|flown fly|forbade forbid
  forbidden forbid|found find|grew grow|grown grow|hid hide|hidden hide|laid lay|lay lie|lain lie|lying lie|lied lie|lies lie|dying die|died die|dead die
  ran run|rose rise|risen rise|shook shake|shaken shake|shown show|spoke speak|spoken speak|spent spend|stole steal|stolen steal|stood stand
  swore swear|sworn swear|threw throw|thrown throw|understood understand|withdrew withdraw|withdrawn withdraw|won win|wrote write
  written write|began begin|begun begin|became become|bore bear|borne bear|dealt deal|felt feel|fed feed|fled flee|heard hear
  learnt learn|lent lend|read read|rode ride|ridden ride|sat sit|sought seek|slept sleep|slid slide|taught teach|wore wear|worn wear|drank drink|drunk drink
  children child|men man|women woman|people person|lives life|leaves leave|worse bad|better good|best good|worst bad|these this|those that
  ca can|wo will|sha shall|does do|denial deny|denials deny|noted note|noting note|notes note|agreed agree|agreeing agree
  withheld withhold|upheld uphold|undertook undertake|undertaken undertake|misled mislead|overthrew overthrow|overthrown overthrow
  sank sink|sunk sink|swept sweep|hung hang|foresaw foresee|foreseen foresee
  freed free|freeing free|decreed decree|guaranteed guarantee|guaranteeing guarantee`
    .split(/[|\n]/)
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

/** Words whose ending only looks like an inflection. */
const UNINFLECTED = new Set(
  `this thus his hers its us is as was has yes news always perhaps afterwards towards during nothing something anything everything
  morning evening building king thing spring string ring wing bring sing being ceiling need speed seed feed deed indeed hundred red bed
  wednesday united biased species series process press less unless across access success business witness illness congress boss loss gas bus
  plus crisis basis analysis mass class pass cross dress address alias politics economics physics athletics headquarters means missing`.split(
    /\s+/,
  ),
);

const VOWEL = /[aeiouy]/;
/**
 * The stem of one lower-case word: inflection is taken off, derivation is not ("orchestrated" and "orchestrates" meet,
 * "operation" and "operate" do not). A suffix stripper in the manner of Porter's step 1 (Porter 1980), followed by
 * dropping a final e, so that regular forms meet without a dictionary.
 */
export function stem(word: string): string {
  const base = IRREGULAR.get(word);
  if (base !== undefined) return dropE(base);
  if (word.length < 4 || UNINFLECTED.has(word)) return dropE(word);
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (word.endsWith('ied')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:ss|sh|ch|x|z|o)es$/.test(word)) return dropE(word.slice(0, -2));
  if (word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return dropE(word.slice(0, -1));
  for (const suffix of ['ed', 'ing']) {
    if (!word.endsWith(suffix)) continue;
    const rest = word.slice(0, -suffix.length);
    if (rest.length < 3 || !VOWEL.test(rest) || rest.endsWith('e')) break;
    // "hitting" is of "hit", "adding" of "add".
    return dropE(rest.length > 3 && /([bdgmnprt])\1$/.test(rest) ? rest.slice(0, -1) : rest);
  }
  return dropE(word);
}

/** Words that would be others without their e: "not", "plan", "win". */
const KEEPS_E = new Set(['note', 'plane', 'wine']);

/**
 * Where the words of a stem begin: each word with this stem has one of these at its start.
 * Suffix rules only take off or turn an ending in y; irregular forms are listed.
 */
export function stemStarts(stem: string): string[] {
  const irregular = [...IRREGULAR].filter(([, base]) => dropE(base) === stem).map(([form]) => form);
  return [stem.length > 2 && stem.endsWith('y') ? stem.slice(0, -1) : stem, ...irregular];
}

function dropE(word: string): string {
  return word.length > 3 && word.endsWith('e') && !word.endsWith('ee') && !KEEPS_E.has(word) ? word.slice(0, -1) : word;
}
