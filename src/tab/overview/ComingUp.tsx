import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DiamondFilled, FlagFilled } from '@fluentui/react-icons';
import { comingUp, weeksAhead } from '../../domain/comingUp';
import { addDays } from '../../domain/day';
import type { Key } from '../../domain/record';
import { mondayOf } from '../../domain/schoolDays';
import { bandsOf, placeOf, type TimeSpan } from '../../domain/timeline';
import { useSchool, useSnapshot } from '../school/School';
import { useNarrow } from '../school/useNarrow';
import { useStatutoryDates } from '../school/useStatutoryDates';
import { useWorkedOut } from '../school/useWorkedOut';
import { frames, sizes, when } from '../theme';
import { dayText, distanceText } from '../words/days';
import { Band } from './Band';
import { comingWords } from './comingWords';
import { lanesOf, widthsOf } from './lanes';

/** Beside how much of the line a label takes; the rest of the weeks is too narrow for words and is a list. */
const ROOM = 0.2;

/** What has a day in the weeks ahead, on one line of weeks with the school's holidays; on a narrow frame as a list. */
export function ComingUp({ planKey, onGo }: { planKey: Key; onGo(path: string): void }) {
  const styles = useStyles();
  const { today } = useSchool();
  const snapshot = useSnapshot();
  const narrow = useNarrow(frames.laptop);
  const statutory = useStatutoryDates();
  const all = useWorkedOut((now) => comingUp(now, planKey, today, statutory), [planKey, today, statutory]);
  const more = { words: 'Calendar', onMore: () => onGo('calendar') };
  const span: TimeSpan = { first: mondayOf(today), last: addDays(mondayOf(today), weeksAhead * 7 + 6) };
  if (all.length === 0 || narrow) {
    return (
      <Band title="Coming up" aside={`the next ${weeksAhead} weeks`} more={more}>
        {all.length === 0 && <p className={styles.none}>Nothing has a day in the next {weeksAhead} weeks.</p>}
        <ul className={styles.list}>
          {all.map((coming, at) => {
            const { name, path, said } = comingWords(coming);
            return (
              <li key={at} data-said={said} className={styles.item}>
                <button type="button" className={styles.link} onClick={() => onGo(path)}>
                  {name}
                </button>
                <span className={styles.day}>
                  {dayText(coming.day, today)}, {distanceText(coming.day, today)}
                </span>
              </li>
            );
          })}
        </ul>
      </Band>
    );
  }

  const { halfTerms = [] } = snapshot.settings.get('settings')?.record ?? {};
  const years = [...new Set(halfTerms.map(({ academicYear }) => academicYear))];
  const holidays = years.flatMap((year) => bandsOf(span, halfTerms, year).holidays.filter(({ to, from }) => to - from > 0.03));
  const places = all.map(({ day }) => placeOf(span, day));
  // Towards the end of the line a label stands before its mark.
  const begins = places.map((place) => (place > 1 - ROOM ? place - ROOM : place));
  const lanes = lanesOf(begins, ROOM);
  const widths = widthsOf(begins, lanes, ROOM);
  const mondays = Array.from({ length: weeksAhead + 1 }, (_, week) => addDays(span.first, week * 7));
  return (
    <Band title="Coming up" aside={`the next ${weeksAhead} weeks`} more={more}>
      <div
        className={styles.weeks}
        style={{ minHeight: `calc(${laneTop(Math.max(...lanes) + 1)} + ${tokens.lineHeightBase200})` }}
      >
        {holidays.map(({ from, to }) => (
          <span key={from} className={styles.holiday} style={{ left: share(from), width: share(to - from) }}>
            Holiday
          </span>
        ))}
        {mondays.map((day) => (
          <span key={day} className={styles.week} style={{ left: share(placeOf(span, day)) }}>
            {dayText(day, today).slice(4)}
          </span>
        ))}
        <span className={styles.today} style={{ left: share(placeOf(span, today)) }}>
          Today
        </span>
        <ul className={styles.marks}>
          {all.map((coming, at) => {
            const { name, path, said } = comingWords(coming);
            const isReview = coming.what === 'review';
            const Icon = isReview ? FlagFilled : DiamondFilled;
            const left = places[at]!;
            return (
              <li
                key={at}
                data-said={said}
                className={mergeClasses(styles.mark, left > 1 - ROOM && styles.back)}
                style={{
                  top: laneTop(lanes[at]!),
                  ...(left > 1 - ROOM ? { right: share(1 - left) } : { left: share(left) }),
                  width: share(left > 1 - ROOM ? ROOM : widths[at]!),
                }}
              >
                <button type="button" className={styles.link} onClick={() => onGo(path)}>
                  <Icon fontSize={14} aria-hidden className={mergeClasses(styles.icon, isReview && styles.flag)} />
                  <span className={mergeClasses(styles.name, isReview && styles.firm)}>{name}</span>
                </button>
                <span className={mergeClasses(styles.day, styles.pastMark)}>
                  {dayText(coming.day, today)}, {distanceText(coming.day, today)}
                </span>
              </li>
            );
          })}
        </ul>
      </div>
    </Band>
  );
}

/** Where a lane begins, under the days of the weeks. */
function laneTop(lane: number): string {
  return `calc(${sizes.columnHead} + ${lane} * ${sizes.need})`;
}

function share(part: number): string {
  return `${part * 100}%`;
}

const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 } as const;

const useStyles = makeStyles({
  none: { margin: 0, paddingBlock: tokens.spacingVerticalM, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  weeks: { position: 'relative', borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  week: {
    ...small,
    position: 'absolute',
    top: 0,
    paddingInlineStart: tokens.spacingHorizontalXXS,
    borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground3,
  },
  holiday: {
    ...small,
    position: 'absolute',
    boxSizing: 'border-box',
    top: 0,
    bottom: 0,
    display: 'flex',
    alignItems: 'end',
    padding: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground3,
    overflow: 'hidden',
  },
  today: {
    ...small,
    position: 'absolute',
    top: tokens.lineHeightBase200,
    bottom: 0,
    display: 'flex',
    alignItems: 'end',
    paddingInlineStart: tokens.spacingHorizontalXS,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}`,
  },
  marks: { margin: 0, padding: 0, listStyleType: 'none' },
  mark: { position: 'absolute', minWidth: 0 },
  back: { textAlign: 'end' },
  icon: { flexShrink: 0 },
  flag: { color: tokens.colorCompoundBrandStroke },
  firm: { fontWeight: tokens.fontWeightSemibold },
  link: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    maxWidth: '100%',
    minHeight: sizes.target,
    padding: 0,
    font: 'inherit',
    textAlign: 'start',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    border: 'none',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', [when.belowLaptop]: { whiteSpace: 'normal' } },
  day: { ...small, display: 'block', color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  /** Under the name, not under its mark. */
  pastMark: { paddingInlineStart: `calc(14px + ${tokens.spacingHorizontalS})` },
});
