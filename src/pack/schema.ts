import * as v from 'valibot';

/**
 * The claim pack format, version 1: the one place where it is written down. Types are inferred
 * from it and `seeds/claimpack.schema.json` is generated from it (`npm run schema`).
 */

/**
 * Limits on a pack: generous for 50,000 text-only claims, small enough to refuse a hostile file early. A pack within them can still
 * ask for more than there is time for: the engine then reads a page no further for it (`src/match/work.ts`), and pages are no longer
 * turned away unread on its account (`src/match/clues.ts`).
 */
export const PACK_LIMITS = {
  /** UTF-16 units of the JSON text. */
  size: 64_000_000,
  /** Nested arrays and objects. */
  depth: 12,
  /** Parties from a spokesman up to the last one spoken for, both counted. */
  lineage: 8,
  claims: 50_000,
  parties: 10_000,
  events: 200,
  sources: 50_000,
  statements: 200,
  frames: 32,
  groups: 64,
  /** Alternatives in one part of a group, aliases of a party. */
  terms: 200,
  sentences: 100,
} as const;

/**
 * Controls (tab and line ends aside), and the embeddings, overrides and isolates of bidirectional text (UAX 9): invisible, and able
 * to show a name or link as another than it is. Look-alike letters of other scripts stay: a pack in earnest may need them.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused
const VISIBLE = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]*$/;
const visible = v.regex(VISIBLE, 'holds a control character or turns the direction of text');

const text = (max: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max), visible);
const name = text(200);
const phrase = text(120);
const prose = text(2_000);

/** Ids are lower-case words joined by hyphens: stable, readable, safe in addresses. */
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens'), v.maxLength(100));

/** ISO 8601, day precision. */
const date = v.pipe(v.string(), v.isoDate('a date is YYYY-MM-DD'));

const link = v.pipe(
  v.string(),
  v.maxLength(2_000),
  v.url('not an address'),
  // The rest of the address says nothing of where it leads while a user name stands before the host.
  v.check((url) => /^https?:\/\/[^/\\?#@\s]+(?:[/?#][^\\\s]*)?$/i.test(url), 'only http and https links without a user name are allowed'),
  visible,
);

const orNull = <T extends v.GenericSchema>(schema: T) => v.optional(v.nullable(schema), null);
const list = <T extends v.GenericSchema>(item: T, max: number) => v.optional(v.pipe(v.array(item), v.maxLength(max)), []);

const SourceSchema = v.strictObject({
  id,
  title: orNull(name),
  publisher: orNull(name),
  author: orNull(name),
  url: orNull(link),
  date: orNull(date),
  dateInferred: v.optional(v.boolean(), false),
});

const PartySchema = v.strictObject({
  id,
  name,
  kind: v.picklist(['state', 'organisation', 'person', 'group']),
  role: orNull(name),
  /** The party whose position this one voices: a spokesman's government. */
  speaksFor: orNull(id),
  /** Other names and roles: "Mr Kirby", "the national security spokesman". States also get the gazetteer's. */
  aliases: list(phrase, PACK_LIMITS.terms),
  /** Places and buildings that stand for the party when they act: "Moscow". States also get the gazetteer's. */
  metonyms: list(phrase, PACK_LIMITS.terms),
  /** When the role was held. */
  from: orNull(date),
  to: orNull(date),
});

const EventSchema = v.strictObject({
  id,
  name,
  from: orNull(date),
  to: orNull(date),
  place: orNull(name),
  /**
   * Two or more lists; a passage mentions the event when it has a term of every list close together.
   * The first list says what happened, the others where, or to whom.
   */
  anchors: v.pipe(v.array(v.pipe(v.array(phrase), v.minLength(1), v.maxLength(PACK_LIMITS.terms))), v.minLength(1), v.maxLength(6)),
});

/**
 * A term: `@id` a party's or event's names (`@event` the claim's own event), CAPITALS a class of the engine's
 * lexicon, `21±2` a number with tolerance, anything else a phrase, compared by stem.
 */
const term = phrase;
const terms = v.pipe(v.array(term), v.minLength(1), v.maxLength(PACK_LIMITS.terms));

/** Who did what to what, or who blames whom for it. All given parts must be met in one proposition. */
const FrameSchema = v.strictObject({
  /** Parties that put it forward; left out, anybody may. */
  by: v.optional(v.pipe(v.array(id), v.maxLength(20))),
  /** Parties that did it. */
  agent: v.optional(v.pipe(v.array(id), v.minLength(1), v.maxLength(20))),
  act: terms,
  object: v.optional(term),
});

/** Alternatives that must stand together in one clause or within a number of words. */
const GroupSchema = v.strictObject({
  stance: v.optional(v.picklist(['claim', 'denial']), 'claim'),
  all: v.pipe(v.array(terms), v.minLength(1), v.maxLength(8)),
  none: list(term, PACK_LIMITS.terms),
  /** Words from the first to the last met term; left out, the whole sentence. */
  within: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100))),
});

