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
  const after = {
    ...emptySchoolPriority,
    ref: nextRef(snapshot, siblings, start.academicYear),
    ...start,
    key: newKey(),
    rank,
    removed: false,
  };
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

/**
 * As the school counts: its highest number and one, with whatever stands before the last one's. Those in the bin count too,
 * since they may come back.
 */
function nextRef(snapshot: Snapshot, siblings: readonly SchoolPriority[], academicYear: string): string {
  const last = siblings.at(-1);
  const before = last === undefined ? 'SP' : parted(last)?.before;
  if (before === undefined) return '';
  const all = [...snapshot.schoolPriority.values()].filter(({ record }) => record.academicYear === academicYear);
  const numbers = all.map(({ record }) => parted(record)).flatMap((ref) => (ref?.before === before ? [ref.number] : []));
  return `${before}${Math.max(0, ...numbers) + 1}`;
}

function parted({ ref }: SchoolPriority): { before: string; number: number } | undefined {
  const [, before, number] = /^(.*?)(\d+)$/.exec(ref.trim()) ?? [];
  return before === undefined ? undefined : { before, number: Number(number) };
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
