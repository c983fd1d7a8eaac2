import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readKey, signBytes } from '../pack/signature';
import { CommandError } from './command-error';
import { parsedPack } from './packs';
import { print, type Terminal } from './terminal';
import { readBytes, readTextFile, systemFault } from './text-file';

/**
 * `rejoinder sign`: writes the signature that stands beside a pack.
 * @throws CommandError, or parseArgs's own error, when the options do not fit, the pack or the key is broken or nothing can be written
 */
export async function signCommand(args: string[], terminal: Terminal): Promise<number> {
  const options = { key: { type: 'string' }, out: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0 || values.key === undefined) throw new CommandError('give one pack and --key', 2);
  const key = readKey(await readTextFile(values.key));
  if (!key) throw new CommandError(`${values.key}: not a key that "rejoinder keygen" wrote`, 1);
  const bytes = await readBytes(file);
  const { version } = parsedPack(new TextDecoder().decode(bytes), file);
  const signature = await signBytes(bytes, key).catch(() => {
    throw new CommandError(`${values.key}: the private key in it is broken`, 1);
  });
  const out = values.out ?? `${file}.sig`;
  await writeFile(out, signature).catch((error: unknown) => {
    throw new CommandError(`${out}: ${systemFault(error)}`, 1);
  });
  await print(terminal.stdout, `${out}: signature of version ${version}, key ${key.key}\n`);
  return 0;
}
