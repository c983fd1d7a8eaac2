import { logoIcon, logoOutlineIcon, reloadIcon, waitingIcon } from './icon-shapes';
import { languageName } from './language-name';
import type { PopupState } from './popup-state';
import { StateMessage, type StateText } from './state-message';
import { t } from './texts';

interface Props {
  readonly state: Exclude<PopupState, { kind: 'marks' }>;
  /** The tab's host, where it has one. */
  readonly host: string | null;
  onSwitchOn(where: 'site' | 'everywhere'): void;
  onReload(): void;
  onAllow(): void;
}

/** The popup of a page without marks: says plainly why there are none, and what can be done. */
export function PopupMessage(props: Props) {
  return <StateMessage {...messageOf(props)} />;
}

function messageOf({ state, host, onSwitchOn, onReload, onAllow }: Props): StateText {
  switch (state.kind) {
    case 'loading':
      return { icon: logoOutlineIcon, title: t('loading') };
    case 'nothing':
      return { icon: logoIcon, title: t('nothingMarked'), text: t(state.truncated ? 'truncated' : 'nothingMarkedWhy') };
    case 'unreadable':
      return { icon: logoOutlineIcon, title: t('unreadable'), text: t('unreadableWhy') };
    case 'reload':
      return {
        icon: waitingIcon,
        title: t('reloadNeeded'),
        text: t('reloadNeededWhy'),
        action: { label: t('reload'), icon: reloadIcon, run: onReload },
      };
    case 'withheld': {
      const action = { label: t('allowAccess'), run: onAllow };
      return { icon: logoOutlineIcon, title: t('accessMissing'), text: t('accessMissingText'), action };
    }
    case 'language': {
      const name = languageName(state.language);
      return {
        icon: logoIcon,
        title: name === null ? t('otherLanguageUnknown') : t('otherLanguage', name),
        text: t('otherLanguageWhy'),
      };
    }
    case 'failed':
      return { icon: logoOutlineIcon, title: t('failed'), text: state.message };
    case 'off': {
      const { where } = state;
      const run = () => onSwitchOn(where);
      if (where === 'everywhere') {
        const action = { label: t('switchOnEverywhere'), run };
        return { icon: logoOutlineIcon, title: t('offEverywhere'), text: t('offEverywhereWhy'), action };
      }
      const action = { label: t('switchOnHere'), run };
      return { icon: logoOutlineIcon, title: t('offSite'), action, ...(host === null ? {} : { text: t('offSiteWhy', host) }) };
    }
  }
}
