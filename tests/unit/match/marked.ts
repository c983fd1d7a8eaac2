import { createEngine } from '../../../src/match/engine';
import type { ClaimPack } from '../../../src/pack/schema';
import type { PageContext } from '../../../src/text/text-block';
import { damPack } from './dam-pack';

/** Tells what a pack marks on a page of some blocks: "claim stance tier", in reading order, equal ones once. */
export function markedBy(pack: ClaimPack): (context: PageContext, ...texts: string[]) => string[] {
  const engine = createEngine([pack]);
  return (context, ...texts) => {
    const blocks = texts.map((text, id) => ({ id, text }));
    const matches = engine.match({ context, blocks }).filter((m) => m.tier !== 'related');
    return [...new Set(matches.map((m) => `${m.claim} ${m.stance} ${m.tier}`))];
  };
}

/** What the dam pack marks. */
export const marked = markedBy(damPack());
