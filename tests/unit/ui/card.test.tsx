// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { clearCard, renderCard } from '../../../src/ui/card';
import type { CardItem } from '../../../src/ui/card-item';
import { speakEnglish } from './english';
import { dossier, item, match, quarrel, statement } from './sample-dossier';

beforeAll(speakEnglish);

let root: HTMLElement;
beforeEach(() => {
  vi.clearAllMocks();
  document.body.replaceChildren();
  root = document.createElement('div');
  document.body.append(root);
});

const links = { site: 'ledger.example', mute: vi.fn(async () => undefined), switchSite: vi.fn(async () => undefined) };
const copy = vi.fn(async (_: string) => undefined);
const onHold = vi.fn();
const onClose = vi.fn();
const page = { title: 'Low water', url: 'https://ledger.example/low-water' };
const props = { focus: false, links, page, copy, onHold, onClose, onResize: () => undefined };
const draw = (...items: CardItem[]) => renderCard(root, { ...props, items });
const texts = (selector: string) => [...root.querySelectorAll(selector)].map((element) => element.textContent?.replace(/\s+/g, ' ').trim());
const text = (selector: string) => texts(selector)[0];
async function click(selector: string): Promise<void> {
  root.querySelector<HTMLElement>(selector)?.click();
  await Promise.resolve();
}

describe('a claim', () => {
  beforeEach(() => draw(item(match('claim', 'strong', { source: 'Three farmers', cue: 'say' }), quarrel)));

  it('says what the passage does, the claim, and who says it here', () => {
    expect(text('.act')).toBe('Claimreported here');
    expect(text('h2')).toBe('The water board drained the reservoir.');
    expect(text('.head dd')).toBe('Three farmers, with say');
  });

  it('gives the most direct answer with speaker, role, words and time', () => {
    expect(texts('.st')).toHaveLength(1);
    expect(text('.st .who')).toBe('Orla Venn denies');
    expect(text('.st .role')).toBe('chief engineer, for the water board');
    expect(text('.st .said')).toBe('“not one gate”');
    expect(text('.st .gist')).toBe('She spoke of a dry winter.');
    expect(text('.st .meta')).toBe('told reporters · Wed 10 March 2021, date inferred');
    expect(text('.top span')).toBe('3 statements');
  });

  it('tells evidence, source and pack once', () => {
    expect(texts('.notes dd')).toEqual(['The farmers gave none.', 'The Harbour Ledger (no link known)', 'Tavell reservoir, 2021']);
  });

  it('opens to all statements in time order, and back', async () => {
    await click('.more');
    expect(texts('.all .who')).toEqual(['Orla Venn denies', 'Water board denies', 'The farmers asserts', 'Speaker not named disputes']);
    expect(texts('.day')).toEqual([
      'Wednesday 10 March 2021 · date inferred',
      'Thursday 11 March 2021',
      'No date given · in the source’s order',
    ]);
    await click('.more');
    expect(texts('.st')).toHaveLength(1);
  });

  it('says on request which words met the claim', async () => {
    await click('.ask');
    expect(text('.why blockquote')).toBe('At dawn the board opened the gates, they say.');
    expect(texts('.why mark')).toEqual(['the board', 'opened']);
    expect(texts('.why dt')).toEqual(['Who', 'Did what', 'Rule', 'This page']);
    expect(texts('.why dd')).toEqual([
      'the board = Water board',
      'opened = open',
      'who did what, or is blamed for it, in one sentence',
      'its title is about the event',
    ]);
  });
});

it('a denial has the same form, its answer being the claim’s speaker', () => {
  draw(item(match('denial', 'strong'), quarrel));
  expect(text('.act')).toBe('Denialstated here, of the claim');
  expect(text('.head dd')).toBe('no source named');
  expect(text('.label')).toBe('What the other side said');
  expect(text('.st .who')).toBe('The farmers asserts');
});

it('a weak mark says "possible" and why', async () => {
  draw(item(match('claim', 'weak'), quarrel));
  expect(text('.act b')).toBe('Possible claim');
  await click('.ask');
  expect(texts('.why dd')).toContain('told as a possibility (“could”)');
});

it('lights only words of the sentence itself, and touching ones as one', async () => {
  const mark = match('claim', 'strong');
  const part = (from: number, to: number, block = 1) => ({
    part: 'phrase' as const,
    span: { block, start: from, end: to },
    text: '',
    readAs: '',
  });
  const met = [part(12, 17), part(8, 12), part(60, 66), part(0, 7, 0), part(9, 11)];
  draw(item({ ...mark, why: { ...mark.why, met } }, quarrel));
  await click('.ask');
  expect(texts('.why mark')).toEqual(['the board']);
});

