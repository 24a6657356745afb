import { makeStyles, tokens } from '@fluentui/react-components';
import { yearAfter } from '../../domain/termDates';
import { useSchool, useSnapshot } from '../school/School';
import { when } from '../theme';
import { academicYearOf } from '../words/academicYear';

/** The academic year whose school priorities are shown: those the school has entered, this one and the next. */
export function YearChoice({ year, onYear }: { year: string; onYear(year: string): void }) {
  const styles = useStyles();
  const { today } = useSchool();
  const entered = [...useSnapshot().schoolPriority.values()].map(({ record }) => record.academicYear);
  const now = academicYearOf(today);
  const years = [...new Set([...entered, year, now, yearAfter(now)])].sort().reverse();
  return (
    <select aria-label="Academic year" className={styles.select} value={year} onChange={(event) => onYear(event.target.value)}>
      {years.map((one) => (
        <option key={one} value={one}>
          {one || 'No year'}
        </option>
      ))}
    </select>
  );
}

const useStyles = makeStyles({
  select: {
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingVerticalXS,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
    // On paper it is the year, and nothing to choose.
    [when.print]: { appearance: 'none', border: 'none', padding: 0 },
  },
});
