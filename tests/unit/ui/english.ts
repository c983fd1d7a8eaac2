import { generateChromeMessages, type MessagesObject, parseMessagesObject } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import english from '../../../src/ui/locales/en.json';

const messages = generateChromeMessages(parseMessagesObject(english as MessagesObject));

/** Lets the fake browser speak the extension's English, as the built extension does. */
export function speakEnglish(): void {
  fakeBrowser.i18n.getMessage = (key: string, substitutions: string | readonly (string | number)[] = []) =>
    (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => String([substitutions].flat()[Number(n) - 1] ?? ''));
}
