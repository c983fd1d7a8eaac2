import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const rejoinder = (...args: string[]) => spawnSync(process.execPath, ['dist/rejoinder.mjs', ...args], { encoding: 'utf8' });

test('the built command line explains a text with the packs inside it', () => {
  const { stdout, stderr, status } = rejoinder(
    ...['explain', '--claim', 'us-behind-strike', '--title', 'Drones over the Kremlin', 'Tarn was behind the attack.'],
  );
  expect(stdout).toMatch(/no word for: who did it \(United States\)\n/);
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
});

test('and ends with exit code 2 and a hint where its options do not fit', () => {
  const { stdout, stderr, status } = rejoinder('explain', 'Tarn was behind the attack.');
  expect(stderr).toMatch(/--claim\nTry "rejoinder explain --help"\.\n$/);
  expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
});
