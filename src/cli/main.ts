import { commandLine } from './command-line';

// The reader of our output went away (`| head`): nothing is left to do, and nobody to tell.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await commandLine(process.argv.slice(2), process);
