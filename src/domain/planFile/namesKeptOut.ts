import type { Column } from './column';
import { personTable } from './pupils/personTable';
import { verdictsOn } from './pupils/verdicts';
import type { ReadingContext } from './reading';
import { plainWords } from './understood';
import type { Cell } from './workbook';

/** Names that may be pupils' or staff's are in the plan only if a person says whose they are. */
export function keepNamesOut(
  columns: Column[],
  said: NonNullable<ReadingContext['columns']>,
  content: (column: number) => Cell[],
): void {
  const table = personTable(
    columns.map(({ column, heading }) => ({ column, heading, cells: content(column).filter(({ text }) => text) })),
    true,
  );
  for (const { column: own, verdict } of verdictsOn(table)) {
    const column = columns.find((one) => one.column === own.column);
    // Names of nobody who leads or helps would but stand in the notes.
    const isNoted = own.says === 'names' && column?.kind === 'kept';
    // Whoever leads, as its cells alone say, is asked about already.
    if (own.says === 'nothing' && column?.kind === 'lead') continue;
    if (column && (verdict !== 'letIn' || isNoted) && !said[plainWords(column.heading)])
      Object.assign(column, { kind: 'dropped', unsure: true });
  }
}
