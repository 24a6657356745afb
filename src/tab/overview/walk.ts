/** Going through addresses, one after another: each once, in their order. */
export interface Walk {
  paths: readonly string[];
  /** Where in them somebody is. */
  at: number;
}

/** The way through what needs somebody, from its beginning. What is done at one address is done in one visit. */
export function walkThrough(paths: readonly string[]): Walk {
  return { paths: [...new Set(paths)], at: 0 };
}

/** The same walk at the next address at which something still waits; undefined where nothing does. */
export function nextOn({ paths, at }: Walk, waiting: ReadonlySet<string>): Walk | undefined {
  const next = paths.findIndex((path, place) => place > at && waiting.has(path));
  return next === -1 ? undefined : { paths, at: next };
}
