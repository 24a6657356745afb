import type { ObjectiveDraft } from './drafts';

/** The academic year in which more than half of a file's days lie; undefined where none is so. */
export function yearOfDays(drafts: readonly ObjectiveDraft[]): string | undefined {
  const days = drafts.flatMap(({ actions }) => actions.flatMap(({ due }) => due ?? []));
  const years = days.map((day) => Number(day.slice(0, 4)) - (day.slice(5, 7) < '09' ? 1 : 0));
  const year = years.find((one) => years.filter((other) => other === one).length * 2 > years.length);
  return year === undefined ? undefined : `${year}/${String(year + 1).slice(2)}`;
}
