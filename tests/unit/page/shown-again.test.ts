// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { watchShownAgain } from '../../../src/page/shown-again';

function pageshow(persisted: boolean): Event {
  return Object.assign(new Event('pageshow'), { persisted });
}

it.each<[string, number, () => void]>([
  ['its first showing', 0, () => window.dispatchEvent(pageshow(false))],
  ['coming back from the back-forward cache', 1, () => window.dispatchEvent(pageshow(true))],
  ['being shown after it was rendered ahead', 1, () => document.dispatchEvent(new Event('prerenderingchange'))],
])('of a document, %s counts %i times as being shown again', (_, times, happen) => {
  const shown = vi.fn();
  const end = new AbortController();
  watchShownAgain(window as never, shown, end.signal);
  happen();
  expect(shown).toHaveBeenCalledTimes(times);
  end.abort();
  happen();
  expect(shown).toHaveBeenCalledTimes(times);
});
