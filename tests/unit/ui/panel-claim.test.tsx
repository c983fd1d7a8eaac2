// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DraftTrial } from '../../../src/match/draft-trial';
import type { Draft } from '../../../src/model/draft';
import { reword } from '../../../src/model/draft-claims';
import { PanelClaim } from '../../../src/ui/panel-claim';
import { sampleDraft } from '../model/sample-draft';
import { speakEnglish } from './english';

beforeAll(speakEnglish);

let root: HTMLElement;
const onEdit = vi.fn();
beforeEach(() => {
  onEdit.mockClear();
  root = document.createElement('div');
  document.body.replaceChildren(root);
});

async function draw(draft: Draft, barred: readonly string[] = []): Promise<void> {
  const [claim] = draft.pack.claims;
  const trial: DraftTrial = { pack: null, barred, falseHits: [], firing: [] };
  if (!claim) throw new Error('a draft without a claim');
  await act(() => render(<PanelClaim {...{ draft, claim, trial, onEdit }} number={1} places={0} lost={new Set()} />, root));
}

const click = async (words: string): Promise<void> =>
  act(() => [...root.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(words))?.click());

describe('a claim in the panel', () => {
  it('that is held back shows no switch, says so, and can be left out', async () => {
    await draw(sampleDraft());
    expect(root.querySelector('[role="switch"]')?.getAttribute('aria-checked')).toBe('true');
    await draw(sampleDraft(), ['frost']);
    expect(root.querySelector('[role="switch"]')).toBeNull();
    expect(root.textContent).toContain('held back');
    await click('Leave out');
    expect(onEdit).toHaveBeenCalledExactlyOnceWith(expect.any(Function), 'Left out: Dunmore Works poured the pier in frost.', undefined);
  });

  it.each([
    ['What marr says', 'in the same words as the one it came from'],
    ['The pier was poured in frost', 'Now a claim of its own: What marr says.'],
  ])('called "%s" tells, when its first statement is split off, whether both are called the same', async (text, told) => {
    await draw(reword(sampleDraft(), 'frost', text));
    await click('Split…');
    await act(() => root.querySelector<HTMLInputElement>('.tick input')?.click());
    await click('Split off what is ticked');
    expect(onEdit.mock.calls[0]?.[1]).toContain(told);
  });
});
