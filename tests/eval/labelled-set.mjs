import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLines } from './rejoinder.mjs';

/**
 * A labelled set and the rule by which matches are scored, which is that of the set's own `score.mjs`:
 * a match counts for each sentence that it overlaps by half of its own length or half of the sentence's.
 * A key is "article, sentence, claim, stance"; keys that are optional in the labels are neither hits nor errors.
 */
export function loadSet(dir) {
  const read = (name) => parseLines(readFileSync(join(dir, `${name}.jsonl`), 'utf8'));
  const articles = read('articles');
  const sentences = read('sentences');
  const ofArticle = Map.groupBy ? Map.groupBy(sentences, (s) => s.article) : groupBy(sentences, (s) => s.article);
  const keys = (field) =>
    new Set(read('labels').flatMap((l) => (l[field] ?? []).map(([claim, stance]) => keyOf(l.article, l.i, claim, stance))));
  const negative = new Set(articles.filter((a) => a.group === 'negative').map((a) => a.id));
  return { dir, articles, sentences, ofArticle, gold: keys('labels'), optional: keys('optional'), negative };
}

function groupBy(items, key) {
  const groups = new Map();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

export const keyOf = (...parts) => parts.join('\t');

/** @returns {Map<string, object[]>} the matches behind each key */
export function place(set, matches) {
  const placed = new Map();
  const put = (key, match) => placed.set(key, [...(placed.get(key) ?? []), match]);
  matches.forEach((m, n) => {
    let hit = false;
    for (const s of set.ofArticle.get(m.id) ?? []) {
      const overlap = Math.min(m.end, s.end) - Math.max(m.start, s.start);
      if (overlap <= 0 || (2 * overlap < m.end - m.start && 2 * overlap < s.end - s.start)) continue;
      put(keyOf(m.id, s.i, m.claim, m.stance), m);
      hit = true;
    }
    if (!hit) put(keyOf(m.id, `nowhere${n}`, m.claim, m.stance), m);
  });
  return placed;
}

/** Precision, recall and F1 of keys; `stance` restricts gold and predictions to one stance. */
export function scoreKeys(set, predicted, stance) {
  const wanted = (key) => !stance || key.endsWith(`\t${stance}`);
  const keys = [...predicted].filter(wanted);
  const hits = keys.filter((key) => set.gold.has(key)).length;
  const falses = keys.filter((key) => !set.gold.has(key) && !set.optional.has(key)).length;
  const gold = [...set.gold].filter(wanted).length;
  const precision = hits + falses ? hits / (hits + falses) : 0;
  const recall = gold ? hits / gold : 0;
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0, hits, falses, gold };
}

/** Highlights in the negative group, each of which is false. */
export const falseInNegatives = (set, predicted) => [...predicted].filter((key) => set.negative.has(key.split('\t')[0])).length;

/** Mean over the placed matches of the part of their sentence that they cover, 0–1; null without matches. */
export function markedShare(set, placed) {
  const shares = [...placed].flatMap(([key, matches]) => {
    const [article, i] = key.split('\t');
    const s = set.ofArticle.get(article)?.[Number(i)];
    return s ? matches.map((m) => (Math.min(m.end, s.end) - Math.max(m.start, s.start)) / (s.end - s.start)) : [];
  });
  return shares.length ? shares.reduce((sum, share) => sum + share, 0) / shares.length : null;
}

/** Prints the misses and the false alarms with their sentences, by place in the set. */
export function printExamples(set, placed, claim) {
  const order = new Map(set.sentences.map((s, n) => [keyOf(s.article, s.i), n]));
  const place = (key) => order.get(key.split('\t', 2).join('\t')) ?? Number.MAX_SAFE_INTEGER;
  const show = (title, keys) => {
    const shown = keys.filter((key) => !claim || key.split('\t')[2] === claim).sort((a, b) => place(a) - place(b));
    console.log(`\n${title}: ${shown.length}`);
    for (const key of shown) {
      const [article, i, id, stance] = key.split('\t');
      console.log(`  ${article}:${i}  ${id} ${stance}  | ${set.ofArticle.get(article)?.[Number(i)]?.sentence ?? '(in no sentence)'}`);
      for (const m of placed.get(key) ?? []) console.log(`      ${m.tier} ${m.score} “${m.text}”`);
    }
  };
  show(
    'misses',
    [...set.gold].filter((key) => !placed.has(key)),
  );
  show(
    'false alarms',
    [...placed.keys()].filter((key) => !set.gold.has(key) && !set.optional.has(key)),
  );
}
