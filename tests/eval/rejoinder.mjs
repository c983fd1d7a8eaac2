import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BUILT = join(ROOT, 'dist/rejoinder.mjs');

/** Builds the command line when a source is newer than it, so that figures are always those of the checkout. */
function freshCommandLine() {
  const built = statSync(BUILT, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = ['src', 'seeds'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()),
  );
  if (sources.every((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs < built)) return BUILT;
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  run([vite, 'build', '-c', 'src/cli/vite.config.ts', '--logLevel', 'warn'], { cwd: ROOT });
  return BUILT;
}

/**
 * The matches of a JSONL file of articles, tiers strong and weak: what a page would show.
 * @param {string} input path of the JSONL file
 * @param {readonly string[]} packs paths; none: the seed packs
 * @param {readonly string[]} options more options of the command
 * @returns {{id: string, start: number, end: number, claim: string, stance: string, tier: string}[]}
 */
export function matchFile(input, packs = [], options = []) {
  const packOptions = packs.flatMap((pack) => ['--pack', pack]);
  const lines = run([freshCommandLine(), 'match', '--format', 'jsonl', '--input', input, ...packOptions, ...options]);
  return parseLines(lines).filter((match) => match.tier !== 'related');
}

/**
 * Who said what in texts.
 * @param {readonly string[]} of a file, or `--input` and a JSONL file of articles
 */
export const attributionsOf = (of) => parseLines(run([freshCommandLine(), 'model', '--attributions', ...of]));

/** Drafts a pack from an article. */
export const writeDraft = (article, pack) => run([freshCommandLine(), 'model', article, '--out', pack]);

/** Runs a Node script and returns what it prints; its faults are shown and end the run. */
export function run(args, options = {}) {
  const { status, stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 1e9,
    stdio: ['ignore', 'pipe', 'inherit'],
    ...options,
  });
  if (status !== 0) {
    console.error(`eval: "${args.join(' ')}" ended with exit code ${status}`);
    process.exit(1);
  }
  return stdout;
}

export function parseLines(text) {
  return text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));
}
