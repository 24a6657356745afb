import { readBlock } from '../../../src/domain/pasteBlock';
import { outlineOf } from '../../../src/domain/planView';
import { readPaste } from '../../../src/files/delimited';
import { copied } from '../../../src/tab/plan/block';
import { aPlan, anAction, anObjective, anUpdate, created, snapshotOf } from '../../domain/builders';

const bo = { key: 'bo', entraId: '', name: 'Bo Kessler', role: 'TA lead', left: false };
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
