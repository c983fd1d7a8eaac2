import { rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'wxt';

/**
 * Builds the extension once more, beside the build under test: `node second-build.mjs chrome FOLDER`. A process of its own, since
 * packages are built otherwise inside a test runner. Its last line is, as JSON, what each file of code is made of: bytes of each
 * module by its path from the root, before they are made small.
 */
const [browser = '', outDir = ''] = process.argv.slice(2);
rmSync(outDir, { recursive: true, force: true });

const contents = {};
const noteModules = {
  name: 'note-modules',
  generateBundle(_, files) {
    for (const [file, { modules }] of Object.entries(files)) {
      const told = Object.entries(modules ?? {}).filter(([, { renderedLength }]) => renderedLength > 0);
      if (told.length) contents[file] = Object.fromEntries(told.map(([id, { renderedLength }]) => [nameOf(id), renderedLength]));
    }
  },
};

/** A path from the root, or what a plugin calls what it makes itself. */
function nameOf(id) {
  const [file = ''] = id.replace(/^\0/, '').split('?');
  return path.isAbsolute(file) ? path.relative(process.cwd(), file).replaceAll('\\', '/') : file;
}

await build({ browser, outDir, vite: () => ({ plugins: [noteModules] }) });
console.log(`\n${JSON.stringify(contents)}`);
