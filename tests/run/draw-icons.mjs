import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builds, launchers } from '../drivers/driver.mjs';
import { buildExtension } from './build-extension.mjs';
import { root } from './command.mjs';
import { findBrowser } from './find-browser.mjs';

/** Drawing → sides of its pictures, px: what stores and toolbars ask for. */
const ICONS = { icon: [16, 32, 48, 96, 128], 'icon-off-here': [16, 32], 'icon-off': [16, 32], 'icon-waiting': [16, 32] };

/** Runs in a page. @returns {Promise<string>} a PNG in base64 */
async function draw(svg, side) {
  const image = new Image(side, side);
  image.src = `data:image/svg+xml,${encodeURIComponent(svg.replace('<svg ', `<svg width="${side}" height="${side}" `))}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: side, height: side });
  canvas.getContext('2d').drawImage(image, 0, 0, side, side);
  return canvas.toDataURL('image/png').split(',')[1];
}

/** Makes the toolbar's pictures from their drawings in src/ui/toolbar. */
async function drawIcons() {
  await buildExtension('chromium');
  const { executable } = await findBrowser('chromium');
  const browser = await launchers.chromium({ extensionDir: join(root, builds.chromium), executable, headless: true });
  try {
    const page = await browser.open('about:blank');
    for (const [name, sides] of Object.entries(ICONS)) {
      const svg = readFileSync(join(root, `src/ui/toolbar/${name}.svg`), 'utf8');
      for (const side of sides) {
        writeFileSync(join(root, `src/public/${name}-${side}.png`), await page.evaluate(draw, svg, side), 'base64');
      }
    }
  } finally {
    await browser.close();
  }
}

await drawIcons();
