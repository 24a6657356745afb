/** How often each thing happened, by name. */
export type Figures = Record<string, number>;
/** Counts one more of something. */
export type Count = (name: string) => void;

/** Empty figures, and what counts into them. */
export function createFigures(): { figures: Figures; count: Count } {
  const figures: Figures = {};
  return { figures, count: (name) => void (figures[name] = (figures[name] ?? 0) + 1) };
}

/** Figures of several runs together. */
export function sumOf(all: readonly Figures[]): Figures {
  const { figures } = createFigures();
  for (const one of all) for (const [name, times] of Object.entries(one)) figures[name] = (figures[name] ?? 0) + times;
  return Object.fromEntries(Object.entries(figures).sort(([one], [other]) => (one < other ? -1 : 1)));
}
