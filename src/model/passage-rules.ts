import { unnamed } from './actors';
import { readArticle } from './article-reading';
import { Cast } from './cast';
import { RuleMaker } from './claim-rules';
import type { Dispute } from './disputes';
import type { Draft, FindingRules, Passage } from './draft';
import { findQuote } from './find-quote';
import type { Utterance } from './utterances';

/**
 * What finds a claim that the reader makes of passages: rules as those of the claims that were found in the article. Of a passage that the
 * article attributes in part, that part counts.
 * @param passages those in position "context" are of the claim, too, so that their words are not taken for those of something else; what it
 * is found by is made of the others
 */
export function rulesOfPassages({ article: { text }, attributions, pack }: Draft, passages: readonly Passage[]): FindingRules {
  const reading = readArticle(text);
  const cast = new Cast(reading);
  const ids = new Map(pack.parties.flatMap(({ id, name, aliases }) => [...aliases, name].map((one) => [one, id] as const)));
  const idOf = new Map(
    cast.actors.flatMap((actor) => {
      const id = ids.get(actor.name);
      return id === undefined ? [] : [[actor, id] as const];
    }),
  );
  const stands = passages.flatMap(({ selector, position, party }): Dispute['stands'] => {
    const place = selector && findQuote(text, selector);
    if (!place) return [];
    const speaker = cast.actors.find((actor) => idOf.get(actor) === party) ?? unnamed('', 'unknown', null);
    return reading.sentences.flatMap(({ words: all, start, end, paragraph }, sentence) => {
      const within = (span: { start: number; end: number }) => (word: { start: number; end: number }) =>
        word.start >= span.start && word.end <= span.end;
      const passage = start < place.end && place.start < end ? all.filter(within(place)) : [];
      const said = passage.filter((word) => attributions.some(({ content }) => within(content)(word)));
      const words = said.length ? said : passage;
      const [first] = words;
      const last = words.at(-1);
      if (!first || !last) return [];
      const content = { start: first.start, end: last.end };
      const shape = { act: 'asserts', cue: null, direct: false, pointer: null, negated: false, states: true, inferred: false } as const;
      const utterance: Utterance = { speaker, content, words, sentence, paragraph, ...shape };
      return [{ utterance, position }];
    });
  });
  return new RuleMaker(reading, cast, idOf).rulesOf({ stands, stems: new Set(), charge: null }, false);
}
