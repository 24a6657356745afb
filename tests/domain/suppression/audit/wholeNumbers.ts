/** What is known of whole numbers, by index: bounds of each, and of sums of so many times some of them. */
export interface Constraints {
  least: readonly number[];
  most: readonly number[];
  sums: readonly LinearSum[];
}

/** So many times each number, together not less and not more than this. */
export interface LinearSum {
  terms: readonly (readonly [index: number, times: number])[];
  least: number;
  most: number;
}

/**
 * Whether some other whole numbers than `known`, with another one at `index`, hold every constraint: they are looked for near `known`
 * first. Undefined where so many steps do not tell.
 */
export function otherNumbers(
  constraints: Constraints,
  known: readonly number[],
  index: number,
  mostSteps: number,
): readonly number[] | false | undefined {
  let isUnsure = false;
  for (const reach of [1, 4, Infinity])
    for (const way of [1, -1]) {
      const lower = constraints.least.map((least, at) => Math.max(least, known[at]! - reach));
      const upper = constraints.most.map((most, at) => Math.min(most, known[at]! + reach));
      if (way > 0) lower[index] = known[index]! + 1;
      else upper[index] = known[index]! - 1;
      const found = search(constraints, known, lower, upper, { left: reach === Infinity ? mostSteps : mostSteps / 10 });
      if (found) return found;
      if (found === undefined && reach === Infinity) isUnsure = true;
    }
  return isUnsure ? undefined : false;
}

/** Numbers within the bounds, false where there are none, undefined where the steps did not do. */
function search(
  constraints: Constraints,
  known: readonly number[],
  lower: number[],
  upper: number[],
  steps: { left: number },
): readonly number[] | false | undefined {
  steps.left -= 1;
  if (steps.left < 0) return undefined;
  if (!narrow(constraints, lower, upper)) return false;
  let open = -1;
  for (let at = 0; at < lower.length; at += 1) {
    const width = upper[at]! - lower[at]!;
    if (width > 0 && (open < 0 || width < upper[open]! - lower[open]!)) open = at;
  }
  if (open < 0) return lower;
  const near = Math.min(Math.max(known[open]!, lower[open]!), upper[open]!);
  let isUnsure = false;
  for (const [from, to] of [
    [near, near],
    [near + 1, upper[open]!],
    [lower[open]!, near - 1],
  ] as const) {
    if (from > to) continue;
    const [least, most] = [lower.slice(), upper.slice()];
    least[open] = from;
    most[open] = to;
    const found = search(constraints, known, least, most, steps);
    if (found) return found;
    isUnsure ||= found === undefined;
  }
  return isUnsure ? undefined : false;
}

/** Takes from every range what no sum allows; false where one is left empty. */
function narrow({ sums }: Constraints, lower: number[], upper: number[]): boolean {
  for (let at = 0; at < lower.length; at += 1) if (lower[at]! > upper[at]!) return false;
  for (let isNew = true; isNew;) {
    isNew = false;
    for (const { terms, least, most } of sums) {
      let [from, to] = [0, 0];
      for (const [at, times] of terms) {
        from += times * (times > 0 ? lower[at]! : upper[at]!);
        to += times * (times > 0 ? upper[at]! : lower[at]!);
      }
      if (from > most || to < least) return false;
      if (from >= least && to <= most) continue;
      for (const [at, times] of terms) {
        const [own, ownMost] = times > 0 ? [lower[at]!, upper[at]!] : [upper[at]!, lower[at]!];
        const [top, bottom] = [(most - (from - times * own)) / times, (least - (to - times * ownMost)) / times];
        const now =
          times > 0 ? [Math.ceil(bottom - tiny), Math.floor(top + tiny)] : [Math.ceil(top - tiny), Math.floor(bottom + tiny)];
        if (now[0]! > lower[at]!) [lower[at], isNew] = [now[0]!, true];
        if (now[1]! < upper[at]!) [upper[at], isNew] = [now[1]!, true];
        if (lower[at]! > upper[at]!) return false;
        from += times * ((times > 0 ? lower[at]! : upper[at]!) - own);
        to += times * ((times > 0 ? upper[at]! : lower[at]!) - ownMost);
      }
    }
  }
  return true;
}

const tiny = 1e-7;
