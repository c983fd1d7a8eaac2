import cardSheet from '../../src/ui/card.css?inline';
import english from '../../src/ui/locales/en.json';
import spanish from '../../src/ui/locales/es.json';
import optionsSheet from '../../src/ui/options.css?inline';
import panelSheet from '../../src/ui/panel.css?inline';
import popupSheet from '../../src/ui/popup.css?inline';
import welcomeSheet from '../../src/ui/welcome.css?inline';
import { type Locale, pseudoLocale } from './pseudo-locale';
import { type SurfaceState, surfaceStates } from './surface-states';

const SHEETS: Readonly<Record<SurfaceState['surface'], string>> = {
  popup: popupSheet,
  panel: panelSheet,
  card: cardSheet,
  welcome: welcomeSheet,
  options: optionsSheet,
};
const LOCALES: Readonly<Record<string, Locale>> = { en: english, es: spanish, pseudo: pseudoLocale(english) };

/** As wide as the window, and as high as needed: what a scrolled part hides cannot be looked at. */
const LAID_OUT =
  'body { margin: 0; inline-size: auto; background: var(--rj-paper); color: var(--rj-ink) } .popup, .card { max-block-size: none } .panel { block-size: auto }';

const states = surfaceStates();
let locale: Locale = english;

/** What the extension's own pages get from the browser. */
function getMessage(key: string, substitutions: readonly string[] = []): string {
  const text = locale[key] ?? '';
  const message = typeof text === 'string' ? text : Object.values(text).join(' | ');
  return message.replace(/\$(\d)/g, (_, n) => substitutions[Number(n) - 1] ?? '');
}

/** Draws one state outside any shadow root, in place of the one before. */
async function showSurface(name: string, language: string): Promise<void> {
  const state = states[name];
  if (!state) return;
  locale = LOCALES[language] ?? english;
  document.documentElement.lang = language === 'es' ? 'es' : 'en';
  const sheet = new CSSStyleSheet();
  await sheet.replace(SHEETS[state.surface] + LAID_OUT);
  document.adoptedStyleSheets = [sheet];
  const place = document.createElement('div');
  document.body.replaceChildren(state.surface === 'card' ? pageAround(place) : place);
  state.draw(place);
  for (const selector of state.clicks) {
    for (const element of place.querySelectorAll<HTMLElement>(selector)) element.click();
    await new Promise((resolve) => setTimeout(resolve));
  }
  for (const animation of document.getAnimations()) animation.finish();
}

/** A card stands in a page with a heading; the other surfaces are pages of their own. */
function pageAround(card: HTMLElement): HTMLElement {
  const main = document.createElement('main');
  const heading = document.createElement('h1');
  heading.append('A page');
  main.append(heading, card);
  return main;
}

Object.assign(window, { getMessage, showSurface, surfaces: Object.keys(states) });
