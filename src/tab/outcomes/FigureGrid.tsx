import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ClipboardEvent } from 'react';
import { Problem } from '../parts/Problem';
import { sizes, when } from '../theme';
import { count } from '../words/counts';
import { moveInGrid, placeOf } from './gridKeys';
import { NumberBox } from './NumberBox';
import { pastedNumbers } from './pastedNumbers';

/** One number in the grid. */
export interface GridCell {
  label: string;
  value: number | null;
  /** What follows from the others, and stands in the box while it is empty. */
  follows?: string;
}

/** A number for a place in the grid, and the one that the person had in mind as standing there. */
export interface GridValue {
  row: number;
  column: number;
  value: number | null;
  seen: number | null;
}

interface FigureGridProps {
  label: string;
  corner: string;
  columns: readonly string[];
  rows: readonly { name: string; cells: readonly GridCell[] }[];
  /** Keeps numbers by their place in the grid. */
  keep(values: readonly GridValue[], pasted: boolean): Promise<void>;
}

/** Numbers typed as into a spreadsheet: arrow keys, Enter and Tab go from box to box, and a block can be pasted. */
export function FigureGrid({ label, corner, columns, rows, keep }: FigureGridProps) {
  const styles = useStyles();
  const [problem, setProblem] = useState<string>();
  const [mark, setMark] = useState<string>();

  function onPaste(event: ClipboardEvent<HTMLTableElement>): void {
    const text = event.clipboardData.getData('text/plain');
    const place = placeOf(event.target as Element);
    if (place === undefined || !/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    const read = pastedNumbers(text);
    if ('refused' in read) {
      return setProblem(`${count(read.refused.length, 'cell')} of what you pasted hold no number, so nothing of it is taken.`);
    }
    const inside = read.numbers.map((one) => ({ ...one, row: place.row + one.row, column: place.column + one.column }));
    if (inside.some(({ row, column }) => row >= rows.length || column >= columns.length)) {
      return setProblem('What you pasted is larger than the room from here on, so nothing of it is taken.');
    }
    setProblem(undefined);
    const seen = ({ row, column }: { row: number; column: number }) => rows[row]?.cells[column]?.value ?? null;
    void keep(
      inside.map((one) => ({ ...one, seen: seen(one) })),
      true,
    );
  }

  return (
    <>
      <div className={styles.frame}>
        {/* The keys that move on are one more way beside Tab. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <table className={styles.table} aria-label={label} onKeyDown={moveInGrid} onPaste={onPaste}>
          <thead>
            <tr>
              <th scope="col">{corner}</th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, cells }, row) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((cell, column) => (
                  <td key={cell.label} data-cell={`${row},${column}`}>
                    <NumberBox
                      label={cell.label}
                      value={cell.value}
                      follows={cell.follows}
                      keep={(value, seen) => keep([{ row, column, value, seen }], false)}
                      onMark={setMark}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {problem && <Problem serious>{problem}</Problem>}
      <div role="status">
        {mark && (
          <Problem serious={false}>
            “{mark}” stands for a hidden number, as in a table that is brought in: the box stays empty, which says that the number
            is not known.
          </Problem>
        )}
      </div>
    </>
  );
}

const useStyles = makeStyles({
  frame: { overflowX: 'auto', paddingBlock: tokens.spacingVerticalXXS },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    '& th': {
      textAlign: 'start',
      fontWeight: tokens.fontWeightRegular,
      whiteSpace: 'nowrap',
      paddingInlineEnd: tokens.spacingHorizontalM,
      [when.phone]: { paddingInlineEnd: tokens.spacingHorizontalXXS, whiteSpace: 'normal' },
    },
    '& thead th': {
      height: sizes.columnHead,
      color: tokens.colorNeutralForeground3,
      fontSize: tokens.fontSizeBase200,
      whiteSpace: 'normal',
      textAlign: 'end',
    },
    '& thead th:first-child': { textAlign: 'start' },
    '& td': { minWidth: sizes.rail, padding: tokens.spacingHorizontalXXS, verticalAlign: 'top' },
  },
});
