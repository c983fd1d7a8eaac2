// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type PopupProps, renderPopup } from '../../../src/ui/popup';
import { popupState, type ReportedFrame, type TabFacts } from '../../../src/ui/popup-state';
import { speakEnglish } from './english';
import { dossier, readFrame, related, reportedMark, statement } from './sample-dossier';

beforeAll(speakEnglish);

let root: HTMLElement;
const props = () => ({
  ...{ host: 'ledger.example', coverage: { packs: 1, claims: 14 }, muted: [] },
  ...{
    onShow: vi.fn(),
    onUnmute: vi.fn(),
    onSite: vi.fn(),
    onEverywhere: vi.fn(),
    onReload: vi.fn(),
    onAllow: vi.fn(),
    onCopy: vi.fn(async () => undefined),
    onPositions: async () => [],
    onModel: vi.fn(),
    onOptions: vi.fn(),
    holds: null,
    onAddPage: vi.fn(),
  },
});
let shown: ReturnType<typeof props>;
beforeEach(() => {
  document.body.replaceChildren();
  root = document.createElement('div');
  document.body.append(root);
  shown = props();
});

const read = (marks: ReportedFrame['marks'] = [], truncated = false): TabFacts['frames'] =>
  new Map([[0, readFrame({ marks, status: { kind: 'read', truncated } })]]);
const status = (status: ReportedFrame['status']): TabFacts['frames'] => new Map([[0, readFrame({ status })]]);
const draw = (facts: Partial<TabFacts>, rest: Partial<PopupProps> = {}) =>
  renderPopup(root, {
    ...shown,
    state: popupState({ off: null, frames: null, related: [], reach: 'answers', loading: false, ...facts }),
    ...rest,
  });
const texts = (selector: string) => [...root.querySelectorAll(selector)].map((element) => element.textContent?.replace(/\s+/g, ' ').trim());
const button = (name: string) =>
  [...root.querySelectorAll('button')].find((b) => (b.getAttribute('aria-label') ?? b.textContent)?.includes(name));

it.each([
  ['pack', 'Add this pack'],
  ['reviews', 'Add to my packs'],
] as const)('a page that holds a %s can be added', (holds, name) => {
  draw({ frames: read() }, { holds });
  button(name)?.click();
  expect(shown.onAddPage).toHaveBeenCalledOnce();
  draw({ frames: read() });
  expect(button(name)).toBeUndefined();
});

describe('a page without marks says why', () => {
  it.each<[string, Partial<TabFacts>, string]>([
    ['nothing found', { frames: read() }, 'Nothing marked on this page'],
    ['a page closed to extensions', { reach: 'closed' }, 'This page cannot be read'],
    ['a document that is no page', { frames: status({ kind: 'unreadable' }) }, 'This page cannot be read'],
    ['a tab from before the installation', { reach: 'reload' }, 'This tab was open before Rejoinder came'],
    ['a page that the browser withholds', { reach: 'withheld' }, 'One thing is missing: access to news pages'],
    ['a page that is loading', { reach: 'reload', loading: true }, 'Reading this page'],
    ['a new page that is loading', { reach: 'closed', loading: true }, 'Reading this page'],
    ['a page that has yet to report', {}, 'Reading this page'],
    ['a page switched on a moment ago', { frames: status({ kind: 'off' }) }, 'Reading this page'],
    ['Spanish', { frames: status({ kind: 'language', language: 'es' }) }, 'This page is in Spanish'],
    ['no known language', { frames: status({ kind: 'language', language: '??' }) }, 'This page is in another language'],
    ['a failure', { frames: status({ kind: 'failed', message: 'no answer' }) }, 'This page could not be read to the end'],
    ['off here', { off: 'site', frames: read() }, 'Switched off on this site'],
    ['off everywhere', { off: 'everywhere', reach: 'closed' }, 'Switched off everywhere'],
  ])('%s', (_, facts, title) => {
    draw(facts);
    expect(texts('h2')).toEqual([title]);
  });

  it('a page without marks that was read in part says so', () => {
    draw({ frames: read([], true) });
    expect(root.textContent).toContain('Nothing marked on this page');
    expect(root.textContent).toContain('Only a part of the page’s text was read.');
  });

  it('a failure is told with its message', () => {
    draw({ frames: status({ kind: 'failed', message: 'the background did not answer' }) });
    expect(root.textContent).toContain('the background did not answer');
  });
});

