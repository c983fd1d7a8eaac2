// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderWelcome, type WelcomeProps } from '../../../src/ui/welcome';
import { speakEnglish } from './english';

beforeAll(speakEnglish);

let root: HTMLElement;
const calls = { onNext: vi.fn(), onAllow: vi.fn(), onShortcuts: vi.fn() };
const draw = (facts: Partial<WelcomeProps>) =>
  renderWelcome(root, { coverage: null, access: 'there', shortcuts: null, example: 'an example', ...calls, ...facts });
const press = (name: string) => [...root.querySelectorAll('button')].find((b) => b.textContent === name)?.click();

beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
  vi.clearAllMocks();
});

describe('the welcome page', () => {
  it('shows the four marks with their words', () => {
    draw({});
    const legend = [...root.querySelectorAll('.legend li')].map((li) => [
      li.querySelector('i')?.className,
      li.querySelector('b')?.textContent,
    ]);
    expect(legend).toEqual([
      ['line claim', 'Claim'],
      ['line denial', 'Denial'],
      ['line claim weak', 'Possible claim'],
      ['line denial weak', 'Possible denial'],
    ]);
  });

  it('says what is covered once it is known', () => {
    draw({});
    expect(root.textContent).not.toMatch(/packs?, /);
    draw({ coverage: { packs: 2, claims: 15, titles: ['Ferries', 'Bridges'] } });
    expect(root.textContent).toContain('2 packs, 15 claims');
    expect(root.textContent).toContain('Ferries · Bridges');
  });

  it('asks for access only where it is missing, and says when it is there', () => {
    draw({ access: 'there' });
    expect(root.querySelector('.access')).toBeNull();
    draw({ access: 'missing' });
    press('Allow on all sites');
    expect(calls.onAllow).toHaveBeenCalledTimes(1);
    draw({ access: 'given' });
    expect(root.querySelector('.access')?.textContent).toContain('Rejoinder may read news pages now');
    expect(root.querySelector('.access button')).toBeNull();
  });

  it('names the keys as they are set, and none where the browser has none', () => {
    draw({ shortcuts: null });
    expect(root.querySelector('kbd')).toBeNull();
    draw({
      shortcuts: [
        { description: 'Next', keys: ['Alt', 'J'] },
        { description: 'Previous', keys: [] },
      ],
    });
    const rows = [...root.querySelectorAll('.keys dl > div')].map((row) => [...row.children].map(({ textContent }) => textContent));
    expect(rows).toEqual([
      ['AltJ', 'Next'],
      ['no keys set', 'Previous'],
      ['Esc', 'Close the card'],
    ]);
    press('Change shortcuts');
    expect(calls.onShortcuts).toHaveBeenCalled();
  });

  it('leads through the marks of its example', () => {
    draw({});
    press('Open the next mark');
    expect(calls.onNext).toHaveBeenCalled();
  });
});
