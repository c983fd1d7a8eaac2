import { parsePack } from '../../../src/pack/parse';
import type { ClaimPack } from '../../../src/pack/schema';

/** The smallest pack that can mark something. */
export function aPack(id: string, title = 'A strike in a harbour'): ClaimPack {
  const result = parsePack({
    format: 'claimpack/1',
    ...{ id, title, language: 'en', version: '1.0.0', published: '2026-01-01', sources: [{ id: 'ledger' }] },
    claims: [
      {
        ...{ id: 'sank', text: 'The ferry sank.', groups: [{ all: [['ferry'], ['sank']] }] },
        statements: [{ id: 's1', position: 'asserts', gist: 'It sank.', source: 'ledger' }],
      },
    ],
  });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.pack;
}
