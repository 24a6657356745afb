// Days must not depend on where a device is: tests/otherZones.ts runs tests again elsewhere.
process.env.TZ = process.env.TEST_ZONE ?? 'UTC';

// Every worker begins with this program's own options.
process.execArgv.push('--import', new URL('tests/running/hearWorkerData.js', import.meta.url).href);

/** Jest runs our TypeScript as ES modules, in Node; what needs a page runs in a real browser under tests/journeys. */
export default {
  // Jest leaves one core free, which is half of a small machine.
  maxWorkers: 2,
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {},
  // Node itself loads the files, and those of a worker share their modules: a world of its own for each takes longer than most of their tests.
  runner: '<rootDir>/tests/running/runner.js',
  testSequencer: '<rootDir>/tests/running/longestFirst.js',
  setupFiles: ['<rootDir>/tests/running/endWithTheRest.js'],
};
