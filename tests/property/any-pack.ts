import fc from 'fast-check';
import { parsePack } from '../../src/pack/parse';
import type { ClaimPack } from '../../src/pack/schema';

const IDS = ['a', 'b-1', 'c-d-e', '0', 'constructor'];
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 });
const date = fc.constantFrom('2024-02-29', '2023-01-01', '1999-12-31');
const link = fc.constantFrom('https://a.example/', 'http://b.example/c?d=e#f', 'https://xn--e1afmkfd.example/%D0%B0');
const id = fc.constantFrom(...IDS);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const some = <T>(value: fc.Arbitrary<T>) => fc.array(value, { minLength: 1, maxLength: 3 });
const withIds = (fields: Record<string, fc.Arbitrary<unknown>>) =>
  fc.tuple(...IDS.map(() => fc.record(fields))).map((records) => records.map((record, i) => ({ ...record, id: IDS[i] })));

const sides = fc.record({ claim: fc.array(text, { maxLength: 2 }), denial: fc.array(text, { maxLength: 2 }) });
const term = fc.oneof(text, fc.constantFrom('@a', '21±2', 'ACCUSE'));
const statements = fc
  .array(
    fc.record({
      ...{ position: fc.constantFrom('asserts', 'supports', 'denies', 'disputes', 'context'), party: maybe(id), inferredParty: maybe(id) },
      ...{
        date: maybe(date),
        dateInferred: fc.boolean(),
        when: maybe(text),
        verb: maybe(fc.oneof(fc.constantFrom('rated', 'reviewed'), text)),
      },
      ...{ gist: text, quote: maybe(text), source: id },
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((list) => list.map((one, i) => ({ ...one, id: `s${i}`, replyTo: i > 0 && one.dateInferred ? 's0' : null })));

const pack = fc.record({
  ...{ format: fc.constant('claimpack/1'), id, title: text, language: fc.constant('en'), version: fc.constantFrom('1.0.0', '0.12.3') },
  ...{ published: date, licence: maybe(text), homepage: maybe(link) },
  maintainers: fc.array(fc.record({ name: text, url: maybe(link) }), { maxLength: 2 }),
  sources: withIds({ title: maybe(text), publisher: maybe(text), author: maybe(text), url: maybe(link), date: maybe(date) }),
  parties: withIds({ name: text, kind: fc.constantFrom('state', 'organisation', 'person', 'group'), role: maybe(text) }),
  events: withIds({ name: text, anchors: some(some(text)) }),
  claims: withIds({
    ...{ event: maybe(id), contested: fc.boolean(), text, denial: maybe(text), for: fc.array(id, { maxLength: 2 }), evidence: maybe(text) },
    frames: fc.array(fc.record({ agent: some(id), act: some(term), object: term }), { maxLength: 2 }),
    groups: fc.array(fc.record({ all: some(some(term)), none: fc.array(term, { maxLength: 2 }) }), { maxLength: 2 }),
    ...{ paraphrases: sides, examples: sides, counterExamples: fc.array(text, { maxLength: 2 }), statements },
  }),
});

/** Any valid pack: all kinds of parts, references between them, and texts of any script. */
export const anyPack: fc.Arbitrary<ClaimPack> = pack
  .map((value) => parsePack(value))
  .filter((result) => result.ok)
  .map((result) => (result as { pack: ClaimPack }).pack);
