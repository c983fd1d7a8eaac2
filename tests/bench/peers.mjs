import nlp from 'compromise';
import Fuse from 'fuse.js';
import { Window } from 'happy-dom';
import Mark from 'mark.js';
import MiniSearch from 'minisearch';

/** Signs that a match pattern of compromise would read as syntax. */
const SYNTAX = /[^\p{L}\p{N} '’-]+/gu;

/**
 * What a user would take instead to find claims in a page, each with the claims' texts and paraphrases.
 * @param {readonly string[]} phrases
 * @param {readonly string[]} blocks of the page
 * @returns {Record<string, () => unknown>} one pass over the page each
 */
export function peers(phrases, blocks) {
  const text = blocks.join('\n\n');
  const net = nlp.buildNet(phrases.map((phrase) => ({ match: phrase.replace(SYNTAX, ' ').trim() })));

  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const sentences = () => blocks.flatMap((block) => [...segmenter.segment(block)].map(({ segment }) => segment));
  const miniSearch = new MiniSearch({ fields: ['text'] });
  miniSearch.addAll(phrases.map((phrase, id) => ({ id, text: phrase })));
  const fuse = new Fuse(phrases, { includeScore: true, ignoreLocation: true });

  const window = new Window();
  // mark.js takes these from a browser's global scope.
  const { document, NodeFilter, NodeList } = window;
  Object.assign(globalThis, { window, document, NodeFilter, NodeList });
  for (const block of blocks) window.document.body.append(Object.assign(window.document.createElement('p'), { textContent: block }));
  const mark = new Mark(window.document.body);
  const options = { separateWordSearch: false, accuracy: 'exactly' };
  return {
    'compromise nlp(text)': () => nlp(text),
    'compromise match patterns': () => nlp(text).match(net),
    'mark.js, in happy-dom': () => mark.mark(phrases, options),
    minisearch: () => sentences().map((sentence) => miniSearch.search(sentence)),
    'fuse.js': () => sentences().map((sentence) => fuse.search(sentence)),
  };
}
