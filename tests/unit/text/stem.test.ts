import { describe, expect, test } from 'vitest';
import { stem } from '../../../src/text/stem';

describe('inflections meet', () => {
  const rows = [
    'orchestrate orchestrates orchestrated orchestrating',
    'plan plans planned planning',
    'deny denies denied denying denial',
    'accuse accuses accused accusing',
    'attack attacks attacked attacking',
    'launch launches launched launching',
    'blow blows blew blown blowing',
    'strike strikes struck striking',
    'order orders ordered ordering',
    'reject rejects rejected rejecting',
    'say says said saying',
    'be is are was were been being',
    'lie lies lied lying',
    'man men',
    'country countries',
    'claim claims claimed claiming',
    'note notes noted noting',
    'add adds added adding',
    'egg eggs egged egging',
    'hit hits hitting',
    'agree agrees agreed agreeing',
  ];

  test.each(rows)('%s', (row) => {
    expect([...new Set(row.split(' ').map(stem))]).toHaveLength(1);
  });
});

describe('other words stay apart', () => {
  const rows = [
    'operation operate',
    'responsible responsibility',
    'accusation accuse',
    'destruction destroy',
    'new news',
    'build building',
    'us use',
    'wed wednesday',
    'unit united',
    'his hi',
    'need nee',
    'k king',
    'mean means',
    'not note',
    'plan plane',
    'need agreed',
    'organ organise',
  ];

  test.each(rows)('%s', (row) => {
    const words = row.split(' ');
    expect(new Set(words.map(stem)).size).toBe(words.length);
  });
});
