import fc from 'fast-check';
import type { Random } from './random';

/** What breaks programs that read text: controls, turned and split text, names of every object, markup, script links, long runs. */
const HOSTILE_TEXTS = [
  ...[
    '',
    ' ',
    '\n',
    '\u0000',
    '\u00AD',
    '\u200B',
    '\u2028',
    '\u202E',
    '\u2066',
    '\uFEFF',
    '\uFFFF',
    '\uD83D',
    '\uDE00',
    'e\u0301',
    'İ',
    'ß',
    'ﬁ',
    '中',
    '😀',
  ],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', '<img src=x onerror=alert(1)>', '</script>', '&#0;', 'javascript:alert(1)'],
  ...[
    'data:text/html,x',
    '//evil.example',
    'https://a@b.example/',
    '@event',
    '@',
    '@constructor',
    '21±2',
    '±',
    'DENY',
    'ACCUSE',
    '1e999',
    '-0',
  ],
  ...[
    '"',
    '“',
    '”',
    '‘',
    '’',
    "'s",
    'n’t',
    '—',
    '…',
    '...',
    '?!',
    ',',
    ';',
    ':',
    '(',
    ')',
    '-',
    '\\',
    '/',
    '%',
    '$&',
    '.*',
    '(a+)+$',
    '[',
    '{}',
  ],
  ...['a', 'A', 'not', 'denied', 'that', 'it', 'who', 'said', 'US', 'U.S.', 'Mr', 'St.', '2024-02-30', '1.0.0', 'null', 'true'],
];

const LONG = [50, 251, 2_001, 20_000];

const ANY_VALUE = fc.anything({ withBigInt: false, withNullPrototype: true, maxDepth: 3 });
const ANY_TEXT = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

const sampled = <T>(random: Random, arbitrary: fc.Arbitrary<T>): T =>
  fc.sample(arbitrary, { seed: random.below(2 ** 31), numRuns: 1 })[0] as T;

function hostileText(random: Random): string {
  if (random.onceIn(8)) return sampled(random, ANY_TEXT);
  const text = random.pick(HOSTILE_TEXTS);
  return random.onceIn(20) ? (text + (random.onceIn(2) ? ' ' : '')).repeat(random.pick(LONG)) : text;
}

/** A text with one to eight changes: pieces cut out, doubled, moved, put in from elsewhere or from what breaks programs. */
export function mutatedText(random: Random, text: string, others: readonly string[]): string {
  let changed = text;
  for (let changes = 1 + random.below(8); changes > 0; changes--) {
    const at = random.below(changed.length + 1);
    const length = random.below(random.onceIn(4) ? 2_000 : 20);
    const [before, piece, after] = [changed.slice(0, at), changed.slice(at, at + length), changed.slice(at + length)];
    const other = random.pick(others);
    const start = random.below(other.length);
    const made = [
      () => before + after,
      () => before + piece + piece + after,
      () => after + before + piece,
      () => before + hostileText(random) + piece + after,
      () => before + hostileText(random) + after,
      () => before + other.slice(start, start + random.below(200)) + piece + after,
      () => before + piece.toUpperCase() + after,
      () => before + piece.replaceAll(' ', random.pick(HOSTILE_TEXTS)) + after,
    ];
    changed = random.pick(made)().slice(0, 200_000);
  }
  return changed;
}

/** A JSON value with one to three places in it changed: left out, doubled, emptied, or another value of the same kind or of any. */
export function mutatedValue(random: Random, value: unknown): unknown {
  let changed = value;
  for (let changes = 1 + random.below(3); changes > 0; changes--) changed = changedOnce(random, changed);
  return changed;
}

function changedOnce(random: Random, value: unknown): unknown {
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  if (!keys.length || random.onceIn(12)) return otherValue(random, value);
  const key = random.pick(keys);
  if (Array.isArray(value)) {
    const copy = [...value];
    if (random.onceIn(10)) copy.splice(Number(key), random.below(3), ...copy.slice(Number(key), Number(key) + random.below(3)));
    else copy[Number(key)] = changedOnce(random, copy[Number(key)]);
    return copy;
  }
  const { [key]: inner, ...others } = value as Record<string, unknown>;
  if (random.onceIn(20)) return others;
  const name = random.onceIn(30) ? hostileText(random) : key;
  return Object.fromEntries([...Object.entries(others), [name, changedOnce(random, inner)]]);
}

function otherValue(random: Random, value: unknown): unknown {
  if (random.onceIn(4)) return sampled(random, ANY_VALUE);
  if (typeof value === 'string') return mutatedText(random, value, HOSTILE_TEXTS.filter(Boolean));
  if (typeof value === 'number') return random.pick([0, -1, 1, 0.5, 101, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY]);
  return random.pick([null, undefined, [], {}, '', 0, true, [[]], [null]]);
}
