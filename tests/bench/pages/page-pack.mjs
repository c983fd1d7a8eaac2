/** Passages of a page that its own pack is about, and the shortest that do, UTF-16 units. */
const PASSAGES = 10;
const LONG_ENOUGH = 40;
/** Words of a passage that make one phrase. */
const WORDS = 3;

/**
 * Texts of a page to make a pack of, spread over it. Sent to the page.
 * @returns {readonly string[]}
 */
export function passagesOf(count, least) {
  const texts = [...document.querySelectorAll('p, li, h1, h2, h3, td')].map((element) => element.textContent.trim());
  const long = texts.filter((text) => text.length >= least);
  const step = Math.max(1, Math.floor(long.length / count));
  return long.filter((_, i) => i % step === 0).slice(0, count);
}

/** Arguments of `passagesOf`. */
export const HOW_MANY = [PASSAGES, LONG_ENOUGH];

/**
 * A pack whose claims are a page's own passages, so that the engine finds them there whatever the page is about.
 * @param {readonly string[]} passages
 * @returns {object | null} null when no passage has plain words
 */
export function packOf(passages) {
  const phrases = passages.map(phraseOf).filter(Boolean);
  if (phrases.length === 0) return null;
  return {
    format: 'claimpack/1',
    id: 'page-bench',
    title: 'The page itself',
    language: 'en',
    version: '1.0.0',
    published: '2026-01-01',
    licence: 'MIT',
    maintainers: [{ name: 'The Rejoinder authors' }],
    sources: [{ id: 'page', title: 'The page itself' }],
    claims: phrases.map((phrase, i) => ({
      id: `passage-${i}`,
      text: phrase,
      groups: [{ stance: i % 2 ? 'denial' : 'claim', all: [[phrase]] }],
      statements: [
        { id: 'for', position: 'asserts', gist: phrase, source: 'page' },
        { id: 'against', position: 'denies', gist: phrase, source: 'page' },
      ],
    })),
  };
}

/** The first words in a row that are plain enough to be read as written. */
function phraseOf(passage) {
  return new RegExp(`(?:[A-Za-z]{2,20} ){${WORDS - 1}}[A-Za-z]{2,20}`).exec(passage)?.[0];
}
