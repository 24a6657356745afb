import { makeStyles, tokens } from '@fluentui/react-components';
import type { Day } from '../../domain/day';
import type { HalfTermStart } from '../../domain/termDates';
import { useSchool } from '../school/School';
import { when } from '../theme';
import { dayText } from '../words/days';
import { halfTermWords } from '../words/terms';

/** The half-terms of a year, to read. */
export function TermTable({ halfTerms }: { halfTerms: readonly HalfTermStart[] }) {
  const styles = useStyles();
  const { today } = useSchool();
  // The year stands above the table.
  const day = (one: Day | null) => (one === null ? 'Not known' : dayText(one, one));
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Half-term</th>
          <th scope="col">First school day</th>
          <th scope="col">Last school day</th>
        </tr>
      </thead>
      <tbody>
        {halfTerms.map(({ name, first, last }) => {
          const now = first !== null && last !== null && first <= today && today <= last;
          return (
            <tr key={name} className={now ? styles.now : undefined}>
              <th scope="row">
                {halfTermWords[name]}
                {now && <span className={styles.aside}>, now</span>}
              </th>
              <td>{day(first)}</td>
              <td>{day(last)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const useStyles = makeStyles({
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': {
      textAlign: 'start',
      verticalAlign: 'baseline',
      fontWeight: tokens.fontWeightRegular,
      padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalSNudge} 0`,
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
      [when.phone]: { paddingInlineEnd: tokens.spacingHorizontalXS },
    },
    '& thead th': {
      color: tokens.colorNeutralForeground3,
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
    },
  },
  now: { '& th': { fontWeight: tokens.fontWeightSemibold } },
  aside: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
});
