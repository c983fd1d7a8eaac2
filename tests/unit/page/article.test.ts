// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../src/page/article';

const paragraph =
  'The council of Sellin heard on Monday that the pier would be closed until the spring, the mayor said, and that buses would go round. ';
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>The pier | Sellin Ledger</title>${head}</head><body>${body}</body></html>`;

describe('an article', () => {
  it('is taken out of its page, paragraph by paragraph, with what the page says of it', () => {
    const head =
      '<meta property="og:site_name" content="Sellin Ledger"><meta property="article:published_time" content="2026-03-04T10:00:00Z"><meta name="author" content="Osric Vael">';
    const html = page(
      `<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>The pier</h1><p>${paragraph.repeat(3)}</p><p>Marr <b>denied</b> it.<br>${paragraph.repeat(3)}</p></article><footer>Subscribe</footer>`,
      head,
    );
    const article = articleOf(html, 'https://ledger.example/pier');
    expect(article).toMatchObject({
      url: 'https://ledger.example/pier',
      publisher: 'Sellin Ledger',
      author: 'Osric Vael',
      date: '2026-03-04',
    });
    expect(article?.text.split('\n\n').map((one) => one.slice(0, 20))).toEqual(['The council of Selli', 'Marr denied it. The ']);
  });

  it('has no words of scripts, and runs none', () => {
    const html = page(
      `<article><p>${paragraph.repeat(5)}</p><script>globalThis.ran = true</script><img src="x" onerror="globalThis.ran = true"></article>`,
    );
    expect(articleOf(html, 'https://ledger.example/pier')?.text).not.toContain('ran');
    expect(globalThis).not.toHaveProperty('ran');
  });

  it('names the site by its host where the page does not', () => {
    expect(articleOf(page(`<article><p>${paragraph.repeat(5)}</p></article>`), 'https://ledger.example/pier')).toMatchObject({
      ...{ publisher: 'ledger.example', author: null, date: null },
    });
  });

  it('is not found where there is no running text', () => {
    expect(articleOf(page(''), 'https://ledger.example/')).toBeNull();
  });
});
