// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, expect, test, vi } from 'vitest';
import { SubscribeForm } from '../../../src/ui/subscribe-form';
import type { OfferedPack } from '../../../src/ui/subscriptions-state';
import { speakEnglish } from './english';

beforeAll(speakEnglish);

const offer: OfferedPack = {
  address: 'https://packs.example/dam.json',
  title: 'Dam',
  version: '1.0.0',
  maintainers: [],
  licence: null,
  claims: 2,
  balance: [],
  key: null,
  hits: 0,
};

test('the address stays in its field while its pack is looked at, and goes once the reader subscribes to it', async () => {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const onSubscribe = vi.fn();
  const draw = (adding: Parameters<typeof SubscribeForm>[0]['adding']) =>
    act(() => render(<SubscribeForm {...{ adding, onSubscribe }} onLook={vi.fn()} onAllow={vi.fn()} onCancel={vi.fn()} />, root));
  await draw({ kind: 'looking' });
  const field = root.querySelector('input') as HTMLInputElement;
  field.value = 'https://packs.example/dam.json';
  await draw({ kind: 'offered', offer });
  expect(field.value).toBe('https://packs.example/dam.json');
  await act(() => root.querySelector<HTMLButtonElement>('.offer .primary')?.click());
  expect(onSubscribe).toHaveBeenCalledOnce();
  expect(field.value).toBe('');
});
