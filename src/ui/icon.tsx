import type { IconShape } from './icon-shapes';

/** An icon beside its word; it never stands alone, so it is hidden from assistive technology. */
export function Icon({ shape, turn = false }: { shape: IconShape; turn?: boolean }) {
  const { path, filled, answered, dotted, dash, stroke = 1.5 } = shape;
  const paint = filled
    ? { fill: 'currentColor' }
    : { fill: 'none', stroke: 'currentColor', 'stroke-width': stroke, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
  return (
    <svg class={turn ? 'ic turn' : 'ic'} viewBox="0 0 16 16" aria-hidden="true" {...(paint as object)}>
      <path d={path} {...(dash ? { 'stroke-dasharray': dash } : {})} />
      {answered && <path d={path} transform="rotate(180 8 8)" />}
      {dotted && <circle cx="14.25" cy="1.6" r="1.5" fill="currentColor" stroke="none" />}
    </svg>
  );
}
