import { createI18n } from '@wxt-dev/i18n';
import type english from './locales/en.json';

type Messages = typeof english;
type PluralKey = { [K in keyof Messages]: Messages[K] extends string ? never : K }[keyof Messages];
export type TextKey = Exclude<keyof Messages, PluralKey>;

const i18n = createI18n();

/**
 * A text of the interface in the browser's language.
 * @param substitutions for `$1`, `$2` …
 */
export function t(key: TextKey, ...substitutions: string[]): string {
  return substitutions.length > 0 ? i18n.t(key, substitutions) : i18n.t(key);
}

/**
 * A text that depends on a number, in the form which the language has for it.
 * @param substitutions for `$2` …; `$1` is the number
 */
export function plural(key: PluralKey, n: number, ...substitutions: string[]): string {
  return i18n.t(key, n, [String(n), ...substitutions]);
}
