import { describe, expect, test } from 'vitest';
import { createEngine } from '../../../src/match/engine';
import { damPack } from './dam-pack';

const engine = createEngine([damPack()]);

/** "source | cue" of each match of the last text, equal ones once; "-" for none. */
function attributions(texts: readonly string[]): string[] {
  const blocks = texts.map((text, id) => ({ id, text }));
  const matches = engine.match({ context: { title: 'Explosion at the Halden dam' }, blocks });
  const last = matches.filter((m) => m.block === texts.length - 1);
  const spelled = last.map(({ attribution: { source, cue } }) => `${source?.text ?? '-'} | ${cue?.text ?? '-'}`);
  for (const { attribution } of last) {
    for (const span of [attribution.source, attribution.cue])
      if (span) expect(texts[span.block]?.slice(span.start, span.end)).toBe(span.text);
  }
  return [...new Set(spelled)];
}

describe('the source in the sentence', () => {
  const rows: [string, string, string[]][] = [
    ['a subject', 'Ardania said Borland had blown up the Halden dam.', ['Ardania | said']],
    ['an accuser', 'Ardanian officials accused Borland of blowing up the Halden dam.', ['Ardanian officials | accused']],
    ['a denier', 'Borland denied that it had blown up the Halden dam.', ['Borland | denied']],
    [
      'an apposition',
      'Mira Voss, a spokeswoman for Borland, said Borland had not blown up the Halden dam.',
      ['Mira Voss, a spokeswoman for Borland | said'],
    ],
    ['no relative clause', 'Nell Arden, who leads the council, said Borland had blown up the Halden dam.', ['Nell Arden | said']],
    ['an aside of place', 'The minister, on a visit to Velm, said Borland had blown up the Halden dam.', ['The minister | said']],
    ['a time before the verb', 'Ardania on Thursday accused Borland of blowing up the Halden dam.', ['Ardania | accused']],
    [
      'a subject behind a passive',
      'Borland was accused by Ardania of blowing up the Halden dam but said it had not.',
      ['Ardania | accused', 'Borland | said'],
    ],
    ['a colon that opens a quotation', 'To that Voss had a curt answer: “Borland did not blow up the Halden dam.”', ['Voss | -']],
    ['two speakers', 'Ardania and Tarn said Borland had blown up the Halden dam.', ['Ardania and Tarn | said']],
    ['a word that no list holds', 'One beekeeper said Borland had blown up the Halden dam.', ['One beekeeper | said']],
    [
      'a lower-case head behind an adjective',
      '“Borland blew up the Halden dam,” said a former Ardanian spy.',
      ['a former Ardanian spy | said'],
    ],
    ['behind the report', 'Borland blew up the Halden dam, Ardanian officials said on Monday.', ['Ardanian officials | said']],
    ['inverted', '"Borland blew up the Halden dam," said Nell Arden, the council’s head.', ['Nell Arden, the council’s head | said']],
    ['told to somebody', '“Borland blew up the Halden dam,” Nell Arden, 61, told the Courier.', ['Nell Arden, 61 | told']],
    ['in the midst', 'The Halden dam, Ardania said, was blown up by Borland.', ['Ardania | said']],
    ['with "as"', 'Borland blew up the Halden dam, as the Courier reported.', ['the Courier | reported']],
    ['"according to"', 'According to the ministry, Borland blew up the Halden dam.', ['the ministry | According to']],
    ['a passive with agent', 'Borland was accused on Monday by Ardania of blowing up the Halden dam.', ['Ardania | accused']],
    ['a shared subject', 'Ardania mourned the dead and accused Borland of blowing up the Halden dam.', ['Ardania | accused']],
    ['a participle', 'Ardania recalled its envoy, accusing Borland of blowing up the Halden dam.', ['Ardania | accusing']],
    ['a participle in front', 'After accusing Borland of blowing up the Halden dam, Ardania went to court.', ['Ardania | accusing']],
    ['the innermost of two', 'Nell Arden said Ardania claimed that Borland had blown up the Halden dam.', ['Ardania | claimed']],
    [
      'holding responsible',
      'The council holds Borland responsible for blowing up the Halden dam.',
      ['The council | holds Borland responsible'],
    ],
    ['a noun and its owner', 'Nobody checked Ardania’s other claim, that Borland blew up the Halden dam.', ['Ardania | claim']],
    ['a noun and "by"', 'It followed a claim by Ardania that Borland had blown up the Halden dam.', ['Ardania | claim']],
    ['a label', 'VOSS: Borland did not blow up the Halden dam.', ['VOSS | -']],
    ['a label of a post', '@tarnwatch: Borland blew up the Halden dam', ['@tarnwatch | -']],
    ['the tail of a headline', 'Borland blew up Halden dam: Ardania', ['Ardania | -']],
    [
      'a relative clause without commas',
      'The woman who runs the ministry repeated that Borland had blown up the Halden dam.',
      ['The woman | repeated'],
    ],
    ['behind a contrast', 'Nell Arden said she mourned, but that Borland had blown up the Halden dam.', ['Nell Arden | said']],
    [
      'a court',
      'The Tarn court has issued a warrant for a Borlandic colonel behind the attack on the Halden dam.',
      ['The Tarn court | warrant'],
    ],
    ['a purpose', 'Nell Arden used a speech in Tarn to accuse Borland of blowing up the Halden dam.', ['Nell Arden | accuse']],
    ['behind a dateline', 'MARRIN, May 4 — Ardania wept and accused Borland of blowing up the Halden dam.', ['Ardania | accused']],
  ];
  test.each(rows)('%s', (_, text, expected) => {
    expect(attributions([text])).toEqual(expected);
  });
});

