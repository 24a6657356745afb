import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { pupilGroups } from '../../domain/figure';
import type { Measure } from '../../domain/measure';
import type { OutcomeReading, ReadFigure, Statistic } from '../../domain/outcomeFile/reading';
import type { Place, Workbook } from '../../domain/planFile/workbook';
import { startingMeasures } from '../../domain/startingMeasures';
import { sizes } from '../theme';
import { count, listWords } from '../words/counts';
import { leftOutWords, measureName } from '../words/outcomeQuestions';
import { groupWords, ownerWords, plainNumber, yearGroupWords } from '../words/outcomes';

interface ReadTablesProps {
  workbook: Workbook;
  reading: OutcomeReading;
  measures: readonly Measure[];
}

const statistics: readonly { what: Statistic; head: string }[] = [
  { what: 'pupils', head: 'Pupils' },
  { what: 'count', head: 'Counted' },
  { what: 'value', head: 'Figure' },
];

/** What was understood, one table a measure, period and owner; then what was left out, and why. */
export function ReadTables({ workbook, reading, measures }: ReadTablesProps) {
  const styles = useStyles();
  const { figures, leftOut } = reading;
  const unused = unusedNumbers(workbook, reading);
  const unsized = withoutSizes(figures, measures);
  const titles = [...new Set(figures.map((one) => titleOf(one, measures)))];
  const reasons = [...new Set(leftOut.map(({ why }) => why))];
  return (
    <section aria-label="What we understood">
      <h2 className={styles.head}>What we understood</h2>
      {titles.map((title) => {
        const rows = figures.filter((one) => titleOf(one, measures) === title);
        const shown = statistics.filter(({ what }) =>
          rows.some((row) => row[what] !== null || row.hidden.some((one) => one.what === what)),
        );
        const years = rows.some(({ yearGroup }) => yearGroup !== '');
        return (
          <table key={title} className={styles.table}>
            <caption className={styles.caption}>{title}</caption>
            <thead>
              <tr>
                <th scope="col">Group</th>
                {years && <th scope="col">Year group</th>}
                {shown.map(({ what, head }) => (
                  <th key={what} scope="col" className={styles.number}>
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={`${row.yearGroup} ${row.group}`}>
                  <th scope="row">{groupWords[row.group]}</th>
                  {years && <td>{yearGroupWords(row.yearGroup)}</td>}
                  {shown.map(({ what }) => {
                    const mark = row.hidden.find((one) => one.what === what)?.mark;
                    return (
                      <td key={what} className={mergeClasses(styles.number, mark !== undefined && styles.quiet)}>
                        {mark !== undefined ? `${mark}, not known` : row[what] === null ? '–' : plainNumber(row[what])}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        );
      })}
      {leftOut.length > 0 && (
        <p className={styles.left}>
          Left out: {count(leftOut.length, 'cell')} ({listWords(reasons.map((why) => leftOutWords[why]))}).
        </p>
      )}
      {unsized.length > 0 && (
        <p className={styles.left}>
          It does not say how many pupils there are: {listWords(unsized)}. Where no other measure of that year says it, type it in
          afterwards: until then their shares and rates are hidden or cannot be worked out.
        </p>
      )}
      {unused > 0 && <p className={styles.left}>Not understood and not used: {count(unused, 'number')}.</p>}
      <p className={styles.left}>Small numbers are kept as they are and hidden wherever they are shown.</p>
    </section>
  );
}

/** The school's groups whose numbers of pupils the file does not state beside figures that call for them. */
function withoutSizes(figures: readonly ReadFigure[], measures: readonly Measure[]): string[] {
  const own = figures.filter(({ whose, measureKey, newUnit }) => whose === 'school' && (measureKey || newUnit));
  const bare = own.filter((one) => one.pupils === null && (one.count ?? one.value) !== null && unitOf(one, measures) !== 'count');
  return pupilGroups.filter((group) => bare.some((one) => one.group === group)).map((group) => groupWords[group]);
}

function unitOf({ newUnit, measureKey }: ReadFigure, measures: readonly Measure[]): Measure['unit'] | undefined {
  return newUnit ?? [...measures, ...startingMeasures].find(({ key }) => key === measureKey)?.unit;
}

/** Numbers in the file that became no figure, beside what is said of whole rows and columns: nothing goes missing unsaid. */
function unusedNumbers({ sheets }: Workbook, { figures, leftOut }: OutcomeReading): number {
  const name = ({ sheet, row, column }: Place): string => `${sheet},${row},${column}`;
  const taken = new Set(figures.flatMap(({ from }) => Object.values(from)).map(name));
  const isSaid = ({ sheet, row, column }: Place): boolean =>
    leftOut.some(({ from }) => from.sheet === sheet && (from.row === row || from.column === column));
  const isFigure = (text = ''): boolean => /^[-−]?[\d,]+(?:\.\d+)?%?$/.test(text);
  const places = sheets.flatMap(({ rows }, sheet) =>
    rows.flatMap(({ cells }, row) => cells.flatMap((cell, column) => (isFigure(cell?.text) ? [{ sheet, row, column }] : []))),
  );
  return places.filter((place) => !taken.has(name(place)) && !isSaid(place)).length;
}

function titleOf({ measureKey, newMeasure, whose, period }: ReadFigure, measures: readonly Measure[]): string {
  const name = newMeasure || (measureKey === '' ? 'Which measure is asked above' : measureName(measureKey, measures));
  return [name, period || 'when is asked above', whose === 'school' ? '' : ownerWords[whose].toLowerCase()]
    .filter(Boolean)
    .join(', ');
}

const useStyles = makeStyles({
  head: { margin: `0 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontVariantNumeric: 'tabular-nums',
    marginBlockEnd: tokens.spacingVerticalL,
    '& th, & td': {
      height: sizes.columnHead,
      padding: `0 ${tokens.spacingHorizontalM} 0 0`,
      textAlign: 'start',
      fontWeight: tokens.fontWeightRegular,
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    },
    '& thead th': { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  },
  caption: { textAlign: 'start', fontWeight: tokens.fontWeightSemibold, paddingBlockEnd: tokens.spacingVerticalXS },
  number: { '&&': { textAlign: 'end' } },
  quiet: { color: tokens.colorNeutralForeground3 },
  left: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
