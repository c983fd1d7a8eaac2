import { Icon } from './icon';
import { type IconShape, logoIcon, logoOutlineIcon, reloadIcon, waitingIcon } from './icon-shapes';
import { languageName } from './language-name';
import type { PanelDeeds, PanelState } from './panel-state';
import { type TextKey, t } from './texts';

interface Message {
  readonly icon: IconShape;
  readonly title: string;
  readonly text?: string;
  readonly action?: { readonly label: string; readonly icon?: IconShape; run(): void };
}

const STEPS: Readonly<Record<'page' | 'said' | 'claims', TextKey>> = {
  page: 'workingPage',
  said: 'workingSaid',
  claims: 'workingClaims',
};

type Props = { readonly state: Exclude<PanelState, { kind: 'draft' }> } & Pick<PanelDeeds, 'onModel' | 'onReload' | 'onAllow'>;

/** The panel without a draft: says plainly why there is none, and what can be done. */
export function PanelMessage(props: Props) {
  const { state } = props;
  const { icon, title, text, action } = messageOf(props);
  return (
    <section class="state" role="status">
      <Icon shape={icon} />
      <h2>{title}</h2>
      {state.kind === 'working' && <progress aria-label={title} max={3} value={Object.keys(STEPS).indexOf(state.step) + 1} />}
      {text && <p>{text}</p>}
      {action && (
        <button type="button" class="btn primary" onClick={action.run}>
          {action.icon && <Icon shape={action.icon} />}
          {action.label}
        </button>
      )}
    </section>
  );
}

function messageOf({ state, onModel, onReload, onAllow }: Props): Message {
  const again = { label: t('tryAgain'), icon: reloadIcon, run: onModel };
  switch (state.kind) {
    case 'loading':
      return { icon: logoOutlineIcon, title: t('loading') };
    case 'start':
      return { icon: logoIcon, title: t('modelStart'), text: t('modelStartText'), action: { label: t('modelArticle'), run: onModel } };
    case 'working':
      return { icon: logoOutlineIcon, title: t(STEPS[state.step]) };
    case 'unreadable':
      return { icon: logoOutlineIcon, title: t('unreadable'), text: t('unreadableWhy') };
    case 'reload':
      return {
        icon: waitingIcon,
        title: t('reloadNeeded'),
        text: t('reloadNeededWhy'),
        action: { label: t('reload'), icon: reloadIcon, run: onReload },
      };
    case 'withheld':
      return {
        icon: logoOutlineIcon,
        title: t('accessMissing'),
        text: t('accessMissingText'),
        action: { label: t('allowAccess'), run: onAllow },
      };
    case 'noArticle':
      return { icon: logoOutlineIcon, title: t('noArticle'), text: t('noArticleWhy'), action: again };
    case 'noClaims':
      return { icon: logoOutlineIcon, title: t('noClaims'), text: t('noClaimsWhy'), action: again };
    case 'language': {
      const name = languageName(state.language);
      return { icon: logoIcon, title: name === null ? t('otherLanguageUnknown') : t('otherLanguage', name), text: t('modelEnglishOnly') };
    }
    case 'failed':
      return { icon: logoOutlineIcon, title: t('modelFailed'), text: state.message, action: again };
  }
}
