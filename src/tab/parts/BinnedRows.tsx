import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Key } from '../../domain/record';
import type { Change } from '../../domain/snapshot';
import { refusalText } from '../faultText';
import { useSchool } from '../school/School';
import { sizes } from '../theme';

/** Something that was deleted. */
export interface BinnedThing {
  key: Key;
  /** What people know it by. */
  name: string;
  /** What kind of thing it is, and what comes back with it. */
  about?: string;
  /** Where to look for it once it is back. */
  whereTo?: string;
}

export interface BinnedRowsProps {
  gone: readonly BinnedThing[];
  editable: boolean;
  /** The changes that take one back. */
  onTakeBack(key: Key): Change[];
}

/** What was deleted, a row each, to be taken back. */
export function BinnedRows({ gone, editable, onTakeBack }: BinnedRowsProps) {
  const styles = useStyles();
  const { keeping } = useSchool();
  const takeBack = (thing: BinnedThing) =>
    void keeping
      .keep(onTakeBack(thing.key), { say: `Took back ${nameOf(thing)}${thing.whereTo ?? ''}` })
      .catch((thrown: unknown) => keeping.say(refusalText(thrown)));
  return (
    <ul className={styles.list}>
      {gone.map((thing) => (
        <li key={thing.key} className={styles.row}>
          <span className={styles.name}>
            {nameOf(thing)}
            {thing.about !== undefined && <span className={styles.about}>{thing.about}</span>}
          </span>
          {editable && (
            <Button size="small" aria-label={`Take back ${nameOf(thing)}`} onClick={() => takeBack(thing)}>
              Take back
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function nameOf({ name }: BinnedThing): string {
  return name || 'No name yet';
}

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    minHeight: sizes.touch,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  about: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});
