import { binnedFindings, binOf } from '../../src/domain/bin';
import { restore } from '../../src/domain/editing';
import { newFinding } from '../../src/domain/findings';
import { emptyReason } from '../../src/domain/reasons';
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

test('a finding that was begun and left is in no bin, one with words or with a reason is, wherever it was seen', () => {
  const seen = { statement: '', academicYear: '2026/27', source: 'answer', sourceKey: 'review.1' } as const;
  const binned = (key: string, more: object) => ({ ...newFinding(key, { ...seen, ...more }), removed: true });
  const snapshot = snapshotOf(
    created({
      finding: [
        binned('begun', {}),
        binned('worded', { statement: 'Few read fluently' }),
        { ...binned('aside', {}), setAside: 'It is on its way' },
        binned('reasoned', {}),
        { ...binned('there', { statement: 'Here' }), removed: false },
      ],
      reason: [{ ...emptyReason, key: 'why', findingKey: 'reasoned', statement: 'Too little practice' }],
    }),
  );
  expect(binnedFindings(snapshot).map(({ key }) => key)).toEqual(['worded', 'aside', 'reasoned']);
});
