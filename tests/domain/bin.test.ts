import { binOf } from '../../src/domain/bin';
import { restore } from '../../src/domain/editing';
import { aComment, anAction, anObjective, apply, aPlan, created, snapshotOf } from './builders';

const nameless = anObjective({ removed: true });
const begun = { removed: true, text: '' };

/** What the bin names. */
function bin(records: Parameters<typeof created>[0]) {
  const { objectives, actions } = binOf(snapshotOf(created({ plan: [aPlan()], ...records })), 'plan');
  return [...objectives.map(({ kept }) => kept), ...actions].map(({ record }) => record.key);
}

test('what was deleted from an objective without words, and then with it, is not lost with it', () => {
  const records = {
    objective: [nameless],
    action: [anAction({ key: 'one', text: 'Rota', removed: true }), anAction({ key: 'two', text: 'Club', removed: true })],
  };
  expect(bin(records)).toEqual(['one', 'two']);
  const snapshot = snapshotOf(created({ plan: [aPlan()], ...records }));
  const back = apply(snapshot, restore(snapshot, 'action', 'one'));
  expect([back.objective.get('objective')!.record.removed, back.action.get('one')!.record.removed]).toEqual([false, false]);
});

test('an action without words of which somebody said something can be taken back', () => {
  const empty = anAction({ key: 'empty', ...begun });
  expect(bin({ objective: [anObjective()], action: [empty] })).toEqual([]);
  expect(bin({ objective: [anObjective()], action: [empty], comment: [aComment({ actionKey: 'empty' })] })).toEqual(['empty']);
});

test('an objective in the bin holds its deleted actions back until it is there itself', () => {
  expect(
    bin({
      objective: [anObjective({ statement: 'Reading', removed: true })],
      action: [anAction({ text: 'Rota', removed: true })],
    }),
  ).toEqual(['objective']);
});
