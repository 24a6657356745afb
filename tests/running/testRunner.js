import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import circus from 'jest-circus/runner';

const require = createRequire(import.meta.url);
const hooks = require('node:async_hooks');

/**
 * Runs a test file as jest's own runner does, but lets Node load it. Jest gives every file a world of its own, in which each module
 * is read, linked and compiled again; that takes longer than most of our files' tests. Here the files of a worker share their modules, as the
 * product's own do: none of them holds anything between two tests.
 */
export default function runTestFile(globalConfig, config, environment, runtime, path, tell) {
  if (globalConfig.watch || globalConfig.watchAll) throw new Error('Watching would see old modules: they are loaded once.');
  return circus(globalConfig, config, environment, loadedByNode(runtime), path, tell);
}

function loadedByNode(runtime) {
  return Object.assign(runtime, {
    requireInternalModule: freshly,
    requireModule: require,
    setGlobalsForRuntime: (globals) => Object.assign(globalThis, globals),
    unstable_shouldLoadAsEsm: () => true,
    async unstable_importModule(path) {
      // Jest's own would take the places in what was compiled for those in what was written.
      Error.prepareStackTrace = undefined;
      await import(pathToFileURL(path).href);
    },
  });
}

/** What gathers and runs the tests of one file keeps them in itself, so that each file needs its own. */
function freshly(path) {
  delete require.cache[path];
  delete globalThis[Symbol.for('EVENT_HANDLERS')];
  const { AsyncLocalStorage } = hooks;
  hooks.AsyncLocalStorage = Untracked;
  try {
    return require(path);
  } finally {
    hooks.AsyncLocalStorage = AsyncLocalStorage;
  }
}

/**
 * Jest follows every promise to know which test made it, for tests that run at the same time; ours do not, and with each file the
 * following gets dearer. A rejection that nobody takes fails the file.
 */
class Untracked {
  run(_context, act) {
    return act();
  }

  getStore() {
    return undefined;
  }
}
