import { t } from './texts';

/** A command, and the names of the keys to be pressed together; none where the reader has set none. */
export interface KeyedCommand {
  readonly description: string;
  readonly keys: readonly string[];
}

interface Props {
  readonly shortcuts: readonly KeyedCommand[];
  onShortcuts(): void;
}

/** The keys as the reader has set them, and the way to change them. */
export function WelcomeKeys({ shortcuts, onShortcuts }: Props) {
  return (
    <section class="keys">
      <h2>{t('keysHeading')}</h2>
      <dl>
        {[...shortcuts, { description: t('keyCloses'), keys: [t('keyEscape')] }].map(({ description, keys }) => (
          <div key={description}>
            <dt>{keys.length ? keys.map((key) => <kbd key={key}>{key}</kbd>) : t('keyNone')}</dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="change" onClick={onShortcuts}>
        {t('changeKeys')}
      </button>
    </section>
  );
}
