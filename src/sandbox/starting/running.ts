import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

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
