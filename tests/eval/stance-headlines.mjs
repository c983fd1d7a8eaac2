import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { matchFile, run } from './rejoinder.mjs';
import { jsonl, withFile } from './scratch-file.mjs';

const FUNCTION_WORDS = new Set(
  'a an and are as at be by for from had has have he her his in is it its of on or s she that the their they this to was were who will with not no n t'.split(
    ' ',
  ),
);

/**
 * The stance stage alone, on headlines that are known to be about a claim: a made-up pack finds each content word that headline and
 * claim share, so that only denial, negation and doubt are left to tell. Where one of the words stands denied the headline is
 * "against"; where one is a possibility, a question or somebody's word, "observing"; else "for". A claim that is itself read as a
 * denial turns this round. Scored by the data folder's scorer beside its cue-word rule.
 * @param {string} dir holds train.tsv and score.mjs
 */
export function measureStance(dir) {
  const file = join(dir, 'train.tsv');
  const [head, ...lines] = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const columns = head.split('\t');
  const rows = lines.map((line) => Object.fromEntries(line.split('\t').map((value, i) => [columns[i], value])));
  const ids = new Map();
  for (const { claim } of rows) if (!ids.has(claim)) ids.set(claim, `c${ids.size}`);
  const texts = [
    ...rows.map(({ headline, claim }, i) => ({ id: `h${i}`, text: headline, claim: ids.get(claim) })),
    ...[...ids].map(([claim, id]) => ({ id, text: claim, claim: id })),
  ];
  const matches = withFile(JSON.stringify(packOf(ids)), (pack) => withFile(jsonl(texts), (input) => matchFile(input, [pack])));
  const byText = new Map();
  for (const match of matches) byText.set(match.id, [...(byText.get(match.id) ?? []), match]);
  const readingOf = ({ id, claim }) => (byText.get(id) ?? []).filter((match) => match.claim.startsWith(`${claim}-`));
  const denied = (text) => readingOf(text).some(({ stance }) => stance === 'denial');
  const claimDenied = new Set(texts.filter((text) => text.id === text.claim && denied(text)).map(({ id }) => id));
  const predicted = texts.slice(0, rows.length).map((text) => {
    if (denied(text) !== claimDenied.has(text.claim)) return 'against';
    return readingOf(text).some(({ tier, source }) => tier === 'weak' || source) ? 'observing' : 'for';
  });
  const scorer = join(dir, 'score.mjs');
  const figures = (printed) => {
    const { n, accuracy, macroF1, per } = JSON.parse(printed);
    return { headlines: n, accuracy, macroF1, against: per.against.F1 };
  };
  return {
    own: figures(withFile(`${predicted.join('\n')}\n`, (path) => run([scorer, file, path]))),
    cues: figures(run([scorer, file, '--cue'])),
  };
}

function packOf(ids) {
  const statements = [{ id: 's', position: 'context', gist: 'It was put forward.', source: 's' }];
  const claims = [...ids].flatMap(([text, id]) => {
    const words = [...new Set(text.match(/[\p{L}\p{N}]+/gu))].filter((word) => !FUNCTION_WORDS.has(word.toLowerCase()));
    return words.map((word, i) => ({ id: `${id}-${i}`, text, groups: [{ all: [[word]] }], statements }));
  });
  return {
    ...{ format: 'claimpack/1', id: 'headlines', title: 'Headlines', language: 'en', version: '1.0.0', published: '2016-06-01' },
    ...{ sources: [{ id: 's' }], parties: [], events: [], claims },
  };
}
