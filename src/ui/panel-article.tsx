import type { Draft } from '../model/draft';
import { findQuote } from '../model/find-quote';
import { t } from './texts';

/** A stretch of a paragraph that is one thing throughout. */
interface Piece {
  readonly text: string;
  readonly role: 'content' | 'source' | 'cue' | null;
  /** Numbers of the claims that have a statement which ends here. */
  readonly claims: readonly number[];
}

/** What the article says, with who says it, and by number the claims that it went into. */
export function PanelArticle({ draft, onJump }: { draft: Draft; onJump(): void }) {
  const { article, pack } = draft;
  return (
    <section class="article" aria-label={t('panelArticle')}>
      <h2>{article.title ?? pack.title}</h2>
      <p class="meta">{[article.publisher, article.author, article.date].filter(Boolean).join(' · ')}</p>
      {paragraphsOf(draft).map(({ start, pieces }) => (
        <p key={start} class="text">
          {pieces.map(({ text, role, claims }, i) => (
            <>
              {role ? <span class={role}>{text}</span> : text}
              {claims.map((n) => (
                <a key={`${i} ${n}`} class="number" href={`#claim-${n}`} aria-label={t('claimNumber', String(n))} onClick={onJump}>
                  {n}
                </a>
              ))}
            </>
          ))}
        </p>
      ))}
    </section>
  );
}

function paragraphsOf({ article: { text }, attributions, pack }: Draft): { start: number; pieces: Piece[] }[] {
  const ends = new Map<number, Set<number>>();
  for (const [i, { statements }] of pack.claims.entries()) {
    for (const { selector } of statements) {
      const place = selector && findQuote(text, selector);
      if (place) ends.set(place.end, new Set([...(ends.get(place.end) ?? []), i + 1]));
    }
  }
  const spans = attributions.flatMap(({ content, source, cue }) => [
    { ...content, role: 'content' as const },
    ...(source ? [{ ...source, role: 'source' as const }] : []),
    ...(cue ? [{ ...cue, role: 'cue' as const }] : []),
  ]);
  let at = 0;
  return text.split('\n\n').map((paragraph) => {
    const start = at;
    const end = start + paragraph.length;
    at = end + 2;
    const own = spans.filter((span) => span.start < end && span.end > start);
    const cuts = [start, end, ...own.flatMap((span) => [span.start, span.end]), ...ends.keys()].filter((cut) => cut >= start && cut <= end);
    const places = [...new Set(cuts)].sort((a, b) => a - b);
    return {
      start,
      pieces: places.slice(1).map((to, i) => {
        const from = places[i] ?? start;
        // Who speaks and by which word stands within what another says at times, and is the narrower of the two.
        const around = own.filter((span) => span.start <= from && span.end >= to).sort((a, b) => a.end - a.start - (b.end - b.start));
        return { text: text.slice(from, to), role: around[0]?.role ?? null, claims: [...(ends.get(to) ?? [])] };
      }),
    };
  });
}