describe('what the reader muted', () => {
  const muted: PopupProps['muted'] = [
    { muting: { kind: 'passage', claim: 'p/a', stance: 'claim', passage: 'the gate broke', sentence: '' }, text: 'the gate broke' },
    { muting: { kind: 'speaker', speaker: 'p/s' }, text: 'United States of Borland' },
    { muting: { kind: 'claim', claim: 'p/a' }, text: 'Borland opened the dam.' },
  ];
  const row = () => texts('.muted p');

  it('is told where nothing is marked, folded, and can be shown again', async () => {
    draw({ frames: read() }, { muted });
    expect(row()).toEqual([]);
    button('Muted on all pages: 3')?.click();
    await vi.waitFor(() =>
      expect(row()).toEqual([
        'Wrong mark“the gate broke”',
        'Claims put forward by United States of Borland',
        'ClaimBorland opened the dam.',
      ]),
    );
    root.querySelector<HTMLElement>('[aria-label="Show again: Borland opened the dam."]')?.click();
    expect(shown.onUnmute).toHaveBeenCalledExactlyOnceWith(muted[2]);
    expect(document.activeElement?.textContent).toBe('Muted on all pages: 3');
  });

  it('is not spoken of when it is nothing', () => {
    draw({ frames: read() });
    expect(button('Muted')).toBeUndefined();
  });
});

