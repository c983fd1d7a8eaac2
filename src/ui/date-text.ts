import { t } from './texts';

const DAY: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' };

/**
 * "Thu 4 May 2023", in the language of the texts.
 * @param date ISO 8601, day precision
 */
export function dateText(date: string, weekday: 'short' | 'long' = 'short'): string {
  return withoutComma(formatter({ ...DAY, weekday }).format(day(date)));
}

/** "3–4 May 2023"; one day when the window has one end only; empty when it has none. */
export function windowText(from: string | null, to: string | null): string {
  const start = from ?? to;
  if (start === null) return '';
  if (to === null || to === start) return dateText(start);
  return formatter({ ...DAY, weekday: undefined }).formatRange(day(start), day(to));
}

function formatter(options: { [K in keyof Intl.DateTimeFormatOptions]: Intl.DateTimeFormatOptions[K] | undefined }): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(t('language'), { ...options, timeZone: 'UTC' } as Intl.DateTimeFormatOptions);
}

/** Browsers differ in the comma after the weekday. */
function withoutComma(text: string): string {
  return text.replace(',', '');
}

function day(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}
