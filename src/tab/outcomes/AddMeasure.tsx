import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { addMeasure, addStartingMeasure } from '../../domain/figureEditing';
import type { Key } from '../../domain/record';
import type { Change } from '../../domain/snapshot';
import { startingMeasures } from '../../domain/startingMeasures';
import { refusalText } from '../faultText';
import { columnPage, pageTitle } from '../parts/pageStyles';
import { useSchool, useSnapshot } from '../school/School';
import { sizes } from '../theme';
import { unitWords } from '../words/outcomes';
import { MeasureForm } from './MeasureForm';

interface AddMeasureProps {
  /** Done, with the measure that is to be shown. */
  onClose(measureKey?: Key): void;
  onBringIn(): void;
}

/** A measure to add: one that schools often look at, or one of one's own. */
export function AddMeasure({ onClose, onBringIn }: AddMeasureProps) {
  const styles = useStyles();
  const { workspace, keeping, host } = useSchool();
  const { measure } = useSnapshot();
  const [own, setOwn] = useState(false);
  const offered = startingMeasures.filter(({ key }) => measure.get(key)?.record.removed !== false);

  async function keep(changes: Change[], name: string, key: Key): Promise<void> {
    await keeping.keep(changes, { say: `Added ${name}` });
    onClose(key);
  }

  const take = (key: Key, name: string): void =>
    void keep(addStartingMeasure(workspace.current(), key), name, key).catch((thrown: unknown) =>
      keeping.say(refusalText(thrown)),
    );

  return (
    <section className={styles.page} aria-label="Add a measure">
      <h1 className={styles.title}>Add a measure</h1>
      <p className={styles.words}>
        Choose what you look at already. Figures come afterwards: typed, or from a table that you bring in.
      </p>
      {own ? (
        <MeasureForm
          name="measure/new"
          start={{ name: '', counted: '', unit: 'percent', better: 'higher' }}
          button="Add"
          onSave={(values) => {
            const key = host.newKey();
            return keep(addMeasure(workspace.current(), values, { newKey: () => key }), values.name, key);
          }}
          onCancel={() => setOwn(false)}
        />
      ) : (
        <>
          <div className={styles.acts}>
            <Button appearance="primary" onClick={() => setOwn(true)}>
              Add one of our own
            </Button>
            <Button onClick={onBringIn}>Bring in a table instead</Button>
            <Button onClick={() => onClose()}>Cancel</Button>
          </div>
          <ul className={styles.list}>
            {offered.map(({ key, name, unit }) => (
              <li key={key}>
                <button type="button" className={styles.row} onClick={() => take(key, name)}>
                  <span>{name}</span>
                  <span className={styles.unit}>{unitWords[unit]}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  page: columnPage,
  title: pageTitle,
  words: { color: tokens.colorNeutralForeground2 },
  list: { margin: `${tokens.spacingVerticalL} 0`, padding: 0, listStyleType: 'none' },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    width: '100%',
    minHeight: sizes.row,
    paddingInline: tokens.spacingHorizontalS,
    font: 'inherit',
    textAlign: 'start',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    border: 'none',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  unit: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
