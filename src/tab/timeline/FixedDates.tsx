import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DiamondRegular } from '@fluentui/react-icons';
import type { Day } from '../../domain/day';
import type { FixedDate } from '../../domain/fixedDates';
import { middleOf, type TimeSpan } from '../../domain/timeline';
import { heardAlone } from '../parts/pageStyles';
import { when } from '../theme';
import { besideMark, fixedDateWords, namedDates } from './fixedWords';
import { useLayout } from './layout';
import { percent } from './timeWords';

/** Above all actions: the days that a school cannot move. Where names stand above their bars the days stand there in words. */
export function FixedDates({ dates, span, today }: { dates: readonly FixedDate[]; span: TimeSpan; today: Day }) {
  const layout = useLayout();
  const styles = useStyles();
  const places = dates.map(({ day }) => middleOf(span, day));
  const named = namedDates(dates, places, today);
  if (dates.length === 0) return null;
  return (
    <section aria-label="Dates to keep to" className={mergeClasses(layout.row, styles.row)}>
      <span className={mergeClasses(layout.name, styles.name)} aria-hidden>
        Dates to keep to
      </span>
      <ul className={mergeClasses(layout.track, styles.marks)}>
        {dates.map((date, at) => (
          <li key={fixedDateWords(date, today)} className={styles.date} style={{ left: percent(places[at]!) }}>
            <span className={styles.heard}>{fixedDateWords(date, today)}</span>
            <DiamondRegular aria-hidden className={styles.mark} title={fixedDateWords(date, today)} />
            {named.has(date) && (
              <span
                aria-hidden
                className={mergeClasses(
                  styles.label,
                  layout.unlessStacked,
                  date.event === 'termEnds' ? styles.before : styles.behind,
                  date.event === 'bankHoliday' && styles.ifWide,
                )}
              >
                {besideMark(date, today)}
              </span>
            )}
          </li>
        ))}
      </ul>
      <span aria-hidden className={mergeClasses(layout.ifStacked, styles.under)}>
        {dates.map((date) => fixedDateWords(date, today)).join('. ')}
      </span>
    </section>
  );
}

const useStyles = makeStyles({
  row: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}` },
  name: { color: tokens.colorNeutralForeground2 },
  marks: { margin: 0, padding: 0, listStyleType: 'none' },
  date: { position: 'absolute', top: '7px', [when.print]: { top: '3px' } },
  mark: { position: 'absolute', left: '-7px', width: '14px', height: '14px', color: tokens.colorNeutralForeground1 },
  label: {
    position: 'absolute',
    top: '-1px',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  before: { right: '11px' },
  behind: { left: '11px' },
  ifWide: { '@container (max-width: 1099.98px)': { display: 'none' } },
  under: {
    // The line of today goes down behind the words, not through them.
    backgroundColor: tokens.colorNeutralBackground1,
    paddingInline: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  heard: heardAlone,
});