describe('nobody rather than the wrong one', () => {
  const rows: [string, string][] = [
    ['the page itself', 'Borland blew up the Halden dam.'],
    ['"we" outside a quotation', 'We believe that Borland blew up the Halden dam.'],
    ['a passive without agent', 'Nell Arden was told that Borland blew up the Halden dam.'],
    ['nobody', 'Nobody has said that Borland blew up the Halden dam.'],
    ['our own reporter', 'Our correspondent said Borland had blown up the Halden dam.'],
    ['a quotation within a sentence of the page', 'Nell Arden spoke. “Borland blew up the Halden dam” is written on walls.'],
    ['a negated report', 'Nell Arden did not say that Borland blew up the Halden dam.'],
    ['who is contradicted', 'Contrary to what Ardania alleges, Borland did not blow up the Halden dam.'],
    ['the speaker of another clause', 'Nell Arden, who says she was there, was angry; Borland blew up the Halden dam.'],
    ['a relative clause that has ended', 'Ardania, which says it mourns, was silent, but Borland blew up the Halden dam.'],
    ['a speaker that is too far away', 'Nell Arden spoke. It rained. It snowed. It froze. “Borland blew up the Halden dam.”'],
  ];
  test.each(rows)('%s', (_, text) => {
    expect(attributions([text])).toEqual(['- | -']);
  });
});

describe('a source in the sentences before', () => {
  const rows: [string, string[], string[]][] = [
    ['a pronoun', ['Nell Arden spoke in Velm. Borland, she said, blew up the Halden dam.'], ['Nell Arden | said']],
    [
      'a pronoun in the next block',
      ['Nell Arden told reporters it was over.', 'She said Borland had blown up the Halden dam.'],
      ['Nell Arden | said'],
    ],
    ['a body', ['The ministry said it was over. It said Borland had blown up the Halden dam.'], ['The ministry | said']],
    ['a quotation that runs on', ['“It is over,” said Nell Arden. “Borland blew up the Halden dam.”'], ['Nell Arden | said']],
    ['who joins in', ['Voss denied that Borland had blown up the Halden dam.', 'So does Borland.'], ['Borland | -']],
    ['an accuser of a passive', ['Ardania said it mourned. Borland was accused of blowing up the Halden dam.'], ['Ardania | accused']],
    ['a label over two blocks', ['VOSS: It is over.', 'Borland did not blow up the Halden dam.'], ['VOSS | -']],
    ['another label between', ['VOSS: It is over.', 'Q: Did Borland blow up the Halden dam?'], ['- | -']],
    ['a pronoun without a name near', ['She said Borland had blown up the Halden dam.'], ['She | said']],
    [
      'the author of "the statement"',
      ['The ministry regretted it and said it was over.', 'The statement said Borland had blown up the Halden dam.'],
      ['The ministry | said'],
    ],
  ];
  test.each(rows)('%s', (_, texts, expected) => {
    expect(attributions(texts)).toEqual(expected);
  });
});
