import type { ClaimPack } from '../pack/schema';
import { createEngine } from './engine';
import type { Stance } from './match';

/** An example that was not found, or a counter-example that was. */
interface CheckFailure {
  /** JSON path of the sentence in the pack. */
  readonly path: string;
  readonly message: string;
  readonly sentence: string;
  /** Id of its claim. */
  readonly claim: string;
  readonly counter: boolean;
}

export interface CheckResult {
  readonly failures: readonly CheckFailure[];
  /** How many sentences of each kind were run. */
  readonly examples: number;
  readonly counterExamples: number;
}

/**
 * Runs a pack's own examples and counter-examples. Each sentence is matched as a page of its own
 * whose title is the event's name, so that the event's gate stands open. An example must be found
 * with its stance in any tier, a counter-example must not be marked in either stance.
 */
export function checkPack(pack: ClaimPack): CheckResult {
  const engine = createEngine([pack]);
  const failures: CheckFailure[] = [];
  let examples = 0;
  let counterExamples = 0;
  pack.claims.forEach((claim, c) => {
    const title = pack.events.find((event) => event.id === claim.event)?.name;
    const found = (sentence: string) =>
      engine
        .match({ context: title === undefined ? {} : { title }, blocks: [{ id: 0, text: sentence }] })
        .filter((match) => match.claim === `${pack.id}/${claim.id}`);
    const fail = (path: string, message: string, sentence: string, counter = false) =>
      failures.push({ path, message, sentence, claim: claim.id, counter });
    const runExample = (stance: Stance, sentence: string, path: string) => {
      examples++;
      const matches = found(sentence);
      if (matches.some((match) => match.stance === stance)) return;
      fail(path, matches[0] ? `found as ${matches[0].stance}, not as ${stance}` : 'not found', sentence);
    };
    for (const stance of ['claim', 'denial'] as const) {
      claim.examples[stance].forEach((sentence, i) => {
        runExample(stance, sentence, `$.claims[${c}].examples.${stance}[${i}]`);
      });
    }
    claim.counterExamples.forEach((sentence, i) => {
      counterExamples++;
      const marked = found(sentence).find((match) => match.tier !== 'related');
      if (marked) fail(`$.claims[${c}].counterExamples[${i}]`, `found as ${marked.tier} ${marked.stance}`, sentence, true);
    });
  });
  return { failures, examples, counterExamples };
}
