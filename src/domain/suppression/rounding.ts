/** How far a number that is stated may be from the true one by rounding. */
export function roundingOf(value: number): number {
  return 0.5 * 10 ** -(String(value).split('.')[1]?.length ?? 0) + 1e-9;
}
