/** Each contender is timed this often, all in turn, so that a busy machine slows all of them; the median counts. */
const ROUNDS = 5;

/**
 * Median CPU time of each contender, ms; a first round warms up and is not counted.
 * @param {Record<string, () => unknown>} contenders
 * @returns {Map<string, number>}
 */
export function cpuTimes(contenders) {
  const times = new Map(Object.keys(contenders).map((name) => [name, []]));
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [name, pass] of Object.entries(contenders)) {
      // Once unmeasured: it pays for clearing away what the contender before left behind. A forced collection would do so, too,
      // but throws away compiled code with it.
      pass();
      const began = process.cpuUsage();
      pass();
      const { user, system } = process.cpuUsage(began);
      if (round > 0) times.get(name).push((user + system) / 1000);
    }
  }
  return new Map([...times].map(([name, list]) => [name, list.sort((a, b) => a - b)[Math.floor(list.length / 2)]]));
}
