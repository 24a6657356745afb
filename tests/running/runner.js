import { createRunner } from 'jest-light-runner';
import { bundle } from './bundle.js';

const LightRunner = createRunner({ runtime: 'child_process' });

/** Runs test files as bundles, and speaks of them by their own names. */
// Jest asks for a class that is exported so.
// oxlint-disable-next-line import/no-default-export
export default class Runner extends LightRunner {
  async runTests(tests, watcher, onStart, onResult, onFailure) {
    const { broken, pathOf, remove } = await bundle(tests.map(({ path }) => path));
    const own = new Map(tests.map((test) => [pathOf(test.path), test]));
    try {
      for (const test of tests) if (broken.has(test.path)) await onFailure(test, broken.get(test.path));
      const whole = tests.filter(({ path }) => !broken.has(path));
      await super.runTests(
        whole.map((test) => ({ ...test, path: pathOf(test.path) })),
        watcher,
        ({ path }) => onStart(own.get(path)),
        ({ path }, result) => onResult(own.get(path), { ...result, testFilePath: own.get(path).path }),
        ({ path }, fault) => onFailure(own.get(path), fault),
      );
    } finally {
      remove();
    }
  }
}
