import type { Column } from './columns';
import { halfOfName } from './headings';
import { mayBeNames, mayNamePeople } from './peopleInCells';
import { speaksOfPupils } from './pupilHeadings';
import type { ReadingContext } from './reading';
import { plainWords } from './understood';
import type { Cell } from './workbook';

/** Whether the columns of leads are the two halves of a name. */
export function namePair(columns: Column[]): boolean {
  const halves = columns.filter(({ kind }) => kind === 'lead').map(({ heading }) => halfOfName(heading));
  return halves.length === 2 && halves.includes('first') && halves.includes('last');
}

/** Names beside a column of leads, or under words of pupils, may be anybody's: they are in the plan only if a person says whose they are. */
export function keepNamesOut(
  columns: Column[],
  said: NonNullable<ReadingContext['columns']>,
  content: (column: number) => Cell[],
): void {
  for (const column of columns) {
    const texts = content(column.column).flatMap(({ text }) => (text ? [text] : []));
    const named = (speaksOfPupils(column.heading) && mayNamePeople(texts)) || mayBeNames(column.heading, texts);
    if (named && !said[plainWords(column.heading)]) Object.assign(column, { kind: 'dropped', unsure: true });
  }
  if (!columns.some(({ kind, heading }) => kind === 'lead' && halfOfName(heading) === undefined)) return;
  for (const column of columns)
    if (column.kind === 'kept' && halfOfName(column.heading) && !said[plainWords(column.heading)])
      Object.assign(column, { kind: 'dropped', unsure: true });
}
