import { makeStyles, tokens } from '@fluentui/react-components';
import { statutoryFrom } from '../../domain/statutoryDates';
import { useSchool } from '../school/School';
import { useStatutoryDates } from '../school/useStatutoryDates';
import { sizes, when } from '../theme';
import { academicYearOf } from '../words/academicYear';
import { dayText, distanceText } from '../words/days';
import { Part } from './Part';

/** What law or a grant asks of the school, with its day where one is confirmed and who says so. */
export function Statutory() {
  const styles = useStyles();
  const { today } = useSchool();
  const dates = statutoryFrom(useStatutoryDates() ?? [], academicYearOf(today));
  if (dates.length === 0) return null;
  return (
    <Part title="Set from outside">
      <ul className={styles.list}>
        {dates.map((date) => (
          <li key={`${date.key}${date.academicYear}`} className={styles.row}>
            <span className={styles.day}>
              {date.day === null ? (
                <span className={styles.quiet}>No day for all schools</span>
              ) : (
                <>
                  {dayText(date.day, today)}, <span className={styles.quiet}>{distanceText(date.day, today)}</span>
                </>
              )}
            </span>
            <span>
              {date.name}
              <span className={styles.source}>
                {date.academicYear}. {date.source}
                {date.checked !== '' && `. Looked up ${dayText(date.checked, today)}`}.
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'grid',
    gridTemplateColumns: `${sizes.due} minmax(0, 1fr)`,
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    [when.phone]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  day: { fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground3 },
  source: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
