import { answer } from '../../../src/domain/planFile/answer';
import { context, filled, readRows } from './cells';

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

test('cells of one colour under months are when an action is done and no rating; a colour of ratings is asked about', () => {
  const rows = (fill: string) =>
    readRows([
      ['Objective', 'Action', 'Who leads', 'Sep', 'Oct', 'Nov', 'Dec', 'RAG'],
      ['Talk', 'Review profiles', 'PL', filled('', fill), filled('', fill), '', '', 'G'],
      ['Talk', 'Share them', 'PL', '', '', filled('', fill), '', ''],
    ]);
  const blue = rows('4472C4');
  expect(blue.actions).toMatchObject([
    { start: { words: 'Sep' }, due: { words: 'Oct' }, status: 'onTrack' },
    { start: null, due: { words: 'Nov' }, status: null, reviewNotes: '' },
  ]);
  expect(blue.questions).toEqual([]);
  expect(rows('A9D08E').questions.map(({ reason }) => reason)).toEqual(['ticks']);
  const rated = readRows([
    ['Objective', 'Action', 'Who leads', 'Autumn', 'Spring'],
    ['Talk', 'Review profiles', 'PL', filled('', 'FFC000'), filled('', '00B050')],
    ['Talk', 'Share them', 'PL', filled('', 'FF0000'), ''],
  ]);
  expect(rated.actions.map(({ status, due }) => [status, due])).toEqual([
    ['onTrack', null],
    ['offTrack', null],
  ]);
});
