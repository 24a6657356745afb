/** Whether a share in percent, or a rate per 100, as it was stated can be that of a count among so many pupils, but for rounding. */
export function isShareOf(value: number, count: number, pupils: number): boolean {
  return Math.abs(value - (count / pupils) * 100) <= roundingOf(value);
}

/** How far a number that is stated may be from the true one by rounding alone. */
export function roundingOf(value: number): number {
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return 0.5 * 10 ** -decimals + 1e-9;
}
