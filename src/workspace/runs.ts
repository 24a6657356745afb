/** Runs one act at a time; whoever asks while one runs gets the next one, together with everybody who asks meanwhile. */
export function createRuns<A>(run: (wanted: A) => Promise<void>, join: (one: A, other: A) => A): (wanted: A) => Promise<void> {
  let running: Promise<void> | undefined;
  let next: { wanted: A; done: Promise<void> } | undefined;
  const start = (wanted: A): Promise<void> => {
    running = run(wanted).finally(() => {
      running = undefined;
    });
    return running;
  };
  return (wanted) => {
    if (!running) return start(wanted);
    if (next) {
      next.wanted = join(next.wanted, wanted);
      return next.done;
    }
    const planned = { wanted, done: Promise.resolve() };
    planned.done = running.then(() => {
      next = undefined;
      return start(planned.wanted);
    });
    next = planned;
    return planned.done;
  };
}
