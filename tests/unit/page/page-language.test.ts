// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { pageLanguage } from '../../../src/page/page-language';

const ENGLISH = 'The keeper of the harbour said that the boats had been counted and that it was not known when they would be sold. ';
const GERMAN = 'Der Wärter sagte, dass die Boote gezählt sind und dass noch nicht bekannt ist, wann sie mit dem Hafen verkauft werden. ';

beforeEach(() => {
  document.documentElement.removeAttribute('lang');
  document.body.innerHTML = '';
});

test('what the page declares counts before what it looks like', () => {
  document.documentElement.lang = 'de';
  document.body.innerHTML = `<p>${ENGLISH.repeat(20)}</p>`;
  expect(pageLanguage(document)).toBe('de');
});

test('undeclared, running text counts before menus', () => {
  document.body.innerHTML = `<ul>${`<li>${GERMAN}</li>`.repeat(30)}</ul><p>${ENGLISH.repeat(20)}</p>`;
  expect(pageLanguage(document)).toBe('en');
});

test('a page without paragraphs is told by what else it shows', () => {
  document.body.innerHTML = `<div>${GERMAN.repeat(20)}<br>${GERMAN}</div><p>The end.</p>`;
  expect(pageLanguage(document)).toBe('de');
});

test('an empty page tells nothing', () => {
  expect(pageLanguage(document)).toBeNull();
});
