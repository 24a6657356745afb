import { makeStyles, tokens } from '@fluentui/react-components';
import type { NotTaken, NotTakenField } from '../../domain/planFile/notTaken';
import { listStyles } from './newerStyles';

const names: Record<NotTakenField, string> = {
  after: 'Comes after',
  successCriteria: 'We will see',
  priority: 'Priority',
  rationale: 'Why it comes first',
  serves: 'Serves',
};

/** What a newer version says that does not come in with the ticks, in its own words. */
export function NotTakenOver({ words }: { words: readonly NotTaken[] }) {
  const styles = useStyles();
  if (words.length === 0) return null;
  return (
    <>
      <h2 className={styles.head}>Not taken over: {words.length}</h2>
      <p className={styles.quiet}>
        The file says this too. It does not come in with the ticks: put into the plan what should stand there.
      </p>
      <ul className={styles.list}>
        {words.map(({ about, field, words: said }, at) => (
          <li key={`${at}.${field}`} className={styles.words}>
            {names[field]}: {said} {said !== about && <span className={styles.quiet}>of {about}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

const useStyles = makeStyles({
  ...listStyles,
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  words: { overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
});