it('another speaker than in the pack is told beside the pack’s own, before the answer', () => {
  const mark = { ...match('claim', 'strong', { source: 'Osric Vael', cue: 'says' }), otherSpeaker: true };
  draw(item(mark, quarrel));
  expect(text('.check .label')).toBe('Another speaker than in the pack');
  expect(texts('.check dd')).toEqual(['Osric Vael, with says', 'The farmers']);
  expect(root.querySelector('.head .facts')).toBeNull();
  expect(root.querySelector('.check + .other')).not.toBeNull();
  draw(item({ ...mark, stance: 'denial' }, quarrel));
  expect(texts('.check dd').at(-1)).toBe('Water board; Orla Venn, chief engineer; Speaker not named');
});

it('context is not called an answer of the other side', () => {
  draw(item(match('claim', 'strong'), dossier([statement('a', 'asserts'), statement('c', 'context')])));
  expect(text('.label')).toBe('What is set against it');
  expect(root.querySelector('.st.context')).not.toBeNull();
});

it('without an answer the pack is named as the limit, and the claim’s own speaker is shown', () => {
  draw(item(match('claim', 'strong'), dossier([statement('a', 'asserts', { speaker: 'The farmers' })])));
  expect(text('.none')).toBe('This pack holds no answer to this claim.');
  expect(root.textContent).toContain('One may exist elsewhere.');
  expect(texts('.label')).toContain('Who puts it forward');
  expect(text('.st .who')).toBe('The farmers asserts');
  expect(root.querySelector('.more')).toBeNull();
});

it('with several sources each statement tells its own, linked where the address is known', () => {
  const source = { ...statement('x', 'denies').source, id: 'post', publisher: 'Valley Post', url: 'https://post.example/a' };
  draw(item(match('claim', 'strong'), dossier([statement('a', 'asserts'), statement('d', 'denies', { speaker: 'B', source })])));
  const link = root.querySelector('.st a');
  expect(link?.getAttribute('href')).toBe('https://post.example/a');
  expect(link?.getAttribute('rel')).toBe('noopener noreferrer');
  expect(texts('.notes dt')).toEqual(['Pack']);
});

describe('several marks under the pointer', () => {
  const other = dossier([statement('a', 'asserts')], { claim: 'tavell/hidden', text: 'The board hid the level.' });
  beforeEach(() => draw(item(match('claim', 'strong'), quarrel), item(match('denial', 'weak', {}, 5), other)));

  it('lists all, the first one open', () => {
    expect(text('.act b')).toBe('1 claim, 1 denial');
    expect(texts('.item .prop')).toEqual(['The water board drained the reservoir.', 'The board hid the level.']);
    expect(texts('.item .st .who')).toEqual(['Orla Venn denies']);
    expect(texts('.item .kind')).toEqual(['Claim', 'Possible denial · Asserted by Speaker not named']);
  });

  it('opens another in its place', async () => {
    const button = root.querySelectorAll<HTMLElement>('.item button[aria-expanded="false"]');
    [...button].at(-1)?.click();
    await Promise.resolve();
    expect(texts('.item .st .who')).toEqual(['Speaker not named asserts']);
  });
});

it('takes the focus only when asked to, and closes on Esc', () => {
  const items = [item(match('claim', 'strong'), quarrel)];
  renderCard(root, { ...props, items });
  expect(document.activeElement).toBe(document.body);
  clearCard(root);
  expect(root.childElementCount).toBe(0);
  renderCard(root, { ...props, items, focus: true });
  const card = root.querySelector('[role="dialog"]');
  expect(document.activeElement).toBe(card);
  expect(card?.getAttribute('aria-label')).toBe('Claim: The water board drained the reservoir.');
  card?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(onClose).toHaveBeenCalledOnce();
});

it('tells when it has grown, and not before', async () => {
  const onResize = vi.fn();
  renderCard(root, { ...props, items: [item(match('claim', 'strong'), quarrel)], onResize });
  expect(onResize).not.toHaveBeenCalled();
  await click('.more');
  expect(onResize).toHaveBeenCalledOnce();
});

it('drawn for other marks it forgets what was open', async () => {
  draw(item(match('claim', 'strong'), quarrel));
  await click('.ask');
  draw(item(match('denial', 'strong'), quarrel));
  expect(root.querySelector('.why')).toBeNull();
});

it('shows the texts of a pack as text', () => {
  draw(item(match('claim', 'strong'), dossier([statement('a', 'asserts')], { text: '<img src=x>' })));
  expect(root.querySelector('img')).toBeNull();
  expect(text('h2')).toBe('<img src=x>');
});

