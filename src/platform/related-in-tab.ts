import { type RelatedPassages, sendToBackground, sendToTab } from './messages';
import type { TabState } from './tab-state';

/** What the text of a tab is related to, frame by frame: the frames hand out their text now, for the background to compare. */
export async function relatedInTab(tabId: number, frames: TabState): Promise<RelatedPassages[]> {
  const read = [...frames].filter(([, { status }]) => status.kind === 'read');
  const found = read.map(async ([frameId]) => {
    const blocks = await sendToTab(tabId, frameId, 'text');
    const related = blocks.ok && blocks.value.length ? await sendToBackground('related', { blocks: blocks.value }) : null;
    return related?.ok ? [related.value] : [];
  });
  return (await Promise.all(found)).flat();
}
