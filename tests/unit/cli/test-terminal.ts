import { Readable, Writable } from 'node:stream';
import { commandLine } from '../../../src/cli/command-line';

class Kept extends Writable {
  text = '';
  override _write(chunk: Buffer, _: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

/** Runs a command with `stdin` as its standard input, cut into chunks of 7 bytes; returns what it wrote. */
export async function run(args: readonly string[], stdin = '') {
  const bytes = Buffer.from(stdin);
  const chunks = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, i) => bytes.subarray(7 * i, 7 * i + 7));
  const stdout = new Kept();
  const stderr = new Kept();
  const exitCode = await commandLine(args, { stdin: Readable.from(chunks), stdout, stderr });
  return { exitCode, out: stdout.text, err: stderr.text };
}

/** A reader who takes one piece of output in each turn of the event loop, and so is always behind. */
export const slowReader = () =>
  new Writable({
    highWaterMark: 1_000,
    write: (_chunk, _encoding, done) => setImmediate(done),
  });
