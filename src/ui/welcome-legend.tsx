import type { Match } from '../match/match';
import { Icon } from './icon';
import { claimIcon, denialIcon } from './icon-shapes';
import { lineClass, stanceWord } from './stance-words';
import { type TextKey, t } from './texts';

const MARKS: readonly (Pick<Match, 'stance' | 'tier'> & { readonly means: TextKey })[] = [
  { stance: 'claim', tier: 'strong', means: 'claimMeans' },
  { stance: 'denial', tier: 'strong', means: 'denialMeans' },
  { stance: 'claim', tier: 'weak', means: 'possibleMeans' },
  { stance: 'denial', tier: 'weak', means: 'possibleMeans' },
];

/** The marks and what they mean. */
export function WelcomeLegend() {
  return (
    <section class="legend">
      <h2>{t('legendHeading')}</h2>
      <ul>
        {MARKS.map((mark) => (
          <li key={lineClass(mark)}>
            <Icon shape={mark.stance === 'claim' ? claimIcon : denialIcon} />
            <i class={lineClass(mark)} />
            <b>{stanceWord(mark)}</b>
            <span>{t(mark.means)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
