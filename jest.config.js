// Days must not depend on where a device is: tests/otherZones.ts runs tests again elsewhere.
process.env.TZ = process.env.TEST_ZONE ?? 'UTC';

/** Jest runs our TypeScript as ES modules, in Node; what needs a page runs in a real browser under tests/journeys. */
export default {
  // Jest leaves one core free, which is half of a small machine.
  maxWorkers: 2,
  // Ends a test that hangs; how quick the machine is decides nothing.
  testTimeout: 30_000,
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {},
  testEnvironment: '<rootDir>/tests/running/environment.js',
  testRunner: '<rootDir>/tests/running/testRunner.js',
};
