import { useState } from 'preact/hooks';
import { t } from './texts';
import { useFocus } from './use-focus';

/** UTF-16 units that the format allows for such a text. */
const LONGEST = 2_000;

interface Props {
  readonly label: string;
  readonly text: string;
  /** @param text null when nothing is to change */
  onDone(text: string | null): void;
}

/** A text to be written anew: a claim's, or what somebody says. */
export function PanelReword({ label, text, onDone }: Props) {
  const [value, setValue] = useState(text);
  const field = useFocus<HTMLTextAreaElement>();
  const wanted = value.replace(/\s+/g, ' ').trim();
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        onDone(wanted && wanted !== text ? wanted : null);
      }}
    >
      <label>
        {label}
        <textarea ref={field} rows={3} maxLength={LONGEST} value={value} onInput={({ currentTarget }) => setValue(currentTarget.value)} />
      </label>
      <div class="deeds">
        <button type="submit" class="btn primary">
          {t('apply')}
        </button>
        <button type="button" class="btn" onClick={() => onDone(null)}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
