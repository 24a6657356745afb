import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { memo } from 'react';
import type { Key } from '../../domain/record';
import { inContrast, sizes, when } from '../theme';
import type { Adding } from './cells';
import { useColumns } from './columns';

interface AddRowProps {
  /** What may be added here, the likeliest first. */
  ways: readonly AddWay[];
  always: boolean;
  onAdd(kind: Adding['kind'], into: Key): void;
}

/** Something that may be added, and where. */
export interface AddWay {
  words: string;
  kind: Adding['kind'];
  into: Key;
}

/** The way to add one more, at the end of what it is added to. Quiet until its group has the pointer or the focus. */
export const AddRow = memo(function AddRow({ ways, always, onAdd }: AddRowProps) {
  const columns = useColumns();
  const styles = useStyles();
  return (
    <div role="row" className={mergeClasses(columns.row, styles.row, 'add-row', always && styles.always)}>
      <div role="gridcell" className={styles.cell}>
        {ways.map(({ words, kind, into }) => (
          <Add key={words} words={words} onAdd={() => onAdd(kind, into)} />
        ))}
      </div>
    </div>
  );
}, isSameRow);

function isSameRow(before: AddRowProps, now: AddRowProps): boolean {
  const isSameWay = ({ words, into }: AddWay, at: number): boolean => words === now.ways[at]?.words && into === now.ways[at].into;
  const areSameWays = before.ways.length === now.ways.length && before.ways.every(isSameWay);
  return areSameWays && before.always === now.always && before.onAdd === now.onAdd;
}

/** Looks like the library's quiet button, which would cost as much as two rows; every objective has one. */
function Add({ words, onAdd }: { words: string; onAdd(): void }) {
  return (
    <button type="button" className={useStyles().add} onClick={onAdd}>
      <AddRegular fontSize={20} aria-hidden /> {words}
    </button>
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
  add: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: sizes.target,
    padding: `0 ${tokens.spacingHorizontalS}`,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    border: `${tokens.strokeWidthThin} solid transparent`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover, color: tokens.colorNeutralForeground2Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
    [inContrast]: { ':hover': { backgroundColor: 'transparent', textDecorationLine: 'underline' } },
    [when.phone]: { minHeight: sizes.tableRow },
  },
});
