import assert from 'node:assert/strict';
import { serve } from '../drivers/local-server.mjs';
import { marksOf } from '../drivers/page-marks.mjs';
import { until } from '../drivers/poll.mjs';
import { certificate } from '../drivers/test-certificate.mjs';
import { root } from '../run/command.mjs';
import { clickButton, press, says, textOf } from './popup-page.mjs';

const statement = (id, position, gist) => ({ id, position, gist, source: 'ledger' });

/** Versions of a pack that marks a sentence about an invented lock. */
const pack = (version, ...more) => ({
  ...{ format: 'claimpack/1', id: 'sellin-lock', title: 'Sellin lock', language: 'en', version, published: '2026-01-01' },
  ...{ licence: 'CC0', maintainers: [{ name: 'Lock Watch' }], sources: [{ id: 'ledger', publisher: 'The Harbour Ledger' }] },
  claims: [
    {
      ...{ id: 'left-open', text: 'The gates of the Sellin lock were left open.' },
      groups: [{ all: [['gates'], ['left'], ['open']] }],
      statements: [statement('s1', 'asserts', 'The gates were left open.'), ...more],
    },
  ],
});

/** Signs as `rejoinder sign` does. */
async function signer() {
  const { publicKey, privateKey } = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  const text = (bytes) => Buffer.from(bytes).toString('base64url');
  const key = text(await crypto.subtle.exportKey('raw', publicKey));
  return async (body) => {
    const signature = text(await crypto.subtle.sign('Ed25519', privateKey, Buffer.from(body)));
    return JSON.stringify({ format: 'rejoinder-signature', version: 1, key, signature });
  };
}

export const subscriptions = {
  'a pack is subscribed to, marks pages, is updated, and one whose signature does not fit is not used unless the reader says so': async ({
    browser,
    keep,
    open,
    site,
  }) => {
    const sign = await signer();
    let served = 0;
    const serve = (path, body) =>
      site.make(path, {
        type: 'application/json',
        body,
        headers: { 'access-control-allow-origin': '*', etag: `"${served++}"`, 'set-cookie': 'a=b' },
      });
    const publish = async (version, ...more) => {
      const body = JSON.stringify(pack(version, ...more));
      serve('/lock.json', body);
      return sign(body);
    };
    const put = async (...version) => serve('/lock.json.sig', await publish(...version));
    site.make('/lock.html', {
      type: 'text/html; charset=utf-8',
      body: '<!doctype html><html lang="en"><title>Lock</title><p>The gates of the old lock were left open over the night, the mayor said. It rained for weeks.</p>',
    });
    const news = await open('lock.html');
    const page = keep(await browser.openExtensionPage('options.html#subscriptions'));
    await says(page, 'No subscription. Nothing is asked of any host.');

    await put('1.0.0');
    await page.evaluate((address) => {
      document.querySelector('[name="address"]').value = address;
    }, `${site.url}lock.json`);
    await press(page, 'Look at it');
    await says(page, '0 of 2,000 unrelated sentences');
    assert.match(await textOf(page), /Lock Watch .*CC0 .*signed with the key/);
    await press(page, 'Subscribe');
    await says(page, 'Subscribed. These claims are now marked on pages.');
    await news.activate();
    await until(async () => (await marksOf(news)).length === 1, 'the mark of the pack');

    await page.activate();
    await press(page, 'Update now');
    const headers = await until(() => {
      const last = site.asked('/lock.json');
      return last['if-none-match'] && last;
    }, 'a request that names the version known');
    assert.deepEqual([headers.cookie, headers.referer], [undefined, undefined]);
    await until(() => page.evaluate(() => !document.querySelector('[aria-busy="true"]')), 'the answer');
    const denial = statement('s2', 'denies', 'The keeper says that he closed them.');
    await put('1.1.0', denial);
    await press(page, 'Update now');
    await says(page, 'Since you last looked: 1 new counter-statement.');

    await publish('1.2.0', denial, statement('s3', 'denies', 'They were never open.'));
    await press(page, 'Update now');
    await says(page, 'The signature beside version 1.2.0 is not of this version.');
    assert.match(await textOf(page), /version 1\.1\.0 · signed/);
    await press(page, 'Keep version 1.1.0');
    await until(async () => !(await textOf(page)).includes('is not of this version'), 'the question to go');

    await press(page, 'Unsubscribe');
    await says(page, 'Unsubscribed. The pack is gone.');
    await news.activate();
    await until(async () => (await marksOf(news)).length === 0, 'the mark to go');
    assert.deepEqual(page.consoleErrors(), []);
  },

  'a host that lets no other site read it is asked for, told about when refused, and read once allowed': async ({ browser, keep }) => {
    const host = await serve(root, {}, certificate);
    host.make('/lock.json', { type: 'application/json', body: JSON.stringify(pack('1.0.0')) });
    // In Chromium, and by default in Firefox, leave to read all sites is leave to ask them: the question comes where it was taken back.
    await browser.allowSites(false);
    try {
      const page = keep(await browser.openExtensionPage('options.html#subscriptions'));
      await says(page, 'No subscription. Nothing is asked of any host.');
      await page.evaluate((address) => {
        document.querySelector('[name="address"]').value = address;
      }, `${host.url}lock.json`);
      await press(page, 'Look at it');
      await says(page, 'its host does not let other sites read it');
      await browser.answerForHost(page, false);
      await clickButton(page, 'Let Rejoinder ask localhost');
      await says(page, 'Press the button again to be asked once more');
      assert.equal(host.hits().length, 1);
      await browser.answerForHost(page, true);
      await clickButton(page, 'Let Rejoinder ask localhost');
      await says(page, '1 claim');
      await press(page, 'Subscribe');
      await says(page, 'Subscribed. These claims are now marked on pages.');
    } finally {
      await browser.allowSites(true);
      await host.close();
    }
  },
};
