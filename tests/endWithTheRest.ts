// A worker in which a test left something open would outlive the run, and whoever reads its words would wait for it.
process.once('disconnect', () => process.exit());
