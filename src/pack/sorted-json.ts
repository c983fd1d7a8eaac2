import { isObject } from './field-reader';

/** One JSON text for values that differ in the order of their keys alone. */
export function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_, inner) =>
    isObject(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );
}
