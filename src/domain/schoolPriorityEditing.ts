import { edit } from './editing';
import { rankAt } from './order';
import type { Circumstances, Key } from './record';
import { schoolPrioritiesIn } from './schoolPriorities';
import type { SchoolPriority } from './schoolPriority';
import type { Change, Snapshot } from './snapshot';

/** Whatever is known of a new school priority; the rest starts empty. */
export type SchoolPriorityStart = Partial<Omit<SchoolPriority, 'key' | 'rank' | 'removed'>>;

/** A new school priority at the end of its year. Without a number of its own it gets the next one: `SP4` after `SP3`. */
export function addSchoolPriority(
  snapshot: Snapshot,
  start: SchoolPriorityStart & Pick<SchoolPriority, 'academicYear'>,
  { newKey }: Pick<Circumstances, 'newKey'>,
): Change[] {
  const siblings = schoolPrioritiesIn(snapshot, start.academicYear);
  const { rank, moved } = rankAt(siblings, siblings.length);
  const after = { ...emptySchoolPriority, ref: nextRef(siblings), ...start, key: newKey(), rank, removed: false };
  return [...rankings(snapshot, moved), { kind: 'schoolPriority', after }];
}

/** Puts a school priority elsewhere in its year: `index` counts its siblings without itself. */
export function moveSchoolPriority(snapshot: Snapshot, key: Key, index: number): Change[] {
  const moving = snapshot.schoolPriority.get(key)?.record;
  if (moving === undefined) return [];
  const siblings = schoolPrioritiesIn(snapshot, moving.academicYear);
  if (index < 0 || index >= siblings.length || siblings[index]!.key === key) return [];
  const { rank, moved } = rankAt(
    siblings.filter((sibling) => sibling.key !== key),
    index,
  );
  return [...rankings(snapshot, moved), ...edit(snapshot, 'schoolPriority', key, { rank })];
}

/** As the school counts: the last number and one, with whatever stands before it. */
function nextRef(siblings: readonly SchoolPriority[]): string {
  if (siblings.length === 0) return 'SP1';
  const [, before, number] = /^(.*?)(\d+)$/.exec(siblings.at(-1)!.ref.trim()) ?? [];
  return number === undefined ? '' : `${before}${Number(number) + 1}`;
}

function rankings(snapshot: Snapshot, moved: readonly { key: Key; rank: string }[]): Change[] {
  return moved.flatMap(({ key, rank }) => edit(snapshot, 'schoolPriority', key, { rank }));
}

const emptySchoolPriority: Omit<SchoolPriority, 'key' | 'rank' | 'removed'> = {
  ref: '',
  title: '',
  ownerKey: '',
  ownerText: '',
  academicYear: '',
};
