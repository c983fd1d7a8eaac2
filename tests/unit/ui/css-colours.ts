/** Red, green, blue 0–255 and opacity 0–1. */
export type Colour = readonly [number, number, number, number];

/** @param css `#rrggbb` or `rgb(r g b / a)`, as the sheets write them @throws for anything else */
export function colourOf(css: string): Colour {
  const hex = css.match(/^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i);
  if (hex) return [Number.parseInt(`${hex[1]}`, 16), Number.parseInt(`${hex[2]}`, 16), Number.parseInt(`${hex[3]}`, 16), 1];
  const rgb = css.match(/^rgb\((\d+) (\d+) (\d+) \/ ([\d.]+)\)$/);
  if (rgb) return [Number(rgb[1]), Number(rgb[2]), Number(rgb[3]), Number(rgb[4])];
  throw new Error(`no colour that this test can read: ${css}`);
}

/** What is seen of a colour that lies over an opaque one. */
export function over([r, g, b, a]: Colour, ground: Colour): Colour {
  const mix = (top: number, i: 0 | 1 | 2): number => top * a + ground[i] * (1 - a);
  return [mix(r, 0), mix(g, 1), mix(b, 2), 1];
}

/** Contrast ratio of WCAG 2.2 between two opaque colours, 1–21. */
export function contrast(one: Colour, other: Colour): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance of WCAG 2.2, 0–1. */
function luminance([r, g, b]: Colour): number {
  const [red, green, blue] = [r, g, b].map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
