import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPack } from '../../src/match/check-pack';
import { draftPack } from '../../src/model/draft-pack';
import { parsePack } from '../../src/pack/parse';
import { BORDER_CLASH, BRAKE_RECALL } from '../unit/model/draft-articles';

const article = (text: string) => ({ title: null, text, url: null, publisher: null, author: null, date: null });
/** News torn to pieces and put together again: words that stand for something, in an order that does not. */
const pieces = fc
  .array(
    fc.oneof(
      fc.constantFrom(...`${BORDER_CLASH.text} ${BRAKE_RECALL.text}`.split(/(?<=[\s,.“”])/)),
      fc.string({ maxLength: 12, unit: 'binary' }),
    ),
    {
      maxLength: 120,
    },
  )
  .map((parts) => parts.join(''));

// biome-ignore lint/suspicious/noControlCharactersInRegex: what no pack may hold
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

test('any text comes to nothing or to a pack that parses and passes its own check', () => {
  fc.assert(
    fc.property(fc.oneof(pieces, fc.string({ maxLength: 300, unit: 'binary' })), (text) => {
      const pack = draftPack(article(text));
      if (!pack) return;
      const parsed = parsePack(JSON.parse(JSON.stringify(pack)));
      expect(parsed.ok ? [] : parsed.issues).toEqual([]);
      expect(checkPack(pack).failures).toEqual([]);
      for (const { selector } of pack.claims.flatMap(({ statements }) => statements))
        expect(text.replace(INVISIBLE, ' ')).toContain(selector?.exact);
    }),
  );
});
