import { makeStyles, tokens } from '@fluentui/react-components';
import type { FigureOwner } from '../../domain/figure';
import type { SourcesGiven } from '../../domain/outcomeFile/sourcesGiven';
import { BoxField } from '../parts/BoxField';
import { sizes } from '../theme';
import { ownerWords } from '../words/outcomes';

interface SourceBoxesProps {
  owners: readonly FigureOwner[];
  given: SourcesGiven;
  onGiven(given: SourcesGiven): void;
}

/** Asks where others' figures are from, of which the table does not say it. It may stay empty. */
export function SourceBoxes({ owners, given, onGiven }: SourceBoxesProps) {
  const styles = useStyles();
  return (
    <div className={styles.boxes}>
      {owners.map((owner) => (
        <BoxField
          key={owner}
          single
          label={`Source of the figures: ${ownerWords[owner]}`}
          aside="such as DfE, phonics 2024/25; empty where you do not know it"
          text={given[owner] ?? ''}
          onText={(text) => onGiven({ ...given, [owner]: text })}
        />
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  boxes: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, maxWidth: sizes.panel },
});
