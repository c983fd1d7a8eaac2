import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Colour, colourOf, contrast, over } from './css-colours';

const sheet = (path: string): string => readFileSync(path, 'utf8').replace(/\/\*.*?\*\//gs, '');
const tokens = sheet('src/ui/tokens.css');
const marks = sheet('entrypoints/content/style.css');
const [usual = '', ofForcedColours = ''] = tokens.split('@media (forced-colors: active)');

/** The text and the ground of twelve pages, all at least 4.5:1 as WCAG asks; the photograph is its lightest stripe under its veil. */
const GROUNDS: Readonly<Record<string, readonly [text: string, ground: string]>> = {
  white: ['#1b1b1b', '#ffffff'],
  'newsprint pink': ['#33302e', '#fff1e5'],
  sepia: ['#5b4636', '#f4ecd8'],
  'a link on white': ['#0000ee', '#ffffff'],
  'the palest grey allowed on white': ['#767676', '#ffffff'],
  'a yellow box': ['#1b1b1b', '#ffe14d'],
  'a red banner': ['#ffffff', '#b3001b'],
  'a mid grey': ['#000000', '#808080'],
  dark: ['#d7dadd', '#15171a'],
  'pale grey on dark': ['#8c8c8c', '#181816'],
  black: ['#e8e6e3', '#000000'],
  'a photograph': ['#ffffff', '#383d40'],
};

/** Declarations of one of the page's marks, outside of forced colours. */
function look(name: string): string {
  const rule = marks.split('@media')[0]?.match(new RegExp(`::highlight\\(${name}\\) \\{([^}]*)\\}`));
  if (!rule?.[1]) throw new Error(`no rule for ${name}`);
  return rule[1];
}

function tintOf(name: string): Colour {
  const tint = look(name).match(/background-color: ([^;]*);/)?.[1];
  return tint ? colourOf(tint) : [0, 0, 0, 0];
}

describe.each(Object.entries(GROUNDS))('on %s', (name, [textColour, groundColour]) => {
  const text = colourOf(textColour);
  const ground = colourOf(groundColour);

  it.each(['rj-a', 'rj-b', 'rj-c', 'rj-d', 'rj-e'])('the line of %s can be seen', (mark) => {
    expect(contrast(text, over(tintOf(mark), ground))).toBeGreaterThanOrEqual(3);
  });

  it.each(['rj-a', 'rj-b', 'rj-c', 'rj-d'])('the text under %s can be read', (mark) => {
    // Where a page spends all that is allowed, a tint can but take; weak marks, having none, take nothing.
    const least = name.startsWith('the palest') ? 4 : 4.5;
    expect(contrast(text, over(tintOf(mark), ground))).toBeGreaterThanOrEqual(least);
  });
});

it('marks have no colour of their own', () => {
  for (const name of ['rj-a', 'rj-b', 'rj-c', 'rj-d', 'rj-e']) {
    expect(look(name)).not.toMatch(/(?:^|[\s;])color:|decoration-color/);
    expect(look(name).match(/text-decoration: ([^;]*);/)?.[1] ?? 'underline solid 2px').toMatch(
      /^underline (?:solid|dotted|double|dashed) [\d.]+px$/,
    );
    const [r, g, b] = tintOf(name);
    expect([g, b]).toEqual([r, r]);
  }
});

describe.each([
  ['light', 1],
  ['dark', 2],
] as const)('our own surfaces, %s', (_, scheme) => {
  const token = (name: string): Colour => {
    const pair = usual.match(new RegExp(`--rj-${name}: light-dark\\((#\\w+|rgb\\([^)]*\\)), (#\\w+|rgb\\([^)]*\\))\\);`));
    return colourOf(pair?.[scheme] ?? `--rj-${name}`);
  };

  it.each(['ink', 'ink-2', 'ink-3', 'accent'])('%s can be read on paper and on notes', (name) => {
    for (const ground of ['paper', 'sunken']) expect(contrast(token(name), token(ground)), ground).toBeGreaterThanOrEqual(4.5);
  });

  it('so can what stands on a button, under the pointer, and among lit words', () => {
    expect(contrast(token('on-accent'), token('accent'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(token('ink'), token('rule'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(token('ink'), over(token('lit'), token('sunken')))).toBeGreaterThanOrEqual(4.5);
  });

  it('edges of controls can be seen', () => {
    for (const ground of ['paper', 'sunken']) expect(contrast(token('edge'), token(ground)), ground).toBeGreaterThanOrEqual(3);
  });
});

describe('a reader’s own settings', () => {
  const sheets = readdirSync('src/ui').filter((name) => name.endsWith('.css'));

  it('forced colours replace every colour', () => {
    const coloured = [...usual.matchAll(/(--rj-[\w-]+):\s*[^;]*light-dark/g)].map(([, name]) => name);
    expect(coloured.length).toBeGreaterThan(5);
    for (const name of coloured) expect(ofForcedColours).toContain(`${name}: `);
  });

  it('reduced motion ends all motion, which goes by two tokens', () => {
    expect(tokens).toMatch(/prefers-reduced-motion: reduce\) \{[^@]*--rj-fade: 0ms;\s*--rj-rise: 0px;/);
    for (const name of sheets) {
      for (const [, value] of sheet(`src/ui/${name}`).matchAll(/(?:animation|transition)(?:-\w+)*: ([^;]*);/g)) {
        expect(value, name).toContain('var(--rj-fade)');
      }
    }
  });

  it.each(sheets.filter((name) => name !== 'tokens.css'))('%s takes its colours from the tokens', (name) => {
    // The welcome page's example looks like somebody else's page.
    const own = sheet(`src/ui/${name}`).replace(/\.example \{[^}]*\}/, '');
    expect(own.match(/#[\da-f]{3,8}\b|\brgba?\(|\bhsla?\(/gi) ?? []).toEqual([]);
  });
});
