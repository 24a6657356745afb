import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { OutcomeQuestion, OutcomeReading } from '../../domain/outcomeFile/reading';
import type { Place, Workbook } from '../../domain/planFile/workbook';

interface OriginalProps {
  workbook: Workbook;
  reading: OutcomeReading;
  question?: OutcomeQuestion;
}

/** The file as it looked: what was taken stands in strong letters, what is asked about in a frame. */
export function Original({ workbook, reading, question }: OriginalProps) {
  const styles = useStyles();
  const taken = new Set(reading.figures.flatMap(({ from }) => Object.values(from).map(nameOf)));
  const asked = new Set(question?.from.map(nameOf));
  return (
    <section aria-label="As it was">
      <h2 className={styles.head}>As it was</h2>
      {workbook.sheets.map(({ name, rows, hidden }, sheet) =>
        hidden ? null : (
          // What is wider than its room is moved within its own frame, by the keyboard too.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          <div key={sheet} role="region" aria-label={name || 'The table'} tabIndex={0} className={styles.frame}>
            <table className={styles.table}>
              <tbody>
                {rows.map(({ line, cells }, row) => (
                  <tr key={line}>
                    {Array.from(cells, (cell, column) => {
                      const place = nameOf({ sheet, row, column });
                      return (
                        <td
                          key={column}
                          className={mergeClasses(taken.has(place) && styles.taken, asked.has(place) && styles.asked)}
                        >
                          {cell?.text}
                        </td>
                      );
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        ),
      )}
    </section>
  );
}

function nameOf({ sheet, row, column }: Place): string {
  return `${sheet},${row},${column}`;
}

const useStyles = makeStyles({
  head: { margin: `0 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  frame: {
    overflow: 'auto',
    maxHeight: '70vh',
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    borderCollapse: 'collapse',
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
    '& td': {
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
      border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
      verticalAlign: 'top',
    },
  },
  taken: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  asked: {
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}`,
    outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
  },
});
