import { type ComponentChildren, render } from 'preact';
import { Icon } from './icon';
import { logoIcon } from './icon-shapes';
import { plural, type TextKey, t } from './texts';
import { type Access, WelcomeAccess } from './welcome-access';
import { type KeyedCommand, WelcomeKeys } from './welcome-keys';
import { WelcomeLegend } from './welcome-legend';

export interface WelcomeFacts {
  /** What the packs cover; null until the background has told. */
  readonly coverage: { readonly packs: number; readonly claims: number; readonly titles: readonly string[] } | null;
  readonly access: Access;
  /** Commands by keyboard; null where there are none. */
  readonly shortcuts: readonly KeyedCommand[] | null;
}

export interface WelcomeProps extends WelcomeFacts {
  /** A text with marks to try. */
  readonly example: ComponentChildren;
  /** Open the card of the example's next mark. */
  onNext(): void;
  onAllow(): void;
  onShortcuts(): void;
}

const DOES: readonly TextKey[] = ['doesAnswer', 'doesName', 'doesSource', 'doesLocally'];
const DOES_NOT: readonly TextKey[] = ['doesNotJudge', 'doesNotChange', 'doesNotGuess', 'doesNotSend'];

/** Draws the page that a reader sees first, or draws it anew. */
export function renderWelcome(root: HTMLElement, props: WelcomeProps): void {
  render(<Welcome {...props} />, root);
}

function Welcome({ coverage, access, shortcuts, example, onNext, onAllow, onShortcuts }: WelcomeProps) {
  return (
    <div class="welcome" lang={t('language')}>
      <header>
        <Icon shape={logoIcon} />
        {t('extensionName')}
      </header>
      <main>
        <h1>{t('welcomeHeading')}</h1>
        <p class="lede">{t('welcomeLede')}</p>
        <WelcomeAccess access={access} onAllow={onAllow} />
        <WelcomeLegend />
        <section class="try" aria-labelledby="try">
          <h2 id="try">{t('tryIt')}</h2>
          {example}
          <button type="button" class="next" onClick={onNext}>
            {t('openNextMark')}
          </button>
        </section>
        <div class="two">
          <List heading={t('doesHeading')} items={DOES} />
          <List heading={t('doesNotHeading')} items={DOES_NOT} />
        </div>
        <dl class="three">
          <Figure
            label={t('coveredLabel')}
            figure={coverage && t('coverage', plural('packCount', coverage.packs), plural('claimCount', coverage.claims))}
          >
            {coverage?.titles.join(' · ')}
          </Figure>
          <Figure label={t('unmarkedLabel')} figure={t('unmarkedFigure')}>
            {t('unmarkedText')}
          </Figure>
          <Figure label={t('dataLabel')} figure={t('dataFigure')}>
            {t('dataText')}
          </Figure>
        </dl>
        {shortcuts && <WelcomeKeys shortcuts={shortcuts} onShortcuts={onShortcuts} />}
        <p>
          <a href="/options.html">{t('openOptions')}</a>
        </p>
      </main>
    </div>
  );
}

function List({ heading, items }: { heading: string; items: readonly TextKey[] }) {
  return (
    <section>
      <h2>{heading}</h2>
      <ul>
        {items.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
    </section>
  );
}

function Figure({ label, figure, children }: { label: string; figure: string | null; children: ComponentChildren }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd class="figure">{figure ?? '…'}</dd>
      <dd>{children}</dd>
    </div>
  );
}
