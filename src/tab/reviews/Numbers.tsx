import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { standsOut } from '../../domain/outcomeOverview';
import { useWorkedOut } from '../school/useWorkedOut';
import { outcomeSentence } from '../words/outcomeSentence';
import { Folded } from './Folded';

/** So many say enough beside a question; all of them are under Outcomes. */
const most = 3;

/** The school's figures that stand out, as everybody may see them. Nothing, where there are none. */
export function Numbers({ onGo }: { onGo(path: string): void }) {
  const styles = useStyles();
  const all = useWorkedOut(standsOut, []);
  const lines = all.filter(({ headline }) => headline.kind === 'gap').slice(0, most);
  if (lines.length === 0) return null;
  return (
    <Folded title={`Numbers that may help, ${lines.length}`}>
      <ul className={styles.list}>
        {lines.map(({ measure, period, headline }) => (
          <li key={measure.key}>
            <Link as="button" inline className={styles.line} onClick={() => onGo(`outcomes/${measure.key}`)}>
              {outcomeSentence(measure, headline)}
            </Link>{' '}
            <span className={styles.period}>{period}</span>
          </li>
        ))}
      </ul>
    </Folded>
  );
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', '& > li + li': { marginBlockStart: tokens.spacingVerticalS } },
  line: { font: 'inherit', textAlign: 'start' },
  period: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});
