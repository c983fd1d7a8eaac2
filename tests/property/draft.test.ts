import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPack } from '../../src/match/check-pack';
import { tryDraft } from '../../src/match/draft-trial';
import { withExamples } from '../../src/match/with-examples';
import { type Draft, newDraft, packOf } from '../../src/model/draft';
import {
  addCounterExample,
  addPassage,
  byOwnWords,
  dropCounterExample,
  mergeClaims,
  reword,
  setKept,
  splitClaim,
} from '../../src/model/draft-claims';
import { draftPack } from '../../src/model/draft-pack';
import { setGist, setPosition, setSpeaker } from '../../src/model/draft-speakers';
import { rulesOfPassages } from '../../src/model/passage-rules';
import { parsePack } from '../../src/pack/parse';
import type { ClaimPack } from '../../src/pack/schema';
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

/** Sentences of two articles, some of which the claims are found in. */
const SENTENCES = `${BORDER_CLASH.text} ${BRAKE_RECALL.text}`.replace(/\s+/g, ' ').split(/(?<=[.”]) /);
const NAMES = ['Ilse Verhal', 'Ardania', 'Tove Brandt', 'the navy', 'Borland'];
const POSITIONS = ['asserts', 'supports', 'denies', 'disputes', 'context'] as const;

/** Everything that can be done in the panel, each drawn by five numbers. */
const EDITS: readonly ((draft: Draft, pick: <T>(list: readonly T[]) => T) => Draft)[] = [
  (draft, pick) => {
    const claim = pick(draft.pack.claims);
    return setKept(draft, claim.id, pick([true, false]), rulesOfPassages(draft, claim.statements));
  },
  (draft, pick) => reword(draft, pick(draft.pack.claims).id, pick(SENTENCES)),
  (draft, pick) => byOwnWords(draft, pick(draft.pack.claims).id),
  (draft, pick) => mergeClaims(draft, pick(draft.pack.claims).id, pick(draft.pack.claims).id),
  (draft, pick) => {
    const claim = pick(draft.pack.claims);
    const away = pick(claim.statements);
    return splitClaim(draft, claim.id, [away.id], pick(SENTENCES), rulesOfPassages(draft, [away]));
  },
  (draft, pick) => {
    const claim = pick(draft.pack.claims);
    return setPosition(draft, claim.id, pick(claim.statements).id, pick(POSITIONS));
  },
  (draft, pick) => {
    const claim = pick(draft.pack.claims);
    const speaker = { name: pick(NAMES), role: null, speaksFor: pick([null, ...NAMES]) };
    return setSpeaker(draft, claim.id, pick(claim.statements).id, pick([speaker, null]));
  },
  (draft, pick) => {
    const passage = { exact: pick(SENTENCES), prefix: '', suffix: '', position: pick(POSITIONS), speaker: pick([null, ...NAMES]) };
    const selector = { type: 'TextQuoteSelector' as const, exact: passage.exact };
    const rules = rulesOfPassages(draft, [{ selector, position: passage.position, party: null }]);
    return addPassage(draft, pick([null, pick(draft.pack.claims).id]), passage, rules);
  },
  (draft, pick) => {
    const claim = pick(draft.pack.claims);
    return setGist(draft, claim.id, pick(claim.statements).id, pick(SENTENCES));
  },
  (draft, pick) => addCounterExample(draft, pick(draft.pack.claims).id, pick(SENTENCES)),
  (draft, pick) => {
    const claim = pick(draft.pack.claims);
    return claim.counterExamples.length ? dropCounterExample(draft, claim.id, pick(claim.counterExamples)) : draft;
  },
];

test('whatever is done to a draft, what it comes to parses and passes its own check, and what still fires is told', () => {
  const { text } = BORDER_CLASH;
  const first = newDraft(article(text), [], withExamples(draftPack(article(text)) as ClaimPack));
  const deeds = fc.array(fc.tuple(fc.nat(EDITS.length - 1), fc.array(fc.nat(), { minLength: 8, maxLength: 8 })), { maxLength: 12 });
  fc.assert(
    fc.property(deeds, (drawn) => {
      const draft = drawn.reduce((one, [deed, numbers]) => {
        let at = 0;
        const edited = EDITS[deed]?.(one, (list) => list[(numbers[at++] as number) % list.length] as (typeof list)[number]) ?? one;
        // What makes no whole pack is refused in the panel.
        return parsePack(edited.pack).ok ? edited : one;
      }, first);
      const kept = packOf(draft);
      if (!kept) return;
      const { pack, barred, firing } = tryDraft(kept, SENTENCES.slice(-4));
      const out = new Set(firing.map(({ claim }) => claim));
      expect(barred).toEqual(expect.arrayContaining([...out]));
      expect(kept.claims.map(({ id }) => id)).toEqual(expect.arrayContaining(pack?.claims.map(({ id }) => id) ?? []));
      if (!pack) return;
      expect(parsePack(JSON.parse(JSON.stringify(pack)))).toMatchObject({ ok: true });
      expect(checkPack(pack).failures).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
