import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { OutcomeTable } from '../../domain/outcomeTable';
import { selectBox } from '../parts/selectBox';
import { Sheet } from '../parts/Sheet';
import { useSnapshot } from '../school/School';
import { useKeptText } from '../school/useKeptText';
import { ownerWords } from '../words/outcomes';
import { ComparisonForm } from './ComparisonForm';
import { comparisonsKnown, type Compared, type TypedComparison } from './typedComparison';

const owners: readonly Compared[] = ['national', 'localAuthority', 'trust'];

/** What a measure is compared with: whose figures, of which year, from where, taken when. What is not known stays empty. */
export function ComparisonSheet({ table: { measure, yearGroup }, onClose }: { table: OutcomeTable; onClose(): void }) {
  const styles = useStyles();
  const snapshot = useSnapshot();
  const cell = { measureKey: measure.key, yearGroup };
  const [known] = useState(() => comparisonsKnown(snapshot, cell));
  // What lacks its source is to be put right first.
  const first = known.find(({ source }) => source.trim() === '') ?? known[0];
  const name = `comparison/${measure.key}/${yearGroup}`;
  const { text, type, drop } = useKeptText(`${name}/chosen`);
  const others = [...known.map(nameOf), ...owners.map(String)];
  const chosen = others.includes(text) ? text : first ? nameOf(first) : 'national';
  const before = known.find((one) => nameOf(one) === chosen);

  return (
    <Sheet wide title="Change the comparison" above={measure.name} onClose={onClose}>
      <div className={styles.form}>
        <label className={styles.label}>
          Compare with
          <select className={styles.select} value={chosen} onChange={({ target }) => type(target.value)}>
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
        <ComparisonForm
          key={chosen}
          name={`${name}/${chosen}`}
          cell={cell}
          unit={measure.unit}
          whose={before?.whose ?? (chosen as Compared)}
          before={before}
          onDone={() => (drop(), onClose())}
        />
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
});
