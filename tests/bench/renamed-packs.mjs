/** A name, and the first word of a sentence. */
const NAME = /\p{Lu}[\p{L}\p{M}]*/gu;

/** Every word of a phrase; `@x` and classes of the lexicon stay. */
const WORD = /(?<![@\p{L}_])(?!\p{Lu}[\p{Lu}_]+$)\p{L}[\p{L}\p{M}]*/gu;

/**
 * A pack of as many claims as the given one, about other parties and events: every name gets an ending of its own. Words that
 * are no names stay, as two packs about strikes both speak of strikes; only claims without an event, which their words alone
 * tell apart, get other words.
 */
function renamedPack(pack, number) {
  const ending = [...number.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('');
  const renamer = (pattern) => {
    const renamed = (value, key) => {
      if (Array.isArray(value)) return value.map((item) => renamed(item, key));
      if (value !== null && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, renamed(v, k)]));
      const fixed = typeof value !== 'string' || ['kind', 'position', 'stance', 'id', 'party', 'speaksFor'].includes(key);
      return fixed ? value : value.replace(pattern, (word) => (/^\p{Lu}{4,}$/u.test(word) ? word : `${word}x${ending}`));
    };
    return renamed;
  };
  const names = renamer(NAME);
  const words = renamer(WORD);
  const claims = pack.claims.map((claim) => ({ ...names(claim), ...(claim.event ? {} : { groups: words(claim.groups) }) }));
  return { ...pack, id: `${pack.id}-${number}`, parties: names(pack.parties), events: names(pack.events), claims };
}

/** The given packs, then renamed ones in turn, up to a number of claims. */
export function packsOf(originals, claims) {
  const packs = [];
  let missing = claims;
  for (let i = 0; missing > 0; i++) {
    const original = originals[i % originals.length];
    const pack = i < originals.length ? original : renamedPack(original, i);
    packs.push(missing < pack.claims.length ? { ...pack, claims: pack.claims.slice(0, missing) } : pack);
    missing -= pack.claims.length;
  }
  return packs;
}
