import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';

/** Full `::highlight` underlines, `caretPositionFromPoint` into shadow roots and Ed25519 exist from these versions on. */
const MINIMUM = { chrome: '137', firefox: '150.0' };

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  manifestVersion: 3,
  publicDir: 'src/public',
  i18n: { localesDir: 'src/ui/locales' },
  imports: false,
  vite: () => ({
    resolve: {
      alias: { 'wxt/utils/content-script-context': fileURLToPath(new URL('entrypoints/content/no-context.ts', import.meta.url)) },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'activeTab', 'contextMenus', 'alarms'],
    // Asked for one host at a time, when a reader subscribes to a pack on one that does not let others read it.
    optional_host_permissions: ['https://*/*'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandPopup__' },
      'next-mark': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNext__' },
      'previous-mark': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandPrevious__' },
      // Chrome lets an extension suggest keys for four commands.
      'model-article': { description: '__MSG_commandModel__' },
      'switch-site': { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_commandSwitch__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'rejoinder@rejoinder.example',
              strict_min_version: MINIMUM.firefox,
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: {},
          },
        }
      : { minimum_chrome_version: MINIMUM.chrome }),
  }),
});
