/** Pause between two looks, ms: short beside the 200 ms after which a card opens. */
const INTERVAL = 40;

/**
 * Looks again and again until `look` gives something truthy, and hands that on.
 * @param {() => unknown} look may be async; an exception counts as "not yet" and is told when time is up
 * @param {string} what what is waited for, in words, for the message
 * @param {number} [deadline] ms
 */
export async function until(look, what, deadline = 15_000) {
  const end = Date.now() + deadline;
  let last;
  for (;;) {
    try {
      const seen = await look();
      if (seen) return seen;
      last = seen;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end)
      throw new Error(`Waited ${deadline} ms for ${what}; last seen: ${last instanceof Error ? last.message : JSON.stringify(last)}`);
    await new Promise((resolve) => setTimeout(resolve, INTERVAL));
  }
}

/**
 * Watches for a while that something does not happen.
 * @param {() => unknown} look must stay falsy
 * @param {string} what what must not happen
 * @param {number} during ms
 */
export async function never(look, what, during) {
  const end = Date.now() + during;
  while (Date.now() < end) {
    const seen = await look();
    if (seen) throw new Error(`${what}: ${JSON.stringify(seen)}`);
    await new Promise((resolve) => setTimeout(resolve, INTERVAL));
  }
}
