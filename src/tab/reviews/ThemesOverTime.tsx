import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { QuestionReview } from '../../domain/questionReview';
import { themesOverTime, type ThemeOverTime } from '../../domain/themeBoard';
import { Steps } from '../parts/Steps';
import { useWorkedOut } from '../school/useWorkedOut';
import { when } from '../theme';
import { changeWords } from '../words/questionReviews';
import { themeWords } from '../words/themes';
import { comparedHead, comparedOnPhone, comparedTable } from './comparedStyles';

/** So many reviews stand side by side; the drawn steps are theirs. */
const shown = 5;

/** How each leadership theme was judged from review to review. Nothing before two of a kind judged any. */
export function ThemesOverTime({ review }: { review: QuestionReview }) {
  const styles = useStyles();
  const id = useId();
  const themes = useWorkedOut((now) => themesOverTime(now, review), [review]);
  if (themes.length === 0) return null;
  const all = themes.flatMap(({ judgements }) => judgements.map((one) => one.review));
  const reviews = [...new Map(all.map((one) => [one.key, one])).values()].sort(byYear).slice(-shown);
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        Theme by theme, over the years
      </h3>
      <table className={styles.table} aria-labelledby={id}>
        <thead className={styles.head}>
          <tr>
            <th scope="col">Theme</th>
            {reviews.map((one) => (
              <th key={one.key} scope="col">
                {one.academicYear}
                {one.completed === null && ', so far'}
              </th>
            ))}
            <th scope="col">Change</th>
          </tr>
        </thead>
        <tbody>
          {themes.map((one) => (
            <tr key={one.theme}>
              <th scope="row">{themeWords[one.theme]}</th>
              {reviews.map(({ key, academicYear }) => (
                <td key={key} data-of={academicYear} className={styles.cell}>
                  {ratingsIn(one, key) ?? <span className={styles.none}>–</span>}
                </td>
              ))}
              <td>
                <div className={styles.change}>
                  <Steps judgements={one.judgements} />
                  {one.trend && (
                    <span className={mergeClasses(one.trend !== 'same' && styles.moved)}>{changeWords[one.trend]}</span>
                  )}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ratingsIn({ judgements }: ThemeOverTime, reviewKey: string): string | undefined {
  const areas = judgements.find(({ review }) => review.key === reviewKey)?.areas;
  if (areas === undefined || areas.length < 2) return areas?.[0]?.rating;
  return areas.map(({ title, rating }) => `${rating} (${title})`).join(', ');
}

function byYear(one: QuestionReview, other: QuestionReview): number {
  const day = ({ completed, started }: QuestionReview) => completed ?? started ?? '';
  return day(one) < day(other) ? -1 : 1;
}

const useStyles = makeStyles({
  title: {
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  table: {
    ...comparedTable,
    marginBlockEnd: tokens.spacingVerticalXL,
    '& thead th:first-child': { width: '30%' },
    '& tbody th': { fontWeight: tokens.fontWeightSemibold },
    [when.phone]: { ...comparedOnPhone, '& th, & td': { padding: `${tokens.spacingVerticalXXS} 0` } },
  },
  head: comparedHead,
  cell: {
    overflowWrap: 'anywhere',
    [when.phone]: { '::before': { content: 'attr(data-of) " "', color: tokens.colorNeutralForeground3 } },
  },
  change: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    '& svg': { marginBlock: 0 },
  },
  moved: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  none: { color: tokens.colorNeutralForeground3 },
});
