import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Key } from '../../domain/record';
import { useSnapshot } from '../school/School';
import { selectBox } from '../parts/selectBox';

interface OwnerChoiceProps {
  ownerKey: Key;
  editable: boolean;
  onOwner(ownerKey: Key): void;
}

/** Who looks after an area of a review: one of the school's people, or nobody by name. */
export function OwnerChoice({ ownerKey, editable, onOwner }: OwnerChoiceProps) {
  const styles = useStyles();
  const id = useId();
  const people = [...useSnapshot().person.values()].map(({ record }) => record);
  const offered = people.filter(({ key, left }) => !left || key === ownerKey).sort((a, b) => (a.name < b.name ? -1 : 1));
  if (!editable) {
    const name = people.find(({ key }) => key === ownerKey)?.name;
    return name ? <p className={styles.whole}>Looked after by {name}</p> : null;
  }
  return (
    <p className={styles.whole}>
      <label htmlFor={id}>Looked after by</label>
      <select id={id} className={styles.select} value={ownerKey} onChange={({ target }) => onOwner(target.value)}>
        <option value="">nobody yet</option>
        {offered.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}

const useStyles = makeStyles({
  whole: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: `0 0 ${tokens.spacingVerticalXL}`,
    color: tokens.colorNeutralForeground2,
  },
  select: selectBox,
});
