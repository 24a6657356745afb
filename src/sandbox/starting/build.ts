import { execFile } from 'node:child_process';
import { readdir, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What ends up in the pages. The rest of the program runs without a build. */
const sources = [
  'src/config.ts',
  'src/domain',
  'src/files',
  'src/graph',
  'src/lists',
  'src/tab',
  'src/workspace',
  'src/sandbox/window',
  'src/sandbox/tenant/directory.ts',
  'assets',
  'webpack.config.js',
  'package-lock.json',
];

/** Whether the pages are missing or older than what they are made of. */
export async function isStale(root: string): Promise<boolean> {
  const built = await changedAt(stampOf(root));
  const changed = await Promise.all(sources.map((source) => newest(join(root, source))));
  return built === 0 || Math.max(...changed) > built;
}

/** Builds the tab and the window. Rejects with what the build said. */
export async function buildPages(root: string): Promise<void> {
  const begun = new Date();
  const webpack = join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
  try {
    await run(process.execPath, [webpack, '--mode', 'production'], { cwd: root, maxBuffer: 1e8 });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`The pages could not be built:\n${stdout}${stderr}`);
  }
  await writeFile(stampOf(root), 'The pages beside this file were built when it was last changed.\n');
  // A source saved during the build must count as newer.
  await utimes(stampOf(root), begun, begun);
}

function stampOf(root: string): string {
  return join(root, 'dist', 'built.txt');
}

async function newest(path: string): Promise<number> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  return Math.max(0, ...(await Promise.all([path, ...files].map(changedAt))));
}

function changedAt(path: string): Promise<number> {
  return stat(path).then(
    (found) => found.mtimeMs,
    () => 0,
  );
}
