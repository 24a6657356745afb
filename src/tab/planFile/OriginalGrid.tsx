import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { columnLetters, type Place, type Workbook } from '../../domain/planFile/workbook';
import { when } from '../theme';
import { count } from '../words/counts';
import { GridRow } from './GridRow';

/** Rows at first, and those that come with each look at the last: the page answers while a long file is drawn. */
const ROWS = 80;

/** Pixels of the numbers of lines and of a column at least. Columns are alike: no cell has to be measured for them. */
const EDGE = 40;
const COLUMN = 120;

interface OriginalGridProps {
  workbook: Workbook;
  marked: readonly Place[];
  /** What stands above a column: what it was taken for. */
  meaningOf(sheet: number, column: number): ReactNode;
}

/** The file as it looked, with the cells in question marked. */
export function OriginalGrid({ workbook, marked, meaningOf }: OriginalGridProps) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<number>();
  const [shown, setShown] = useState(ROWS);
  const paper = useRef<HTMLDivElement>(null);
  const visible = workbook.sheets.findIndex(({ hidden }) => !hidden);
  const sheetAt = marked[0]?.sheet ?? chosen ?? Math.max(0, visible);
  const sheet = workbook.sheets[sheetAt];
  const markedIn = new Map<number, string>();
  for (const { row, column, sheet: on } of marked)
    if (on === sheetAt) markedIn.set(row, [...new Set([...(markedIn.get(row)?.split(' ') ?? []), String(column)])].join(' '));
  useEffect(() => {
    const cell = paper.current?.querySelector<HTMLElement>('[data-marked]');
    // Only the document moves: the page keeps its place.
    const head = paper.current?.querySelector('thead')?.offsetHeight ?? 0;
    if (cell && paper.current)
      paper.current.scrollTo({
        top: cell.offsetTop - head - cell.offsetHeight,
        left: cell.offsetLeft + cell.offsetWidth - paper.current.clientWidth,
      });
  }, [marked]);
  if (sheet === undefined) return null;
  const width = Math.max(0, ...sheet.rows.map(({ cells }) => cells.length));
  const until = Math.max(shown, (markedIn.size > 0 ? Math.min(...markedIn.keys()) : 0) + ROWS);

  return (
    <section aria-labelledby="your-document" className={styles.part}>
      <h2 id="your-document" className={styles.heading}>
        Your document
      </h2>
      {workbook.sheets.length > 1 && (
        <select
          className={styles.sheets}
          aria-label="Sheet"
          value={sheetAt}
          onChange={(event) => setChosen(Number(event.target.value))}
        >
          {workbook.sheets.map(({ name, hidden }, at) => (
            <option key={name} value={at}>
              {name}
              {hidden && ' (hidden)'}
            </option>
          ))}
        </select>
      )}
      {/* People scroll the document with the keyboard too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div ref={paper} className={styles.paper} tabIndex={0} role="region" aria-label="Your document, scrolls">
        <table className={styles.table} style={{ minWidth: `${EDGE + width * COLUMN}px` }}>
          <thead>
            <tr>
              <td className={mergeClasses(styles.edge, styles.corner)} />
              {Array.from({ length: width }, (_, column) => (
                <th key={column} scope="col" className={styles.edge}>
                  {columnLetters(column)}
                  {meaningOf(sheetAt, column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sheet.rows.slice(0, until).map((row, rowAt) => (
              <GridRow key={row.line} row={row} width={width} marked={markedIn.get(rowAt) ?? ''} />
            ))}
          </tbody>
        </table>
        {sheet.rows.length > until && (
          <p key={until} ref={(end) => whenSeen(end, () => setShown(until + ROWS))}>
            {count(sheet.rows.length - until, 'more row')}
          </p>
        )}
      </div>
    </section>
  );
}

/** Calls once the element comes into sight. */
function whenSeen(element: HTMLElement | null, then: () => void): (() => void) | undefined {
  if (element === null) return undefined;
  const watch = new IntersectionObserver((all) => all.some(({ isIntersecting }) => isIntersecting) && then());
  watch.observe(element);
  return () => watch.disconnect();
}

const line = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`;

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: 0,
    padding: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL}`,
    [when.belowLaptop]: { padding: tokens.spacingHorizontalL },
  },
  heading: { margin: `0 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  sheets: {
    alignSelf: 'start',
    font: 'inherit',
    marginBottom: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  paper: {
    position: 'relative',
    overflow: 'auto',
    border: line,
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    tableLayout: 'fixed',
    width: '100%',
    borderCollapse: 'separate',
    borderSpacing: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  edge: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightRegular,
    borderRight: line,
    borderBottom: line,
    verticalAlign: 'top',
    position: 'sticky',
    top: 0,
    zIndex: 1,
  },
  corner: { width: `${EDGE}px` },
});
