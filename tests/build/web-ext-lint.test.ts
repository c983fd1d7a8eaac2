import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { BUILDS } from './built';

interface Finding {
  readonly code: string;
  readonly file: string;
  readonly message: string;
}

/** Warnings that come from libraries, each with its reason. Any other fails. */
const ALLOWED: readonly { readonly code: string; readonly file: RegExp; readonly reason: string }[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^(?:content-scripts\/content|chunks\/popup-[\w-]+)\.js$/,
    reason: 'Preact sets innerHTML for dangerouslySetInnerHTML, which no component of ours uses',
  },
];

it('passes the linter of addons.mozilla.org', { timeout: 180_000 }, async () => {
  const webExt = [
    'node_modules/web-ext/bin/web-ext.js',
    'lint',
    '--source-dir',
    BUILDS.firefox,
    '--output',
    'json',
    '--no-config-discovery',
  ];
  const { stdout } = await promisify(execFile)(process.execPath, webExt, { env: { ...process.env, NO_UPDATE_NOTIFIER: '1' } }).catch(
    (failure) => failure as { stdout: string },
  );
  const { errors, warnings, notices } = JSON.parse(stdout) as Record<'errors' | 'warnings' | 'notices', Finding[]>;
  const unknown = warnings.filter(({ code, file }) => !ALLOWED.some((allowed) => allowed.code === code && allowed.file.test(file)));
  expect({ errors, unknown, notices }).toEqual({ errors: [], unknown: [], notices: [] });
});
