import { readFile } from 'node:fs/promises';
import { CommandError } from './command-error';

/**
 * Reads a file of UTF-8, without the byte order mark that some editors put in front.
 * @throws CommandError naming the file and what the system says
 */
export async function readTextFile(file: string): Promise<string> {
  return new TextDecoder().decode(await readBytes(file));
}

/**
 * Reads a file as it is.
 * @throws CommandError naming the file and what the system says
 */
export async function readBytes(file: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await readFile(file));
  } catch (error) {
    throw new CommandError(`${file}: ${systemFault(error)}`, 1);
  }
}

/** Why the system did not let a file be read. */
export function systemFault(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'no such file';
  return code === 'EISDIR' ? 'a folder, not a file' : message;
}
