import { makeStyles, tokens } from '@fluentui/react-components';
import type { OutcomeTable } from '../../domain/outcomeTable';
import { sizes, when } from '../theme';
import { yearGroupWords } from '../words/outcomes';

interface AskingProps {
  table: OutcomeTable;
  onAsk(asked: { period: string; yearGroup?: string }): void;
}

/** Which measure it is, in which period and for which year groups; the last two are chosen here where there is more than one. */
export function Asking({ table: { measure, periods, period, yearGroups, yearGroup }, onAsk }: AskingProps) {
  const styles = useStyles();
  const of = yearGroupWords(yearGroup);
  return (
    <p className={styles.line}>
      {measure.name}
      {period !== '' && ', '}
      {periods.length > 1 ? (
        <select
          aria-label="Period"
          className={styles.select}
          value={period}
          onChange={({ target }) => onAsk({ period: target.value })}
        >
          {[...periods].reverse().map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      ) : (
        period
      )}
      {yearGroups.length > 1 && (
        <>
          {', '}
          <select
            aria-label="Year group"
            className={styles.select}
            value={yearGroup}
            onChange={({ target }) => onAsk({ period, yearGroup: target.value })}
          >
            {yearGroups.map((one) => (
              <option key={one} value={one}>
                {yearGroupWords(one)}
              </option>
            ))}
          </select>
        </>
      )}
      {yearGroups.length === 1 && yearGroup !== '' && !measure.name.includes(of) && `, ${of}`}
    </p>
  );
}

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  select: {
    minHeight: sizes.target,
    font: 'inherit',
    color: 'inherit',
    backgroundColor: 'transparent',
    border: 'none',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    cursor: 'pointer',
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
    [when.print]: { appearance: 'none', borderBottom: 'none' },
    '& option': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1 },
  },
});
