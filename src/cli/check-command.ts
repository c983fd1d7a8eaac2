import { parseArgs } from 'node:util';
import { checkPack } from '../match/check-pack';
import { CommandError } from './command-error';
import { readPack } from './packs';
import { print, type Terminal } from './terminal';

/**
 * `rejoinder check`: every pack is checked, whatever is wrong with the ones before it.
 * @returns 1 when a pack is invalid or fails its own examples, else 0
 * @throws CommandError, or parseArgs's own error, when the arguments do not fit
 */
export async function checkCommand(args: string[], terminal: Terminal): Promise<number> {
  const { positionals: files } = parseArgs({ args, options: {}, allowPositionals: true });
  if (files.length === 0) throw new CommandError('give one or more packs to check', 2);
  let exitCode = 0;
  for (const file of files) {
    try {
      const { failures, examples, counterExamples } = checkPack(await readPack(file));
      const ran = `${examples} examples, ${counterExamples} counter-examples`;
      if (failures.length === 0) {
        await print(terminal.stdout, `${file}: ok, ${ran}\n`);
        continue;
      }
      const list = failures.map(({ path, message, sentence }) => `  ${path}: ${message}\n    ${sentence}\n`).join('');
      await print(terminal.stdout, `${file}: ${failures.length} failed of ${ran}\n${list}`);
      exitCode = 1;
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      await print(terminal.stderr, `rejoinder: ${error.message}\n`);
      exitCode = 1;
    }
  }
  return exitCode;
}
