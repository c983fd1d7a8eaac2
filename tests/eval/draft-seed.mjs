import { readFileSync } from 'node:fs';
import { parseLines } from './rejoinder.mjs';

const flat = (text) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ');

/**
 * How much of a pack made by hand an untouched draft from the same article holds: its contested claims, by their passages, and its
 * denials by somebody named, with a speaker of the same side.
 * @param {string} article path of the text
 * @param {string} packFile path of the pack made by hand
 * @param {string} draftFile path of the draft
 */
export function draftOfSeed(article, packFile, draftFile) {
  const text = flat(readFileSync(article, 'utf8'));
  const [gold, draft] = [packFile, draftFile].map((path) => JSON.parse(readFileSync(path, 'utf8')));
  const spanOf = ({ selector }) => {
    const exact = flat(selector?.exact ?? '').trim();
    // The same few words may stand twice: what stands before them tells where.
    const before = flat(selector?.prefix ?? '').trim();
    const from = Math.max(0, before ? text.indexOf(before) : 0);
    const at = exact ? text.indexOf(exact, from) : -1;
    return at < 0 ? null : [at, at + exact.length];
  };
  const meet = (a, b) => a && b && a[0] < b[1] && b[0] < a[1];
  const drafted = draft.claims.filter(({ contested }) => contested).flatMap(({ statements }) => statements);
  const contested = gold.claims.filter((claim) => claim.contested);
  const found = contested.filter(({ statements }) => statements.some((one) => drafted.some((other) => meet(spanOf(one), spanOf(other)))));
  const side = (pack, id) => {
    let party = pack.parties.find((one) => one.id === id);
    for (let steps = 0; party?.speaksFor && steps < 8; steps++) party = pack.parties.find((one) => one.id === party.speaksFor);
    return party?.name ?? null;
  };
  const denials = contested
    .flatMap(({ statements }) => statements)
    .filter(({ position, party, inferredParty }) => (position === 'denies' || position === 'disputes') && (party ?? inferredParty));
  const right = denials.filter((denial) =>
    drafted.some(
      (other) =>
        (other.position === 'denies' || other.position === 'disputes') &&
        meet(spanOf(denial), spanOf(other)) &&
        side(draft, other.party ?? other.inferredParty) === side(gold, denial.party ?? denial.inferredParty),
    ),
  );
  return { found: found.length, contested: contested.length, right: right.length, denials: denials.length };
}

/** Entries of unrelated news that a match stands in. */
export const entriesOf = (file) => parseLines(readFileSync(file, 'utf8')).length;
