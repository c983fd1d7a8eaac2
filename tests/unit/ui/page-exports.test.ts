import { beforeAll, expect, it } from 'vitest';
import { type Positions, pageAnnotations } from '../../../src/ui/page-annotations';
import { pageDossier } from '../../../src/ui/page-dossier';
import { pageFootnotes } from '../../../src/ui/page-footnotes';
import { speakEnglish } from './english';
import { quarrel, readFrame, reportedMark } from './sample-dossier';

beforeAll(speakEnglish);

const TEXT = 'Farmers say the board drained it. The board denies that the board drained it. Nobody says the board drained it, yet.';
const address = { title: 'Who drained *Tavell*?', url: 'https://ledger.example/low-water_1' };
const page = pageDossier(
  new Map([
    [
      0,
      readFrame({
        marks: [
          reportedMark(0, { before: 'Nobody says ', after: ', yet.' }),
          reportedMark(1, { stance: 'denial', before: 'The board denies that ', after: '.' }),
          reportedMark(2, { tier: 'weak', before: 'Farmers say ', after: '.' }),
        ],
      }),
    ],
  ]),
);

interface Annotation {
  readonly target: {
    readonly source: string;
    readonly selector: readonly [
      { readonly exact: string; readonly prefix?: string; readonly suffix?: string },
      position?: { readonly type: string; readonly start: number; readonly end: number },
    ];
  };
  readonly body: readonly { readonly value: string; readonly purpose: string }[];
}
const items = (positions: Positions = []): Annotation[] => JSON.parse(pageAnnotations(page, address, positions)).items;

it('annotations find their passages again among the same words elsewhere', () => {
  const places = items().map(({ target: { selector, source } }) => {
    expect(source).toBe(address.url);
    const [{ prefix = '', exact, suffix = '' }] = selector;
    const at = TEXT.indexOf(prefix + exact + suffix);
    return TEXT.slice(at + prefix.length, at + prefix.length + exact.length) === exact ? at + prefix.length : -1;
  });
  expect(places).toEqual([TEXT.lastIndexOf('the board'), TEXT.indexOf('the board drained it. Nobody'), TEXT.indexOf('the board')]);
});

it('annotations also tell the position of a passage where it is known', () => {
  const selectors = items([null, { start: 51, end: 72 }]).map(({ target: { selector } }) => selector[1]);
  expect(selectors).toEqual([undefined, { type: 'TextPositionSelector', start: 51, end: 72 }, undefined]);
});

it('annotations of a frame have none: its text is not that of the page', () => {
  const inFrame = pageDossier(new Map([[3, readFrame({ marks: [reportedMark(0)] })]]));
  const { items: own } = JSON.parse(pageAnnotations(inFrame, address, [{ start: 1, end: 2 }])) as { items: Annotation[] };
  expect(own.map(({ target }) => target.selector.length)).toEqual([1]);
});

it('annotations tell the claim, the pack and each statement of the other side with its speaker and source', () => {
  const [claim, denial] = items();
  expect(claim?.body[0]).toMatchObject({ purpose: 'describing', value: expect.stringContaining(`Claim: ${quarrel.text}`) });
  expect(claim?.body.slice(1).map(({ value }) => value)).toEqual(expect.arrayContaining([expect.stringMatching(/denies.* — .*Ledger/)]));
  expect(denial?.body.slice(1).map(({ value }) => value)).toEqual(expect.arrayContaining([expect.stringMatching(/asserts.* — .*Ledger/)]));
});

it('footnotes number the passages in reading order, and each has its note', () => {
  const text = pageFootnotes(page, address);
  expect(text.match(/^> .*$/gm)).toEqual([1, 2, 3].map((i) => `> the board drained it[^${i}]`));
  const notes = text.split(/^(?=\[\^\d\]: )/m).slice(1);
  expect(notes.map((note) => note.split(':')[1]?.trim())).toEqual(['Claim', 'Denial', 'Possible claim']);
  expect(notes[1]).toMatch(/^ {4}- \*\*.*asserts/m);
  expect(text).toContain('[Who drained \\*Tavell\\*?](<https://ledger.example/low-water_1>)');
});
