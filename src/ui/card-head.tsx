import type { Match } from '../match/match';
import type { CardItem } from './card-item';
import { CloseButton } from './close-button';
import { Here } from './here';
import { Icon } from './icon';
import { bothIcon, claimIcon, denialIcon } from './icon-shapes';
import { lineClass, stanceWord } from './stance-words';
import { plural, t } from './texts';

/** Ties the card to the words under the pointer. */
export function SingleHead({ item: { match, dossier }, onClose }: { item: CardItem; onClose(): void }) {
  return (
    <header class="head">
      <p class="act">
        <Icon shape={match.stance === 'claim' ? claimIcon : denialIcon} />
        <b>{stanceWord(match)}</b>
        <i class={lineClass(match)} />
        <span>{act(match)}</span>
        <CloseButton onClose={onClose} />
      </p>
      <h2 class="prop">{dossier.text}</h2>
      {!match.otherSpeaker && <Here attribution={match.attribution} />}
    </header>
  );
}

/** The head over several claims; `shared` when one attribution holds for all. */
export function SeveralHead({ items, shared, onClose }: { items: readonly CardItem[]; shared: boolean; onClose(): void }) {
  const first = items[0]?.match;
  const claims = items.filter(({ match }) => match.stance === 'claim').length;
  const denials = items.length - claims;
  return (
    <header class="head">
      <p class="act">
        <Icon shape={claims === 0 ? denialIcon : denials === 0 ? claimIcon : bothIcon} />
        <b>{severalLabel(items)}</b>
        {first && isUniform(items) && <i class={lineClass(first)} />}
        {first && isUniform(items) && shared && <span>{act(first)}</span>}
        <CloseButton onClose={onClose} />
      </p>
      {first && shared && <Here attribution={first.attribution} />}
    </header>
  );
}

/** Whether somebody is reported or the page says it in its own voice; a denial is a denial of the claim below it. */
function act({ stance, attribution }: Match): string {
  const reported = attribution.source !== null;
  if (stance === 'claim') return t(reported ? 'reportedHere' : 'statedHere');
  return t(reported ? 'reportedHereOfClaim' : 'statedHereOfClaim');
}

/** "2 claims", "1 claim, 1 denial". */
export function severalLabel(items: readonly CardItem[]): string {
  const claims = items.filter(({ match }) => match.stance === 'claim').length;
  const denials = items.length - claims;
  return [...(claims > 0 ? [plural('claimCount', claims)] : []), ...(denials > 0 ? [plural('denialCount', denials)] : [])].join(', ');
}

/** One stance and one tier. */
export function isUniform(items: readonly CardItem[]): boolean {
  return items.every(({ match }) => match.stance === items[0]?.match.stance && match.tier === items[0]?.match.tier);
}
