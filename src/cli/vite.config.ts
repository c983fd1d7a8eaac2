import { chmod } from 'node:fs/promises';
import { defineConfig } from 'vite';

const OUTPUT = 'dist/rejoinder.mjs';

/** Builds the command line into one executable file with every dependency and the seed packs in it. */
export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: 'src/cli/main.ts',
    outDir: 'dist',
    target: 'node20',
    minify: false,
    reportCompressedSize: false,
    rolldownOptions: { output: { entryFileNames: 'rejoinder.mjs', codeSplitting: false, banner: '#!/usr/bin/env node' } },
  },
  plugins: [{ name: 'executable', writeBundle: () => chmod(OUTPUT, 0o755) }],
});
