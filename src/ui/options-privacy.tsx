import type { OptionsFacts } from './options-state';
import { plural, type TextKey, t } from './texts';

/** What each permission is for; the reading of pages is none of these and is told by itself. */
const FOR: Readonly<Record<string, TextKey>> = {
  storage: 'permissionStorage',
  activeTab: 'permissionActiveTab',
  contextMenus: 'permissionContextMenus',
  sidePanel: 'permissionSidePanel',
  alarms: 'permissionAlarms',
};

/** How many requests were made, and what the browser lets Rejoinder do. */
export function OptionsPrivacy({ requests, permissions, hasAccess }: Pick<OptionsFacts, 'requests' | 'permissions' | 'hasAccess'>) {
  return (
    <>
      <section>
        <h3>{plural('requestCount', requests)}</h3>
        <p>{t(requests === 0 ? 'requestsNone' : 'requestsSome')}</p>
      </section>
      <section>
        <h3>{t('permissionsHeading')}</h3>
        <dl class="permissions">
          <div>
            <dt>{t('permissionPages')}</dt>
            <dd>{t(hasAccess ? 'permissionPagesAll' : 'permissionPagesSome')}</dd>
          </div>
          {permissions.map((name) => (
            <div key={name}>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>{FOR[name] === undefined ? t('permissionOther') : t(FOR[name])}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}
