import { expect, it } from 'vitest';
import { newDraft, packOf, parseHistory } from '../../../src/model/draft';
import { setKept } from '../../../src/model/draft-claims';
import { changed, startHistory, undone } from '../../../src/model/edit-history';
import { sampleDraft } from './sample-draft';

it('comes to a pack without what is left out or barred, and to none when nothing else is there', () => {
  expect(packOf(sampleDraft())?.claims.map(({ id }) => id)).toEqual(['frost', 'records']);
  expect(packOf(sampleDraft(), ['frost'])?.claims.map(({ id }) => id)).toEqual(['records']);
  expect(packOf(sampleDraft(), ['frost', 'records'])).toBeNull();
});

it('is read again as it was kept, with the steps to be undone and done again', () => {
  const first = sampleDraft();
  const history = undone(changed(changed(startHistory(first), setKept(first, 'frost', false)), setKept(first, 'records', false)));
  expect(parseHistory(JSON.parse(JSON.stringify(history)))).toEqual(history);
});

it('passes over a step that cannot be read', () => {
  const [kept, draft] = [setKept(sampleDraft(), 'frost', false), sampleDraft()];
  expect(parseHistory({ past: [kept, { ...draft, pack: {} }], present: draft })).toEqual({ past: [kept], present: draft, future: [] });
});

it.each([
  undefined,
  null,
  'draft',
  {},
  { ...sampleDraft(), article: {} },
  { ...newDraft(sampleDraft().article, [], { ...sampleDraft().pack, claims: [] }) },
])('is none when it is %j', (present) => expect(parseHistory({ past: [sampleDraft()], present, future: [] })).toBeNull());
