import { SIGNATURE_SIZE, signatureAddress, signerOf } from '../pack/signature';

/** Why there is nothing new from an address. `detail` is what was met: a status, a place in the pack. */
export interface FeedFault {
  readonly kind: 'unreachable' | 'moved' | 'status' | 'large' | 'slow' | 'broken' | 'otherId' | 'older' | 'held' | 'unfit';
  readonly detail: string;
}

/** How an address is asked: `fetch` counts each request, tests bring their own. */
export interface FeedNetwork {
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>;
  /** ms from the question to the last byte. */
  readonly timeLimit: number;
}

/** ms. A background that waits longer for an answer is stopped by Chrome after 30 s. */
export const TIME_LIMIT = 25_000;

/** Bytes of a pack that comes by itself. A file may be larger (`PACK_LIMITS.size`): the reader waits for it once, and not each day. */
const SIZE_LIMIT = 16_000_000;

type Fetched<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: FeedFault };

const failed = (kind: FeedFault['kind'], detail = ''): { readonly ok: false; readonly fault: FeedFault } => ({
  ok: false,
  fault: { kind, detail },
});

/**
 * Takes what stands at an address: without cookies, without a referrer, and never from anywhere else, a redirect is refused before it is
 * followed. The browser's cache asks with what it knows of the last answer; headers of our own would need the host's leave each time.
 * @returns the bytes; null for "not modified" from a host that was not asked so; never rejects
 */
export async function fetchFeed(
  address: string,
  { fetch, timeLimit }: FeedNetwork,
  size = SIZE_LIMIT,
): Promise<Fetched<Uint8Array<ArrayBuffer> | null>> {
  const signal = AbortSignal.timeout(timeLimit);
  try {
    const init = { cache: 'no-cache', credentials: 'omit', redirect: 'manual', referrerPolicy: 'no-referrer', signal } as const;
    const response = await fetch(address, init);
    const { status, type, body } = response;
    if (status === 304) return { ok: true, value: null };
    if (type === 'opaqueredirect' || (status >= 300 && status < 400)) return failed('moved');
    if (status !== 200 || !body) return failed('status', String(status));
    const bytes = await upTo(size, body);
    return bytes ? { ok: true, value: bytes } : failed('large', String(size));
  } catch (error) {
    return signal.aborted
      ? failed('slow', String(timeLimit / 1000))
      : failed('unreachable', error instanceof Error ? error.message : String(error));
  }
}

/** How a pack is signed; `unfit`: there is a signature, and not of these bytes. */
export type Signed = { readonly kind: 'signed'; readonly key: string } | { readonly kind: 'unsigned' } | { readonly kind: 'unfit' };

/** Takes the signature that stands beside a pack. Only a host that says it has none counts as having none. */
export async function fetchSignature(address: string, bytes: Uint8Array<ArrayBuffer>, network: FeedNetwork): Promise<Fetched<Signed>> {
  const fetched = await fetchFeed(signatureAddress(address), network, SIGNATURE_SIZE);
  if (!fetched.ok) {
    const { kind, detail } = fetched.fault;
    return kind === 'status' && /^(?:404|410)$/.test(detail) ? { ok: true, value: { kind: 'unsigned' } } : fetched;
  }
  const key = fetched.value && (await signerOf(bytes, new TextDecoder().decode(fetched.value)));
  return { ok: true, value: key ? { kind: 'signed', key } : { kind: 'unfit' } };
}

/** The whole of a stream, or null when there is more than `size` bytes of it. */
async function upTo(size: number, body: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length;
    if (length > size) {
      await reader.cancel();
      return null;
    }
    chunks.push(read.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
