import { makeStyles, tokens } from '@fluentui/react-components';
import { sizes, when } from '../theme';
import { BinnedRows, type BinnedRowsProps } from './BinnedRows';

/** What was deleted on a page, folded, to be taken back at any time. Nothing, where nothing was. */
export function Binned(props: BinnedRowsProps) {
  const styles = useStyles();
  if (props.gone.length === 0) return null;
  return (
    <details className={styles.bin}>
      <summary className={styles.summary}>Deleted ({props.gone.length})</summary>
      <BinnedRows {...props} />
    </details>
  );
}

const useStyles = makeStyles({
  bin: { marginBlockStart: tokens.spacingVerticalXL, [when.print]: { display: 'none' } },
  summary: { color: tokens.colorNeutralForeground2, cursor: 'pointer', minHeight: sizes.row },
});
