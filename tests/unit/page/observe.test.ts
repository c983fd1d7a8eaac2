// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PageObserver } from '../../../src/page/observe';

/** Longer than any pause of a page that is read quickly, ms. */
const LONG = 60_000;
const changed = vi.fn();
let end: AbortController;
let observer: PageObserver;

beforeEach(() => {
  vi.useFakeTimers();
  changed.mockClear();
  document.body.innerHTML = '<p>The dam held.</p>';
  end = new AbortController();
  observer = new PageObserver(document, changed, end.signal);
  observer.reading();
  observer.settled(0, true);
});

afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

const paragraph = (): HTMLElement => document.querySelector('p') as HTMLElement;
/** Ms until the observer speaks. */
async function wait(): Promise<number> {
  const from = performance.now();
  for (let waited = 0; waited < LONG && changed.mock.calls.length === 0; waited += 10) await vi.advanceTimersByTimeAsync(10);
  return performance.now() - from;
}

test('a page that stands still is not read again', async () => {
  await wait();
  expect(changed).not.toHaveBeenCalled();
  expect(observer.stale).toBe(false);
});

test.each<[string, () => void]>([
  ['text is added', () => paragraph().append(' It rained.')],
  ['text is exchanged', () => (paragraph().firstChild as Text).replaceData(8, 4, 'burst')],
  ['text is taken away', () => paragraph().remove()],
  ['text is hidden', () => paragraph().setAttribute('hidden', '')],
  ['a class changes', () => paragraph().setAttribute('class', 'closed')],
])('it is read again when %s', async (_, change) => {
  change();
  await wait();
  expect(changed).toHaveBeenCalledTimes(1);
  expect(observer.stale).toBe(true);
});

test('changes in several steps are one', async () => {
  for (let i = 0; i < 5; i++) paragraph().append(`Line ${i}`);
  await wait();
  await vi.advanceTimersByTimeAsync(LONG);
  expect(changed).toHaveBeenCalledTimes(1);
});

test('changes before a reading are seen by it', async () => {
  paragraph().append(' It rained.');
  observer.reading();
  await wait();
  expect(changed).not.toHaveBeenCalled();
});

test('a page that takes long to read is read less often', async () => {
  paragraph().append(' It rained.');
  const quick = await wait();
  changed.mockClear();
  observer.reading();
  observer.settled(500, true);
  paragraph().append(' It snowed.');
  expect(await wait()).toBeGreaterThan(quick);
});

test('attributes that change nothing make it read less and less often, text at once', async () => {
  const pauses: number[] = [];
  for (let i = 0; i < 3; i++) {
    changed.mockClear();
    paragraph().className = `turn-${i}`;
    pauses.push(await wait());
    observer.reading();
    observer.settled(0, false);
  }
  expect(pauses[2]).toBeGreaterThan(pauses[0] ?? LONG);
  changed.mockClear();
  paragraph().append(' It rained.');
  expect(await wait()).toBe(pauses[0]);
});

test('nothing is told once it is over', async () => {
  paragraph().append(' It rained.');
  end.abort();
  await wait();
  expect(changed).not.toHaveBeenCalled();
});
