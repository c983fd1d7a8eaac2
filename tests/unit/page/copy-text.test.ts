// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { copyText } from '../../../src/page/copy-text';

const writeText = vi.fn<(text: string) => Promise<void>>();
let carried: string | null;

/** The browser's old command: fires the event that may be given a text. */
function command(allowed: boolean): void {
  document.execCommand = () => {
    if (!allowed) return false;
    const event = new Event('copy', { bubbles: true, cancelable: true });
    const setData = (_: string, text: string): void => {
      carried = text;
    };
    document.body.dispatchEvent(Object.assign(event, { clipboardData: { setData } }));
    return true;
  };
}

beforeEach(() => {
  carried = null;
  writeText.mockReset();
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
});

it('takes the page’s clipboard where there is one', async () => {
  writeText.mockResolvedValue();
  await copyText(document, 'words');
  expect(writeText).toHaveBeenCalledWith('words');
});

it.each([
  ['a page without a clipboard', () => Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })],
  ['a frame that may not write', () => writeText.mockRejectedValue(new Error('NotAllowedError'))],
])('takes the old command on %s, and keeps the page’s listeners out', async (_, arrange) => {
  arrange();
  command(true);
  const listener = vi.fn();
  document.addEventListener('copy', listener);
  await copyText(document, 'words');
  expect(carried).toBe('words');
  expect(listener).not.toHaveBeenCalled();
  document.body.dispatchEvent(new Event('copy', { bubbles: true }));
  expect(listener).toHaveBeenCalledOnce();
  document.removeEventListener('copy', listener);
});

it('rejects when the browser allows neither', async () => {
  writeText.mockRejectedValue(new Error('NotAllowedError'));
  command(false);
  await expect(copyText(document, 'words')).rejects.toThrow('refused');
});
