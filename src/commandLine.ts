import { parseArgs, type ParseArgsConfig } from 'node:util';

/** The options a command was given. Where one of them does not exist it says so with the usage, and ends with 2. */
export function readOptions<O extends NonNullable<ParseArgsConfig['options']>>(options: O, usage: string) {
  try {
    return parseArgs({ options }).values;
  } catch (thrown) {
    process.stderr.write(`${wordsOf(thrown)}\n\n${usage}\n`);
    return process.exit(2);
  }
}

/** Runs a command. What it throws is said in words, and ends it with 1. */
export function runCommand(main: () => Promise<void>): void {
  main().catch((thrown: unknown) => {
    process.stderr.write(`${wordsOf(thrown)}\n`);
    process.exitCode = 1;
  });
}

function wordsOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
