import { parsePack } from '../pack/parse';
import type { ClaimPack } from '../pack/schema';
import type { Article } from './article';
import { attributions } from './attributions';

/** Claims of a draft: what a reader can look through. */
const MOST_CLAIMS = 20;

/**
 * Drafts a pack from one article, without hand work.
 * @returns a pack that parses; null when the article reports nobody as saying anything
 */
export function draftPack(article: Article): ClaimPack | null {
  const { text } = article;
  const said = attributions(text).filter(({ source, content }) => source && content.end - content.start > 30);
  const claims = said.slice(0, MOST_CLAIMS).map(({ content, cue }, i) => {
    const exact = text.slice(content.start, content.end).slice(0, 600).trim();
    const statement = {
      id: 's1',
      position: 'asserts',
      verb: cue && text.slice(cue.start, cue.end),
      gist: exact,
      source: 'article',
      selector: { type: 'TextQuoteSelector', exact },
    };
    return { id: `claim-${i + 1}`, contested: false, text: exact, statements: [statement] };
  });
  const result = parsePack({
    format: 'claimpack/1',
    id: 'draft',
    title: article.title?.slice(0, 200) || 'Draft',
    language: 'en',
    version: '0.1.0',
    published: article.date ?? '1970-01-01',
    sources: [
      { id: 'article', title: article.title, publisher: article.publisher, author: article.author, url: article.url, date: article.date },
    ],
    claims,
  });
  return result.ok ? result.pack : null;
}
