import { addDays, dayOf, weekday, type Day } from './day';

/**
 * Whether a day is a bank holiday in England that can fall inside a half-term: Good Friday, Easter Monday, the first and the
 * last Monday of May (gov.uk/bank-holidays). Those at Christmas and in August never do; days moved or added by proclamation
 * are not known here.
 */
export function isBankHoliday(day: Day): boolean {
  const [year, month] = day.split('-').map(Number) as [number, number];
  if (month === 5) return weekday(day) === 0 && (day.slice(8) <= '07' || addDays(day, 7) > `${year}-05-31`);
  // Asked day by day through whole plans; Easter and the days beside it fall in March or April.
  if (month !== 3 && month !== 4) return false;
  const easter = easterSunday(year);
  return day === addDays(easter, -2) || day === addDays(easter, 1);
}

/** Easter of a year of the Gregorian calendar, by the method of Meeus, Jones and Butcher. */
function easterSunday(year: number): Day {
  const golden = year % 19;
  const [century, yearOfCentury] = [Math.floor(year / 100), year % 100];
  const moonShift = (8 * century + 13) / 25;
  const epact = (19 * golden + century - Math.floor(century / 4) - Math.floor(moonShift) + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const march = epact + toSunday - 7 * correction + 114;
  return dayOf(year, Math.floor(march / 31), (march % 31) + 1)!;
}
