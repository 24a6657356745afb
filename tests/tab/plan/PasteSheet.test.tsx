import { readBlock, type PastedCell } from '../../../src/domain/pasteBlock';
import { PasteSheet } from '../../../src/tab/plan/PasteSheet';
import { openScreens } from '../drawn';

/** A cell as it is once somebody has ticked what it proposes. */
const taken = (cell: PastedCell): PastedCell => ({ ...cell, sure: cell.sure ?? cell.proposed, doubt: undefined });

test('what may point to one pupil is pasted with a reason alone', async () => {
  const { workspace, draw, close } = await openScreens('priya');
  const [action] = [...workspace.current().action.values()];
  const { key, objectiveKey } = action!.record;
  const context = { today: '2026-11-24', academicYear: '2026/27', halfTerms: [] };
  const pasting = (words: string) => {
    const read = readBlock([[words]], { actionKeys: [key], column: 'text' }, [], context);
    const block = { ...read, rows: read.rows.map((row) => ({ ...row, cells: row.cells.map(taken) })) };
    const { html } = draw(<PasteSheet objectiveKey={objectiveKey} block={block} onClose={() => undefined} />);
    const button = /<button[^>]*>Change 1 action<\/button>/.exec(html)?.[0];
    return { asks: html.includes('Why they may stay'), disabled: button?.includes(' disabled=""') };
  };
  expect(pasting('Soft start for one pupil')).toEqual({ asks: true, disabled: true });
  expect(pasting('Soft start for everybody')).toEqual({ asks: false, disabled: false });
  await close();
});
