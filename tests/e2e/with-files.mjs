import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Puts texts into files while something is done with their paths. */
export async function withFiles(texts, work) {
  const folder = mkdtempSync(join(tmpdir(), 'rejoinder-options-'));
  try {
    const paths = Object.entries(texts).map(([name, text]) => {
      const path = join(folder, name);
      writeFileSync(path, text);
      return path;
    });
    await work(paths);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
