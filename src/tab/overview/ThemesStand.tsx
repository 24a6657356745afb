import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { themeBoard, type ThemeView } from '../../domain/themeBoard';
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
  const all = useWorkedOut(themeBoard, []);
  const told = all.filter(({ judgements, openActions }) => judgements.length > 0 || openActions.length > 0);
  const silent = all.filter((view) => !told.includes(view));
  return (
    <Band title="Themes" aside="as our own reviews judged them" more={{ words: 'Themes', onMore: () => onGo('reviews/themes') }}>
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
              <th scope="col">In</th>
              <th scope="col">Being done</th>
            </tr>
          </thead>
          {told.map((view) => (
            <Row key={view.theme} view={view} onGo={onGo} />
          ))}
        </table>
      )}
      {told.length > 0 && silent.length > 0 && (
        <p className={styles.words}>Not judged yet: {listWords(silent.map(({ theme }) => themeWords[theme]))}.</p>
      )}
    </Band>
  );
}

function Row({ view, onGo }: { view: ThemeView; onGo(path: string): void }) {
  const styles = useStyles();
  const table = useTableStyles();
  const { today } = useSchool();
  const { theme, judgements, trend, openActions } = view;
  const latest = judgements.at(-1);
  return (
    <tbody>
      <tr>
        <th scope="row" className={table.name}>
          {themeWords[theme]}
        </th>
        <td>
          {latest ? (
            <b className={styles.firm}>{listWords([...new Set(latest.areas.map(({ rating }) => rating))])}</b>
          ) : (
            'Not yet'
          )}
          {trend && <span className={table.quiet}>, {trendWords[trend]}</span>}
        </td>
        <td>
          {latest ? (
            <>
              <Link as="button" inline onClick={() => onGo(`reviews/${latest.review.key}/area/${latest.areas[0]!.key}`)}>
                {latest.review.title || latest.review.academicYear}
              </Link>
              {latest.review.completed && <span className={table.quiet}>, {dayText(latest.review.completed, today)}</span>}
            </>
          ) : (
            '–'
          )}
        </td>
        <td>{openActions.length === 0 ? 'No open action' : count(openActions.length, 'open action')}</td>
      </tr>
    </tbody>
  );
}

const trendWords = { up: 'higher than before', down: 'lower than before', same: 'as before' } as const;

const useStyles = makeStyles({
  words: { margin: 0, paddingBlock: tokens.spacingVerticalM, color: tokens.colorNeutralForeground2 },
  firm: { fontWeight: tokens.fontWeightSemibold },
});