describe('switches', () => {
  it('the site', () => {
    draw({ frames: read() });
    const on = root.querySelector<HTMLElement>('[role="switch"]');
    expect(on?.getAttribute('aria-checked')).toBe('true');
    on?.click();
    expect(shown.onSite).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('the site, back on', () => {
    draw({ off: 'site' });
    expect(root.querySelector('[role="switch"]')?.getAttribute('aria-checked')).toBe('false');
    expect(root.textContent).toContain('Nothing on ledger.example is read or marked.');
    button('Switch on here')?.click();
    expect(shown.onSite).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('everything, and back on', () => {
    draw({ frames: read() });
    button('Switch off everywhere')?.click();
    draw({ off: 'everywhere' });
    expect(root.querySelector('[role="switch"]')).toBeNull();
    button('Switch on everywhere')?.click();
    expect(shown.onEverywhere.mock.calls).toEqual([[false], [true]]);
  });

  it('are not offered for a page that has no host', () => {
    draw({ reach: 'closed' }, { host: null });
    expect(root.querySelector('[role="switch"]')).toBeNull();
  });

  it('a reload is offered to a tab from before the installation', () => {
    draw({ reach: 'reload' });
    button('Reload to read this page')?.click();
    expect(shown.onReload).toHaveBeenCalledOnce();
  });
});

describe('a page with marks', () => {
  const strong = reportedMark(3);
  const denial = reportedMark(5, { stance: 'denial', text: 'no gate was opened' });
  const weak = reportedMark(4, { tier: 'weak', text: 'it may have been drained' });

  it('counts, and groups by event and claim', () => {
    draw({ frames: read([strong], true) });
    expect(texts('h2')).toEqual(['1 claim, marked in 1 place']);
    expect(texts('.sum p')).toEqual(['ledger.example', 'Only a part of the page’s text was read.']);
    expect(texts('.event')).toEqual(['Low water at TavellTue 9 March 2021']);
    expect(texts('h4')).toEqual(['The water board drained the reservoir.']);
  });

  it('shows both sides in the same form, with the same cap', async () => {
    draw({ frames: read([strong]) });
    expect(texts('.side h5')).toEqual(['Asserted by1', 'Denied by3']);
    expect(texts('.side .who')).toEqual(['The farmers', 'Orla Venn', 'Water board']);
    button('1 more')?.click();
    await Promise.resolve();
    expect(texts('.side .who').at(-1)).toBe('Speaker not named disputes');
  });

  it('goes to a place', () => {
    draw({ frames: read([strong]) });
    const place = root.querySelector<HTMLElement>('.places button');
    expect(place?.getAttribute('aria-label')).toBe('Claim: go to “the board drained it”');
    place?.click();
    expect(shown.onShow).toHaveBeenCalledExactlyOnceWith({ ...strong, frameId: 0 });
  });

  it('folds possible marks apart', async () => {
    draw({ frames: read([strong, weak]) });
    expect(texts('.places button')).toEqual(['the board drained it']);
    button('1 possible mark')?.click();
    await Promise.resolve();
    expect(texts('.places button')).toEqual(['the board drained it', 'it may have been drained']);
  });

  it('with nothing but possible marks shows them at once', () => {
    draw({ frames: read([weak]) });
    expect(texts('h2')).toEqual(['1 possible mark']);
    expect(texts('.places button')).toEqual(['it may have been drained']);
  });

  it('shows on request only what states, what denies, or what may do either, and remembers it', async () => {
    const press = async (name: string) => {
      button(name)?.click();
      await Promise.resolve();
    };
    draw({ frames: read([strong, denial, weak]) });
    expect(texts('.chip')).toEqual(['All 3', 'Claims 1', 'Denials 1', 'Possible 1']);
    await press('Denials');
    expect(texts('.places button')).toEqual(['no gate was opened']);
    expect(texts('[aria-pressed="true"]')).toEqual(['Denials 1']);
    expect(button('1 possible mark')).toBeUndefined();
    draw({});
    draw({ frames: read([strong, denial, weak]) });
    expect(texts('.places button')).toEqual(['no gate was opened']);
    await press('Possible');
    expect(texts('.places button')).toEqual(['it may have been drained']);
    draw({ frames: read([strong, denial]) });
    expect(texts('.places button')).toEqual(['the board drained it', 'no gate was opened']);
  });

  it('offers no choice where there is none', () => {
    draw({ frames: read([strong]) });
    expect(texts('.chip')).toEqual([]);
  });

  it('folds related claims apart, with the sentence and without a way to it', async () => {
    draw({ frames: read([strong]), related: [related] });
    button('1 related claim, not marked')?.click();
    await Promise.resolve();
    expect(texts('.passages li')).toEqual(['“The reservoir is low.”']);
    expect(root.querySelectorAll('.passages button')).toHaveLength(0);
  });

  it('with nothing but related claims says that nothing is marked', () => {
    draw({ frames: read(), related: [related] });
    expect(texts('h2')).toEqual(['Nothing marked on this page', '1 related claim, not marked']);
    expect(texts('.passages li')).toHaveLength(1);
    expect(button('Copy as Markdown')).toBeUndefined();
  });

  it('copies all its marks, and says whether it could', async () => {
    draw({ frames: read([strong, weak]) });
    button('Copy as Markdown')?.click();
    await vi.waitFor(() => expect(texts('.outcome')).toEqual(['Copied as Markdown.']));
    expect(shown.onCopy.mock.calls).toEqual([[expect.stringContaining('it may have been drained')]]);
    shown.onCopy.mockRejectedValueOnce(new Error('no leave'));
    button('Copy as Markdown')?.click();
    await vi.waitFor(() => expect(texts('.outcome')).toEqual(['The browser did not let it be copied.']));
  });

  it('has its headings in order, none left out', async () => {
    draw({ frames: read([strong, weak]), related: [related] });
    for (const fold of root.querySelectorAll<HTMLElement>('.fold')) fold.click();
    await Promise.resolve();
    const levels = [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) => Number(localName.slice(1)));
    expect(levels[0]).toBe(1);
    for (const [i, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1);
  });

  it('context alone is not headed as a denial', () => {
    const noted = dossier([statement('a', 'asserts'), statement('c', 'context', { verb: null })]);
    draw({ frames: new Map([[0, readFrame({ marks: [strong], dossiers: { [noted.claim]: noted } })]]) });
    expect(texts('.side h5')).toEqual(['Asserted by1', 'Set against it1']);
    expect(texts('.side .who').at(-1)).toBe('The Harbour Ledger context');
  });

  it('finds them in a frame whose host page is in another language', () => {
    const top = status({ kind: 'language', language: 'es' }) ?? new Map();
    draw({
      frames: new Map([...top, [5, readFrame({ marks: [strong] })]]),
    });
    expect(texts('h2')).toEqual(['1 claim, marked in 1 place']);
  });
});

it('tells what the packs cover', () => {
  draw({ frames: read() });
  expect(texts('.base span')).toEqual(['1 pack, 14 claims']);
});