describe('what a reader can do', () => {
  beforeEach(() => draw(item(match('claim', 'strong'), quarrel)));
  const press = async (name: string) => {
    const button = [...root.querySelectorAll('button')].find((b) => (b.getAttribute('aria-label') ?? b.textContent) === name);
    button?.click();
    await new Promise((resolve) => setTimeout(resolve));
  };
  const wrong = {
    ...{ kind: 'passage', claim: 'tavell/drained', stance: 'claim', passage: 'the board opened the gates' },
    sentence: 'At dawn the board opened the gates, they say.',
  };

  it('the menu offers the claim, its speaker and the site, and takes the focus', async () => {
    await press('Mute…');
    expect(texts('.menu button')).toEqual(['This claim', 'Claims put forward by the farmers', 'All marks on ledger.example']);
    expect(document.activeElement?.textContent).toBe('This claim');
    await press('Mute…');
    expect(root.querySelector('.menu')).toBeNull();
  });

  it.each([
    ['This claim', { kind: 'claim', claim: 'tavell/drained' }, 'This claim is no longer marked.'],
    [
      'Claims put forward by the farmers',
      { kind: 'speaker', speaker: 'tavell/farmers' },
      'Claims put forward by the farmers are no longer marked.',
    ],
  ])('"%s" is muted, and muted no longer', async (name, muting, told) => {
    await press('Mute…');
    await press(name);
    expect(links.mute).toHaveBeenCalledWith(muting, true);
    expect(onHold).toHaveBeenCalledWith(true);
    expect(text('[role="status"]')).toBe(told);
    expect(root.querySelector('.prop')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Undo');
    await press('Undo');
    expect(links.mute).toHaveBeenLastCalledWith(muting, false);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('a speaker whom two packs name stands there once', async () => {
    const putForwardBy = [...quarrel.putForwardBy, { party: 'other/farmers', name: 'the farmers' }];
    draw(item(match('claim', 'strong'), { ...quarrel, putForwardBy }));
    await press('Mute…');
    expect(texts('.menu button').filter((name) => name?.includes('the farmers'))).toHaveLength(1);
  });

  it('the site is switched off, and on again', async () => {
    await press('Mute…');
    await press('All marks on ledger.example');
    expect(links.switchSite).toHaveBeenLastCalledWith(false);
    expect(text('[role="status"]')).toBe('Nothing on ledger.example is marked any more.');
    await press('Undo');
    expect(links.switchSite).toHaveBeenLastCalledWith(true);
  });

  it('a wrong mark is kept with its passage and sentence', async () => {
    await press('Wrong mark');
    expect(links.mute).toHaveBeenCalledWith(wrong, true);
    expect(text('[role="status"]')).toBe('Mark removed. Kept on this device as a counter-example.');
  });

  it('a mark can be called wrong from its explanation', async () => {
    await press('Why is this marked?');
    await press('Wrong mark');
    expect(links.mute).toHaveBeenCalledWith(wrong, true);
  });

  it('says when something could not be kept, and lets the card go again', async () => {
    links.mute.mockRejectedValueOnce(new Error('quota exceeded'));
    await press('Wrong mark');
    expect(text('[role="status"]')).toBe('This could not be kept on this device. Nothing has changed.');
    expect(text('.prop')).toBe('The water board drained the reservoir.');
    expect(onHold).toHaveBeenLastCalledWith(false);
  });

  it('says when something could not be undone, and stays', async () => {
    await press('Wrong mark');
    links.mute.mockRejectedValueOnce(new Error('quota exceeded'));
    await press('Undo');
    expect(text('[role="status"]')).toBe('This could not be undone. Nothing has changed.');
    expect(onClose).not.toHaveBeenCalled();
  });

  it('copies what it tells, and says whether it could', async () => {
    await press('Copy with attribution');
    expect(copy.mock.calls[0]?.[0]).toContain('Orla Venn (denies; chief engineer, for the water board;');
    expect(copy.mock.calls[0]?.[0]).toContain('“Low water”, https://ledger.example/low-water');
    expect(text('[role="status"]')).toBe('Copied with attribution.');
    copy.mockRejectedValueOnce(new Error('refused'));
    await press('Copy with attribution');
    expect(text('[role="status"]')).toBe('The browser did not let it be copied.');
  });
});

it('acts on the one of several claims that is open', async () => {
  const other = dossier([statement('a', 'asserts')], { claim: 'tavell/hidden', text: 'The board hid the level.' });
  draw(item(match('claim', 'strong'), quarrel), item({ ...match('denial', 'strong'), claim: 'tavell/hidden' }, other));
  root.querySelector<HTMLElement>('.item h2 [aria-expanded="false"]')?.click();
  await Promise.resolve();
  root.querySelector<HTMLElement>('[aria-label="Wrong mark"]')?.click();
  expect(links.mute).toHaveBeenCalledWith(expect.objectContaining({ claim: 'tavell/hidden', stance: 'denial' }), true);
});
