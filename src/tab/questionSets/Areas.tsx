import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { Fragment, useState } from 'react';
import type { QuestionSet } from '../../domain/questionSet';
import { adriftIn, withArea, withQuestion, withQuestionIn } from '../../domain/questionSetEditing';
import type { Key } from '../../domain/record';
import { refusalText } from '../faultText';
import { KeepFocus } from '../parts/KeepFocus';
import { selectBox } from '../parts/selectBox';
import { useSchool } from '../school/School';
import { when } from '../theme';
import { AreaHead } from './AreaHead';
import { QuestionRow } from './QuestionRow';
import { sectionTitle } from './sectionTitle';
import type { SetField } from './useSetField';

interface AreasProps {
  set: QuestionSet;
  editable: boolean;
  field: SetField;
}

/** The areas of a set with their questions, numbered through the set. */
export function Areas({ set, editable, field }: AreasProps) {
  const styles = useStyles();
  const { keeping, host } = useSchool();
  const [begun, setBegun] = useState<Key>();

  /** The first key drawn is that of what was begun. */
  function begin(make: (now: QuestionSet, newKey: () => Key) => ReturnType<typeof withArea>): void {
    const first = host.newKey();
    let drawn = 0;
    const newKey = () => ((drawn += 1) === 1 ? first : host.newKey());
    // It is drawn before it is kept, and a box takes the focus only when it is drawn.
    setBegun(first);
    field.change((now) => make(now, newKey)).catch((thrown: unknown) => keeping.say(refusalText(thrown)));
  }

  return (
    <KeepFocus>
      {set.areas.map((area, place) => (
        <section key={area.key} aria-label={area.title || 'Area without a name'} className={styles.area}>
          <AreaHead
            area={area}
            editable={editable}
            begun={begun === area.key}
            place={{ at: place, last: set.areas.length - 1 }}
            field={field}
          />
          <ol className={styles.list}>
            {set.questions
              .filter((question) => question.area === area.key)
              .map((question, at, own) => (
                <QuestionRow
                  key={question.key}
                  question={question}
                  number={set.questions.indexOf(question) + 1}
                  place={{ at, last: own.length - 1 }}
                  begun={begun === question.key}
                  editable={editable}
                  field={field}
                  onNext={() => begin((now, newKey) => withQuestion(now, { area: area.key, prompt: '', why: '' }, { newKey }))}
                />
              ))}
          </ol>
          {editable && (
            <Button
              appearance="subtle"
              size="small"
              icon={<AddRegular />}
              className={styles.unprinted}
              onClick={() => begin((now, newKey) => withQuestion(now, { area: area.key, prompt: '', why: '' }, { newKey }))}
            >
              Add a question
            </Button>
          )}
        </section>
      ))}
      <Adrift set={set} editable={editable} field={field} />
      {set.areas.length === 0 && (
        <p className={styles.words}>A set asks its questions by areas. Each may have an owner in a review.</p>
      )}
      {editable && (
        <Button
          icon={<AddRegular />}
          appearance={set.areas.length === 0 ? 'primary' : undefined}
          className={styles.unprinted}
          onClick={() => begin((now, newKey) => withArea(now, { title: '', theme: '' }, { newKey }))}
        >
          {set.areas.length === 0 ? 'Add the first area' : 'Add an area'}
        </Button>
      )}
    </KeepFocus>
  );
}

/** Questions whose area is gone, and the way into another one. Nothing, where there is none. */
function Adrift({ set, editable, field }: AreasProps) {
  const styles = useStyles();
  const { keeping } = useSchool();
  const adrift = adriftIn(set);
  if (adrift.length === 0) return null;
  const put = (key: Key, area: Key) =>
    void field.change((now) => withQuestionIn(now, key, area)).catch((thrown: unknown) => keeping.say(refusalText(thrown)));
  return (
    <section aria-label="Questions of no area" className={styles.area}>
      <h2 className={styles.title}>Questions of no area</h2>
      <ol className={styles.list}>
        {adrift.map((question) => {
          const number = set.questions.indexOf(question) + 1;
          const alone = { at: 0, last: 0 };
          return (
            <Fragment key={question.key}>
              <QuestionRow {...{ question, number, editable, field }} place={alone} begun={false} onNext={() => undefined} />
              {editable && set.areas.length > 0 && (
                <select
                  aria-label={`Area of question ${number}`}
                  className={styles.select}
                  value=""
                  onChange={({ target }) => put(question.key, target.value)}
                >
                  <option value="">Put it into an area</option>
                  {set.areas.map(({ key, title }) => (
                    <option key={key} value={key}>
                      {title}
                    </option>
                  ))}
                </select>
              )}
            </Fragment>
          );
        })}
      </ol>
    </section>
  );
}

const useStyles = makeStyles({
  area: { marginBlock: `${tokens.spacingVerticalXL} ${tokens.spacingVerticalL}` },
  title: sectionTitle,
  select: selectBox,
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  words: { color: tokens.colorNeutralForeground2 },
  unprinted: { [when.print]: { display: 'none' } },
});
