import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { FrameReport, PageStatus } from '../../../src/platform/messages';
import { showSwitch, showTab } from '../../../src/platform/toolbar';
import messages from '../../../src/ui/locales/en.json';

const frame = (marks: [claim: string, tier: 'strong' | 'weak'][], status: PageStatus): FrameReport => ({
  host: 'news.example',
  title: 'News',
  url: 'https://news.example/',
  status,
  marks: marks.map(([claim, tier], mark) => ({
    mark,
    claim,
    tier,
    stance: 'claim',
    text: '',
    before: '',
    after: '',
    source: null,
    cue: null,
  })),
  dossiers: {},
});
const read = { kind: 'read', truncated: false } as const;
const setIcon = vi.fn(async () => undefined);

beforeEach(() => {
  fakeBrowser.reset();
  setIcon.mockReset();
  fakeBrowser.action.setIcon = setIcon as never;
  fakeBrowser.i18n.getMessage = ((key: keyof typeof messages) => messages[key]) as never;
});

describe('the toolbar button', () => {
  it('counts distinct claims over all frames', async () => {
    const top = frame(
      [
        ['p/a', 'strong'],
        ['p/a', 'weak'],
        ['p/b', 'weak'],
      ],
      read,
    );
    await showTab(
      7,
      new Map([
        [0, top],
        [
          4,
          frame(
            [
              ['p/b', 'strong'],
              ['p/d', 'strong'],
            ],
            read,
          ),
        ],
      ]),
    );
    expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe('3');
    expect(await fakeBrowser.action.getTitle({ tabId: 7 })).toBe('Rejoinder');
  });

  it('has no badge when nothing is marked', async () => {
    await showTab(7, new Map([[0, frame([], read)]]));
    expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe('');
  });

  it.each([
    ['site', 'Rejoinder: off on this site', '/icon-off-here-16.png'],
    ['everywhere', 'Rejoinder: off everywhere', '/icon-off-16.png'],
  ] as const)('shows that reading is off: %s', async (where, title, icon) => {
    await showTab(7, new Map([[0, frame([], { kind: 'off', where })]]));
    expect(await fakeBrowser.action.getTitle({ tabId: 7 })).toBe(title);
    expect(setIcon).toHaveBeenLastCalledWith({ tabId: 7, path: expect.objectContaining({ 16: icon }) });
  });

  it('shows the switch in every tab', async () => {
    await showSwitch(true);
    expect(setIcon).toHaveBeenLastCalledWith({ path: expect.objectContaining({ 16: '/icon-off-16.png' }) });
  });

  it('does what it can where a part is missing or the tab has gone', async () => {
    fakeBrowser.action.setBadgeText = undefined as never;
    setIcon.mockRejectedValue(new Error('No tab with id: 7'));
    await expect(showTab(7, null)).resolves.toBeUndefined();
    expect(await fakeBrowser.action.getTitle({ tabId: 7 })).toBe('Rejoinder');
  });
});
