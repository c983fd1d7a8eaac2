import { join } from 'node:path';
import { root, run } from './command.mjs';

/**
 * Builds the extension for one browser.
 * @param {'chromium' | 'firefox'} browser
 * @throws {Error} when it cannot be built
 */
export async function buildExtension(browser) {
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
  const code = await run(process.execPath, [wxt, 'build', ...(browser === 'firefox' ? ['-b', 'firefox'] : [])]);
  if (code !== 0) throw new Error('The build failed; its messages stand above.');
}
