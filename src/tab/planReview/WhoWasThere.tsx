import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { PlanReview } from '../../domain/planReview';
import type { Key } from '../../domain/record';
import { refusalText } from '../faultText';
import { BoxField } from '../parts/BoxField';
import { useSchool, useSnapshot } from '../school/School';
import { useDraft } from '../school/useDraft';
import { useField } from '../school/useField';
import { when } from '../theme';
import { whoWasThere } from '../words/presence';

/** Who is at the review: the school's people to tick, others in words. */
export function WhoWasThere({ review, editable }: { review: PlanReview; editable: boolean }) {
  const styles = useStyles();
  const { keeping } = useSchool();
  const keep = useField('planReview', review.key);
  const others = useDraft(
    review.alsoPresent,
    (alsoPresent, seen) => keep({ alsoPresent }, { alsoPresent: seen }),
    editable ? `planReview/${review.key}/alsoPresent` : undefined,
  );
  const snapshot = useSnapshot();
  const people = [...snapshot.person.values()]
    .map(({ record }) => record)
    .filter((person) => !person.left || review.present.includes(person.key))
    .sort((a, b) => (a.name < b.name ? -1 : 1));

  function tick(key: Key, there: boolean): void {
    const present = there ? [...review.present, key] : review.present.filter((one) => one !== key);
    void keep({ present }, { present: review.present }).catch((thrown: unknown) => keeping.say(refusalText(thrown)));
  }

  if (!editable) return <p className={styles.words}>Present: {whoWasThere(snapshot, review)}</p>;
  return (
    <>
      <fieldset className={styles.people}>
        <legend className={styles.legend}>Present</legend>
        {people.map(({ key, name, role }) => (
          <Checkbox
            key={key}
            checked={review.present.includes(key)}
            onChange={(_event, { checked }) => tick(key, checked === true)}
            label={role ? `${name}, ${role}` : name}
          />
        ))}
      </fieldset>
      <BoxField
        label="Also present"
        aside="separate with commas"
        single
        holds="staff"
        text={others.text}
        onText={others.type}
        onSettled={others.settle}
        onCancel={others.settle}
        problem={others.problem}
      />
    </>
  );
}

const useStyles = makeStyles({
  people: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    margin: 0,
    padding: 0,
    border: 'none',
    minInlineSize: 0,
    [when.phone]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  words: { margin: 0 },
  legend: { padding: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});
