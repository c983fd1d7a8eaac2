import { t } from './texts';

/** Whether pages may be read: it was so all along, the reader withholds it, or has just given it. */
export type Access = 'there' | 'missing' | 'given';

/** Explains what the browser withholds and asks for it; stays, with the answer, when it was given. */
export function WelcomeAccess({ access, onAllow }: { access: Access; onAllow(): void }) {
  if (access === 'there') return null;
  const given = access === 'given';
  return (
    <section class="access" role="status">
      <div>
        <h2>{t(given ? 'accessGiven' : 'accessMissing')}</h2>
        <p>{t(given ? 'accessGivenText' : 'accessMissingText')}</p>
      </div>
      {!given && (
        <button type="button" class="btn primary" onClick={onAllow}>
          {t('allowAccess')}
        </button>
      )}
    </section>
  );
}
