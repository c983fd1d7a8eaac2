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
 * @returns {Record<string, () => () => unknown>} each prepares itself, mark.js its document, and returns one pass over the page
 */
export function peers(phrases, blocks) {
  const text = blocks.join('\n\n');
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const sentences = () => blocks.flatMap((block) => [...segmenter.segment(block)].map(({ segment }) => segment));
  return {
    'compromise nlp(text)': () => () => nlp(text),
    'compromise match patterns': () => {
      const net = nlp.buildNet(phrases.map((phrase) => ({ match: phrase.replace(SYNTAX, ' ').trim() })));
      return () => nlp(text).match(net);
    },
    minisearch: () => {
      const miniSearch = new MiniSearch({ fields: ['text'] });
      miniSearch.addAll(phrases.map((phrase, id) => ({ id, text: phrase })));
      return () => sentences().map((sentence) => miniSearch.search(sentence));
    },
    'fuse.js': () => {
      const fuse = new Fuse(phrases, { includeScore: true, ignoreLocation: true });
      return () => sentences().map((sentence) => fuse.search(sentence));
    },
    'mark.js, in happy-dom': () => {
      const mark = new Mark(documentOf(blocks).body);
      return () => mark.mark(phrases, { separateWordSearch: false, accuracy: 'exactly' });
    },
  };
}

function documentOf(blocks) {
  const window = new Window();
  // mark.js takes these from a browser's global scope.
  const { document, NodeFilter, NodeList } = window;
  Object.assign(globalThis, { window, document, NodeFilter, NodeList });
  for (const block of blocks) document.body.append(Object.assign(document.createElement('p'), { textContent: block }));
  return document;
}
