import type { ComponentChildren } from 'preact';
import { Icon } from './icon';
import type { IconShape } from './icon-shapes';

/** Why there is nothing to show, and what can be done. */
export interface StateText {
  readonly icon: IconShape;
  readonly title: string;
  readonly text?: string;
  readonly action?: { readonly label: string; readonly icon?: IconShape; run(): void };
}

/** A surface that has nothing to show, in words; `children` stand between title and text. */
export function StateMessage({ icon, title, text, action, children }: StateText & { readonly children?: ComponentChildren }) {
  return (
    <section class="state" role="status">
      <Icon shape={icon} />
      <h2>{title}</h2>
      {children}
      {text && <p>{text}</p>}
      {action && (
        <button type="button" class="btn primary" onClick={action.run}>
          {action.icon && <Icon shape={action.icon} />}
          {action.label}
        </button>
      )}
    </section>
  );
}
