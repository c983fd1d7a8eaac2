import type { ComponentChildren } from 'preact';
import type { CardItem } from './card-item';
import { Here } from './here';
import { Icon } from './icon';
import { claimIcon, denialIcon, openIcon } from './icon-shapes';
import { stanceWord } from './stance-words';
import { otherSide } from './statement-order';
import { speakerText } from './statement-text';
import { plural, type TextKey, t } from './texts';

const ANSWERED: Readonly<Record<string, TextKey>> = {
  asserts: 'assertedBy',
  supports: 'supportedBy',
  denies: 'deniedBy',
  disputes: 'disputedBy',
  context: 'contextFrom',
};

interface Props {
  readonly item: CardItem;
  readonly open: boolean;
  /** Tells the mark's kind, where the marks differ. */
  readonly withKind: boolean;
  /** Tells the attribution, where it differs. */
  readonly withHere: boolean;
  onToggle(): void;
  readonly children: ComponentChildren;
}

/** One of several claims under the pointer: its text and who answers, and opened the whole answer. */
export function SeveralItem({ item, open, withKind, withHere, onToggle, children }: Props) {
  const { match, dossier } = item;
  const answers = open ? '' : answeredBy(item);
  const kind = [...(withKind ? [stanceWord(match)] : []), ...(answers ? [answers] : [])].join(' · ');
  return (
    <section class="item">
      <h2>
        <button type="button" aria-expanded={open} onClick={onToggle}>
          <Icon shape={match.stance === 'claim' ? claimIcon : denialIcon} />
          <span>
            <span class="prop">{dossier.text}</span>
            {kind && <span class="kind">{kind}</span>}
          </span>
          <Icon shape={openIcon} turn />
        </button>
      </h2>
      {open && withHere && !match.otherSpeaker && <Here attribution={match.attribution} />}
      {open && children}
    </section>
  );
}

/** "Denied by A and 2 more". */
function answeredBy({ match, dossier }: CardItem): string {
  const answers = otherSide(dossier, match.stance);
  const [nearest] = answers;
  const key = nearest && ANSWERED[nearest.position];
  if (!nearest || !key) return t(match.stance === 'claim' ? 'noAnswerToClaim' : 'noAnswerToDenial');
  const name = speakerText(nearest);
  const others = answers.filter((s) => s.position === nearest.position).length - 1;
  return t(key, others > 0 ? plural('andMore', others, name) : name);
}
