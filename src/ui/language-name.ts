import { t } from './texts';

/**
 * A language's name in the language of the texts.
 * @param code BCP 47, as a page gives it
 * @returns null for what is no code, or a code without a name
 */
export function languageName(code: string): string | null {
  try {
    return new Intl.DisplayNames([t('language')], { type: 'language', fallback: 'none' }).of(code) ?? null;
  } catch {
    return null;
  }
}
