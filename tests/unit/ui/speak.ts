import { generateChromeMessages, type MessagesObject, parseMessagesObject } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/**
 * Lets the fake browser speak a locale, as the built extension does.
 * @param locale the contents of a file of src/ui/locales
 */
export function speak(locale: object): void {
  const messages = generateChromeMessages(parseMessagesObject(locale as MessagesObject));
  fakeBrowser.i18n.getMessage = (key: string, substitutions: string | readonly (string | number)[] = []) =>
    (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => String([substitutions].flat()[Number(n) - 1] ?? ''));
}
