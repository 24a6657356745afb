import type { Column } from './column';
import type { ColumnKind } from './columnKind';
import type { TableHead } from './tableHeads';
import { plainWords } from './understood';

/** The columns of a plan that Microsoft Planner exported to Excel, by its own headings; undefined for every other table. */
export function plannerColumns({ columns }: TableHead, said: Readonly<Record<string, ColumnKind>>): Column[] | undefined {
  const words = new Set(columns.map(({ heading }) => plainWords(heading)));
  if (!SIGNS.every((sign) => words.has(sign))) return undefined;
  return columns.map((column): Column => {
    const heading = plainWords(column.heading);
    const kind = said[heading] ?? KIND_OF[heading] ?? 'kept';
    // What a school sorts its tasks by may be anything.
    return { ...column, kind, ...(heading === 'bucket name' && !said[heading] && { unsure: true }) };
  });
}

const SIGNS = ['task id', 'task name', 'bucket name'];

/** `dropped` says nothing of the action. */
const KIND_OF: Readonly<Record<string, ColumnKind>> = {
  'task id': 'dropped',
  'task name': 'action',
  'bucket name': 'objective',
  progress: 'status',
  'assigned to': 'lead',
  'start date': 'start',
  'due date': 'due',
  'created by': 'dropped',
  'created date': 'dropped',
  'is recurring': 'dropped',
  late: 'dropped',
  'completed by': 'dropped',
};
