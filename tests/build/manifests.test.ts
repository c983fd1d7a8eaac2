import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesOf, manifestOf, read, TARGETS } from './built';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

describe.each(TARGETS)('the %s manifest', (target) => {
  const manifest = manifestOf(target);

  it('is Manifest V3, of the package’s version', () => {
    expect(manifest).toMatchObject({ manifest_version: 3, version, default_locale: 'en' });
  });

  it('asks for no more than the job needs', () => {
    const panel = target === 'chrome' ? ['sidePanel'] : [];
    expect(manifest.permissions).toEqual(['storage', 'activeTab', 'contextMenus', 'alarms', ...panel]);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
    for (const key of ['host_permissions', 'optional_permissions', 'externally_connectable']) {
      expect(manifest, key).not.toHaveProperty(key);
    }
  });

  it('reads web pages and their frames, and nothing else', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    const [script] = manifest.content_scripts;
    expect(script).toMatchObject({ matches: ['http://*/*', 'https://*/*'], all_frames: true });
    for (const key of ['match_about_blank', 'match_origin_as_fallback', 'world']) expect(script, key).not.toHaveProperty(key);
    expect(script?.css).toHaveLength(1);
  });

  it('lets pages reach nothing, and keeps the browser’s own content security policy', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('content_security_policy');
  });

  it('offers a key for each thing that a reader does often, as many as Chrome lets an extension suggest, and leaves others to be set', () => {
    const commands = Object.entries(manifest.commands as Record<string, { suggested_key?: object }>);
    const [suggested, left] = [true, false].map((has) =>
      commands.flatMap(([name, { suggested_key }]) => (!!suggested_key === has ? name : [])),
    );
    expect(suggested?.sort()).toEqual(['_execute_action', 'next-mark', 'previous-mark', 'switch-site']);
    expect(left).toEqual(['model-article']);
  });

  it('has a side panel, which does not open by itself', () => {
    if (target === 'chrome') expect(manifest.side_panel).toEqual({ default_path: 'sidepanel.html' });
    else expect(manifest.sidebar_action).toMatchObject({ default_panel: 'sidepanel.html', open_at_install: false });
  });

  it.each(['en', 'es'])('names only files and messages that exist, in %s', (language) => {
    const files = filesOf(target);
    const messages = JSON.parse(read(target, `_locales/${language}/messages.json`));
    const text = JSON.stringify(manifest);
    expect(Object.keys(manifest.icons)).toEqual(expect.arrayContaining(['16', '32', '48', '128']));
    for (const [, file] of text.matchAll(/"\/?([\w./-]+\.(?:js|css|html|png))"/g)) expect(files).toContain(file);
    for (const [, name] of text.matchAll(/__MSG_(\w+?)__/g)) expect(Object.keys(messages)).toContain(name);
  });
});

describe('what only one browser knows', () => {
  it('stays out of the other’s manifest', () => {
    expect(manifestOf('chrome')).toMatchObject({ minimum_chrome_version: '137' });
    expect(manifestOf('chrome')).not.toHaveProperty('browser_specific_settings');
    expect(manifestOf('firefox')).not.toHaveProperty('minimum_chrome_version');
    expect(manifestOf('firefox').browser_specific_settings).toMatchObject({
      gecko: { strict_min_version: '150.0', data_collection_permissions: { required: ['none'] } },
      gecko_android: {},
    });
  });
});
