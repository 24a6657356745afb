import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bundles = path.join(root, '.cache/tests');

/**
 * Makes plain modules of test files and all of ours that they reach, Fluent among them, and shares between them what several need. Node
 * loads those in a quarter of the time that it takes to ask a loader about each of thousands of files. `broken`: the files that cannot
 * be made one, with the fault of each.
 */
export async function bundle(files) {
  removeLeft();
  const folder = path.join(bundles, String(process.pid));
  const broken = new Map();
  await buildInto(folder, files).catch(async () => {
    // Which file it is that holds the others up shows when each is made alone.
    const alone = files.map((file) =>
      buildInto(folder, [file], { write: false }).catch(({ message }) => broken.set(file, { message, stack: message })),
    );
    await Promise.all(alone);
    await buildInto(
      folder,
      files.filter((file) => !broken.has(file)),
    );
  });
  return {
    broken,
    pathOf: (file) => path.join(folder, path.relative(root, file)).replace(/\.tsx?$/, '.mjs'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function buildInto(folder, entryPoints, more = {}) {
  return build({
    entryPoints,
    outdir: folder,
    outbase: root,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'shared/[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: 'linked',
    sourcesContent: false,
    logLevel: 'silent',
    plugins: [otherPackages, ownAddress],
    ...more,
  });
}

/** What was left by runs that were ended from without. */
function removeLeft() {
  mkdirSync(bundles, { recursive: true });
  for (const pid of readdirSync(bundles))
    if (!runs(Number(pid))) rmSync(path.join(bundles, pid), { recursive: true, force: true });
}

function runs(pid) {
  try {
    return process.kill(pid, 0);
  } catch (fault) {
    return fault.code === 'EPERM';
  }
}

/** Packages stay what Node finds, but for Fluent with its thousands of files. */
const otherPackages = {
  name: 'otherPackages',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' || /^@(fluentui|griffel)\//.test(path) ? undefined : { path, external: true },
    ),
};

/** A module asks for what lies beside its source, not beside the bundle. */
const ownAddress = {
  name: 'ownAddress',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.tsx?$/ }, ({ path: file }) => {
      const source = readFileSync(file, 'utf8');
      return source.includes('import.meta.url')
        ? {
            contents: source.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href)),
            loader: path.extname(file).slice(1),
          }
        : undefined;
    }),
};
