import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from './icon';
import { type IconShape, openIcon } from './icon-shapes';

interface Props {
  readonly title: string;
  readonly icon?: IconShape;
  /** Whether it starts open. */
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** A part of the list that stands apart and is opened by its heading. */
export function PopupFold({ title, icon, open: startsOpen = false, children }: Props) {
  const [open, setOpen] = useState(startsOpen);
  return (
    <section>
      <h2>
        <button type="button" class="fold" aria-expanded={open} onClick={() => setOpen(!open)}>
          {icon && <Icon shape={icon} />}
          {title}
          <Icon shape={openIcon} turn />
        </button>
      </h2>
      {open && children}
    </section>
  );
}
