/** A message for the person at the keyboard. Exit code 2: wrong usage. Exit code 1: wrong data. */
export class CommandError extends Error {
  constructor(
    message: string,
    readonly exitCode: 1 | 2,
  ) {
    super(message);
  }
}
