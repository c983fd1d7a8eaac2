import { parsePack } from '../../../src/pack/parse';
import type { ClaimPack } from '../../../src/pack/schema';

/** A feed of checked sentences, without event, parties or rules. */
export function feedPack(): ClaimPack {
  const parsed = parsePack({
    format: 'claimpack/1',
    id: 'feed',
    title: 'Checked claims',
    language: 'en',
    version: '1.0.0',
    published: '2024-03-01',
    sources: [
      { id: 'a', title: 'Did a lighthouse keeper at Tarn train seals to carry letters?' },
      { id: 'b', title: 'Marble cake recipe of 1804' },
    ],
    claims: [
      { id: 'seals', text: 'A lighthouse keeper trained seals to carry letters to the mainland.' },
      { id: 'cake', text: 'The oldest printed recipe for marble cake dates from 1804.' },
    ].map((claim, i) => ({ ...claim, statements: [{ id: 's', position: 'context', gist: 'It was checked.', source: 'ab'[i] }] })),
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.pack;
}
