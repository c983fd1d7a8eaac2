/** What WXT puts around an entry point, and the calls of the browsers as promises. */
const FRAME = ['rolldown', 'virtual', 'webextension-polyfill', '@wxt-dev/webextension-polyfill'];
/** What was computed from packs says by which version of the extension. */
const VERSION = 'package.json';
const UI = ['preact', '@wxt-dev/i18n', '@wxt-dev/browser', '@floating-ui/dom', '@floating-ui/core', '@floating-ui/utils'];

/** Each part of the extension: the rooms of ours that it holds, and the packages. All others stay out. */
export const PARTS: readonly { part: string; files: RegExp; rooms: readonly string[]; packages: readonly string[] }[] = [
  {
    part: 'background',
    files: /^background\.js$/,
    rooms: ['entrypoints', VERSION, 'seeds', 'src/lexicon', 'src/match', 'src/pack', 'src/platform', 'src/text'],
    packages: [...FRAME, 'wxt', 'valibot', 'idb'],
  },
  {
    part: 'content script',
    files: /^content-scripts\//,
    rooms: ['entrypoints', 'src/page', 'src/platform', 'src/text', 'src/ui'],
    packages: [...FRAME, 'wxt', ...UI],
  },
  {
    part: 'popup, panel, options and welcome page',
    files: /^chunks\//,
    rooms: ['entrypoints', 'seeds', 'src/match', 'src/model', 'src/pack', 'src/page', 'src/platform', 'src/text', 'src/ui'],
    packages: [...FRAME, ...UI, 'vite', 'valibot', 'idb', '@mozilla/readability'],
  },
  {
    part: 'trial worker',
    files: /^trial-worker\.js$/,
    rooms: ['entrypoints', 'src/lexicon', 'src/match', 'src/pack', 'src/text'],
    packages: ['virtual', 'wxt'],
  },
  {
    part: 'draft worker',
    files: /^draft-worker\.js$/,
    rooms: ['entrypoints', 'src/lexicon', 'src/match', 'src/model', 'src/pack', 'src/text'],
    packages: ['virtual', 'wxt', 'valibot', 'compromise', 'efrt', 'grad-school', 'suffix-thumb'],
  },
  {
    part: 'import worker',
    files: /^import-worker\.js$/,
    rooms: ['entrypoints', 'seeds', 'src/lexicon', 'src/match', 'src/pack', 'src/platform', 'src/text'],
    packages: ['virtual', 'wxt', 'valibot', 'idb'],
  },
  {
    part: 'shelf worker',
    files: /^shelf-worker\.js$/,
    rooms: ['entrypoints', VERSION, 'seeds', 'src/lexicon', 'src/match', 'src/pack', 'src/platform', 'src/text'],
    packages: ['virtual', 'wxt', 'valibot', 'idb'],
  },
];
