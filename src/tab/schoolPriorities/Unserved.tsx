import { makeStyles, tokens, ToggleButton } from '@fluentui/react-components';
import type { Served } from '../../domain/serving';
import { when } from '../theme';
import { listWords } from '../words/counts';

interface UnservedProps {
  unserved: readonly Served[];
  /** How many school priorities there are. */
  count: number;
  only: boolean;
  onOnly(only: boolean): void;
}

/** Says which school priorities no SEND objective serves, and shows those alone. */
export function Unserved({ unserved, count, only, onOnly }: UnservedProps) {
  const styles = useStyles();
  const refs = unserved.map(({ schoolPriority: { ref, title } }) => ref || title || 'One without a name');
  const said =
    unserved.length === 0
      ? `${count === 1 ? 'It is' : count === 2 ? 'Both are' : `All ${count} are`} served by a SEND objective.`
      : `${listWords(refs)} ${unserved.length === 1 ? 'is' : 'are'} served by no SEND objective.`;
  return (
    <div className={styles.line}>
      <span role="status">{said}</span>
      {(only || (unserved.length > 0 && unserved.length < count)) && (
        <ToggleButton size="small" checked={only} className={styles.unprinted} onClick={() => onOnly(!only)}>
          Show only {unserved.length === 1 ? 'that' : 'those'}
        </ToggleButton>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    marginBlock: `${tokens.spacingVerticalL} ${tokens.spacingVerticalS}`,
  },
  unprinted: { [when.print]: { display: 'none' } },
});
