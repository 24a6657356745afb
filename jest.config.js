// Days must not depend on where a device is: tests/otherZones.ts runs tests again elsewhere.
process.env.TZ = process.env.TEST_ZONE ?? 'UTC';

/** Jest runs our TypeScript as ES modules, in Node; what needs a page runs in a real browser under tests/journeys. */
export default {
  testEnvironment: 'node',
  // Jest leaves one core free, which is half of a small machine.
  maxWorkers: 2,
  // Ends a test that hangs; how quick the machine is decides nothing.
  testTimeout: 30_000,
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022', transform: { react: { runtime: 'automatic' } } },
        module: { type: 'es6' },
      },
    ],
  },
};
