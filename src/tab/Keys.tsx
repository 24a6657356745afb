import { makeStyles, tokens } from '@fluentui/react-components';
import { Sheet } from './parts/Sheet';

const keys: readonly (readonly [string, string])[] = [
  ['↑ ↓ or j k', 'Walk the list, also with the panel open'],
  ['→ ←', 'Into the row’s cells and back'],
  ['Enter', 'Open the row; in a cell, edit it, then go down'],
  ['a b c …', 'In a cell: type in place of what it holds'],
  ['Tab', 'In a cell: the next one'],
  ['Shift ↑ ↓ → ←', 'In a cell: mark a block of cells'],
  ['Ctrl C Ctrl V', 'Copy a row, a cell, a block or an objective; paste cells, from Excel too'],
  ['F2', 'Edit the name'],
  ['Esc', 'Leave a field, then the cell, then close the panel'],
  ['n', 'New action'],
  ['u', 'Update: say how it is going'],
  ['c', 'Comment'],
  ['Alt ↑ Alt ↓', 'Move the row'],
  ['Alt → Alt ←', 'On the timeline: a week later, a week earlier'],
  ['t', 'On the timeline: as a table'],
  ['Delete', 'Put the row in the bin; in a cell, empty it'],
  ['Ctrl Z', 'Undo'],
  ['Ctrl Enter', 'Send the comment'],
  ['F6 Shift F6', 'The next part of the page, and the one before'],
  ['/', 'Find: in the plan by number or words; Enter opens what is first'],
  ['?', 'These keys'],
];

const meetingKeys: readonly (readonly [string, string])[] = [
  ['1 2 3 4', 'Continue, amend, complete, stop'],
  ['Enter', 'Record and go on, also from a field'],
  ['Shift Enter', 'A new line in a field'],
  ['→ ← or j k', 'The next action and the one before'],
];

const questionKeys: readonly (readonly [string, string])[] = [
  ['1 2 3 … 7', 'Rate by this point of the scale'],
  ['0', 'Not yet judged'],
  ['Backspace', 'On a point of the scale: take the rating back'],
  ['Enter', 'The next question, also from a box'],
  ['Shift Enter', 'A new line in a box'],
  ['→ ← or j k', 'The next question and the one before'],
];

const setKeys: readonly (readonly [string, string])[] = [
  ['Enter', 'In the last question of an area: another one'],
  ['Alt ↑ Alt ↓', 'Move an area, a question or a point of the scale'],
];

const chainKeys: readonly (readonly [string, string])[] = [
  ['→ ←', 'Along a line to what it leads to, and to what it comes from'],
  ['↑ ↓', 'In a column, or through the list'],
  ['Enter', 'Go there, to its own chain'],
];

const swotKeys: readonly (readonly [string, string])[] = [
  ['↑ ↓', 'From the start or the end of an entry’s words: the entry above, the one below'],
  ['Alt ↑ Alt ↓', 'Move the entry'],
  ['Delete', 'On a button of an entry: put it in the bin'],
];

/** The keys, for those who work without a mouse. */
export function Keys({ onClose }: { onClose(): void }) {
  const styles = useStyles();
  return (
    <Sheet title="Keys" onClose={onClose}>
      <KeyList keys={keys} />
      <h3 className={styles.heading}>While a review is held</h3>
      <KeyList keys={meetingKeys} />
      <h3 className={styles.heading}>While a question of a review is answered</h3>
      <KeyList keys={questionKeys} />
      <h3 className={styles.heading}>In a question set</h3>
      <KeyList keys={setKeys} />
      <h3 className={styles.heading}>In a SWOT</h3>
      <KeyList keys={swotKeys} />
      <h3 className={styles.heading}>In the chain</h3>
      <KeyList keys={chainKeys} />
    </Sheet>
  );
}

function KeyList({ keys }: { keys: readonly (readonly [string, string])[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {keys.map(([key, does]) => (
        <div key={key} className={styles.row}>
          <dt>
            <kbd className={styles.key}>{key}</kbd>
          </dt>
          <dd className={styles.does}>{does}</dd>
        </div>
      ))}
    </dl>
  );
}

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  row: { display: 'grid', gridTemplateColumns: '112px minmax(0, 1fr)', paddingBlock: tokens.spacingVerticalXXS },
  key: { fontFamily: 'inherit', fontWeight: tokens.fontWeightSemibold },
  does: { margin: 0 },
});
