import { answer } from '../../../src/domain/planFile/answer';
import { context, readRows } from './cells';

test('a rating under a month weeks from now is asked about, one under the month to come is taken', () => {
  const rows = (...ratings: string[]) =>
    readRows([
      ['Objective', 'Action', 'Who leads', 'RAG Sept', 'RAG Dec', 'RAG Mar'],
      ['Talk', 'Meet families', 'PL', ...ratings],
      ['Talk', 'Share what they say', 'PL', 'G', 'A', ''],
    ]);
  expect(rows('A', 'G', '').actions[0]).toMatchObject({ status: 'onTrack', asked: [], reviewNotes: 'RAG Sept: A' });
  const { actions, questions } = rows('A', '', 'G');
  expect(actions[0]).toMatchObject({ status: 'onTrack', reviewNotes: 'RAG Sept: A\nRAG Mar: G' });
  expect(questions).toMatchObject([{ reason: 'statusToCome', heading: 'RAG Mar', about: [actions[0]?.id], forAll: true }]);
  const none = answer(rows('A', '', 'G'), { [questions[0]!.id]: { kind: 'empty' } }, context);
  expect(none.actions[0]).toMatchObject({ status: null, reviewNotes: 'RAG Sept: A\nRAG Mar: G' });
});

test('ticks under terms may say that it has been done, crosses say when it is to be', () => {
  const rows = (mark: string) =>
    readRows([
      ['Objective', 'Action', 'Who leads', 'Autumn', 'Spring', 'Summer'],
      ['Talk', 'Walk lessons', 'PL', mark, mark, ''],
      ['Talk', 'Look at books', 'PL', '', mark, ''],
    ]);
  const crossed = rows('x');
  expect([crossed.actions[0]?.due, crossed.questions]).toMatchObject([{ period: 'spring' }, []]);
  const ticked = rows('✓');
  expect(ticked.questions).toMatchObject([{ reason: 'ticks', about: ticked.actions.map(({ id }) => id), forAll: true }]);
  const done = answer(ticked, { [ticked.questions[0]!.id]: { kind: 'empty' } }, context);
  expect(done.actions).toMatchObject([
    { start: null, due: null, note: 'Autumn: ✓\nSpring: ✓' },
    { start: null, due: null },
  ]);
});
