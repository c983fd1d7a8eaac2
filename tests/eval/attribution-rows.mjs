import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { whoSaidWhat } from './data-scorers.mjs';
import { attributionsOf } from './rejoinder.mjs';

const NEWS = 'data/attribution-news/dev.jsonl';
/** A plain regular expression on the same texts: F1 on each seed as the data folder notes it, and on the news. */
const PLAIN = {
  'border-incident': { F1: 0.55 },
  'location-data': { F1: 0.58 },
  'water-dispute': { F1: 0.6 },
  'doping-dispute': { F1: 0.49 },
  'hospital-closures': { F1: 0.63 },
  news: { P: 0.59, R: 0.29, F1: 0.38 },
};

const row = (label, { P, R, F1 }, plain = {}) => [label, P, R, F1, '', '', '', plain.P ?? '', plain.R ?? '', plain.F1 ?? ''];
const mean = (figures) => figures.reduce((sum, figure) => sum + figure, 0) / figures.length;

/**
 * Who said what, in the texts that packs are modelled from and in news of others; in the last columns a plain regular expression.
 * @param {string} data the data folder
 * @param {readonly {name: string, path: string}[]} events
 */
export function attributionRows(data, events) {
  const seeds = events
    .filter(({ path }) => existsSync(join(path, 'attributions.json')))
    .map(({ name, path }) => {
      const event = name.replace(/^.*\//, '');
      return { event, ...whoSaidWhat(data, join(path, 'attributions.json'), attributionsOf([join(path, 'seed.txt')])) };
    });
  const news = join(data, NEWS);
  return [
    ['who said what: attributions; in the last columns a plain regular expression'],
    ...seeds.map(({ event, ...figures }) => row(event, figures, PLAIN[event])),
    ...(seeds.length > 1
      ? [row('mean F1', { P: '', R: '', F1: mean(seeds.map(({ F1 }) => F1)) }, { F1: mean(seeds.map(({ event }) => PLAIN[event].F1)) })]
      : []),
    ...(existsSync(news) ? [row('news of others', whoSaidWhat(data, news, attributionsOf(['--input', news])), PLAIN.news)] : []),
  ];
}
