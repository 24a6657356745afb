import { readBlock } from '../../../src/domain/pasteBlock';
import { outlineOf } from '../../../src/domain/planView';
import { readPaste } from '../../../src/files/delimited';
import { copied, copiedRange, extended, markOf, type Range } from '../../../src/tab/plan/block';
import { aPlan, anAction, anObjective, anUpdate, created, snapshotOf } from '../../domain/builders';

const bo = { key: 'bo', entraId: '', name: 'Bo Kessler', role: 'TA lead', left: false, clashes: [] };
const snapshot = snapshotOf(
  created({
    plan: [aPlan()],
    objective: [anObjective({ key: 'o1' })],
    action: [
      anAction({ key: 'a1', objectiveKey: 'o1', rank: 'a1', text: 'Say "hello"\nat the door', leadKey: 'bo', due: '2027-03-18' }),
      anAction({ key: 'a2', objectiveKey: 'o1', rank: 'a2', text: '=1+1', leadText: 'all <teachers>', dueText: 'Spring 1' }),
    ],
    person: [bo],
    update: [anUpdate({ actionKey: 'a1', status: 'atRisk' })],
  }),
);
const outline = outlineOf(snapshot, 'plan')!;

test('an objective gives its actions, an action its row, a cell itself', () => {
  expect(copied(snapshot, outline, { kind: 'action', key: 'a2' })!.text).toBe("'=1+1\tall <teachers>\tSpring 1\tNot started");
  expect(copied(snapshot, outline, { kind: 'action', key: 'a1' }, 'due')!.text).toBe('18/03/2027');
  expect(copied(snapshot, outline, { kind: 'objective', key: 'o1' })!.text.split('\r\n')).toHaveLength(2);
  expect(copied(snapshot, outline, { kind: 'objective', key: 'o1' })!.html).toContain('<td>all &#60;teachers&#62;</td>');
  expect(copied(snapshot, outline, { kind: 'plan', key: 'plan' })).toBeUndefined();
});

test('what was copied is read back as the same', () => {
  const { text } = copied(snapshot, outline, { kind: 'objective', key: 'o1' })!;
  const block = readPaste(text).sheets[0]!.rows.map(({ cells }) => cells.map((cell) => cell?.text ?? ''));
  const context = { today: '2026-11-24', academicYear: '2026/27', halfTerms: [] };
  const [first] = readBlock(block, { actionKeys: ['a1', 'a2'], column: 'text' }, [bo], context).rows;
  expect(first!.cells.map(({ sure }) => sure)).toEqual([
    { fields: { text: 'Say "hello"\nat the door' } },
    { fields: { leadKey: 'bo', leadText: '' } },
    { fields: { due: '2027-03-18', dueText: '' } },
    { status: 'atRisk' },
  ]);
});

test('a block grows and shrinks by the arrows, in all four directions and no further than the rows and columns go', () => {
  const drawn = (column: Range['from']['column'], ...arrows: string[]) => {
    const corner = { action: 'a1', column };
    return arrows.reduce((range, arrow) => extended(range, `Arrow${arrow}`, ['a1', 'a2']), { from: corner, to: corner });
  };
  const text = (range: Range) => copiedRange(snapshot, outline, range)!.text;
  expect(text(drawn('lead', 'Right', 'Down'))).toBe('Bo Kessler\t18/03/2027\r\nall <teachers>\tSpring 1');
  expect(text(drawn('due', 'Left', 'Down', 'Down'))).toBe(text(drawn('lead', 'Right', 'Down')));
  expect(text(drawn('status', 'Right', 'Right'))).toBe('At risk');
  expect(text(drawn('status', 'Left', 'Right'))).toBe('At risk');
  expect(copiedRange(snapshot, outline, drawn('lead', 'Down'))!.html).toContain('<td>all &#60;teachers&#62;</td>');
  expect(markOf(drawn('lead', 'Right', 'Down'), ['a1', 'a2'])).toMatchObject({
    cells: 4,
    style: expect.stringContaining('[data-row="action/a2"] [data-cell="due"]') as string,
  });
  // Rows that went out of sight meanwhile take the block with them.
  expect(copiedRange(snapshot, { ...outline, objectives: [] }, drawn('lead', 'Down'))).toBeUndefined();
});
