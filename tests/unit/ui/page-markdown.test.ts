import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { markdownLink, plainMarkdown } from '../../../src/ui/markdown-text';
import { pageDossier } from '../../../src/ui/page-dossier';
import { pageMarkdown } from '../../../src/ui/page-markdown';
import { speakEnglish } from './english';
import { dossier, quarrel, readFrame, reportedMark, statement } from './sample-dossier';

beforeAll(speakEnglish);

const source = {
  ...statement('x', 'denies').source,
  id: 'post',
  title: 'Gates [shut]',
  publisher: 'Valley Post',
  url: 'https://post.example/a',
};
const address = { title: 'Who drained *Tavell*?', url: 'https://ledger.example/low-water_1' };

it('tells page, places, the page’s attribution and both sides with speaker, role, time, words and source', () => {
  const marks = [
    reportedMark(0, { source: 'Three farmers', cue: 'say' }),
    reportedMark(1, { stance: 'denial', tier: 'weak', text: 'no gate was opened' }),
  ];
  const held = { ...quarrel, statements: [...quarrel.statements.slice(0, 2), statement('z', 'disputes', { quote: 'dry', source })] };
  const page = pageDossier(new Map([[0, readFrame({ marks, dossiers: { [held.claim]: held } })]]));
  expect(pageMarkdown(page, address)).toBe(`# [Who drained \\*Tavell\\*?](<https://ledger.example/low-water_1>)

## Low water at Tavell (Tue 9 March 2021)

### The water board drained the reservoir.

**On this page**

- Claim: “the board drained it” (Three farmers, with “say”)
- Possible denial: “no gate was opened” (no source named)

**Asserted by**

- **The farmers** (asserts; said; no date given): The board opened the gates. — The Harbour Ledger (no link known)

**Denied by**

- **Water board** (denies; said; Thu 11 March 2021): No gate was opened. — The Harbour Ledger (no link known)
- **Speaker not named** (disputes; said; no date given): “dry” gist of z — [“Gates \\[shut\\]”, Valley Post](<https://post.example/a>)

Evidence: The farmers gave none.  
Pack: Tavell reservoir, 2021
`);
});

it('links to addresses of the web only', () => {
  expect(markdownLink('a', 'javascript:alert(1)')).toBe('a');
  expect(markdownLink('a]', 'https://x.example/<b> c')).toBe('[a\\]](<https://x.example/%3Cb%3E%20c>)');
});

const LINE = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('# a', '- a', '1. a', '***', '<b>', '[a](b)', 'a\n# b', '`', '![x](y)', '1986) a', 'https://x.example'),
);

it('whatever a text says, it stays one line of text, and its words can be read back', () => {
  fc.assert(
    fc.property(LINE, (text) => {
      const line = plainMarkdown(text);
      expect(line).not.toMatch(/[\n\r]/);
      // A letter in its place: what follows it does not begin the line.
      const bare = line.replace(/\\[!-/:-@[-`{-~]/g, 'x');
      expect(bare).not.toMatch(/[\\`*_[\]<>#~&]|:\/\/|^[-+]|^\d+[.)]/);
      expect(line.replace(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(text.replace(/\s+/g, ' ').trim());
    }),
  );
});

it('whatever page and pack say adds no heading and no item', () => {
  fc.assert(
    fc.property(LINE, LINE, LINE, (said, name, title) => {
      const held = dossier([statement('a', 'asserts', { speaker: name || null, gist: said })], { text: said });
      const page = pageDossier(
        new Map([[0, readFrame({ marks: [reportedMark(0, { text: said, source: name })], dossiers: { [held.claim]: held } })]]),
      );
      const lines = pageMarkdown(page, { title, url: 'https://ledger.example/' }).split('\n');
      expect(lines.filter((line) => /^#/.test(line))).toHaveLength(3);
      expect(lines.filter((line) => /^-/.test(line))).toHaveLength(3);
    }),
  );
});
