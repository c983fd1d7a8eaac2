import type { Match } from '../match/match';
import { type Article, placeOf } from './article';

/** One match as a line of JSON; `claim` is the bare claim id, `pack` the id of its pack. */
export function jsonLine(article: Article, match: Match): string {
  const [start, end] = placeOf(article, match);
  const [pack, claim] = match.claim.split('/');
  const { stance, tier, score, attribution } = match;
  const source = attribution.source && placeOf(article, attribution.source);
  const cue = attribution.cue && placeOf(article, attribution.cue);
  return `${JSON.stringify({ id: article.id, start, end, text: article.text.slice(start, end), claim, stance, tier, score, source, cue, pack })}\n`;
}
