import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { pageContext } from '../../../src/page/page-context';

const page = (head: string, body = ''): Document =>
  parseHTML(`<html><head><title>Halden</title>${head}</head><body>${body}</body></html>`).document;

describe('the date of publication', () => {
  const rows: [string, string, string, string | undefined][] = [
    ['of an article', '<meta property="article:published_time" content="2031-02-03T10:00:00Z">', '', '2031-02-03'],
    ['of an item', '<meta itemprop="datePublished" content="2031-02-03">', '', '2031-02-03'],
    ['by an older name', '<meta name="pubdate" content="2031-02-03">', '', '2031-02-03'],
    ['of a time element', '', '<article><time datetime="2031-02-03T08:00">3 Feb</time></article>', '2031-02-03'],
    ['of linked data', '<script type="application/ld+json">{"datePublished" : "2031-02-03T08:00"}</script>', '', '2031-02-03'],
    [
      'of linked data that is broken',
      '<script type="application/ld+json">{"datePublished":"2031-02-03", "x": }</script>',
      '',
      '2031-02-03',
    ],
    [
      'the more reliable first',
      '<meta name="date" content="2031-02-09"><meta property="article:published_time" content="2031-02-03">',
      '',
      '2031-02-03',
    ],
    [
      'past one that is no date',
      '<meta property="article:published_time" content="yesterday"><meta name="date" content="2031-02-03">',
      '',
      '2031-02-03',
    ],
    ['of a page that names none', '', '<time datetime="2031-02-03">an event</time>', undefined],
  ];
  test.each(rows)('%s', (_, head, body, date) => {
    expect(pageContext(page(head, body), []).date).toBe(date);
  });
});

test('title and lede come along, menus and headings passed over', () => {
  const running = 'The dam at Halden was closed to visitors on Monday, the council of the town said.';
  const blocks = [
    { id: 0, text: 'Menu' },
    { id: 1, text: `${running} ${running}`, heading: true },
    { id: 2, text: running },
  ];
  expect(pageContext(page(''), blocks)).toMatchObject({ title: 'Halden', lede: running });
});

test('of a title without end the beginning counts', () => {
  const document = page('');
  document.title = 'Halden '.repeat(10_000);
  expect(pageContext(document, []).title).toHaveLength(2_000);
});
