import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { makeKey } from '../pack/signature';
import { CommandError } from './command-error';
import { print, type Terminal } from './terminal';
import { systemFault } from './text-file';

/**
 * `rejoinder keygen`: makes the pair of keys that a maintainer signs packs with. A file that is there already is never replaced: the key
 * in it cannot be had again.
 * @throws CommandError, or parseArgs's own error, when the options do not fit or the file cannot be written
 */
export async function keygenCommand(args: string[], terminal: Terminal): Promise<number> {
  const { values } = parseArgs({ args, options: { out: { type: 'string' } } });
  const { out } = values;
  if (out === undefined) throw new CommandError('say where to write the key: --out FILE', 2);
  const key = await makeKey();
  await writeFile(out, `${JSON.stringify(key, null, 2)}\n`, { mode: 0o600, flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    throw new CommandError(`${out}: ${error.code === 'EEXIST' ? 'is there already and is not replaced' : systemFault(error)}`, 1);
  });
  await print(terminal.stdout, `${out}: to be kept secret\npublic key: ${key.key}\n`);
  return 0;
}
