// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type OptionsProps, renderOptions } from '../../../src/ui/options';
import { surfaceStates } from '../../surfaces/surface-states';
import { speakEnglish } from './english';

beforeAll(speakEnglish);

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
});

const pack = (id: string, rest: object = {}) => ({
  ...{ id, title: `The ${id}`, version: '1.0.0', published: '2026-01-01', licence: null, homepage: null, maintainers: [] },
  ...{ events: 0, claims: 1, textOnly: 0, on: true, origin: 'own' as const, ...rest },
});
const packsOf = (...ids: string[]) => ({ packs: ids.map((id) => pack(id)), broken: [] });
const deeds = () => ({ onMove: vi.fn(), onRemove: vi.fn(), onAdd: vi.fn(), onMerge: vi.fn(), onSwitch: vi.fn() });
const draw = (props: object) =>
  renderOptions(root, { imports: [], removed: null, route: { section: 'packs' }, ...props } as unknown as OptionsProps);
const button = (name: string) =>
  [...root.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim() === name,
  ) as HTMLButtonElement;

describe('the list of packs', () => {
  it('keeps the focus on what moved a pack, or on its other way at the end of the list', async () => {
    const { onMove } = deeds();
    draw({ packs: packsOf('a', 'b', 'c'), onMove });
    button('Move down: The a').click();
    expect(onMove).toHaveBeenCalledExactlyOnceWith('a', 1);
    draw({ packs: packsOf('b', 'a', 'c'), onMove });
    await vi.waitFor(() => expect(document.activeElement).toBe(button('Move down: The a')));
    button('Move down: The a').click();
    draw({ packs: packsOf('b', 'c', 'a'), onMove });
    await vi.waitFor(() => expect(document.activeElement).toBe(button('Move up: The a')));
  });

  it('lets be removed what is the reader’s own', () => {
    draw({ packs: { packs: [pack('a', { origin: 'shipped' }), pack('b', { origin: 'subscribed' }), pack('c')], broken: [] } });
    expect(['a', 'b', 'c'].map((id) => Boolean(button(`Remove: The ${id}`)))).toEqual([false, false, true]);
  });
});

describe('a file that was read', () => {
  const none = { first: [], length: 0 };
  const alike = [
    { id: 'x', text: 'Seals carry letters.' },
    { id: 'y', text: 'A seal carries letters.' },
  ];
  const found = (id: string) => ({
    ...{ kind: 'found', form: 'claimreview', items: 2, issues: none },
    preview: { ...pack(id), sample: none, publishers: none, hits: none, alike: { first: [alike], length: 1 } },
  });
  const drawFound = (id: string, origin: string, more: object) =>
    draw({
      route: { section: 'add', tab: null },
      packs: { packs: [pack('a', { origin }), pack('a-2')], broken: [] },
      imports: [{ number: 4, name: 'f.json', state: found(id) }],
      ...more,
    });

  it.each([
    ['b', 'own', ['Add to my packs'], 'b'],
    ['a', 'own', ['Replace it', 'Keep both'], 'a-3'],
    ['a', 'shipped', ['Keep both'], 'a-3'],
    ['a', 'subscribed', ['Keep both'], 'a-3'],
  ])('%s beside a pack "a" (%s) can: %s', (id, origin, names, kept) => {
    const { onAdd } = deeds();
    drawFound(id, origin, { onAdd });
    const shown = ['Add to my packs', 'Replace it', 'Keep both'].filter((name) => button(name));
    expect(shown).toEqual(names);
    button(names.at(-1) ?? '').click();
    expect(onAdd).toHaveBeenCalledExactlyOnceWith(4, kept);
  });

  it('merges nothing but what is ticked', async () => {
    const { onMerge } = deeds();
    drawFound('b', 'own', { onMerge });
    expect(button('Merge what is ticked').disabled).toBe(true);
    root.querySelector<HTMLInputElement>('.tick input')?.click();
    await vi.waitFor(() => expect(button('Merge what is ticked').disabled).toBe(false));
    button('Merge what is ticked').click();
    expect(onMerge).toHaveBeenCalledExactlyOnceWith(4, [['x', 'y']]);
  });
});

it('has one heading of the page, and one of the part that is shown, in every state', () => {
  for (const [name, { surface, draw: show }] of Object.entries(surfaceStates())) {
    if (surface !== 'options') continue;
    document.body.replaceChildren();
    const place = document.createElement('div');
    document.body.append(place);
    show(place);
    expect([name, place.querySelectorAll('h1').length, place.querySelectorAll('main > h2').length]).toEqual([name, 1, 1]);
  }
});
