import { createHash, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';

const read = (name) => readFileSync(new URL(`../fixtures/certificate/${name}`, import.meta.url), 'utf8');

/** Of `localhost`, signed by itself, and no secret: the test browsers take it, and nobody else does. */
export const certificate = { key: read('key.pem'), cert: read('cert.pem') };

/** SHA-256 of its public key, by which Chromium knows it. */
export const certificatePin = createHash('sha256')
  .update(new X509Certificate(certificate.cert).publicKey.export({ type: 'spki', format: 'der' }))
  .digest('base64');
