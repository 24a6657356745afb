import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { hasWritten, personByEntraId, takeIn } from '../../domain/people';
import type { Person } from '../../domain/person';
import type { Key } from '../../domain/record';
import { refusalText } from '../faultText';
import { selectBox } from '../parts/selectBox';
import { useSchool, useSnapshot, useStanding } from '../school/School';
import { useRights } from '../school/useRights';
import { when } from '../theme';

interface OwnerChoiceProps {
  /** What is looked after, for the ear, where several stand on one page. */
  area?: string;
  ownerKey: Key;
  editable: boolean;
  onOwner(ownerKey: Key): void;
}

/** Choices that are no people of the school yet. */
const [ME, ANOTHER] = ['me', 'another'];

/** Who looks after an area of a review: one of the school's people, somebody who is taken in among them for it, or nobody by name. */
export function OwnerChoice({ area, ownerKey, editable, onOwner }: OwnerChoiceProps) {
  const styles = useStyles();
  const id = useId();
  const { workspace, keeping, host, circumstances } = useSchool();
  const snapshot = useSnapshot();
  const { person: me } = useStanding();
  const takesIn = useRights().mayWrite('person');
  const people = [...snapshot.person.values()].map(({ record }) => record);
  const offered = people.filter(({ key, left }) => !left || key === ownerKey).sort((a, b) => (a.name < b.name ? -1 : 1));
  const owner = people.find(({ key }) => key === ownerKey);
  if (!editable) return owner ? <p className={styles.whole}>Looked after by {owner.name}</p> : null;
  const mayOnlyRead = owner && owner.entraId !== me.entraId && !hasWritten(snapshot, owner.entraId);

  /** Whoever is to find the area on their overview needs to be one of the school's people. */
  async function choose(person: Pick<Person, 'entraId' | 'name'>): Promise<void> {
    const { key, changes } = takeIn(workspace.current(), person, circumstances());
    await keeping.keep(changes);
    onOwner(key);
  }

  async function chosen(value: string): Promise<void> {
    if (value === ME) return choose(me);
    if (value !== ANOTHER) return onOwner(value);
    // Nobody is picked where the person thinks better of it.
    const [picked] = (await host.pickPeople?.('Who looks after this area?').catch(() => [])) ?? [];
    if (picked) await choose(picked);
  }

  return (
    <div className={mergeClasses(styles.whole, ownerKey === '' && styles.unprinted)}>
      <label htmlFor={id}>Looked after by</label>
      <select
        id={id}
        aria-label={area && `${area}: looked after by`}
        aria-describedby={mayOnlyRead ? `${id}rights` : undefined}
        className={styles.select}
        value={ownerKey}
        onChange={({ target }) => void chosen(target.value).catch((thrown: unknown) => keeping.say(refusalText(thrown)))}
      >
        <option value="">nobody yet</option>
        {takesIn && personByEntraId(snapshot, me.entraId) === undefined && <option value={ME}>{me.name}</option>}
        {offered.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
        {takesIn && host.pickPeople && <option value={ANOTHER}>somebody else…</option>}
      </select>
      {mayOnlyRead && (
        <span id={`${id}rights`} className={styles.rights}>
          {owner.name} has not written in the plan yet. Answers need the same right: IT adds people to the group that has it.
        </span>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  whole: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
  select: { ...selectBox, [when.print]: { appearance: 'none', border: 'none', padding: 0 } },
  unprinted: { [when.print]: { display: 'none' } },
  rights: { flexBasis: '100%', fontSize: tokens.fontSizeBase200, [when.print]: { display: 'none' } },
});
