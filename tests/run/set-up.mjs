import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, root } from './command.mjs';

/** Says for which lock file and Node the packages were installed; goes with the packages. */
const STAMP = join(root, 'node_modules', '.rejoinder-installed');

/** Oldest Node that runs the tools, as in package.json. */
const OLDEST_NODE = [20, 20];

/** Installs the packages with `npm ci`, unless the lock file is the one they were installed from. */
export async function setUp() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    throw new Error(`Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.versions.node}. See https://nodejs.org/`);
  }
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const wanted = `${lock} node ${major} ${process.platform} ${process.arch}\n`;
  if (readStamp() === wanted) return;
  console.log('Installing the packages of package-lock.json into node_modules (npm ci).');
  const code = await npm('ci', '--no-audit', '--no-fund');
  if (code !== 0) throw new Error(`npm ci failed with exit code ${code}; its messages stand above.`);
  writeFileSync(STAMP, wanted);
}

function readStamp() {
  try {
    return readFileSync(STAMP, 'utf8');
  } catch {
    return undefined;
  }
}
