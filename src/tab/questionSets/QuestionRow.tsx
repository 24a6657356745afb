import { makeStyles, tokens } from '@fluentui/react-components';
import type { Question, QuestionSet } from '../../domain/questionSet';
import { changed, withQuestionAt, without } from '../../domain/questionSetEditing';
import { refusalText } from '../faultText';
import { TextField } from '../parts/TextField';
import { useRowLeft } from '../parts/useRowLeft';
import { useSchool } from '../school/School';
import { sizes, when } from '../theme';
import { onMoveKey } from './onMoveKey';
import { RowMenu } from './RowMenu';
import type { SetField } from './useSetField';

interface QuestionRowProps {
  question: Question;
  /** Its place in the set, from 1. */
  number: number;
  /** Its place in its area. */
  place: { at: number; last: number };
  begun: boolean;
  editable: boolean;
  field: SetField;
  /** Enter: on to another one. */
  onNext(): void;
}

/** One question and why it is asked, edited where they stand. Alt and the arrow keys put it elsewhere in its area. */
export function QuestionRow({ question, number, place, begun, editable, field, onNext }: QuestionRowProps) {
  const styles = useStyles();
  const { keeping } = useSchool();
  const { key, prompt } = question;
  const told = (done: Promise<void>) => void done.catch((thrown: unknown) => keeping.say(refusalText(thrown)));

  const isAsked = prompt !== '' || question.why !== '';
  const watching = useRowLeft((isBlank) => {
    if (isBlank && !isAsked) told(field.change((now) => ({ questions: without(now.questions, key) })));
  });

  const move = (step: 1 | -1) => told(field.change((now) => withQuestionAt(now, key, place.at + step)));

  const saying = (name: 'prompt' | 'why', words: string) => (now: QuestionSet) => ({
    questions: changed(now.questions, key, { [name]: words }),
  });
  const words = (name: 'prompt' | 'why') => ({
    value: question[name],
    readOnly: !editable,
    heldAs: field.heldAs(`${key}/${name}`),
    keep: (text: string, seen: string) => field.change(saying(name, text), { part: `${key}/${name}`, seen: saying(name, seen) }),
  });

  return (
    // The keys here are a quicker way to what the row's menu does.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li className={styles.row} {...(begun ? watching : {})} onKeyDown={editable ? onMoveKey(place, move) : undefined}>
      <span className={styles.number}>{number}</span>
      <div className={styles.words}>
        <TextField
          single
          autoFocus={begun}
          label={`Question ${number}`}
          placeholder="What we ask"
          {...words('prompt')}
          onKey={(event, text) => event.key === 'Enter' && text.trim() !== '' && place.at === place.last && onNext()}
        />
        {(editable || question.why) && (
          <div className={styles.why}>
            <TextField label={`Why we ask question ${number}`} placeholder="Why we ask" {...words('why')} />
          </div>
        )}
      </div>
      {editable && (
        <RowMenu
          name={`question ${number}`}
          place={place}
          onMove={move}
          onRemove={() =>
            told(
              field.change((now) => ({ questions: without(now.questions, key) }), {
                say: `Deleted ${prompt || `question ${number}`}`,
              }),
            )
          }
        />
      )}
    </li>
  );
}

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: `${sizes.target} minmax(0, 1fr) auto`,
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    [when.print]: { breakInside: 'avoid' },
  },
  number: {
    paddingBlock: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'end',
  },
  words: { minWidth: 0 },
  // With the line of larger words it is as high as a target must be.
  why: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
});
