import { useState } from 'preact/hooks';
import type { Stance } from '../match/match';
import type { Dossier, DossierStatement } from '../pack/dossier';
import { Icon } from './icon';
import { claimIcon, denialIcon } from './icon-shapes';
import { isOnlyContext, sideHeading } from './side-heading';
import { otherSide } from './statement-order';
import { roleText, saidText, speakerText } from './statement-text';
import { PositionWord } from './statement-view';
import { plural, t } from './texts';

/** Statements shown on each side before "n more": the same for both. */
const CAP = 2;

/** Both sides of a claim in the same form. */
export function PopupSides({ dossier }: { dossier: Dossier }) {
  return (
    <div class="sides">
      <PopupSide stance="claim" statements={otherSide(dossier, 'denial')} />
      <PopupSide stance="denial" statements={otherSide(dossier, 'claim')} />
    </div>
  );
}

function PopupSide({ stance, statements }: { stance: Stance; statements: readonly DossierStatement[] }) {
  const [open, setOpen] = useState(false);
  const onlyContext = isOnlyContext(statements);
  const rest = statements.length - CAP;
  return (
    <section class="side">
      <div class={onlyContext ? 'rule context' : `rule ${stance}`} />
      <h5>
        {!onlyContext && <Icon shape={stance === 'claim' ? claimIcon : denialIcon} />}
        {t(sideHeading(stance, statements))}
        <span>{statements.length}</span>
      </h5>
      {statements.length === 0 && <p class="role">{t('nobodyInPack')}</p>}
      <ul>
        {(open ? statements : statements.slice(0, CAP)).map((statement) => (
          <SideStatement key={statement.id} statement={statement} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="rest" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t('fewer') : plural('more', rest)}
        </button>
      )}
    </section>
  );
}

/** The position is told only where the heading "asserted by" or "denied by" does not tell it. */
function SideStatement({ statement }: { statement: DossierStatement }) {
  const role = roleText(statement);
  const { said, gist } = saidText(statement);
  const isPlain = statement.position === 'asserts' || statement.position === 'denies';
  return (
    <li>
      <p class="who">
        <span>{speakerText(statement)}</span> {!isPlain && <PositionWord position={statement.position} />}
      </p>
      {role && <p class="role">{role}</p>}
      {statement.pack !== undefined && <p class="role">{t('inPackNamed', statement.pack)}</p>}
      <p class="said">{said}</p>
      {gist !== null && <p class="gist">{gist}</p>}
    </li>
  );
}
