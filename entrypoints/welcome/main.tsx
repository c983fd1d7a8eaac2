import { sendToBackground } from '../../src/platform/messages';
import { openShortcutPage, readShortcuts } from '../../src/platform/shortcuts';
import { askSiteAccess, hasSiteAccess, watchSiteAccess } from '../../src/platform/site-access';
import { t } from '../../src/ui/texts';
import { renderWelcome, type WelcomeFacts } from '../../src/ui/welcome';
import { followFrame } from '../content/follow-frame';
import { Example } from './example';

const root = document.querySelector<HTMLElement>('#welcome');
const known: { -readonly [K in keyof WelcomeFacts]: WelcomeFacts[K] } = { coverage: null, access: 'there', shortcuts: null };

function learn(news: Partial<WelcomeFacts>): void {
  Object.assign(known, news);
  if (!root) return;
  renderWelcome(root, {
    ...{ ...known, example: <Example /> },
    onNext: () => frame.go('next'),
    onAllow: () => attempt(askSiteAccess),
    onShortcuts: () => attempt(openShortcutPage),
  });
}

function attempt(work: () => Promise<unknown>): void {
  work().catch(console.warn);
}

document.title = t('welcomeTitle');
document.documentElement.lang = t('language');
learn({});
// From here on this page is read, marked and told of as any page of the web.
const frame = followFrame();

watchSiteAccess((has) => learn({ access: has ? 'given' : 'missing' }));
attempt(async () => learn({ access: (await hasSiteAccess()) ? 'there' : 'missing' }));
attempt(async () => learn({ shortcuts: await readShortcuts() }));
attempt(async () => {
  const coverage = await sendToBackground('coverage');
  if (coverage.ok) learn({ coverage: coverage.value });
});
