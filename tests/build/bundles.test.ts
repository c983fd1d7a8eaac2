import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { contentScriptOf, filesOf, read, TARGETS } from './built';

/** Every page of the web pays for it: script and style sheet together, as a store would send them. */
const CONTENT_SCRIPT_LIMIT = 40_000;

/** A tag of compromise's tagger: in each of its builds, and nowhere else. */
const COMPROMISE = 'PhrasalVerb';

const NETWORK = /\bfetch\b|XMLHttpRequest|WebSocket|WebTransport|RTCPeerConnection|sendBeacon|EventSource|importScripts|\bimport\s*\(/g;
const CODE_FROM_TEXT = /\beval\s*\(|\bnew\s+Function\b|\bFunction\s*\(/g;

describe.each(TARGETS)('the %s build', (target) => {
  const bundles = ['background.js', ...contentScriptOf(target)];

  it('has a content script that is quick to load', () => {
    const bytes = contentScriptOf(target).reduce((sum, file) => sum + gzipSync(read(target, file)).length, 0);
    console.log(`content script, ${target}: ${(bytes / 1000).toFixed(1)} kB gzip`);
    expect(bytes).toBeLessThanOrEqual(CONTENT_SCRIPT_LIMIT);
  });

  it.each([...contentScriptOf(target), 'draft-worker.js', 'import-worker.js', 'trial-worker.js'])('makes no network call: %s', (file) => {
    expect(read(target, file).match(NETWORK) ?? []).toEqual([]);
  });

  it.each(['background.js', 'shelf-worker.js'])('asks the network at one place of %s, which has counted what it asks', (file) => {
    const code = read(target, file);
    expect([...new Set(code.match(NETWORK))]).toEqual(['fetch']);
    expect(code.match(/(?<![.\w]|async )fetch\(/g)).toHaveLength(1);
  });

  it('makes no code from text', () => {
    for (const file of filesOf(target).filter((name) => name.endsWith('.js'))) {
      expect(read(target, file).match(CODE_FROM_TEXT) ?? [], file).toEqual([]);
    }
  });

  it('loads nothing from elsewhere', () => {
    for (const file of filesOf(target).filter((name) => name.endsWith('.html'))) {
      const links = [...read(target, file).matchAll(/\b(?:src|href)="([^"]*)"/g)].map(([, link]) => link ?? '');
      expect(links.filter((link) => !/^\.?\/?[\w.-]/.test(link) || link.includes('://'))).toEqual([]);
    }
    for (const file of filesOf(target).filter((name) => name.endsWith('.css'))) {
      expect(read(target, file)).not.toMatch(/@import|url\((?!["']?(?:data:|#))/);
    }
  });

  it.each(bundles)('holds no language library: %s', (file) => {
    expect(read(target, file)).not.toContain(COMPROMISE);
  });
});

it('would know compromise by its mark', () => {
  expect(readFileSync('node_modules/compromise/builds/compromise.js', 'utf8')).toContain(COMPROMISE);
});
