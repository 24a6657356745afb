import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PupilGroup } from '../../domain/figure';
import type { MeasureUnit } from '../../domain/measure';
import { refusalText } from '../faultText';
import { BoxField } from '../parts/BoxField';
import { DayBox } from '../parts/DayBox';
import { Problem } from '../parts/Problem';
import { useSchool } from '../school/School';
import { useKeptForm } from '../school/useKeptForm';
import { sizes } from '../theme';
import { groupWords, unitHead } from '../words/outcomes';
import { StartingFigures } from './StartingFigures';
import {
  blankComparison,
  boxesOf,
  comparisonChanges,
  lackingIn,
  removedComparison,
  typedIn,
  type Compared,
  type ComparedCell,
  type TypedComparison,
} from './typedComparison';

const groups: readonly PupilGroup[] = ['noSen', 'senSupport', 'ehcp', 'all'];

interface ComparisonFormProps {
  /** Under which what is typed waits on this device. */
  name: string;
  cell: ComparedCell;
  unit: MeasureUnit;
  whose: Compared;
  /** As it stands, where it is known. */
  before?: TypedComparison;
  onDone(): void;
}

/** The boxes of one comparison: its year, its source, and a figure for each group. */
export function ComparisonForm({ name, cell, unit, whose, before, onDone }: ComparisonFormProps) {
  const styles = useStyles();
  const { workspace, keeping, today } = useSchool();
  const { values, change, drop } = useKeptForm(name, boxesOf(before ?? blankComparison(whose)));
  const [tried, setTried] = useState(false);
  const typed = typedIn(whose, values);
  const lacking = lackingIn(typed, today);
  const done = () => (drop(), onDone());

  function keep(say: string, changes: ReturnType<typeof comparisonChanges>): void {
    keeping.keep(changes, { say }).then(done, (thrown: unknown) => keeping.say(refusalText(thrown)));
  }

  function save(): void {
    setTried(true);
    if (lacking.length > 0) return;
    keep('Saved the comparison', comparisonChanges(workspace.current(), cell, typed, before, today));
  }

  const box = (field: 'period' | 'source', label: string, aside: string) => (
    <BoxField single label={label} aside={aside} text={values[field]} onText={(text) => change({ ...values, [field]: text })} />
  );
  return (
    <>
      {whose === 'national' && before === undefined && <StartingFigures measureKey={cell.measureKey} onTaken={done} />}
      <div className={styles.pair}>
        {box('period', 'Year or term', 'such as 2024/25')}
        <DayBox
          label="Taken on"
          aside="you may leave this empty"
          text={values.taken}
          onText={(taken) => change({ ...values, taken })}
        />
      </div>
      {box(
        'source',
        'Source',
        before?.source.trim() === '' ? 'not given yet: who publishes them, and where' : 'who publishes them, and where',
      )}
      <div className={styles.four}>
        {groups.map((group) => (
          <BoxField
            key={group}
            single
            selects
            holds="day"
            label={groupWords[group]}
            aside={unitHead(unit)}
            text={values[group]}
            onText={(text) => change({ ...values, [group]: text })}
            onEnter={save}
          />
        ))}
      </div>
      {tried && lacking.length > 0 && <Problem serious>{lacking.join(' ')}</Problem>}
      <div className={styles.acts}>
        <Button appearance="primary" onClick={save}>
          Save
        </Button>
        <Button onClick={done}>Cancel</Button>
        {before && (
          <Button
            className={styles.last}
            appearance="subtle"
            onClick={() => keep('Deleted the comparison', removedComparison(workspace.current(), cell, before))}
          >
            Delete it
          </Button>
        )}
      </div>
    </>
  );
}

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: `repeat(auto-fit, minmax(${sizes.places}, 1fr))`,
    gap: tokens.spacingHorizontalL,
  },
  // Boxes stand in line, whether or not the label above takes two lines.
  four: {
    display: 'grid',
    gridTemplateColumns: `repeat(auto-fit, minmax(${sizes.lead}, 1fr))`,
    gap: tokens.spacingHorizontalM,
    alignItems: 'end',
  },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  last: { marginInlineStart: 'auto' },
});
