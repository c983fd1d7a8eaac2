import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Writes a file that is gone when `use` returns.
 * @param {string} text
 * @param {(path: string) => T} use
 * @template T
 */
export function withFile(text, use) {
  const folder = mkdtempSync(join(tmpdir(), 'rejoinder-eval-'));
  try {
    const path = join(folder, 'file');
    writeFileSync(path, text);
    return use(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @param {readonly object[]} values */
export const jsonl = (values) => values.map((value) => `${JSON.stringify(value)}\n`).join('');
