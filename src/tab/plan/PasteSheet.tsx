import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PastedBlock, PastedCell } from '../../domain/pasteBlock';
import { pasteChanges } from '../../domain/pasteChanges';
import { findUpns } from '../../domain/pupilGuard';
import type { Key } from '../../domain/record';
import { Sheet } from '../parts/Sheet';
import { useSchool, useSnapshot } from '../school/School';
import { usePupilWords } from '../school/usePupilWords';
import { count, upper } from '../words/counts';
import { BoxField } from '../parts/BoxField';
import { columnWords, doubtWords, pastedWords, standsNow } from './pasteWords';
import { keepPasted } from './pasting';

interface PasteSheetProps {
  objectiveKey: Key;
  block: PastedBlock;
  onClose(): void;
}

/** What a pasted block would change, before it does. Doubtful cells stay as they are unless the person ticks them. */
export function PasteSheet({ objectiveKey, block, onClose }: PasteSheetProps) {
  const styles = useStyles();
  const school = useSchool();
  const snapshot = useSnapshot();
  const [accepted, setAccepted] = useState<ReadonlySet<PastedCell>>(new Set());
  const { today, circumstances } = school;
  const [why, setWhy] = useState('');
  const { changes, changed, added } = pasteChanges(snapshot, objectiveKey, block, accepted, circumstances());
  const pupil = usePupilWords(changes);
  const asksWhy = pupil.open.length > 0;
  const mayStay = why.trim() !== '' && findUpns(why).length === 0;
  const does = [changed > 0 && `change ${count(changed, 'action')}`, added > 0 && `add ${added === 1 ? 'one' : added}`]
    .filter((one) => one !== false)
    .join(', ');
  const left = [
    block.headed && 'The first row names columns and is left out.',
    block.columnsLeft > 0 &&
      `${count(block.columnsLeft, 'column')} beyond Status ${block.columnsLeft === 1 ? 'is' : 'are'} left out.`,
    block.rowsLeft > 0 &&
      `${count(block.rowsLeft, 'row')} below the last action ${block.rowsLeft === 1 ? 'names' : 'name'} no action and ${block.rowsLeft === 1 ? 'is' : 'are'} left out.`,
  ].filter((one) => one !== false);

  function accept(cell: PastedCell, yes: boolean): void {
    const next = new Set(accepted);
    if (yes) next.add(cell);
    else next.delete(cell);
    setAccepted(next);
  }

  function keep(): void {
    if (asksWhy) pupil.keep(why.trim());
    void keepPasted(school, objectiveKey, block, accepted).then((kept) => kept && onClose());
  }

  return (
    <Sheet title="Paste these cells?" onClose={onClose}>
      <ul className={styles.rows}>
        {block.rows
          .map((row, at) => ({ row, at, lines: linesOf(row.cells, row.actionKey) }))
          .filter(({ lines }) => lines.length > 0)
          .map(({ row, at, lines }) => (
            <li key={at} className={styles.row}>
              <b>
                {row.actionKey === undefined ? 'New action' : snapshot.action.get(row.actionKey)?.record.text || 'No name yet'}
              </b>
              {lines.map((cell) => (
                <div key={cell.column} className={styles.cell}>
                  {cell.doubt === undefined ? (
                    <>
                      {columnWords[cell.column]}: {pastedWords(cell.sure!, snapshot, today)}
                      {row.actionKey !== undefined && (
                        <span className={styles.was}>, was {standsNow(snapshot, row.actionKey, cell.column, today)}</span>
                      )}
                    </>
                  ) : (
                    <>
                      {columnWords[cell.column]} “{cell.said}”: {doubtWords[cell.doubt] ?? 'It is not clear what this means.'}{' '}
                      {row.actionKey === undefined ? 'It is left out.' : 'It is left as it is.'}
                      {cell.proposed && (
                        <Checkbox
                          className={styles.take}
                          checked={accepted.has(cell)}
                          label={`Take ${pastedWords(cell.proposed, snapshot, today)}`}
                          onChange={(_event, { checked }) => accept(cell, checked === true)}
                        />
                      )}
                    </>
                  )}
                </div>
              ))}
            </li>
          ))}
      </ul>
      {left.map((words) => (
        <p key={words} className={styles.left}>
          {words}
        </p>
      ))}
      {asksWhy && (
        <BoxField
          single
          label="Why they may stay"
          placeholder="Nobody can tell who it is"
          text={why}
          onText={setWhy}
          onEnter={() => mayStay && keep()}
          className={styles.why}
        />
      )}
      {does === '' && <p className={styles.left}>Nothing would change.</p>}
      <div className={styles.acts}>
        {does !== '' && (
          <Button appearance="primary" autoFocus disabled={asksWhy && !mayStay} onClick={keep}>
            {upper(does)}
          </Button>
        )}
        <Button onClick={onClose}>{does === '' ? 'Close' : 'Cancel'}</Button>
      </div>
    </Sheet>
  );

  /** Cells that change something or that somebody has to look at. */
  function linesOf(cells: readonly PastedCell[], actionKey: Key | undefined): PastedCell[] {
    return cells.filter((cell) => {
      if (cell.doubt !== undefined) return cell.said !== '';
      if (cell.sure === undefined) return false;
      const now = pastedWords(cell.sure, snapshot, today);
      return actionKey === undefined ? cell.said !== '' : now !== standsNow(snapshot, actionKey, cell.column, today);
    });
  }
}

const useStyles = makeStyles({
  rows: { listStyleType: 'none', margin: 0, padding: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  row: {
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  cell: { paddingInlineStart: tokens.spacingHorizontalM },
  take: { display: 'flex' },
  why: { marginBlockStart: tokens.spacingVerticalM },
  was: { color: tokens.colorNeutralForeground3 },
  left: { color: tokens.colorNeutralForeground2 },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginBlockStart: tokens.spacingVerticalL },
});
