import { fileURLToPath } from 'node:url';
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

/**
 * What the sandbox tells of itself, by path: the one at this address, else the one that runs on this machine. Rejects with what to do
 * `instead` where none answers.
 */
export async function sandboxAsked(address: string | undefined, instead: string) {
  const tenant = address ?? (await whereSandboxRuns());
  const ask = async <T>(what: string): Promise<T> => {
    const answer = await fetch(`${tenant}/sandbox/${what}`).catch(() => undefined);
    if (!answer?.ok) throw new Error(`No sandbox answers at ${tenant}. Start it with npm start, or ${instead}`);
    return (await answer.json()) as T;
  };
  return { tenant, ask };
}

async function whereSandboxRuns(): Promise<string> {
  const { runningTenant } = await import('./sandbox/starting/running');
  return runningTenant(fileURLToPath(new URL('..', import.meta.url)));
}

function wordsOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
