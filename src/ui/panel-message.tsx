import type { ArticleCaution } from '../model/article-caution';
import { cautionText } from './caution-text';
import { logoIcon, logoOutlineIcon, reloadIcon, waitingIcon } from './icon-shapes';
import { languageName } from './language-name';
import type { PanelDeeds, PanelState } from './panel-state';
import { StateMessage, type StateText } from './state-message';
import { type TextKey, t } from './texts';

const STEPS: Readonly<Record<'page' | 'said' | 'claims', TextKey>> = {
  page: 'workingPage',
  said: 'workingSaid',
  claims: 'workingClaims',
};

type Props = { readonly state: Exclude<PanelState, { kind: 'draft' }> } & Pick<PanelDeeds, 'onModel' | 'onReload' | 'onAllow'>;

/** The panel without a draft: says plainly why there is none, and what can be done. */
export function PanelMessage(props: Props) {
  const { state } = props;
  const message = messageOf(props);
  return (
    <StateMessage {...message}>
      {state.kind === 'working' && <progress aria-label={message.title} max={3} value={Object.keys(STEPS).indexOf(state.step) + 1} />}
    </StateMessage>
  );
}

function messageOf({ state, onModel, onReload, onAllow }: Props): StateText {
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
      return { icon: logoOutlineIcon, title: t('noClaims'), text: whyNoClaims(state.caution), action: again };
    case 'language': {
      const name = languageName(state.language);
      return { icon: logoIcon, title: name === null ? t('otherLanguageUnknown') : t('otherLanguage', name), text: t('modelEnglishOnly') };
    }
    case 'failed':
      return { icon: logoOutlineIcon, title: t('modelFailed'), text: state.message, action: again };
  }
}

/** An unusual form may be the reason. */
function whyNoClaims(caution: ArticleCaution | null): string {
  return [t('noClaimsWhy'), cautionText(caution)].filter((text) => text !== null).join(' ');
}
