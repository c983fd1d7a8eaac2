/** What HTML's elements mean for reading, by their lower-case names. */

/** Part of the running line by the HTML standard's own sheet. Anything else, unknown names included, stands as a block. */
export const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr output q rb ruby s small span strike strong sub sup ' +
    'time tt u var wbr'
  ).split(' '),
);

/** Text that no reader reads as prose: scripts, code, formulas, drawings, form fields, ruby glosses, what stands in for media. */
export const LEFT_OUT = new Set(
  (
    'script style noscript template code pre samp kbd listing plaintext xmp textarea select datalist option input svg math canvas audio ' +
    'video object iframe noframes noembed rt rp head title'
  ).split(' '),
);

/** Left out within a line: the words on both sides still belong together. */
export const LEFT_OUT_INLINE = new Set('script style noscript template code samp kbd select input svg math rt rp'.split(' '));

export const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Areas that the reader writes in. */
export const EDITABLE = '[contenteditable]:not([contenteditable="false" i]), [role="textbox"]';
