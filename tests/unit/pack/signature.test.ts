import { describe, expect, it } from 'vitest';
import { isPublicKey, makeKey, readKey, SIGNATURE_SIZE, signatureAddress, signBytes, signerOf } from '../../../src/pack/signature';

const bytes = (text: string) => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;

/** RFC 8032, section 7.1, test 2: one byte, 0x72. */
const RFC_KEY = Buffer.from('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c', 'hex').toString('base64url');
const RFC_SIGNATURE = Buffer.from(
  '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  'hex',
).toString('base64url');
const rfcFile = (more: object = {}) =>
  JSON.stringify({ format: 'rejoinder-signature', version: 1, key: RFC_KEY, signature: RFC_SIGNATURE, ...more });

describe('a signature', () => {
  it('names its key for the bytes signed, and for no others', async () => {
    const key = await makeKey();
    const file = await signBytes(bytes('{"a":1}'), key);
    expect(await signerOf(bytes('{"a":1}'), file)).toBe(key.key);
    expect(await signerOf(bytes('{"a":1}\n'), file)).toBeNull();
    expect(isPublicKey(key.key)).toBe(true);
    expect(readKey(JSON.stringify(key))).toEqual(key);
  });

  it('is the Ed25519 that others make', async () => {
    expect(await signerOf(new Uint8Array([0x72]), rfcFile())).toBe(RFC_KEY);
  });

  it.each([
    ['of another key', rfcFile({ key: 'A'.repeat(43) })],
    ['of a later version', rfcFile({ version: 2 })],
    ['with more in it', rfcFile({ expires: '2030-01-01' })],
    ['with a key that is none', rfcFile({ key: 'A' })],
    ['cut short', rfcFile().slice(0, -9)],
    ['too long', rfcFile() + ' '.repeat(SIGNATURE_SIZE)],
    ['that is a page of a host', '<!doctype html><title>Not found</title>'],
    ['that is null', 'null'],
  ])('%s is none', async (_, file) => {
    expect(await signerOf(new Uint8Array([0x72]), file)).toBeNull();
  });

  it('stands beside the pack, before any query', () => {
    expect(signatureAddress('https://packs.example/a.json?v=2')).toBe('https://packs.example/a.json.sig?v=2');
  });
});
