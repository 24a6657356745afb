import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { heldBackBy, without, type PlanFilter } from '../../domain/planFilter';
import type { Outline } from '../../domain/planView';
import { useSchool, useSnapshot } from '../school/School';
import { count, listWords } from '../words/counts';
import { noFilter } from './asked';
import { partWords } from './filterWords';

interface NoMatchProps {
  outline: Outline;
  filter: PlanFilter;
  onFilter(filter: PlanFilter): void;
}

/** Says that nothing fits what was asked, which part of it holds the actions back, and the way back to everything. */
export function NoMatch({ outline, filter, onFilter }: NoMatchProps) {
  const styles = useStyles();
  const { today } = useSchool();
  const snapshot = useSnapshot();
  const parts = heldBackBy(outline, filter, { snapshot, today });
  const asked = parts.map(({ part }) => partWords(part, filter, snapshot, today));
  return (
    <div className={styles.words} role="status">
      <p className={styles.line}>No action fits what you asked for: {listWords(asked)}.</p>
      <div className={styles.ways}>
        {parts
          .filter((one) => parts.length > 1 && one.count > 0)
          .map(({ part, count: many }) => (
            <Button key={part} size="small" onClick={() => onFilter(without(filter, part))}>
              {`Without “${partWords(part, filter, snapshot, today)}”: ${count(many, 'action')}`}
            </Button>
          ))}
        <Button size="small" onClick={() => onFilter(noFilter)}>
          Show all actions
        </Button>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  words: { padding: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase300 },
  line: { margin: 0, overflowWrap: 'anywhere' },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginBlockStart: tokens.spacingVerticalS },
});
