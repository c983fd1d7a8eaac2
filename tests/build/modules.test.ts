import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { BUILDS, filesOf, TARGETS } from './built';
import { PARTS } from './parts';

/** By file of code: bytes of each module in it. */
type Contents = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** `src/page/mark.ts` is of the room `src/page`, `node_modules/@a/b/c.js` of the package `@a/b`. */
function homeOf(module: string): { room: string } | { package: string } {
  const inPackage = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(module);
  if (inPackage) return { package: inPackage[1] as string };
  if (module.startsWith('src/')) return { room: module.split('/', 2).join('/') };
  if (/^(?:entrypoints\/|seeds\/|package\.json$)/.test(module)) return { room: module.split('/', 1)[0] as string };
  return { package: module.split(/[:/]/, 1)[0] as string };
}

describe.each(TARGETS)('the %s build', (target) => {
  const outDir = `tests/output/second-build/${target}`;
  let contents: Contents;

  beforeAll(() => {
    mkdirSync('tests/output', { recursive: true });
    const env = { ...process.env, NODE_ENV: 'production' };
    const told = execFileSync(process.execPath, ['tests/build/second-build.mjs', target, outDir], { env, encoding: 'utf8' });
    contents = JSON.parse(told.trimEnd().split('\n').at(-1) ?? '');
    writeFileSync(`tests/output/modules-${target}.json`, JSON.stringify(contents, null, 2));
  }, 120_000);

  it.each(PARTS)('holds these rooms and packages in its $part and no others', ({ files, rooms, packages }) => {
    const modules = Object.entries(contents).flatMap(([file, inside]) => (files.test(file) ? Object.keys(inside) : []));
    const homes = modules.map((module) => homeOf(module));
    expect([...new Set(homes.flatMap((home) => ('room' in home ? home.room : [])))].sort()).toEqual([...rooms].sort());
    expect([...new Set(homes.flatMap((home) => ('package' in home ? home.package : [])))].sort()).toEqual([...packages].sort());
  });

  it('has no other code', () => {
    expect(Object.keys(contents).filter((file) => !PARTS.some(({ files }) => files.test(file)))).toEqual([]);
    const code = filesOf(target).filter((file) => /\.m?js$/.test(file));
    expect(code.sort()).toEqual(Object.keys(contents).sort());
  });

  it('comes out the same to the byte when it is made again', () => {
    const different = filesOf(target).filter((file) => {
      const [one, other] = [BUILDS[target], path.join(outDir, `${target}-mv3`)].map((from) => readFileSync(path.join(from, file)));
      return !other || !one?.equals(other);
    });
    expect(different).toEqual([]);
  });
});
