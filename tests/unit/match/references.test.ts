import { describe, expect, test } from 'vitest';
import { marked } from './marked';

const TITLE = 'Explosion at the Halden dam';
const DID = 'dam/borland-did-it';

describe('across sentences', () => {
  const rows: [string, string[], string[]][] = [
    [
      '"denied it" after an accusation',
      ['Ardania accused Borland of blowing up the Halden dam. Borland denied it.'],
      [`${DID} claim strong`, `${DID} denial strong`],
    ],
    [
      '"the accusation" in the next block',
      ['Ardania accused Borland of blowing up the Halden dam.', 'Voss rejected the accusation.'],
      [`${DID} claim strong`, `${DID} denial strong`],
    ],
    [
      '"we" in a quotation whose speaker is named at its end',
      ['“We did not blow up the Halden dam. We stay at home,” Voss said.'],
      [`${DID} denial strong`],
    ],
    [
      '"we" late in a long quotation',
      ['Voss said: “It is late. The nights are long. The rain is heavy. We did not blow up the Halden dam.”'],
      [`${DID} denial strong`],
    ],
    [
      '"we" after the speaker spoke of himself',
      ['VOSS: I can say this. I think it is late. We did not blow up the Halden dam.'],
      [`${DID} denial strong`],
    ],
    ['"we" of nobody named', ['“We did not blow up the Halden dam. We stay at home.”'], []],
    ['a denial of something else', ['Borland denied that it had raised the toll.'], []],
    [
      'assent refused to what was said before',
      ['Ardania accused Borland of blowing up the Halden dam. Borland does not accept that.'],
      [`${DID} claim strong`, `${DID} denial strong`],
    ],
    [
      'a judgement on the charge that is no epithet of the lexicon',
      ['Ardania accused Borland of blowing up the Halden dam. Voss called the accusation a clumsy one.'],
      [`${DID} claim strong`, `${DID} denial strong`],
    ],
    [
      'a denial of another charge that came between',
      ['Ardania accused Borland of blowing up the Halden dam. It accused Borland of raising the toll. Borland denied that.'],
      [`${DID} claim strong`],
    ],
    [
      'a question answered by somebody’s no',
      ['Was Borland behind the explosion at the Halden dam? Not according to Voss.'],
      [`${DID} claim weak`, `${DID} denial strong`],
    ],
    [
      'an epithet that is the whole quotation',
      [
        'Ardania accused Borland of blowing up the Halden dam. “A fairy tale,” the Borlandic minister said at the weekly briefing in the capital.',
      ],
      [`${DID} claim strong`, `${DID} denial strong`],
    ],
    [
      'assent that is hard to refuse',
      ['Ardania accused Borland of blowing up the Halden dam. It is hard not to agree with that, observers said.'],
      [`${DID} claim strong`],
    ],
    ['a bare no', ['Ardania accused Borland of blowing up the Halden dam.', 'VOSS: No.'], [`${DID} claim strong`, `${DID} denial strong`]],
    [
      'an answer without its verb',
      ['Ardania accused Borland of blowing up the Halden dam. “We did not,” Voss said.'],
      [`${DID} claim strong`, `${DID} denial strong`],
    ],
    [
      'nothing of the kind',
      ['Ardania accused Borland of blowing up the Halden dam. Borland said it had done nothing of the kind.'],
      [`${DID} claim strong`, `${DID} denial strong`],
    ],
    [
      'a negation with its verb',
      ['Ardania accused Borland of blowing up the Halden dam. Borland did not comment.'],
      [`${DID} claim strong`],
    ],
    [
      'no before a noun',
      ['Ardania accused Borland of blowing up the Halden dam. Borlandic officials said no one was hurt.'],
      [`${DID} claim strong`],
    ],
    [
      'a word for a denial that is a noun',
      ['Ardania accused Borland of blowing up the Halden dam. Borland won the song contest.'],
      [`${DID} claim strong`],
    ],
    [
      'a rejection of something that is talked about',
      ['Ardania accused Borland of blowing up the Halden dam. Borland rejects any push for talks.'],
      [`${DID} claim strong`],
    ],
    [
      'a bystander who rejects the charge',
      ['Ardania accused Borland of blowing up the Halden dam. Observers do not believe it.'],
      [`${DID} claim strong`, `${DID} denial weak`],
    ],
    [
      'a relative clause that denies something else said in its own sentence',
      ['Ardania accused Borland of blowing up the Halden dam. A paper said the toll had risen, which Borland denied.'],
      [`${DID} claim strong`],
    ],
  ];

  test.each(rows)('%s', (_, texts, expected) => {
    expect(marked({ title: TITLE }, ...texts)).toEqual(expected);
  });
});
