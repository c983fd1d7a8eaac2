import { type ComponentChildren, render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from './icon';
import { logoIcon } from './icon-shapes';
import { OptionsAdd } from './options-add';
import { OptionsClaim } from './options-claim';
import { OptionsClaims } from './options-claims';
import { OptionsOverlay } from './options-overlay';
import { OptionsPacks } from './options-packs';
import { OptionsPrivacy } from './options-privacy';
import { SECTIONS, type Section } from './options-route';
import { OptionsSettings } from './options-settings';
import type { OptionsDeeds, OptionsFacts } from './options-state';
import { type TextKey, t } from './texts';

export type OptionsProps = OptionsFacts & OptionsDeeds & { readonly subscriptions: ComponentChildren };

const SECTION_NAMES: Readonly<Record<Section, TextKey>> = {
  packs: 'optionsPacks',
  add: 'optionsAdd',
  subscriptions: 'subscriptions',
  claims: 'optionsClaims',
  overlay: 'optionsOverlay',
  settings: 'optionsSettings',
  privacy: 'optionsPrivacy',
};

/** Draws the options page, or draws it anew. */
export function renderOptions(root: HTMLElement, props: OptionsProps): void {
  render(<Options {...props} />, root);
}

function Options(props: OptionsProps) {
  const { route, notice } = props;
  return (
    <div class="options" lang={t('language')}>
      <header class="bar">
        <h1>
          <Icon shape={logoIcon} />
          {t('extensionName')}
        </h1>
      </header>
      <nav aria-label={t('optionsSections')}>
        <ul>
          {SECTIONS.map((section) => (
            <li key={section}>
              <a href={`#${section}`} aria-current={route.section === section ? 'page' : undefined}>
                {t(SECTION_NAMES[section])}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <p class="notice" role="status">
          {notice}
        </p>
        <Shown {...props} />
      </main>
    </div>
  );
}

function Shown(props: OptionsProps) {
  const { route } = props;
  if (route.section === 'claims' && route.claim !== null)
    return (
      <Titled key={route.claim} title={t('optionsClaim')}>
        <OptionsClaim page={props.claim} />
      </Titled>
    );
  return (
    <Titled key={route.section} title={t(SECTION_NAMES[route.section])}>
      {route.section === 'packs' && <OptionsPacks {...props} />}
      {route.section === 'add' && <OptionsAdd {...props} />}
      {route.section === 'subscriptions' && props.subscriptions}
      {route.section === 'claims' && <OptionsClaims {...props} />}
      {route.section === 'overlay' && <OptionsOverlay {...props} />}
      {route.section === 'settings' && <OptionsSettings {...props} />}
      {route.section === 'privacy' && <OptionsPrivacy {...props} />}
    </Titled>
  );
}

/** The focus goes to the heading of the part that a reader has turned to, and stays where it is as the page opens. */
function Titled({ title, children }: { title: string; children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement !== document.body) heading.current?.focus();
  }, []);
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </>
  );
}
