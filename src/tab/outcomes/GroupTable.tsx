import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Comparison, OutcomeRow, OutcomeTable } from '../../domain/outcomeTable';
import { isHidden, type Told } from '../../domain/told';
import { sizes, when } from '../theme';
import { gapText, groupWords, ownerWords, plainNumber, toldText, valueText } from '../words/outcomes';
import { columnHead, figureCell, rowName } from './tableStyles';
import { WideTable } from './WideTable';

interface GroupTableProps {
  table: OutcomeTable;
  /** The group that the title is about: its gap stands out. */
  headline?: OutcomeRow['group'];
}

/** The picture's numbers, group by group. What is hidden says so; what nobody knows is a dash. */
export function GroupTable({ table, headline }: GroupTableProps) {
  const styles = useStyles();
  const { measure, rows, comparisons, hiddenBelow } = table;
  const value = (one: number) => valueText(one, measure.unit);
  const cell = (key: string, told: Told, words: (one: number) => string, below?: number, strong = false) => (
    <td key={key} className={mergeClasses(isHidden(told) && styles.quiet)}>
      {strong ? <b>{toldText(told, words, below)}</b> : toldText(told, words, below)}
    </td>
  );
  const counts = measure.counted !== '' && rows.some(({ count }) => count !== null);
  const compared = (row: OutcomeRow, { whose }: Comparison) => row.compared[whose];
  return (
    <WideTable label="Figures by group">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Group</th>
            <th scope="col">Pupils</th>
            {counts && <th scope="col">{measure.counted}</th>}
            <th scope="col">School</th>
            {comparisons.map(({ whose }) => (
              <th key={whose} scope="col">
                {ownerWords[whose]}
              </th>
            ))}
            <th scope="col">Gap to no SEN</th>
            {comparisons.map(({ whose }) => (
              <th key={whose} scope="col">
                {ownerWords[whose]} gap
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.group}>
              <th scope="row">{groupWords[row.group]}</th>
              {cell('pupils', row.pupils, plainNumber, hiddenBelow.count)}
              {counts && cell('count', row.count, plainNumber, hiddenBelow.count)}
              {cell('value', row.value, value)}
              {comparisons.map((one) => cell(one.whose, compared(row, one)?.value ?? null, value))}
              {cell('gap', row.gap, gapText, undefined, row.group === headline)}
              {comparisons.map((one) => cell(`${one.whose} gap`, compared(row, one)?.gap ?? null, gapText))}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': figureCell,
    '& th:first-child': rowName,
    '& thead th': {
      ...columnHead,
      lineHeight: tokens.lineHeightBase200,
      borderBottomColor: tokens.colorNeutralStroke1,
      verticalAlign: 'bottom',
      minWidth: sizes.rail,
      whiteSpace: 'normal',
      paddingBlockEnd: tokens.spacingVerticalXS,
    },
    '& b': { fontWeight: tokens.fontWeightSemibold },
    '& tr': { [when.print]: { breakInside: 'avoid' } },
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});
