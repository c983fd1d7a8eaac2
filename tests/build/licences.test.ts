import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PARTS } from './parts';

interface Package {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}

/** Licences that ask for no more than their notice. Whatever reaches the reader has one of these. */
const PERMISSIVE = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'Zlib', 'BlueOak-1.0.0', 'CC0-1.0'];
/** For tools, which stay on the developer's machine: these too; MPL asks for changes to its own files alone. */
const FOR_TOOLS = [...PERMISSIVE, 'MPL-2.0', 'Python-2.0'];

/** What reaches the reader under a licence of the tools': said here, and where its source is. */
const UNCHANGED: Readonly<Record<string, string>> = {
  'webextension-polyfill':
    'used unchanged; its source: https://github.com/mozilla/webextension-polyfill; MPL 2.0: https://mozilla.org/MPL/2.0/',
};

/** Packages of the WXT project come without a licence file: this one is its author's, too. */
const WXT_LICENCE = 'node_modules/@wxt-dev/webextension-polyfill/LICENSE';

/** Packages whose manifest names no licence, or names it loosely: what their licence file says. */
const READ: Readonly<Record<string, string>> = {
  'is-relative': 'MIT',
  'os-shim': 'MIT',
  winreg: 'BSD-2-Clause',
};

/** Tools that would run code of their own when installed, and why nothing is missed without it. */
const SCRIPTS: Readonly<Record<string, string>> = {
  esbuild: 'checks its own file; comes as a package for the platform',
  'spawn-sync': 'builds what Node has had since version 0.12',
};

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Package> };
const all = Object.entries(packages).flatMap(([path, one]) => (path ? [{ name: path.replace(/^.*node_modules\//, ''), ...one }] : []));

/** Whether a licence expression leaves a choice that is allowed. */
function allows(expression: string, allowed: readonly string[]): boolean {
  return expression
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => allowed.includes(licence)));
}

/** Licence notices of all packages in the extension, one notice for all that share it. */
function notices(): string {
  const named = [...new Set(PARTS.flatMap(({ packages }) => packages))].filter((name) => name !== 'virtual').sort();
  const texts = new Map<string, string[]>();
  for (const name of named) {
    const own = readdirSync(`node_modules/${name}`).find((file) => /^licen[cs]e(?:\.md)?$/i.test(file));
    const text = UNCHANGED[name] ?? readFileSync(own ? `node_modules/${name}/${own}` : WXT_LICENCE, 'utf8');
    // Vite's file goes on with the licences of what only its tools hold.
    const short = text.split('# Licenses of bundled dependencies')[0]?.trim() ?? '';
    texts.set(short, [...(texts.get(short) ?? []), name]);
  }
  return `${[...texts].map(([text, names]) => `${names.join(', ')}\n\n${text}`).join('\n\n----\n\n')}\n`;
}

describe('every dependency', () => {
  it('has a licence that allows what is done with it', () => {
    const others = all.filter(
      ({ name, license, dev }) => !allows(READ[name] ?? license ?? 'none', dev || name in UNCHANGED ? FOR_TOOLS : PERMISSIVE),
    );
    expect(others.map(({ name, license }) => `${name}: ${license}`)).toEqual([]);
  });

  it('that is in the extension stands with its notice in what the reader gets', async () => {
    await expect(notices()).toMatchFileSnapshot('../../src/public/third-party-licences.txt');
  });

  it('is locked to its bytes by a checksum', () => {
    expect(all.filter(({ integrity }) => !integrity?.startsWith('sha512-')).map(({ name }) => name)).toEqual([]);
  });

  it('needs no code of its own to be installed', () => {
    expect(all.flatMap(({ name, hasInstallScript }) => (hasInstallScript ? name : [])).sort()).toEqual(Object.keys(SCRIPTS).sort());
  });
});
