/**
 * What is painted on a page, in reading order, as the page itself can see it.
 * @param {import('./driver.mjs').Page} page
 * @returns {Promise<{ look: string, text: string, x: number, y: number }[]>} x, y: a point within its first line, CSS px of the viewport
 */
export function marksOf(page) {
  return page.evaluate(() => {
    const ranges = [...CSS.highlights].flatMap(([look, highlight]) =>
      look.startsWith('rj-') ? [...highlight].map((range) => ({ look, range })) : [],
    );
    const order = (a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range);
    return ranges.sort(order).map(({ look, range }) => {
      const [box] = range.getClientRects();
      return {
        look,
        text: String(range).replace(/\s+/g, ' '),
        x: (box?.left ?? 0) + Math.min(30, (box?.width ?? 0) / 2),
        y: (box?.top ?? 0) + (box?.height ?? 0) / 2,
      };
    });
  });
}

/**
 * Brings the first mark that holds these words to the middle of the window and moves the mouse onto it.
 * @returns the mark
 */
export async function hover(page, words) {
  await page.mouseMove(2, 2);
  await page.evaluate(async (text) => {
    // The pointer is looked at once a frame: it must be seen to have been elsewhere.
    for (let frame = 0; frame < 2; frame++) await new Promise((done) => requestAnimationFrame(done));
    const ranges = [...CSS.highlights].flatMap(([look, highlight]) => (/^rj-[a-d]$/.test(look) ? [...highlight] : []));
    const range = ranges.find((one) => String(one).replace(/\s+/g, ' ').includes(text));
    range?.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, words);
  const mark = (await marksOf(page)).find(({ text }) => text.includes(words));
  if (!mark) throw new Error(`no mark holds "${words}"`);
  await page.mouseMove(mark.x, mark.y);
  return mark;
}

/** True when the open card has come to rest, for pictures. @param {import('./driver.mjs').Page} page */
export function cardIsStill(page) {
  return page.closedShadow((root) => root.getAnimations().every(({ playState }) => playState === 'finished'));
}

/** Text of the open card; undefined when none is open. @param {import('./driver.mjs').Page} page */
export function cardText(page) {
  return page.closedShadow((root) => {
    const frame = root.querySelector('.frame');
    const card = frame.getClientRects().length > 0 ? frame : undefined;
    // biome-ignore lint/performance/useDomNodeTextContent: what a reader sees, not what is there
    return card?.innerText.replace(/\s+/g, ' ').trim() || undefined;
  });
}
