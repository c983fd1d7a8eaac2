import { expect, test } from 'vitest';
import { version } from '../../../package.json';
import { run } from './test-terminal';

test.each([
  [[], /no command given/],
  [['mach'], /unknown command "mach"/],
  [['--verbose'], /unknown option "--verbose"/],
  [['toString'], /unknown command "toString"/],
  [['match'], /either files to read or --input/],
  [['match', '--input', 'a', 'b'], /either files to read or --input/],
  [['match', '--format', 'xml', 'a'], /--format is text or jsonl, not "xml"/],
  [['match', '--colour', 'a'], /Unknown option '--colour'/],
  [['match', '--pack'], /argument missing/],
  [['check'], /one or more packs/],
  [['model', 'a'], /say what to make/],
  [['model', '--attributions'], /either files to read or --input/],
  [['convert', 'a'], /one file and --out/],
  [['search', '--pack', 'a'], /--pack and --queries/],
  [['search', '--pack', 'a', '--queries', 'b', '--top', '0'], /--top is a number/],
  [['keygen'], /--out FILE/],
  [['sign', 'a'], /one pack and --key/],
  [['verify'], /one pack/],
  [['verify', 'a', '--key', 'b'], /--key is the public key/],
  [['diff', 'a'], /two packs/],
  [['explain', 'text'], /name the claim with --claim/],
  [['explain', '--claim', 'a'], /one text/],
  [['explain', '--claim', 'a', 'b', 'c'], /one text/],
  [['explain', '--claim', 'a', '--format', 'xml', 'b'], /--format is text or json, not "xml"/],
])('wrong usage %j says what is wrong and where help is, exit code 2', async (args, message) => {
  const { out, err, exitCode } = await run(args);
  expect(err).toMatch(message);
  expect(err).toMatch(/Try "rejoinder .*--help"\.\n$/);
  expect({ out, exitCode }).toEqual({ out: '', exitCode: 2 });
});

test.each([
  [['--help'], /Usage: rejoinder COMMAND/],
  [['match', '--help'], /--input FILE/],
  [['match', '--colour', '-h'], /--input FILE/],
  [['check', '--help'], /rejoinder check PACK/],
  [['model', '--help'], /one attribution a line/],
  [['convert', '--help'], /--out FILE/],
  [['search', '--help'], /--queries FILE/],
  [['keygen', '--help'], /--out FILE/],
  [['sign', '--help'], /--key FILE/],
  [['verify', '--help'], /--sig FILE/],
  [['diff', '--help'], /OLD NEW/],
  [['explain', '--help'], /--claim ID/],
  [['--version'], new RegExp(`^${version}\n$`)],
])('%j prints to standard output, exit code 0', async (args, text) => {
  const { out, err, exitCode } = await run(args);
  expect(out).toMatch(text);
  expect({ err, exitCode }).toEqual({ err: '', exitCode: 0 });
});
