import type { MatchEngine } from '../match/engine';
import type { Match } from '../match/match';
import type { Span } from '../text/text-block';
import type { Article } from './article';

/** Start and end in the article's text, UTF-16 code units. */
function placed(article: Article, span: Span | null): [number, number] | null {
  if (!span) return null;
  const base = article.starts[span.block] as number;
  return [base + span.start, base + span.end];
}

/** One match as a line of JSON; `claim` is the bare claim id, `pack` the id of its pack. */
export function jsonLine(article: Article, match: Match): string {
  const [start, end] = placed(article, match) as [number, number];
  const [pack, claim] = match.claim.split('/');
  return `${JSON.stringify({
    id: article.id,
    start,
    end,
    text: article.text.slice(start, end),
    claim,
    stance: match.stance,
    tier: match.tier,
    score: match.score,
    source: placed(article, match.attribution.source),
    cue: placed(article, match.attribution.cue),
    pack,
  })}\n`;
}

/** An article's matches for people to read: the passage, what it does with which claim, and who says so here. */
export function readable(article: Article, matches: readonly Match[], engine: MatchEngine): string {
  if (matches.length === 0) return `${article.id}: no matches\n`;
  const entries = matches.map((match) => {
    const [start, end] = placed(article, match) as [number, number];
    const { source, cue } = match.attribution;
    const dossier = engine.dossier(match.claim);
    const says = source ? `\n      said here by: ${source.text}${cue ? ` (${cue.text})` : ''}` : '';
    return `  ${start}–${end} ${match.tier} ${match.stance} of ${match.claim}\n      “${article.text.slice(start, end)}”${says}\n      claim: ${dossier?.text ?? ''}\n`;
  });
  return `${article.id}: ${matches.length} ${matches.length === 1 ? 'match' : 'matches'}\n${entries.join('')}`;
}
