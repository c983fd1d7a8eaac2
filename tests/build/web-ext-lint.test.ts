import { expect, it } from 'vitest';
// @ts-expect-error: web-ext comes without types
import webExt from 'web-ext';
import { BUILDS } from './built';

interface Finding {
  readonly code: string;
  readonly file: string;
  readonly message: string;
}

type Findings = Record<'errors' | 'warnings' | 'notices', readonly Finding[]>;

/** Warnings that come from libraries, each with its reason. Any other fails. */
const ALLOWED: readonly { readonly code: string; readonly file: RegExp; readonly reason: string }[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^(?:content-scripts\/content|chunks\/[\w-]+)\.js$/,
    reason:
      'Preact sets innerHTML for dangerouslySetInnerHTML, which no component of ours uses; readability sets it in a document that is only parsed',
  },
];

it('passes the linter of addons.mozilla.org', { timeout: 180_000 }, async () => {
  const options = { sourceDir: BUILDS.firefox, output: 'none' };
  const { errors, warnings, notices }: Findings = await webExt.cmd.lint(options, { shouldExitProgram: false });
  const unknown = warnings.filter(({ code, file }) => !ALLOWED.some((allowed) => allowed.code === code && allowed.file.test(file)));
  expect({ errors, unknown, notices }).toEqual({ errors: [], unknown: [], notices: [] });
});
