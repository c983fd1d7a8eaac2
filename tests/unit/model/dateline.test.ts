import { expect, it } from 'vitest';
import { draftPack } from '../../../src/model/draft-pack';

const BODY = `The harbour board of Sellin sold eleven houses in secret, the opposition leader Henrik Voss said on Tuesday. The board denied that it sold the houses in secret.

Voss accused the board of destroying minutes. A spokeswoman, Ines Marr, said no minutes had been destroyed. Voss asked for a vote in Sellin.`;

it.each(['SELLIN — ', 'SELLIN, 4 May (Tarn Press) — ', 'SELLIN – '])('"%s" is no part of a claim, and names nobody "The"', (line) => {
  const article = { title: null, text: line + BODY, url: null, publisher: null, author: null, date: null };
  const pack = draftPack(article);
  expect(pack?.claims.map(({ text }) => text).join(' ')).not.toMatch(/SELLIN/);
  expect(pack?.claims[0]?.text).toMatch(/^The harbour board/);
  const terms = [
    ...(pack?.events ?? []).flatMap(({ anchors }) => anchors.flat()),
    ...(pack?.parties ?? []).flatMap(({ name, aliases }) => [name, ...aliases]),
  ];
  expect(terms).toContain('Voss');
  expect(terms.map((term) => term.toLowerCase())).not.toContain('the');
});
