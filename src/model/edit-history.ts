/** What was done and can be undone, the latest last, and what was undone and can be done again, the latest first. */
export interface EditHistory<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
}

/** Steps kept: more than most take back one by one, and all of them are written to disk with each new one. */
const STEPS = 30;

export function startHistory<T>(present: T): EditHistory<T> {
  return { past: [], present, future: [] };
}

/** Takes a change up; what was undone before is then gone. The same value again is no change. */
export function changed<T>(history: EditHistory<T>, next: T): EditHistory<T> {
  if (next === history.present) return history;
  return { past: [...history.past, history.present].slice(-STEPS), present: next, future: [] };
}

/** The state before the last change; as it is when there was none. */
export function undone<T>({ past, present, future }: EditHistory<T>): EditHistory<T> {
  const last = past.at(-1);
  return last === undefined ? { past, present, future } : { past: past.slice(0, -1), present: last, future: [present, ...future] };
}

/** The state before the last undoing; as it is when there was none. */
export function redone<T>({ past, present, future }: EditHistory<T>): EditHistory<T> {
  const [next, ...rest] = future;
  return next === undefined ? { past, present, future } : { past: [...past, present], present: next, future: rest };
}
