import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Judgement, ThemeView } from '../../domain/themeBoard';
import { useSchool, useSnapshot } from '../school/School';
import { sizes, when } from '../theme';
import { count } from '../words/counts';
import { dayText } from '../words/days';
import { linkPath } from '../words/linkPath';
import { linkWords } from '../words/linkWords';
import { themeWords } from '../words/themes';
import { Steps } from '../parts/Steps';
import { useThemeColumns } from './themeColumns';

interface ThemeRowProps {
  view: ThemeView;
  /** Every open action stands under a theme. */
  isWhole: boolean;
  onGo(path: string): void;
}

/** One theme: its latest judgement and how it moved, the last evidence, and what is being done. */
export function ThemeRow({ view, isWhole, onGo }: ThemeRowProps) {
  const styles = useStyles();
  const columns = useThemeColumns();
  const snapshot = useSnapshot();
  const { today } = useSchool();
  const { theme, judgements, trend, evidence, openActions } = view;
  const latest = judgements.at(-1);
  const seen = snapshot.questionReview.get(evidence?.reviewKey ?? '')?.record;
  return (
    <li className={mergeClasses(columns, styles.row)}>
      <h2 className={styles.name}>{themeWords[theme]}</h2>
      <div className={styles.judged}>
        {latest ? (
          <>
            {latest.areas.map(({ key, title, rating }) => (
              <div key={key}>
                <b className={styles.rating}>{rating}</b>
                {latest.areas.length > 1 && <span className={styles.quiet}> {title}</span>}
              </div>
            ))}
            <Steps judgements={judgements} />
            <div className={styles.quiet}>
              <Link as="button" inline onClick={() => onGo(`reviews/${latest.review.key}/area/${latest.areas[0]!.key}`)}>
                {latest.review.title || latest.review.academicYear}
              </Link>
              {latest.review.completed && `, ${dayText(latest.review.completed, today)}`}
              {trend && `. ${trendWords(trend, judgements.at(-2)!)}`}
            </div>
          </>
        ) : (
          <span className={styles.quiet}>Not judged in a completed review yet</span>
        )}
      </div>
      <div data-said={evidence && `answer/${evidence.answerKey}`} className={styles.evidence}>
        {evidence ? (
          <>
            “{evidence.text}”{' '}
            <Link as="button" inline onClick={() => onGo(linkPath(snapshot, { kind: 'answer', key: evidence.answerKey }))}>
              Open the answer
            </Link>
            {seen !== undefined && seen.key !== latest?.review.key && (
              <div className={styles.quiet}>
                {seen.title || seen.academicYear}
                {seen.completed === null && ', not completed yet'}
              </div>
            )}
          </>
        ) : (
          <span className={styles.quiet}>No evidence yet</span>
        )}
      </div>
      <div>
        {openActions.length === 0 ? (
          <span className={styles.quiet}>{isWhole ? 'No open action' : 'None under this theme'}</span>
        ) : (
          <>
            {count(openActions.length, 'open action')}
            <ul className={styles.actions}>
              {openActions.slice(0, 4).map((key) => (
                <li key={key} data-said={`action/${key}`}>
                  <Link as="button" inline onClick={() => onGo(`action/${key}`)}>
                    {linkWords(snapshot, { kind: 'action', key })}
                  </Link>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </li>
  );
}

function trendWords(trend: NonNullable<ThemeView['trend']>, before: Judgement): string {
  const than = before.review.academicYear;
  return { up: `Higher than ${than}`, down: `Lower than ${than}`, same: `As in ${than}` }[trend];
}

const useStyles = makeStyles({
  row: {
    paddingBlock: tokens.spacingVerticalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
    [when.print]: { breakInside: 'avoid' },
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  judged: { minWidth: 0 },
  rating: { fontWeight: tokens.fontWeightSemibold },
  evidence: { color: tokens.colorNeutralForeground2 },
  quiet: { color: tokens.colorNeutralForeground3 },
  actions: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    '& > li': { minHeight: sizes.target, marginBlockStart: tokens.spacingVerticalXXS },
  },
});
