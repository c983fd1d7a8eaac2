import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../run/command.mjs';

/** The one thing that the interface asks of the browser. */
const BROWSER = 'globalThis.browser = { runtime: { id: "surfaces" }, i18n: { getMessage: (...args) => window.getMessage(...args) } }';

/**
 * A page that draws every state of every surface outside a closed shadow root, where tools that look at pages see it:
 * `await showSurface(name, 'en' | 'es' | 'pseudo')`, for each name of `surfaces`.
 * @returns {Promise<string>} its HTML
 */
export async function surfacePage() {
  const outDir = mkdtempSync(join(tmpdir(), 'rejoinder-surfaces-'));
  try {
    await build({
      ...{ root, configFile: false, logLevel: 'error', publicDir: false },
      build: {
        outDir,
        lib: { entry: join(root, 'tests/surfaces/show-surface.ts'), formats: ['iife'], name: 'surfaces', fileName: () => 'surfaces.js' },
      },
      define: { 'process.env.NODE_ENV': '"production"' },
    });
    const script = readFileSync(join(outDir, 'surfaces.js'), 'utf8').replaceAll('</script', '<\\/script');
    return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Surfaces</title><script>${BROWSER}</script></head><body><script>${script}</script></body></html>`;
  } finally {
    rmSync(outDir, { recursive: true });
  }
}
