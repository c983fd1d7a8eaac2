import type { Muted } from '../match/overlay';
import { t } from './texts';
import { withArticle } from './with-article';

/** What is muted, in words. */
export function MutedWords({ muting, text }: Muted) {
  if (muting.kind === 'speaker') return <p>{t('muteSpeaker', withArticle(text))}</p>;
  const isClaim = muting.kind === 'claim';
  return (
    <p>
      <span class="label">{t(isClaim ? 'claim' : 'wrongMark')}</span>
      <span class="x">{isClaim ? text : t('quoted', text)}</span>
    </p>
  );
}
