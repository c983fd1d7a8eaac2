import { useState } from 'preact/hooks';
import type { Speaker } from '../model/draft-speakers';
import type { DossierStatement } from '../pack/dossier';
import type { Party } from '../pack/schema';
import { t } from './texts';
import { useFocus } from './use-focus';

interface Props {
  readonly parties: readonly Party[];
  readonly statement: DossierStatement;
  /** @param speaker null: nobody is named; undefined: as it was */
  onDone(speaker: Speaker | null | undefined): void;
}

/** Who said it: a party that the draft knows, or another, or nobody. */
export function PanelSpeaker({ parties, statement, onDone }: Props) {
  const [name, setName] = useState(statement.speaker ?? '');
  const [role, setRole] = useState(statement.role ?? '');
  const [speaksFor, setSpeaksFor] = useState(statement.speaksFor ?? '');
  const first = useFocus<HTMLInputElement>();
  const choose = (wanted: string): void => {
    setName(wanted);
    const known = parties.find((party) => party.name === wanted);
    if (!known) return;
    setRole(known.role ?? '');
    setSpeaksFor(parties.find(({ id }) => id === known.speaksFor)?.name ?? '');
  };
  const field = (label: string, value: string, set: (value: string) => void, list?: string, ref?: typeof first) => (
    <label>
      {label}
      <input
        ref={ref ?? null}
        type="text"
        maxLength={120}
        value={value}
        list={list}
        onInput={({ currentTarget }) => set(currentTarget.value)}
      />
    </label>
  );
  const words = (value: string): string | null => value.replace(/\s+/g, ' ').trim() || null;
  const list = `parties-${statement.id}`;
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        const said = words(name);
        onDone(said === null ? null : { name: said, role: words(role), speaksFor: words(speaksFor) });
      }}
    >
      <datalist id={list}>
        {parties.map((party) => (
          <option key={party.id} value={party.name} />
        ))}
      </datalist>
      {field(t('speakerName'), name, choose, list, first)}
      {field(t('speakerRole'), role, setRole)}
      {field(t('speakerFor'), speaksFor, setSpeaksFor, list)}
      <div class="deeds">
        <button type="submit" class="btn primary">
          {t('apply')}
        </button>
        <button type="button" class="btn" onClick={() => onDone(null)}>
          {t('nobodyNamed')}
        </button>
        <button type="button" class="btn" onClick={() => onDone(undefined)}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
