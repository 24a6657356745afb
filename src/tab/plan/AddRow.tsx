import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useColumns } from './columns';

interface AddRowProps {
  children: string;
  always: boolean;
  onAdd(): void;
  /** What else may be added here. */
  also?: { words: string; onAdd(): void };
}

/** The way to add one more, at the end of what it is added to. Quiet until its group has the pointer or the focus. */
export function AddRow({ children, always, onAdd, also }: AddRowProps) {
  const columns = useColumns();
  const styles = useStyles();
  return (
    <div role="row" className={mergeClasses(columns.row, styles.row, 'add-row', always && styles.always)}>
      <div role="gridcell" className={styles.cell}>
        <Button appearance="subtle" size="small" icon={<AddRegular />} onClick={onAdd}>
          {children}
        </Button>
        {also && (
          <Button appearance="subtle" size="small" icon={<AddRegular />} onClick={also.onAdd}>
            {also.words}
          </Button>
        )}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  // Its room is reserved, so that rows do not move under the pointer.
  row: {
    opacity: 0,
    ':focus-within': { opacity: 1 },
    '@media print': { display: 'none' },
    '@media (hover: none)': { opacity: 1 },
  },
  always: { opacity: 1 },
  cell: { gridColumn: '2 / -1' },
});
