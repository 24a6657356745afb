import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { questionText } from '../../domain/planFile/questionText';
import type { Question } from '../../domain/planFile/question';
import { useSchool } from '../school/School';
import { choiceWords } from './choiceWords';
import type { Settling } from './useSettling';

/** What was answered as for an earlier file: said, and asked again on demand. */
export function AsBefore({ settling }: { settling: Settling }) {
  const styles = useStyles();
  const { today } = useSchool();
  if (settling.asBefore.length === 0) return null;
  const nameOf = ({ about }: Question) => settling.settled.actions.find(({ id }) => id === about[0])?.text ?? '';
  return (
    <section className={styles.part} aria-label="As last time">
      <h3 className={styles.head}>As last time</h3>
      <ul className={styles.list}>
        {settling.asBefore.map(({ question, value }) => (
          <li key={question.id}>
            {question.reason === 'corrected' && `${nameOf(question)}: `}
            {questionText(question)} <b>{choiceWords(value, settling.settled, today, question)}</b>{' '}
            <Link as="button" inline onClick={() => settling.askAgain(question.id)}>
              {question.reason === 'corrected' ? 'As the file says' : 'Ask me again'}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  part: {
    marginTop: tokens.spacingVerticalM,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  head: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});
