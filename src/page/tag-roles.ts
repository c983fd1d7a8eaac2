/** What elements mean for reading, by their lower-case names. */

/** Part of the running line by the HTML standard's own sheet. Anything else, unknown names included, stands as a block. */
export const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr output q rb ruby s small span strike strong sub sup ' +
    'time tt u var wbr'
  ).split(' '),
);

export const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/**
 * No reader reads the text directly inside these as prose: scripts, form fields, ruby glosses, drawings and formulas (by the elements
 * that hold their text). True where the words before and after do not run on.
 */
export const LEFT_OUT: ReadonlyMap<string, boolean> = new Map([
  ...'script style noscript template rt rp input select option title desc text tspan textPath mi mo mn ms mtext annotation'
    .split(' ')
    .map((tag) => [tag, false] as const),
  ...'textarea listing plaintext xmp iframe noframes noembed head'.split(' ').map((tag) => [tag, true] as const),
]);

/** Left out with all that is inside: code in a line, then blocks of it and what the reader writes. */
export const CODE = 'code, samp, kbd';
export const CODE_BLOCK_OR_FIELD = 'pre, [contenteditable]:not([contenteditable="false" i]), [role="textbox"]';
/** Left out where no browser says what is shown: hidden parts, stand-ins for media, drawings and formulas. */
export const STAND_IN = '[hidden], canvas, audio, video, object, svg, math, select, datalist, template';
export const STYLED = '[style*="display"], [style*="visibility"]';
