/** Whether somebody types a number as it stands in a plan: `3.2`, `3` or `P2`. */
export function isNumber(typed: string): boolean {
  return /^\s*(p\d{1,2}|\d{1,2}(\.\d{1,2})?)\s*$/i.test(typed);
}
