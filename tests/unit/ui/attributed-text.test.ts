import { beforeAll, expect, it } from 'vitest';
import { attributedText } from '../../../src/ui/attributed-text';
import { speakEnglish } from './english';
import { dossier, item, match, quarrel, statement } from './sample-dossier';

beforeAll(speakEnglish);

const page = { title: 'Low water', url: 'https://ledger.example/low-water' };

it('a claim is copied with passage, page, answer, source and pack', () => {
  const text = attributedText(item(match('claim', 'strong', { source: 'Three farmers', cue: 'say' }), quarrel), page);
  expect(text.split('\n')).toEqual([
    'Claim: The water board drained the reservoir.',
    'Here: Three farmers, with “say”: “the board opened the gates”',
    'This page: “Low water”, https://ledger.example/low-water',
    'What the other side said: Orla Venn (denies; chief engineer, for the water board; told reporters; Wed 10 March 2021, date inferred): “not one gate” She spoke of a dry winter.',
    'Source: The Harbour Ledger (no link known)',
    'Pack: Tavell reservoir, 2021',
  ]);
});

it('a denial is copied with the claim and who puts that forward', () => {
  const text = attributedText(item(match('denial', 'weak'), quarrel), { ...page, title: '' });
  expect(text.split('\n').slice(0, 4)).toEqual([
    'Possible denial: of the claim: The water board drained the reservoir.',
    'Here: no source named: “the board opened the gates”',
    'This page: https://ledger.example/low-water',
    'What the other side said: The farmers (asserts; said; no date given): The board opened the gates.',
  ]);
});

it('a link is given in full, a missing answer is called the pack’s', () => {
  const source = { ...statement('x', 'denies').source, url: 'https://ledger.example/a' };
  const linked = attributedText(item(match('claim', 'strong'), dossier([statement('d', 'denies', { source })])), page);
  expect(linked).toContain('Source: The Harbour Ledger, https://ledger.example/a');
  const unanswered = attributedText(item(match('claim', 'strong'), dossier([statement('a', 'asserts')])), page);
  expect(unanswered).toContain('What the other side said: This pack holds no answer to this claim. One may exist elsewhere.');
});
