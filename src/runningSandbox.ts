import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder, ignored by git, that holds the tenant's database and what the running sandbox says of itself. */
export const sandboxFolder = '.sandbox';
/** The tenant's database. */
export const databaseFile = join(sandboxFolder, 'tenant.db');

const noteFile = join(sandboxFolder, 'running.json');

/** Leaves a note of where the tenant answers, for the command line; the usual address needs none when the note is missing. */
export async function noteRunning(root: string, tenant: string): Promise<() => Promise<void>> {
  const file = join(root, noteFile);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify({ tenant }));
  return () => rm(file, { force: true });
}

/** The tenant's address from the note, or the usual one. */
export async function runningTenant(root: string): Promise<string> {
  const text = await readFile(join(root, noteFile), 'utf8').catch(() => '{}');
  return (JSON.parse(text) as { tenant?: string }).tenant ?? 'http://localhost:4101';
}

/**
 * What the sandbox tells of itself, by path: the one at this address, else the one that runs on this machine. Rejects with what to do
 * `instead` where none answers.
 */
export async function sandboxAsked(address: string | undefined, instead: string) {
  const tenant = address ?? (await runningTenant(fileURLToPath(new URL('..', import.meta.url))));
  const ask = async <T>(what: string): Promise<T> => {
    const answer = await fetch(`${tenant}/sandbox/${what}`).catch(() => undefined);
    if (!answer?.ok) throw new Error(`No sandbox answers at ${tenant}. Start it with npm start, or ${instead}`);
    return (await answer.json()) as T;
  };
  return { tenant, ask };
}
