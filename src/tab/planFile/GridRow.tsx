import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { Cell, Row } from '../../domain/planFile/workbook';

interface GridRowProps {
  row: Row;
  width: number;
  /** The columns in question, as a text so that nothing is drawn anew without need. */
  marked: string;
}

/** A row of the file as it looked. */
export const GridRow = memo(function GridRow({ row, width, marked }: GridRowProps) {
  const styles = useStyles();
  const columns = new Set(marked === '' ? [] : marked.split(' ').map(Number));
  const alone = standsAlone(row, columns);
  return (
    <tr>
      <th scope="row" className={styles.edge}>
        {row.line}
      </th>
      {Array.from({ length: width }, (_, column) => {
        const cell = row.cells[column];
        if (cell?.within || (alone !== undefined && column > alone)) return null;
        const on = columns.has(column);
        return (
          <td
            key={column}
            data-marked={on || undefined}
            rowSpan={cell?.span?.rows}
            colSpan={column === alone ? width - column : cell?.span?.columns}
            className={mergeClasses(styles.cell, on && styles.marked)}
            style={coloursOf(cell, on)}
          >
            {column === alone ? <span className={styles.words}>{cell?.text}</span> : cell?.text}
          </td>
        );
      })}
    </tr>
  );
});

/** The column of a row's only words: they go on over the empty cells beside them, as they do on paper. */
function standsAlone({ cells }: Row, marked: ReadonlySet<number>): number | undefined {
  const taken = new Set(marked);
  // Cells of which a file says nothing are not there at all.
  cells.forEach((cell, column) => {
    if (cell && (cell.text !== '' || cell.fill !== undefined || cell.span || cell.within)) taken.add(column);
  });
  const [only] = taken;
  return taken.size === 1 && cells[only!]?.span === undefined ? only : undefined;
}

/** The file's own fill, with words dark or light enough to be read on it. */
function coloursOf(cell: Cell | undefined, marked: boolean): { backgroundColor: string; color: string } | undefined {
  if (cell?.fill === undefined || marked) return undefined;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(cell.fill!.slice(at, at + 2), 16));
  const light = red * 0.299 + green * 0.587 + blue * 0.114 > 140;
  return { backgroundColor: `#${cell.fill}`, color: light ? '#000000' : '#FFFFFF' };
}

const line = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`;
/** Each cell draws two of its sides, so that one that stays in sight keeps them. */
const sides = { borderRight: line, borderBottom: line };

const useStyles = makeStyles({
  edge: {
    padding: `${tokens.spacingVerticalXXS} 0`,
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightRegular,
    ...sides,
    position: 'sticky',
    left: 0,
  },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    ...sides,
    verticalAlign: 'top',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  // Read to their end while the columns are scrolled.
  words: { position: 'sticky', left: '48px' },
  marked: {
    backgroundColor: tokens.colorBrandBackground2,
    fontWeight: tokens.fontWeightSemibold,
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}`,
    outlineOffset: '-2px',
  },
});
