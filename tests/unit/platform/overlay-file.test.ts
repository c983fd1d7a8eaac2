import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readOverlay, setMuted } from '../../../src/platform/overlay';
import { overlayFile, takeOverlayFile } from '../../../src/platform/overlay-file';

beforeEach(() => fakeBrowser.reset());

const claim = { kind: 'claim', claim: 'tavell/drained' } as const;
const wrong = { kind: 'passage', claim: 'tavell/drained', stance: 'claim', passage: 'the gate', sentence: 'It was the gate.' } as const;

it('goes from one browser to another as a file', async () => {
  await setMuted(claim, true);
  await setMuted(wrong, true);
  const before = await readOverlay();
  const file = await overlayFile();
  fakeBrowser.reset();
  expect(await takeOverlayFile(file)).toBe(2);
  expect(await readOverlay()).toEqual(before);
});

it('adds to what is muted here, which keeps its day, and passes broken entries over', async () => {
  await setMuted(claim, true);
  const [here] = await readOverlay();
  const entries = [{ ...claim, date: '2020-01-01' }, { ...wrong, date: '2021-05-04' }, { kind: 'planet' }, null];
  expect(await takeOverlayFile(JSON.stringify({ format: 'rejoinder-overlay', version: 1, entries }))).toBe(2);
  expect(await readOverlay()).toEqual([{ ...wrong, date: '2021-05-04' }, here]);
});

it.each(['', '[]', '{"format":"claimpack/1"}', '{"format":"rejoinder-overlay","version":2,"entries":[]}'])(
  'leaves all as it is for %s',
  async (text) => {
    await setMuted(claim, true);
    expect(await takeOverlayFile(text)).toBeNull();
    expect(await readOverlay()).toHaveLength(1);
  },
);
