import type { Muted } from '../match/overlay';
import { t } from './texts';
import { withArticle } from './with-article';

interface Props {
  readonly muted: readonly Muted[];
  /** The row goes, and with it the focus: `button` tells where it was. */
  onUnmute(muted: Muted, button: HTMLElement): void;
}

/** What the reader muted, each with the way back. */
export function MutedList({ muted, onUnmute }: Props) {
  return (
    <ul class="muted">
      {muted.map((one) => (
        <li key={JSON.stringify(one.muting)}>
          <MutedWords {...one} />
          <button type="button" aria-label={`${t('showAgain')}: ${one.text}`} onClick={({ currentTarget }) => onUnmute(one, currentTarget)}>
            {t('showAgain')}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What is muted, in words. */
function MutedWords({ muting, text }: Muted) {
  if (muting.kind === 'speaker') return <p>{t('muteSpeaker', withArticle(text))}</p>;
  const isClaim = muting.kind === 'claim';
  return (
    <p>
      <span class="label">{t(isClaim ? 'claim' : 'wrongMark')}</span>
      <span class="x">{isClaim ? text : t('quoted', text)}</span>
    </p>
  );
}
