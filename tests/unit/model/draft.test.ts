import { expect, it } from 'vitest';
import { newDraft, packOf, parseDraft } from '../../../src/model/draft';
import { sampleDraft } from './sample-draft';

it('comes to a pack without what was met twice in unrelated sentences; once may be chance', () => {
  const once = [{ claim: 'frost' }, { claim: 'records' }];
  expect(packOf(sampleDraft(), once)?.claims.map(({ id }) => id)).toEqual(['frost', 'records']);
  expect(packOf(sampleDraft(), [...once, { claim: 'frost' }])?.claims.map(({ id }) => id)).toEqual(['records']);
});

it('is read again as it was kept', () => {
  expect(parseDraft(JSON.parse(JSON.stringify(sampleDraft())))).toEqual(sampleDraft());
});

it.each([
  undefined,
  null,
  'draft',
  {},
  { ...sampleDraft(), article: {} },
  { ...newDraft(sampleDraft().article, [], { ...sampleDraft().pack, claims: [] }) },
])('is none when it is %j', (value) => expect(parseDraft(value)).toBeNull());
