import fc from 'fast-check';

/**
 * fast-check with one seed and its usual number of tries, so that a commit is red or green by what it holds and not by luck.
 * `PROPERTY_SEED=7 PROPERTY_TRIES=5000 npm run jest -- tests/domain` looks elsewhere and longer; what it finds becomes a test.
 */
fc.configureGlobal({
  seed: Number(process.env.PROPERTY_SEED ?? 1),
  ...(process.env.PROPERTY_TRIES !== undefined && { numRuns: Number(process.env.PROPERTY_TRIES) }),
});

export { fc };
