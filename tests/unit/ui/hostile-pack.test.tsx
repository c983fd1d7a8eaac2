// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dossierOf } from '../../../src/pack/dossier';
import { parsePack } from '../../../src/pack/parse';
import { renderCard } from '../../../src/ui/card';
import { renderPanel } from '../../../src/ui/panel';
import { renderPopup } from '../../../src/ui/popup';
import { popupState } from '../../../src/ui/popup-state';
import { sampleDraft } from '../model/sample-draft';
import { tinyPack } from '../pack/tiny-pack';
import { speakEnglish } from './english';
import { item, match } from './sample-dossier';

const MARKUP = '<img src=x onerror=alert(1)><script>alert(2)</script>';

/** A valid pack whose every text is markup. */
function dossier() {
  const pack = tinyPack();
  const [claim] = pack.claims;
  pack.title = MARKUP;
  for (const party of pack.parties) Object.assign(party, { name: MARKUP, role: MARKUP });
  pack.events[0].name = MARKUP;
  Object.assign(pack.sources[0], { title: MARKUP, publisher: MARKUP, author: MARKUP, url: 'https://a.example/"onclick="alert(1)' });
  Object.assign(claim, { text: MARKUP, denial: MARKUP, evidence: MARKUP });
  for (const statement of claim.statements) Object.assign(statement, { gist: MARKUP, quote: MARKUP, verb: MARKUP, when: MARKUP });
  const parsed = parsePack(pack);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const found = dossierOf(parsed.pack, claim.id);
  if (!found) throw new Error('no such claim');
  return found;
}

/** Elements of our own components alone, none with a script in an attribute, links to the web alone and without a way back. */
function expectInert(root: HTMLElement): void {
  const elements = [...root.querySelectorAll('*')];
  expect(elements.length).toBeGreaterThan(10);
  expect(elements.filter((element) => /^(?:img|script|iframe|object|embed|link|style|base|form|meta)$/i.test(element.tagName))).toEqual([]);
  expect(elements.flatMap((element) => element.getAttributeNames().filter((name) => name.startsWith('on')))).toEqual([]);
  for (const link of root.querySelectorAll('a')) {
    expect(link.getAttribute('href')).toMatch(/^https?:\/\//);
    expect(link.rel).toBe('noopener noreferrer');
  }
  expect(root.textContent).toContain(MARKUP);
}

beforeAll(speakEnglish);

let root: HTMLElement;
beforeEach(() => {
  document.body.replaceChildren();
  root = document.createElement('div');
  document.body.append(root);
});

const nothing = () => undefined;
const later = async () => undefined;

describe('the markup of a pack is text', () => {
  it.each([false, true])('in the card, one mark or several: %s', async (several) => {
    const marks = [match('claim', 'strong', { source: MARKUP, cue: MARKUP }), match('denial', 'weak', {}, 100)];
    const items = marks.slice(0, several ? 2 : 1).map((mark) => ({ ...item(mark, dossier()), text: MARKUP, sentence: `so ${MARKUP}` }));
    const links = { site: 'news.example', mute: later, switchSite: later };
    const page = { title: MARKUP, url: 'https://news.example/' };
    renderCard(root, { items, focus: false, links, page, copy: later, onHold: nothing, onClose: nothing, onResize: nothing });
    expectInert(root);
    for (const button of root.querySelectorAll<HTMLElement>('button')) {
      if (!button.isConnected || /Close/.test(button.ariaLabel ?? button.textContent ?? '')) continue;
      button.click();
      await Promise.resolve();
      expect(root.querySelector('img, script')).toBeNull();
    }
  });

  it('in the popup', () => {
    const claim = 'tiny/northland-did-it';
    const marked = {
      mark: 0,
      claim,
      stance: 'claim',
      tier: 'strong',
      text: MARKUP,
      before: MARKUP,
      after: MARKUP,
      source: MARKUP,
      cue: MARKUP,
    } as const;
    const status = { kind: 'read', truncated: false } as const;
    const related = [{ related: [{ claim, text: MARKUP }], dossiers: { [claim]: dossier() } }];
    const frame = { title: MARKUP, url: 'https://news.example/', status, marks: [marked], dossiers: { [claim]: dossier() } };
    const frames = new Map([[0, frame]]);
    const state = popupState({ off: null, frames, related, reach: 'answers', loading: false });
    const asked = {
      onShow: nothing,
      onUnmute: nothing,
      onSite: nothing,
      onEverywhere: nothing,
      onReload: nothing,
      onAllow: nothing,
      onCopy: later,
      onPositions: async () => [],
      onModel: later,
      onOptions: nothing,
      holds: 'reviews' as const,
      onAddPage: nothing,
    };
    const muted = [{ muting: { kind: 'speaker', speaker: 'tiny/northland' }, text: MARKUP } as const];
    renderPopup(root, { host: MARKUP, coverage: { packs: 1, claims: 1 }, muted, state, ...asked });
    for (const fold of root.querySelectorAll<HTMLElement>('.fold')) fold.click();
    expectInert(root);
  });

  it('and of an article, in the panel', () => {
    const { article, attributions, pack, leftOut } = sampleDraft();
    const spoilt = JSON.parse(JSON.stringify(pack));
    for (const claim of spoilt.claims) {
      Object.assign(claim, { text: MARKUP, counterExamples: [MARKUP] });
      for (const statement of claim.statements) Object.assign(statement, { gist: MARKUP, quote: MARKUP });
    }
    for (const party of spoilt.parties) Object.assign(party, { name: MARKUP, role: MARKUP });
    const draft = { article: { ...article, title: MARKUP, text: `${MARKUP}\n\n${MARKUP}` }, attributions, pack: spoilt, leftOut };
    const shown = { draft, caution: null, lost: new Set<string>(), places: new Map(), saved: null };
    const found = [{ claim: 'frost', sentence: MARKUP }];
    const trial = { pack: null, barred: ['frost'], falseHits: found, firing: found };
    const deeds = { onModel: nothing, onReload: nothing, onAllow: nothing, onEdit: nothing, onUndo: nothing, onRedo: nothing };
    const more = { onSelection: async () => MARKUP, onTabs: async () => [], onTry: async () => [], onSave: nothing, onExport: nothing };
    const state = { kind: 'draft' as const, ...shown, trial, canUndo: true, canRedo: true, notice: MARKUP };
    renderPanel(root, { state, ...deeds, ...more, onCopy: later });
    for (const link of root.querySelectorAll<HTMLElement>('.link')) link.click();
    expectInert(root);
  });
});
