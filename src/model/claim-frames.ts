import type { Claim } from '../pack/schema';
import type { Charge } from './charges';
import { actsOf, type Concept } from './concepts';
import { classesOf } from './word-classes';

type Frame = Claim['frames'][number];

/** Things that a frame of one claim is made for. */
const MOST_OBJECTS = 8;

/**
 * Frames by which the engine knows whom a claim accuses, so that "denied it" and "the accusation" lead to it.
 * @param main the claim is about what the article's event is
 * @param concepts the ideas of what is asserted
 */
export function framesOf({ act }: Charge, id: string, main: boolean, concepts: readonly Concept[]): Frame[] {
  const own = concepts.find(({ key }) => key === act.stem && !classesOf([act]).has('CULPRIT'));
  const acts = [...new Set([...(own?.terms ?? [act.norm]), ...actsOf(act)])].slice(0, 200);
  if (main)
    return [
      { agent: [id], act: ['RESPONSIBLE', 'INVOLVED', 'CULPRIT', ...acts].slice(0, 200), object: '@event' },
      { agent: [id], act: ['ACCUSE'], object: '@event' },
    ];
  const thing = concepts.filter(({ kind, key }) => kind === 'noun' && key !== act.stem).sort((a, b) => b.weight - a.weight)[0];
  return (thing?.terms ?? []).slice(0, MOST_OBJECTS).flatMap((object): Frame[] => [
    { agent: [id], act: acts, object },
    { agent: [id], act: ['ACCUSE'], object },
  ]);
}
