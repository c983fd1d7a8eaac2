import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { extname, join, normalize } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
};

/**
 * Serves a folder on 127.0.0.1, on a free port; by https under the name of localhost where there is a certificate.
 * @param {string} folder
 * @param {Record<string, () => { type: string, body: string }>} [made] further pages by path, made when asked for
 * @param {{ key: string, cert: string }} [certificate]
 * @returns {Promise<{ url: string, port: number, hits: () => string[], asked: (path: string) => import('node:http').IncomingHttpHeaders | undefined,
 *   make: (path: string, page: { type: string, body: string, headers?: Record<string, string> }) => void, close: () => Promise<void> }>} `url` ends in a slash; `hits` are
 *   the paths asked for so far, `asked` the headers of
 *   the last request for one, `make` adds a page; one with an `etag` among its headers is sent anew only when that has changed
 */
export async function serve(folder, made = {}, certificate = undefined) {
  const hits = [];
  const asked = {};
  const later = {};
  const answer = async (request, response) => {
    const { pathname } = new URL(request.url, 'http://local.invalid');
    hits.push(pathname);
    asked[pathname] = request.headers;
    try {
      const page = later[pathname] ?? made[pathname]?.();
      const file = pathname === '/' ? '/index.html' : pathname;
      const body = page?.body ?? (await readFile(join(folder, normalize(decodeURIComponent(file)))));
      const type = page?.type ?? TYPES[extname(file)] ?? 'application/octet-stream';
      const known = page?.headers?.etag && request.headers['if-none-match'] === page.headers.etag;
      if (known) response.writeHead(304, page.headers).end();
      else response.writeHead(200, { 'content-type': type, ...page?.headers }).end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n');
    }
  };
  const server = certificate ? createSecureServer(certificate, answer) : createServer(answer);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  return {
    url: certificate ? `https://localhost:${port}/` : `http://127.0.0.1:${port}/`,
    port,
    hits: () => [...hits],
    asked: (path) => asked[path],
    make: (path, page) => {
      later[path] = page;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
