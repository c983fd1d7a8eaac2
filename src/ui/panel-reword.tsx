import { useState } from 'preact/hooks';
import { t } from './texts';
import { useFocus } from './use-focus';

/** A claim's text to be written anew; hands on null when nothing is to change. */
export function PanelReword({ text, onDone }: { text: string; onDone(text: string | null): void }) {
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
        {t('claim')}
        <textarea ref={field} rows={3} maxLength={2_000} value={value} onInput={({ currentTarget }) => setValue(currentTarget.value)} />
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
