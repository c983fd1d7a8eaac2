import { browser } from 'wxt/browser';

/**
 * Opens the page of the reader's packs and settings in a new tab.
 * @param place the hash of the part to be shown, as `add/7`
 */
export async function openOptions(place: string): Promise<void> {
  await browser.tabs.create({ url: `/options.html#${place}` });
}
