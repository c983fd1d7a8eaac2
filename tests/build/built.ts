import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The builds under test; `npm run build` makes them. */
export const BUILDS = { chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;

export type Target = keyof typeof BUILDS;

export const TARGETS = Object.keys(BUILDS) as Target[];

export function read(target: Target, file: string): string {
  return readFileSync(path.join(BUILDS[target], file), 'utf8');
}

/** Paths of all files of a build, relative to it, with forward slashes. */
export function filesOf(target: Target): string[] {
  return readdirSync(BUILDS[target], { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(BUILDS[target], path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

export interface Manifest {
  readonly [key: string]: unknown;
  readonly content_scripts: { readonly [key: string]: unknown; readonly js: string[]; readonly css: string[] }[];
  readonly icons: Readonly<Record<string, string>>;
  readonly commands: Readonly<Record<string, unknown>>;
}

export const manifestOf = (target: Target): Manifest => JSON.parse(read(target, 'manifest.json'));

/** The files that make up the content script, as the browser runs them. */
export function contentScriptOf(target: Target): string[] {
  return manifestOf(target).content_scripts.flatMap(({ js, css }) => [...js, ...css]);
}
