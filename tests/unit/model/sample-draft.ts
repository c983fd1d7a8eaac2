import { type Draft, newDraft } from '../../../src/model/draft';
import { parsePack } from '../../../src/pack/parse';

const statement = (id: string, position: string, party: string | null, more: object = {}) => ({
  ...{ id, position, party, gist: `What ${party ?? 'nobody'} says.`, source: 'article' },
  ...more,
});

/** Two claims about a pier, the second answered, and one that nobody contests. */
export function sampleDraft(): Draft {
  const text = 'Mayor Ilse Marr said that Dunmore Works poured the pier in frost. Dunmore Works denied it. The pier stands in Sellin.';
  const result = parsePack({
    format: 'claimpack/1',
    ...{ id: 'pier', title: 'The pier of Sellin', language: 'en', version: '1.0.0', published: '2026-01-02' },
    sources: [{ id: 'article', title: 'The pier of Sellin', url: 'https://news.example/pier' }],
    parties: [
      { id: 'marr', name: 'Ilse Marr', kind: 'person', role: 'mayor of Sellin', speaksFor: 'sellin', aliases: ['Mayor Marr'] },
      { id: 'sellin', name: 'Sellin', kind: 'group' },
      { id: 'dunmore', name: 'Dunmore Works', kind: 'organisation' },
    ],
    claims: [
      {
        ...{ id: 'frost', text: 'Dunmore Works poured the pier in frost.', for: ['marr', 'sellin'], against: ['dunmore'] },
        groups: [{ all: [['pour'], ['pier'], ['frost']] }],
        statements: [
          statement('s1', 'asserts', 'marr', { selector: { type: 'TextQuoteSelector', exact: 'poured the pier in frost' } }),
          statement('s2', 'denies', 'dunmore', { replyTo: 's1' }),
        ],
      },
      {
        id: 'records',
        text: 'The records were burnt.',
        for: ['marr'],
        statements: [statement('s1', 'asserts', 'marr'), statement('s2', 'denies', null, { replyTo: 's1' })],
      },
      { id: 'stands', text: 'The old pier stands in Sellin harbour.', contested: false, statements: [statement('s1', 'context', null)] },
    ],
  });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  const article = {
    title: 'The pier of Sellin',
    text,
    url: 'https://news.example/pier',
    publisher: null,
    author: null,
    date: '2026-01-02',
  };
  return newDraft(article, [], result.pack);
}
