import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PupilGroup } from '../../domain/figure';
import type { OutcomeTable } from '../../domain/outcomeTable';
import { refusalText } from '../faultText';
import { BoxField } from '../parts/BoxField';
import { DayBox } from '../parts/DayBox';
import { Problem } from '../parts/Problem';
import { selectBox } from '../parts/selectBox';
import { Sheet } from '../parts/Sheet';
import { useSchool, useSnapshot } from '../school/School';
import { useKeptForm } from '../school/useKeptForm';
import { sizes } from '../theme';
import { groupWords, ownerWords, unitHead } from '../words/outcomes';
import { StartingFigures } from './StartingFigures';
import {
  blankComparison,
  comparisonChanges,
  comparisonsKnown,
  lackingIn,
  removedComparison,
  type Compared,
  type TypedComparison,
} from './typedComparison';

const groups: readonly PupilGroup[] = ['noSen', 'senSupport', 'ehcp', 'all'];
const owners: readonly Compared[] = ['national', 'localAuthority', 'trust'];

/** What a measure is compared with: whose figures, of which year, from where, taken when. What is not known stays empty. */
export function ComparisonSheet({ table: { measure, yearGroup }, onClose }: { table: OutcomeTable; onClose(): void }) {
  const styles = useStyles();
  const { workspace, keeping, today } = useSchool();
  const snapshot = useSnapshot();
  const cell = { measureKey: measure.key, yearGroup };
  const [known] = useState(() => comparisonsKnown(snapshot, cell));
  const [first] = known;
  const start = { chosen: first ? nameOf(first) : 'national', typed: first ?? blankComparison('national') };
  const { values, change, drop } = useKeptForm(`comparison/${measure.key}/${yearGroup}`, start);
  const { chosen, typed } = values;
  const setTyped = (next: TypedComparison) => change({ chosen, typed: next });
  const [tried, setTried] = useState(false);
  const before = known.find((one) => nameOf(one) === chosen);
  const lacking = lackingIn(typed, today);

  function choose(name: string): void {
    setTried(false);
    change({ chosen: name, typed: known.find((one) => nameOf(one) === name) ?? blankComparison(name as Compared) });
  }

  async function keep(say: string, changes: ReturnType<typeof comparisonChanges>): Promise<void> {
    try {
      await keeping.keep(changes, { say });
      drop();
      onClose();
    } catch (thrown) {
      keeping.say(refusalText(thrown));
    }
  }

  function save(): void {
    setTried(true);
    if (lacking.length > 0) return;
    void keep('Saved the comparison', comparisonChanges(workspace.current(), cell, typed, before, today));
  }

  const box = (field: 'period' | 'source', label: string, aside: string) => (
    <BoxField single label={label} aside={aside} text={typed[field]} onText={(text) => setTyped({ ...typed, [field]: text })} />
  );
  return (
    <Sheet wide title="Change the comparison" above={measure.name} onClose={onClose}>
      <div className={styles.form}>
        <label className={styles.label}>
          Compare with
          <select className={styles.select} value={chosen} onChange={({ target }) => choose(target.value)}>
            {known.map((one) => (
              <option key={nameOf(one)} value={nameOf(one)}>
                {`${ownerWords[one.whose]}, ${one.period}`}
              </option>
            ))}
            {owners.map((one) => (
              <option key={one} value={one}>
                {known.some(({ whose }) => whose === one) ? `${ownerWords[one]}, another year` : ownerWords[one]}
              </option>
            ))}
          </select>
        </label>
        {typed.whose === 'national' && before === undefined && (
          <StartingFigures measureKey={measure.key} onTaken={() => (drop(), onClose())} />
        )}
        <div className={styles.pair}>
          {box('period', 'Year or term', 'such as 2024/25')}
          <DayBox
            label="Taken on"
            aside="you may leave this empty"
            text={typed.taken}
            onText={(taken) => setTyped({ ...typed, taken })}
          />
        </div>
        {box('source', 'Source', 'who publishes them, and where')}
        <div className={styles.four}>
          {groups.map((group) => (
            <BoxField
              key={group}
              single
              selects
              holds="day"
              label={groupWords[group]}
              aside={unitHead(measure.unit)}
              text={typed.values[group]}
              onText={(text) => setTyped({ ...typed, values: { ...typed.values, [group]: text } })}
              onEnter={save}
            />
          ))}
        </div>
        {tried && lacking.length > 0 && <Problem serious>{lacking.join(' ')}</Problem>}
        <div className={styles.acts}>
          <Button appearance="primary" onClick={save}>
            Save
          </Button>
          <Button onClick={() => (drop(), onClose())}>Cancel</Button>
          {before && (
            <Button
              className={styles.last}
              appearance="subtle"
              onClick={() => void keep('Deleted the comparison', removedComparison(workspace.current(), cell, before))}
            >
              Delete it
            </Button>
          )}
        </div>
      </div>
    </Sheet>
  );
}

/** By which a comparison that is known is told from the others. */
function nameOf({ whose, period }: TypedComparison): string {
  return `${whose} ${period}`;
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  label: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  select: selectBox,
  pair: {
    display: 'grid',
    gridTemplateColumns: `repeat(auto-fit, minmax(${sizes.places}, 1fr))`,
    gap: tokens.spacingHorizontalL,
  },
  four: { display: 'grid', gridTemplateColumns: `repeat(auto-fit, minmax(${sizes.lead}, 1fr))`, gap: tokens.spacingHorizontalM },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  last: { marginInlineStart: 'auto' },
});
