import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUTPUT = 'tests/output/bench';

/**
 * Bundles modules of `src` for Node, minified as browsers get them, so that it times what browsers run.
 * @param {readonly string[]} modules paths in the checkout
 * @returns {Promise<object[]>} each module's exports
 */
export async function bundled(modules) {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: OUTPUT,
      minify: true,
      target: 'node20',
      rolldownOptions: { input: modules, output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' } },
    },
  });
  const name = (path) => path.replace(/^.*\/|\.ts$/g, '');
  return Promise.all(modules.map((path) => import(pathToFileURL(join(ROOT, OUTPUT, `${name(path)}.mjs`)).href)));
}
