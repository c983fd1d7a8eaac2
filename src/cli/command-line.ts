import { version } from '../../package.json';
import { checkCommand } from './check-command';
import { CommandError } from './command-error';
import { convertCommand } from './convert-command';
import { diffCommand } from './diff-command';
import { explainCommand } from './explain-command';
import { keygenCommand } from './keygen-command';
import { matchCommand } from './match-command';
import { modelCommand } from './model-command';
import { searchCommand } from './search-command';
import { signCommand } from './sign-command';
import { print, type Terminal } from './terminal';
import { HELP, HELP_CHECK, HELP_CONVERT, HELP_EXPLAIN, HELP_MATCH, HELP_MODEL, HELP_SEARCH } from './usage';
import { HELP_DIFF, HELP_KEYGEN, HELP_SIGN, HELP_VERIFY } from './usage-publish';
import { verifyCommand } from './verify-command';

const COMMANDS: Record<string, { readonly run: (args: string[], terminal: Terminal) => Promise<number>; readonly help: string }> = {
  match: { run: matchCommand, help: HELP_MATCH },
  explain: { run: explainCommand, help: HELP_EXPLAIN },
  check: { run: checkCommand, help: HELP_CHECK },
  model: { run: modelCommand, help: HELP_MODEL },
  convert: { run: convertCommand, help: HELP_CONVERT },
  search: { run: searchCommand, help: HELP_SEARCH },
  keygen: { run: keygenCommand, help: HELP_KEYGEN },
  sign: { run: signCommand, help: HELP_SIGN },
  verify: { run: verifyCommand, help: HELP_VERIFY },
  diff: { run: diffCommand, help: HELP_DIFF },
};

/**
 * Runs one command.
 * @param args what follows `rejoinder` on the command line
 * @returns the exit code: 0 done, 1 something in the data was wrong, 2 wrong usage; messages are on `stderr`
 */
export async function commandLine(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name = '', ...rest] = args;
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  try {
    if (args.length === 0) throw new CommandError('no command given', 2);
    if (name === '--version') await print(terminal.stdout, `${version}\n`);
    else if (name === '--help' || name === '-h') await print(terminal.stdout, HELP);
    else if (!command) throw new CommandError(`unknown ${name.startsWith('-') ? 'option' : 'command'} "${name}"`, 2);
    else if (rest.includes('--help') || rest.includes('-h')) await print(terminal.stdout, command.help);
    else return await command.run(rest, terminal);
    return 0;
  } catch (error) {
    const wrongUsage =
      (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS') || (error instanceof CommandError && error.exitCode === 2);
    if (!wrongUsage && !(error instanceof CommandError)) throw error;
    const hint = wrongUsage ? `Try "rejoinder ${command ? `${name} ` : ''}--help".\n` : '';
    await print(terminal.stderr, `rejoinder: ${(error as Error).message}\n${hint}`);
    return wrongUsage ? 2 : 1;
  }
}
