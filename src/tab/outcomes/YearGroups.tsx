import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PupilGroup } from '../../domain/figure';
import type { Measure } from '../../domain/measure';
import { yearGroupGrid } from '../../domain/outcomeTable';
import type { Key } from '../../domain/record';
import { isHidden } from '../../domain/told';
import { useWorkedOut } from '../school/useWorkedOut';
import { groupWords, plainNumber, toldText, valueText, yearGroupWords } from '../words/outcomes';
import { columnHead, figureCell, rowName } from './tableStyles';
import { WideTable } from './WideTable';

interface YearGroupsProps {
  measureKey: Key;
  measure: Measure;
  period: string;
  hiddenBelow: number;
  onYearGroup(yearGroup: string): void;
}

const groups: readonly PupilGroup[] = ['noSen', 'senSupport', 'ehcp', 'all'];

/** The same measure year group by year group, where it is known so: pupils, and the figure of each group. */
export function YearGroups({ measureKey, measure, period, hiddenBelow, onYearGroup }: YearGroupsProps) {
  const styles = useStyles();
  const grid = useWorkedOut((now) => yearGroupGrid(now, measureKey, period), [measureKey, period]);
  if (grid.length < 2) return null;
  const shown = groups.filter((group) =>
    grid.some(({ cells }) => cells[group].pupils !== null || cells[group].value !== null || cells[group].count !== null),
  );
  const counted = measure.unit !== 'count';
  return (
    <section aria-label="By year group" className={styles.section}>
      <h2 className={styles.title}>By year group</h2>
      <WideTable label="Figures by year group">
        <table className={styles.table}>
          <thead>
            <tr>
              <td />
              {shown.map((group) => (
                <th key={group} scope="colgroup" colSpan={2}>
                  {groupWords[group]}
                </th>
              ))}
            </tr>
            <tr>
              <th scope="col">Year group</th>
              {shown.flatMap((group) => [
                <th key={`${group}pupils`} scope="col">
                  Pupils
                </th>,
                <th key={`${group}value`} scope="col">
                  {counted ? 'Figure' : 'Number'}
                </th>,
              ])}
            </tr>
          </thead>
          <tbody>
            {grid.map(({ yearGroup, cells }) => (
              <tr key={yearGroup}>
                <th scope="row">
                  <Link as="button" inline onClick={() => onYearGroup(yearGroup)}>
                    {yearGroupWords(yearGroup)}
                  </Link>
                </th>
                {shown.flatMap((group) => {
                  const { pupils, value } = cells[group];
                  return [
                    <td key={`${group}pupils`} className={mergeClasses(isHidden(pupils) && styles.quiet)}>
                      {toldText(pupils, plainNumber, hiddenBelow)}
                    </td>,
                    <td key={`${group}value`} className={mergeClasses(isHidden(value) && styles.quiet)}>
                      {toldText(value, (one) => valueText(one, measure.unit), counted ? undefined : hiddenBelow)}
                    </td>,
                  ];
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </section>
  );
}

const useStyles = makeStyles({
  section: { marginBlockStart: tokens.spacingVerticalXXL },
  title: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  table: {
    minWidth: '60%',
    borderCollapse: 'collapse',
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': { ...figureCell, paddingInline: `${tokens.spacingHorizontalL} 0` },
    '& th:first-child': rowName,
    '& thead th, & thead td': columnHead,
    '& thead tr:first-child > *': { borderBottom: 'none', color: tokens.colorNeutralForeground1 },
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});
