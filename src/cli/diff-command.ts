import { parseArgs } from 'node:util';
import { comparePacks, type PackChanges, type StatementRef } from '../pack/compare-packs';
import { CommandError } from './command-error';
import { readPack } from './packs';
import { print, type Terminal } from './terminal';

/**
 * `rejoinder diff`: what a newer version of a pack adds, withdraws and changes.
 * @throws CommandError, or parseArgs's own error, when the arguments do not fit or a pack is broken
 */
export async function diffCommand(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({ args, options: { json: { type: 'boolean', default: false } }, allowPositionals: true });
  const [old, next, ...more] = positionals;
  if (old === undefined || next === undefined || more.length > 0) throw new CommandError('give two packs, the older one first', 2);
  const changes = comparePacks(await readPack(old), await readPack(next));
  await print(terminal.stdout, values.json ? `${JSON.stringify(changes)}\n` : asText(changes));
  return 0;
}

function asText({ claims, rules, statements }: PackChanges): string {
  const refs = (refs: readonly StatementRef[]) =>
    refs.map(({ claim, statement, counter }) => `${claim}/${statement}${counter ? ', a counter-statement' : ''}`);
  const parts: [string, readonly string[]][] = [
    ['claims added', claims.added],
    ['claims withdrawn', claims.withdrawn],
    ['claims changed', claims.changed],
    ['claims found by other rules', rules],
    ['statements added', refs(statements.added)],
    ['statements withdrawn', refs(statements.withdrawn)],
    ['statements changed', refs(statements.changed)],
  ];
  const told = parts.filter(([, items]) => items.length);
  if (told.length === 0) return 'No claim and no statement differs.\n';
  return told.map(([what, items]) => `${items.length} ${what}\n${items.map((item) => `  ${item}\n`).join('')}`).join('');
}
