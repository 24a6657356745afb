// A fault names the place in the source, not in the bundle.
process.setSourceMapsEnabled(true);

// A worker in which a test left something open would outlive the run, and whoever reads its words would wait for it.
process.once('disconnect', () => process.exit());

// Nor may a test that hangs keep everybody waiting. No part of the tests takes a quarter of this on a small machine.
const longest = 20 * 60_000;
setTimeout(() => {
  console.error(`A test has not ended for ${longest / 60_000} minutes.`);
  process.exit(1);
}, longest).unref();
