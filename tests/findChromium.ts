import { execFile, spawn } from 'node:child_process';
import { access, chmod, link, mkdir, rename, rm, stat } from 'node:fs/promises';
import { createReadStream, createWriteStream } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';

/** A browser that started on this machine: where it is, where it came from, and what its process needs in the environment. */
export interface FoundChromium {
  path: string;
  from: string;
  env: Record<string, string>;
}

const run = promisify(execFile);

/**
 * Finds a Chromium for the tests, or brings one: CHROME_PATH, then a browser of the system, then the binary in the npm package
 * @sparticuz/chromium, then Debian's package when we are root there. Throws one sentence when none of these starts.
 */
export async function findChromium(): Promise<FoundChromium> {
  const wanted = process.env.CHROME_PATH;
  for (const path of wanted ? [wanted] : systemPaths()) {
    if (await starts(path, {})) return { path, from: wanted ? 'CHROME_PATH' : 'the system', env: {} };
  }
  if (wanted) throw new Error(`CHROME_PATH is ${wanted}, and no browser starts there.`);
  return (await fromPackage()) ?? (await fromDebian()) ?? Promise.reject(new Error(none));
}

const none =
  'No Chromium was found for the browser tests: install Chrome, Edge or Chromium, or set CHROME_PATH to the one to use.';

function systemPaths(): string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
      (root) => root !== undefined,
    );
    const names = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
      'Chromium\\Application\\chrome.exe',
    ];
    return roots.flatMap((root) => names.map((name) => join(root, name)));
  }
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ];
  return [
    ...names.map((name) => `/usr/bin/${name}`),
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    '/snap/bin/chromium',
  ];
}

async function starts(path: string, env: Record<string, string>): Promise<boolean> {
  try {
    await access(path);
    // Chrome on Windows opens a window instead of printing its version: there the file's presence has to do.
    if (process.platform !== 'win32') await run(path, ['--version'], { env: { ...process.env, ...env }, timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

async function fromPackage(): Promise<FoundChromium | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const packed = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', '..', 'bin');
  // The package unpacks into the machine's temporary folder, where two test workers could meet half-written files.
  const home = fileURLToPath(new URL('../node_modules/.cache/chromium', import.meta.url));
  const path = join(home, 'chromium');
  const from = 'the npm package @sparticuz/chromium';
  await once(path, (target) =>
    pipeline(createReadStream(join(packed, 'chromium.br')), createBrotliDecompress(), createWriteStream(target)),
  );
  if (await starts(path, {})) return { path, from, env: {} };
  const libraries = join(home, 'libraries');
  await once(libraries, (target) => untar(join(packed, 'al2023.tar.br'), target));
  const env = { LD_LIBRARY_PATH: join(libraries, 'lib') };
  return (await starts(path, env)) ? { path, from: `${from}, with its own system libraries`, env } : undefined;
}

/** Makes a file or folder under another name first, so that what carries the right name is always whole. */
async function once(target: string, make: (unfinished: string) => Promise<void>): Promise<void> {
  if (
    await access(target).then(
      () => true,
      () => false,
    )
  )
    return;
  const unfinished = `${target}.${process.pid}`;
  await mkdir(dirname(target), { recursive: true });
  await make(unfinished);
  await chmod(unfinished, 0o755);
  // A worker that was quicker has left the same thing there, and may be running it: neither way takes its place.
  const place = (await stat(unfinished)).isDirectory() ? rename : link;
  await place(unfinished, target).catch(() => undefined);
  await rm(unfinished, { recursive: true, force: true });
}

async function untar(archive: string, into: string): Promise<void> {
  await mkdir(into, { recursive: true });
  const tar = spawn('tar', ['-x', '-C', into], { stdio: ['pipe', 'ignore', 'ignore'] });
  const done = new Promise<void>((resolve, reject) => tar.on('error', reject).on('close', () => resolve()));
  await pipeline(createReadStream(archive), createBrotliDecompress(), tar.stdin);
  await done;
}

async function fromDebian(): Promise<FoundChromium | undefined> {
  const debian = await access('/etc/debian_version').then(
    () => true,
    () => false,
  );
  if (!debian || process.getuid?.() !== 0) return undefined;
  process.stdout.write('Installing Debian’s chromium for the browser tests …\n');
  try {
    await run('apt-get', ['update', '-q'], { timeout: 300_000 });
    await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { timeout: 600_000, maxBuffer: 1e8 });
  } catch {
    return undefined;
  }
  const path = '/usr/bin/chromium';
  return (await starts(path, {})) ? { path, from: 'Debian’s package chromium, installed just now', env: {} } : undefined;
}
