import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's folder, where every command runs. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs a program, its output passed through.
 * @param {string} program @param {string[]} args @param {{ env?: NodeJS.ProcessEnv, shell?: boolean }} [options]
 * @returns {Promise<number>} its exit code; 127 when it cannot be started
 */
export function run(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', ...options });
    child.once('error', (error) => {
      console.error(`${program}: ${error.message}`);
      resolve(127);
    });
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** Runs npm, the very one that started us if there is one. @param {string[]} args */
export function npm(...args) {
  const own = process.env.npm_execpath;
  if (own?.endsWith('.js')) return run(process.execPath, [own, ...args]);
  // On Windows npm is a .cmd file, which only a shell can start.
  return run('npm', args, { shell: process.platform === 'win32' });
}
