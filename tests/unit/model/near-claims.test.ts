import { expect, it } from 'vitest';
import { nearClaims } from '../../../src/model/near-claims';
import { sampleDraft } from './sample-draft';

const near = (passage: string) => nearClaims(passage, sampleDraft().pack.claims).map(({ id }) => id);

it('puts the claim first that shares most of a passage’s words', () => {
  expect(near('It was poured in frost, the pier of Dunmore Works')[0]).toBe('frost');
  expect(near('she had burnt the records')[0]).toBe('records');
});

it('offers none that shares nothing', () => {
  expect(near('Ferries sail again')).toEqual([]);
});
