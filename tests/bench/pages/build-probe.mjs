import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { root } from '../../run/command.mjs';

const MANIFEST = {
  manifest_version: 3,
  name: 'Rejoinder page probe',
  version: '1.0',
  content_scripts: [{ matches: ['http://localhost/*'], js: ['probe.js'], css: ['style.css'], run_at: 'document_idle' }],
  // The drivers wait for a background; Chromium starts the one, Firefox the other.
  background: { service_worker: 'background.js', scripts: ['background.js'] },
  browser_specific_settings: { gecko: { id: 'probe@rejoinder.example' } },
};

/**
 * Builds the probe into an extension of its own, so that it runs where the content script does: in a browser's isolated world.
 * @returns {Promise<string>} its folder, for the caller to remove
 */
export async function buildProbe() {
  const folder = mkdtempSync(path.join(tmpdir(), 'rejoinder-probe-'));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      lib: { entry: path.join(root, 'tests/bench/pages/probe.ts'), formats: ['iife'], name: 'probe', fileName: () => 'probe.js' },
    },
  });
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  copyFileSync(path.join(root, 'entrypoints/content/style.css'), path.join(folder, 'style.css'));
  writeFileSync(path.join(folder, 'background.js'), '');
  return folder;
}
