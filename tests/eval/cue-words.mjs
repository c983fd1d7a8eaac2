import { keyOf } from './labelled-set.mjs';

/** Words that mark a denial, as one writes them down in an afternoon: the usual stance rule without a parser. */
const CUES =
  /\b(?:den(?:y|ies|ied|ying|ials?)|reject\w*|dismiss\w*|refut\w*|rebut\w*|disput\w*|disavow\w*|repudiat\w*|no|not|never|nothing|none|neither|nor|without|cannot|false|untrue|lie[sd]?|lying|liars?|fake|fabricat\w*|hoax|absurd\w*|ludicrous|nonsens\w*|ridiculous|preposterous|baseless|unfounded|groundless|rubbish)\b|n['’]t\b/iu;

/** The stance of a sentence by cue words alone. */
export const cueStance = (sentence) => (CUES.test(sentence) ? 'denial' : 'claim');

/**
 * The stance stage alone: of the labelled (sentence, claim) pairs that the matches hit and that have one stance, the share
 * whose stance is right, by the matches and by cue words.
 * @param {Map<string, object[]>} placed the matches behind each key
 */
export function stanceAccuracy(set, placed) {
  let pairs = 0;
  let matched = 0;
  let cued = 0;
  for (const key of set.gold) {
    const [article, i, claim, stance] = key.split('\t');
    const [same, other] = stance === 'claim' ? ['claim', 'denial'] : ['denial', 'claim'];
    const otherKey = keyOf(article, i, claim, other);
    if (set.gold.has(otherKey) || set.optional.has(otherKey) || (!placed.has(key) && !placed.has(otherKey))) continue;
    pairs++;
    if (placed.has(key) && !placed.has(otherKey)) matched++;
    if (cueStance(set.ofArticle.get(article)[Number(i)].sentence) === same) cued++;
  }
  return pairs ? { matched: matched / pairs, cued: cued / pairs, pairs } : null;
}
