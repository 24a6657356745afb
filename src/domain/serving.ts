import { outlineOf, type ObjectiveView, type PriorityView } from './planView';
import type { Key } from './record';
import { schoolPrioritiesIn, servedByPriority } from './schoolPriorities';
import type { SchoolPriority } from './schoolPriority';
import type { Snapshot } from './snapshot';

/** A school priority and what of a SEND plan serves it. */
export interface Served {
  schoolPriority: SchoolPriority;
  /** The plan's priorities that say so. */
  priorities: PriorityView[];
  /** The objectives that do: those of these priorities, and those that name it by themselves. */
  objectives: ObjectiveView[];
  /** Of the objectives those that name it by themselves. */
  byName: ObjectiveView[];
}

/** A year's school priorities, each with what of the plan serves it. Without a plan nothing does. */
export function servedIn(snapshot: Snapshot, academicYear: string, planKey: Key | undefined): Served[] {
  const outline = planKey === undefined ? undefined : outlineOf(snapshot, planKey);
  return schoolPrioritiesIn(snapshot, academicYear).map((schoolPriority) => {
    const priorities = (outline?.priorities ?? []).filter(({ kept }) => kept.record.serves.includes(schoolPriority.key));
    const under = new Set(priorities.map(({ kept }) => kept.record.key));
    const all = outline?.objectives ?? [];
    const byName = all.filter(({ kept }) => namesSchoolPriority(kept.record.schoolPriority, schoolPriority));
    const objectives = all.filter((objective) => under.has(objective.priorityKey) || byName.includes(objective));
    return { schoolPriority, priorities, objectives, byName };
  });
}

/** A school priority before anything serves it. */
export function servedByNothing(schoolPriority: SchoolPriority): Served {
  return { schoolPriority, priorities: [], objectives: [], byName: [] };
}

/** Which school priorities a plan's objective serves: through its priority, and those that it names itself. */
export function servedBy(
  snapshot: Snapshot,
  { priorityKey, kept }: Pick<ObjectiveView, 'priorityKey' | 'kept'>,
  academicYear: string,
): SchoolPriority[] {
  const priority = snapshot.priority.get(priorityKey)?.record;
  const through = new Set(priority === undefined ? [] : servedByPriority(snapshot, priority).map(({ key }) => key));
  const own = kept.record.schoolPriority;
  return schoolPrioritiesIn(snapshot, academicYear).filter((one) => through.has(one.key) || namesSchoolPriority(own, one));
}

/**
 * Whether words such as `SP2`, `sp2 attendance` or `priority 3` name a school priority. A number in the words decides alone;
 * one of digits only counts at their beginning or after `priority`. Words without a number name it by its whole title.
 */
export function namesSchoolPriority(words: string, { ref, title }: Pick<SchoolPriority, 'ref' | 'title'>): boolean {
  const said = spaced(words);
  const number = spaced(ref);
  if (number.trim() !== '' && (/^[ \d]+$/.test(number) ? isNumbered(said, number) : said.includes(number))) return true;
  return said.trim() !== '' && said === spaced(title);
}

function isNumbered(said: string, number: string): boolean {
  return said.startsWith(number) || said.includes(` priority${number}`);
}

/** In small letters with one space around each word, so that `SP1` is not found in `SP12`. */
function spaced(words: string): string {
  return ` ${
    words
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;
}
