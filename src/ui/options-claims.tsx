import { claimHash } from './options-route';
import type { ListedClaim, OptionsDeeds, OptionsFacts } from './options-state';
import { plural, t } from './texts';

type Props = Pick<OptionsFacts, 'query' | 'found'> & Pick<OptionsDeeds, 'onQuery' | 'onMore'>;

/** All claims of all packs, or those nearest to some words; the first of them, and more when asked for. */
export function OptionsClaims({ query, found, onQuery, onMore }: Props) {
  const rest = found ? found.length - found.claims.length : 0;
  return (
    <>
      <search>
        <label class="field">
          {t('searchClaims')}
          <input type="search" value={query} onInput={({ currentTarget }) => onQuery(currentTarget.value)} />
        </label>
      </search>
      <p class="meta" role="status">
        {found === null
          ? t('claimsLoading')
          : found.length === 0
            ? t(query.trim() ? 'claimsNone' : 'claimsEmpty')
            : plural('claimCount', found.length)}
      </p>
      <ClaimList claims={found?.claims ?? []} />
      {rest > 0 && (
        <button type="button" class="btn" onClick={onMore}>
          {plural('more', rest)}
        </button>
      )}
    </>
  );
}

/** Claims, each a way to its page. */
export function ClaimList({ claims }: { claims: readonly ListedClaim[] }) {
  return (
    <ul class="claims">
      {claims.map(({ claim, text, statements, pack }) => (
        <li key={claim}>
          <a href={claimHash(claim)}>{text}</a>
          <p class="meta">
            {plural('statementCount', statements)} · {pack}
          </p>
        </li>
      ))}
    </ul>
  );
}
