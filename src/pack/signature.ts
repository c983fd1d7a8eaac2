import * as v from 'valibot';
import { fromBase64Url, toBase64Url } from './base64url';

/*
 * A detached signature stands beside its pack, at the pack's address with `.sig` after the path, and is over the exact bytes of the pack:
 *
 *   { "format": "rejoinder-signature", "version": 1, "key": …, "signature": … }
 *
 * Ed25519 (RFC 8032), key and signature in base64url. A maintainer's key file holds both keys and is shown to nobody:
 *
 *   { "format": "rejoinder-key", "version": 1, "key": …, "private": … }          the private key as PKCS #8
 */
const ALGORITHM = 'Ed25519';

/** UTF-16 units of a signature file; one in earnest has some 220. */
export const SIGNATURE_SIZE = 2_000;

/** 32 bytes. */
const PublicKey = v.pipe(v.string(), v.regex(/^[\w-]{43}$/, 'not a public key'));

const SignatureSchema = v.strictObject({
  format: v.literal('rejoinder-signature'),
  version: v.literal(1),
  key: PublicKey,
  /** 64 bytes. */
  signature: v.pipe(v.string(), v.regex(/^[\w-]{86}$/, 'not a signature')),
});

const KeySchema = v.strictObject({
  format: v.literal('rejoinder-key'),
  version: v.literal(1),
  key: PublicKey,
  private: v.pipe(v.string(), v.regex(/^[\w-]{1,200}$/, 'not a private key')),
});

/** What a maintainer signs with. */
type SigningKey = v.InferOutput<typeof KeySchema>;

/** A new pair of keys. */
export async function makeKey(): Promise<SigningKey> {
  const { publicKey, privateKey } = (await crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify'])) as CryptoKeyPair;
  const [open, secret] = await Promise.all([crypto.subtle.exportKey('raw', publicKey), crypto.subtle.exportKey('pkcs8', privateKey)]);
  return { format: 'rejoinder-key', version: 1, key: toBase64Url(new Uint8Array(open)), private: toBase64Url(new Uint8Array(secret)) };
}

/** @returns null for a text that is no key file */
export function readKey(json: string): SigningKey | null {
  return read(KeySchema, json);
}

/** Whether a text can be a public key; that there is a private one to it, nobody can tell. */
export function isPublicKey(text: string): boolean {
  return v.is(PublicKey, text);
}

/**
 * Signs the bytes of a pack.
 * @returns the signature file's text
 * @throws (rejects) when the private key is none
 */
export async function signBytes(bytes: Uint8Array<ArrayBuffer>, key: SigningKey): Promise<string> {
  const secret = await crypto.subtle.importKey('pkcs8', fromBase64Url(key.private), ALGORITHM, false, ['sign']);
  const signature = toBase64Url(new Uint8Array(await crypto.subtle.sign(ALGORITHM, secret, bytes)));
  const file = { format: 'rejoinder-signature', version: 1, key: key.key, signature };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Whose signature stands beside a pack, and whether it is of these bytes.
 * @param json the signature file's text
 * @returns the public key; null for a signature of other bytes, and for what is no signature; never rejects
 */
export async function signerOf(bytes: Uint8Array<ArrayBuffer>, json: string): Promise<string | null> {
  const file = json.length <= SIGNATURE_SIZE ? read(SignatureSchema, json) : null;
  if (!file) return null;
  try {
    const key = await crypto.subtle.importKey('raw', fromBase64Url(file.key), ALGORITHM, false, ['verify']);
    return (await crypto.subtle.verify(ALGORITHM, key, fromBase64Url(file.signature), bytes)) ? file.key : null;
  } catch {
    return null;
  }
}

/** Where the signature of a pack stands: a query after the path stays after it. */
export function signatureAddress(address: string): string {
  const url = new URL(address);
  url.pathname += '.sig';
  return url.href;
}

function read<T extends v.GenericSchema>(schema: T, json: string): v.InferOutput<T> | null {
  try {
    const parsed = v.safeParse(schema, JSON.parse(json));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
