import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Day } from '../../domain/day';
import type { QuestionReview } from '../../domain/questionReview';
import { themedWork } from '../../domain/findingThemes';
import { themeBoard, type ThemeView } from '../../domain/themeBoard';
import { Themeless } from '../parts/Themeless';
import { useSchool } from '../school/School';
import { useWorkedOut } from '../school/useWorkedOut';
import { count, listWords } from '../words/counts';
import { dayText } from '../words/days';
import { themeWords } from '../words/themes';
import { Band } from './Band';
import { useTableStyles } from './tableStyles';

/** Each leadership theme: what the school judged of it last, how that moved, and how much is being done. */
export function ThemesStand({ onGo }: { onGo(path: string): void }) {
  const styles = useStyles();
  const table = useTableStyles();
  const { today } = useSchool();
  const all = useWorkedOut(themeBoard, []);
  const work = useWorkedOut(themedWork, []);
  const told = all.filter(({ judgements, openActions }) => judgements.length > 0 || openActions.length > 0);
  const silent = all.filter((view) => !told.includes(view));
  const reviews = new Map(told.flatMap(({ judgements }) => judgements.slice(-1).map(({ review }) => [review.key, review])));
  const [only] = reviews.size === 1 ? reviews.values() : [];
  return (
    <Band
      title="Themes"
      aside={only === undefined ? 'as our own reviews judged them' : `as judged in ${reviewWords(only, today)}`}
      more={{ words: 'Themes', onMore: () => onGo('reviews/themes') }}
    >
      {told.length === 0 ? (
        <p className={styles.words}>
          No completed review tells of the seven leadership themes yet.{' '}
          <Link as="button" inline onClick={() => onGo('reviews')}>
            Go to the reviews
          </Link>
        </p>
      ) : (
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">Theme</th>
              <th scope="col">Judged last</th>
              {only === undefined && <th scope="col">In</th>}
              <th scope="col">Being done</th>
            </tr>
          </thead>
          {told.map((view) => (
            <Row
              key={view.theme}
              view={view}
              whichReview={only === undefined}
              isWhole={work.themeless.length === 0}
              onGo={onGo}
            />
          ))}
        </table>
      )}
      {told.length > 0 && silent.length > 0 && (
        <p className={styles.words}>Not judged yet: {listWords(silent.map(({ theme }) => themeWords[theme]))}.</p>
      )}
      {told.length > 0 && <Themeless work={work} onGo={onGo} />}
    </Band>
  );
}

interface RowProps {
  view: ThemeView;
  /** It has to be said in which review, since they differ. */
  whichReview: boolean;
  /** Every open action stands under a theme. */
  isWhole: boolean;
  onGo(path: string): void;
}

function Row({ view, whichReview, isWhole, onGo }: RowProps) {
  const table = useTableStyles();
  const { today } = useSchool();
  const { theme, judgements, trend, openActions } = view;
  const latest = judgements.at(-1);
  const ratings = listWords([...new Set(latest?.areas.map(({ rating }) => rating))]);
  const area = latest?.areas[0]?.key ?? '';
  return (
    <tbody>
      <tr>
        <th scope="row" className={table.name}>
          {themeWords[theme]}
        </th>
        <td>
          {latest ? (
            <Link
              as="button"
              className={table.link}
              aria-label={`${themeWords[theme]}: ${ratings}`}
              onClick={() => onGo(`reviews/${latest.review.key}/area/${encodeURIComponent(area)}`)}
            >
              {ratings}
            </Link>
          ) : (
            <span className={table.quiet}>Not yet</span>
          )}
          {trend && <span className={table.quiet}>, {trendWords[trend]}</span>}
        </td>
        {whichReview && <td>{latest ? reviewWords(latest.review, today) : '–'}</td>}
        <td>
          {openActions.length === 0
            ? isWhole
              ? 'No open action'
              : 'None under this theme'
            : count(openActions.length, 'open action')}
        </td>
      </tr>
    </tbody>
  );
}

function reviewWords({ title, academicYear, completed }: QuestionReview, today: Day): string {
  return [title || academicYear, completed && dayText(completed, today)].filter(Boolean).join(', ');
}

const trendWords = { up: 'higher than before', down: 'lower than before', same: 'as before' } as const;

const useStyles = makeStyles({
  words: { margin: 0, paddingBlock: tokens.spacingVerticalM, color: tokens.colorNeutralForeground2 },
});