/** W3C Web Annotation TextQuoteSelector. */
const SelectorSchema = v.strictObject({
  type: v.literal('TextQuoteSelector'),
  exact: text(600),
  prefix: v.optional(v.pipe(v.string(), v.maxLength(100), visible)),
  suffix: v.optional(v.pipe(v.string(), v.maxLength(100), visible)),
});

const StatementSchema = v.strictObject({
  id,
  position: v.picklist(['asserts', 'supports', 'denies', 'disputes', 'context']),
  /** Who said it; null when the source names nobody. */
  party: orNull(id),
  /** Who said it by context, where `party` is null and the context leaves no doubt. */
  inferredParty: orNull(id),
  date: orNull(date),
  /** The date was worked out, from a weekday for instance. */
  dateInferred: v.optional(v.boolean(), false),
  /** The source's own words on the time where they add something: "a day after blaming Ukraine". */
  when: orNull(name),
  /** The reporting verb of the source. */
  verb: orNull(name),
  gist: prose,
  /** The speaker's own words, exact and short. */
  quote: orNull(text(600)),
  /** The statement that this one answers directly. */
  replyTo: orNull(id),
  source: id,
  selector: v.optional(SelectorSchema),
});

const ClaimSchema = v.strictObject({
  id,
  event: orNull(id),
  contested: v.optional(v.boolean(), true),
  text: prose,
  denial: orNull(prose),
  /** Parties that put the claim forward. */
  for: list(id, 50),
  /** Parties that reject it. */
  against: list(id, 50),
  frames: list(FrameSchema, PACK_LIMITS.frames),
  groups: list(GroupSchema, PACK_LIMITS.groups),
  paraphrases: v.optional(v.strictObject({ claim: list(prose, PACK_LIMITS.sentences), denial: list(prose, PACK_LIMITS.sentences) }), {
    claim: [],
    denial: [],
  }),
  /** Sentences that must be found; `rejoinder check` runs them. */
  examples: v.optional(v.strictObject({ claim: list(prose, PACK_LIMITS.sentences), denial: list(prose, PACK_LIMITS.sentences) }), {
    claim: [],
    denial: [],
  }),
  /** Sentences that must not be found. */
  counterExamples: list(prose, PACK_LIMITS.sentences),
  /** What the sources say on the evidence. */
  evidence: orNull(prose),
  statements: v.pipe(v.array(StatementSchema), v.minLength(1), v.maxLength(PACK_LIMITS.statements)),
});

export const ClaimPackSchema = v.strictObject({
  $schema: v.optional(v.pipe(v.string(), v.maxLength(2_000), visible)),
  format: v.literal('claimpack/1'),
  id,
  title: name,
  language: v.picklist(['en']),
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'a version is three numbers, as 1.0.0')),
  published: date,
  licence: orNull(name),
  homepage: orNull(link),
  maintainers: list(v.strictObject({ name, url: orNull(link) }), 50),
  sources: v.pipe(v.array(SourceSchema), v.minLength(1), v.maxLength(PACK_LIMITS.sources)),
  parties: list(PartySchema, PACK_LIMITS.parties),
  events: list(EventSchema, PACK_LIMITS.events),
  claims: v.pipe(v.array(ClaimSchema), v.minLength(1), v.maxLength(PACK_LIMITS.claims)),
});

export type ClaimPack = v.InferOutput<typeof ClaimPackSchema>;
export type Claim = v.InferOutput<typeof ClaimSchema>;
export type Frame = v.InferOutput<typeof FrameSchema>;
export type Party = v.InferOutput<typeof PartySchema>;
export type Event = v.InferOutput<typeof EventSchema>;
export type Source = v.InferOutput<typeof SourceSchema>;
export type Position = v.InferOutput<typeof StatementSchema>['position'];
