import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

/**
 * Cross-origin isolation, because browsers give a fine clock only then; nothing is fetched, because the network's time is not ours.
 */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/**
 * Serves a folder's pages without their scripts.
 * @param {string} folder of .html files
 * @returns {Promise<{ names: string[], address: string, close: () => void }>}
 */
export async function servePages(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
  const server = createServer(({ url }, response) => {
    const name = decodeURIComponent(new URL(url, 'http://localhost').pathname.slice(1));
    if (!names.includes(name)) return void response.writeHead(404).end();
    const html = readFileSync(path.join(folder, name), 'utf8').replace(/<script\b[\s\S]*?(?:<\/script\s*>|$)/gi, '');
    response.writeHead(200, HEADERS).end(html);
  });
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  return { names, address: `http://localhost:${server.address().port}`, close: () => server.close() };
}
