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
  const [chosen, setChosen] = useState(known.length > 0 ? '0' : 'national');
  const [typed, setTyped] = useState<TypedComparison>(known[0] ?? blankComparison('national'));
  const [tried, setTried] = useState(false);
  const before = known[Number(chosen)];
  const lacking = lackingIn(typed, today);

  function choose(name: string): void {
    setChosen(name);
    setTried(false);
    setTyped(known[Number(name)] ?? blankComparison(name as Compared));
  }

  async function keep(say: string, changes: ReturnType<typeof comparisonChanges>): Promise<void> {
    try {
      await keeping.keep(changes, { say });
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
            {known.map((one, at) => (
              <option key={`${one.whose} ${one.period}`} value={at}>
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
        {typed.whose === 'national' && before === undefined && <StartingFigures measureKey={measure.key} onTaken={onClose} />}
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
          <Button onClick={onClose}>Cancel</Button>
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

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  label: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  select: selectBox,
  pair: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(180px, 1fr))', gap: tokens.spacingHorizontalL },
  four: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(112px, 1fr))', gap: tokens.spacingHorizontalM },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  last: { marginInlineStart: 'auto' },
});
