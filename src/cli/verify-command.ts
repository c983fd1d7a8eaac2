import { parseArgs } from 'node:util';
import { isPublicKey, signerOf } from '../pack/signature';
import { CommandError } from './command-error';
import { print, type Terminal } from './terminal';
import { readBytes, readTextFile } from './text-file';

/**
 * `rejoinder verify`: whether a signature is of a pack as it is.
 * @throws CommandError, or parseArgs's own error, when the options do not fit, a file cannot be read or the signature does not hold
 */
export async function verifyCommand(args: string[], terminal: Terminal): Promise<number> {
  const options = { sig: { type: 'string' }, key: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new CommandError('give one pack', 2);
  if (values.key !== undefined && !isPublicKey(values.key)) throw new CommandError('--key is the public key that "keygen" printed', 2);
  const sig = values.sig ?? `${file}.sig`;
  const key = await signerOf(await readBytes(file), await readTextFile(sig));
  if (key === null) throw new CommandError(`${sig}: not a signature of ${file} as it is`, 1);
  if (values.key !== undefined && key !== values.key) throw new CommandError(`${sig}: signed with another key, ${key}`, 1);
  await print(terminal.stdout, `${file}: signed with key ${key}\n`);
  return 0;
}
