import { figureIndexOf } from './figureIndex';
import type { Snapshot } from './snapshot';

/** Every year group that a figure may be of: all together, nursery, reception, Y1 to Y13. */
export const allYearGroups: readonly string[] = ['', 'N', 'R', ...Array.from({ length: 13 }, (_, at) => `Y${at + 1}`)];

/**
 * The year groups that a school is offered, with the one that stands there: those of the phase that all its figures are of, nursery
 * to Year 6 or Year 7 to 13; all of them where its figures are of both or say no year group.
 */
export function yearGroupsOffered(snapshot: Pick<Snapshot, 'figure'>, shown: string): readonly string[] {
  const figures = [...figureIndexOf(snapshot).school.values()].flat();
  const known = new Set(figures.map(({ yearGroup }) => yearGroup).filter((one) => allYearGroups.indexOf(one) > 0));
  const phases = new Set([...known].map(isSecondary));
  if (phases.size !== 1) return allYearGroups;
  const [ofSecondary] = phases;
  return allYearGroups.filter((one) => one === '' || one === shown || isSecondary(one) === ofSecondary);
}

function isSecondary(yearGroup: string): boolean {
  return allYearGroups.indexOf(yearGroup) >= allYearGroups.indexOf('Y7');
}
