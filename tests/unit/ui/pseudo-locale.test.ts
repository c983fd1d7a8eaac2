// @vitest-environment happy-dom
import { beforeAll, expect, it } from 'vitest';
import english from '../../../src/ui/locales/en.json';
import { pseudoLocale } from '../../surfaces/pseudo-locale';
import { surfaceStates } from '../../surfaces/surface-states';
import { speak } from './speak';

beforeAll(() => speak(pseudoLocale(english)));

/** Fields that hold what a pack or page says; the others are ids, addresses, dates and names of the engine's own. */
const CONTENT = new Set(
  'text title name gist quote speaker role speaksFor verb when evidence publisher sentence readAs message host source cue description titles keys maintainers licence path permissions address detail party key'.split(
    ' ',
  ),
);

/** The same with each word of a pack or page as "zz": whatever else can be read is ours. */
function asForeign<T>(value: T, field = ''): T {
  if (typeof value === 'string') return (CONTENT.has(field) ? value.replace(/\p{L}+/gu, 'zz') : value) as T;
  if (Array.isArray(value)) return value.map((one) => asForeign(one, field)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([key, one]) => [key, asForeign(one, key)]);
  return Object.fromEntries(fields) as T;
}

/** What is in no brackets, from the inside out. */
function outside(text: string): string {
  const next = text.replace(/⟦[^⟦⟧]*⟧/g, ' ');
  return next === text ? text : outside(next);
}

/** Dates are the browser's words. */
const DATE = /(?:\p{L}+ )?\d+ \p{L}+ \d{4}/gu;

function wordsOf(root: HTMLElement): string[] {
  const parts = [...root.querySelectorAll('*')].flatMap((element) =>
    ['aria-label', 'title', 'alt'].map((name) => element.getAttribute(name) ?? ''),
  );
  return [root.textContent ?? '', ...parts].map((part) => outside(part).replace(DATE, ' '));
}

it.each(Object.entries(surfaceStates((content) => asForeign(content))))(
  '%s says nothing but texts of the locale',
  async (_, { draw, clicks }) => {
    const root = document.createElement('div');
    document.body.replaceChildren(root);
    draw(root);
    for (const selector of clicks) {
      const found = [...root.querySelectorAll<HTMLElement>(selector)];
      expect([selector, found.length > 0]).toEqual([selector, true]);
      for (const element of found) element.click();
      await new Promise((resolve) => setTimeout(resolve));
    }
    const words = wordsOf(root).flatMap((part) => part.match(/\p{L}+/gu) ?? []);
    expect(words.filter((word) => !/^(?:zz)+$/i.test(word))).toEqual([]);
    expect(root.textContent).toContain('⟦');
  },
);
