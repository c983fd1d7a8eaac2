import type { MatchEngine } from '../match/engine';
import type { Match } from '../match/match';
import type { DossierStatement } from '../pack/dossier';
import { otherSide } from '../ui/statement-order';
import { type Article, placeOf } from './article';

const DOES = { claim: 'states the claim', denial: 'denies the claim' };

/** An article's matches for people to read: the passage, what it does with which claim, who says so here, and the other side. */
export function readable(article: Article, matches: readonly Match[], engine: MatchEngine): string {
  if (matches.length === 0) return `${article.id}: no matches\n`;
  const entries = matches.map((match) => {
    const [start, end] = placeOf(article, match);
    const { source, cue } = match.attribution;
    const dossier = engine.dossier(match.claim);
    const answer = dossier && otherSide(dossier, match.stance)[0];
    const lines = [
      `“${article.text.slice(start, end)}”`,
      `  ${match.tier === 'related' ? 'related to' : `${match.tier}, ${DOES[match.stance]}`} ${match.claim}: ${dossier?.text ?? ''}`,
      ...(source ? [`  said here by: ${source.text}${cue ? ` (${cue.text})` : ''}`] : []),
      `  the other side: ${answer ? statement(answer) : 'nothing in the pack'}`,
    ];
    return `\n  ${start}–${end}  ${lines.join('\n  ')}\n`;
  });
  return `${article.id}: ${matches.length} ${matches.length === 1 ? 'match' : 'matches'}\n${entries.join('')}\n`;
}

function statement({ speaker, speakerInferred, role, quote, gist, source, date }: DossierStatement): string {
  const who = speaker === null ? 'speaker not named' : `${speaker}${role ? `, ${role}` : ''}${speakerInferred ? ', by context' : ''}`;
  const where = [source.publisher ?? source.title ?? source.id, ...(date ? [date] : [])].join(', ');
  return `${quote ? `“${quote}”` : gist} (${who}; ${where})`;
}
