import { addDays, type Day } from '../day';

/**
 * The day a spreadsheet's serial number stands for; the time of day is dropped. Serial 1 is 1 January 1900, or 0 is
 * 1 January 1904 in workbooks that say so (ECMA-376 part 1, 18.17.4.1). Undefined before the false 29 February 1900.
 */
export function serialDay(serial: number, date1904: boolean): Day | undefined {
  const whole = Math.floor(serial);
  if (whole > 200_000) return undefined;
  if (date1904) return whole >= 0 ? addDays('1904-01-01', whole) : undefined;
  return whole > 60 ? addDays('1899-12-30', whole) : undefined;
}
