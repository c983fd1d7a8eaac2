/** Days after an event in which a page that names its actors and the kind of event is taken to speak of it. */
const WINDOW_DAYS = 10;
const DAY = 86_400_000;

/**
 * The days on which pages speak of an event without saying all of it; a day's grace before it for time zones.
 * @returns first and last ISO 8601 day, or null for an event without a date
 */
export function dateWindow({ from, to }: { readonly from: string | null; readonly to: string | null }): [string, string] | null {
  return from ? [daysFrom(from, -1), daysFrom(to ?? from, WINDOW_DAYS)] : null;
}

function daysFrom(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}
