import { readOutcomes, type OutcomeAnswers } from '../../../src/domain/outcomeFile/readOutcomes';
import type { OutcomeReading } from '../../../src/domain/outcomeFile/reading';
import { readPaste } from '../../../src/files/delimited';
import { context as planContext } from '../planFile/cells';

const context = { ...planContext, measures: [] };

function read(text: string, answers: OutcomeAnswers = {}): OutcomeReading {
  return readOutcomes(readPaste(text), context, answers);
}

const numbers = ({ figures }: OutcomeReading) =>
  figures.map(({ yearGroup, period, group, pupils, value }) => [yearGroup, period, group, pupils, value]);

const byYears = 'Attendance 2025/26\nYear\tPupils\tAttendance\nReception\t60\t93.1\nY1\t59\t92\nTotal\t119\t92.6';

test('a table of year groups that names no group asks once whom it tells of, and keeps nothing until then', () => {
  const open = read(byYears);
  expect(open.questions).toMatchObject([
    {
      id: 'group of table 1',
      field: 'group',
      said: 'Attendance 2025/26',
      choices: ['all', 'noSen', 'senSupport', 'ehcp', 'leaveOut'],
      proposed: 'all',
    },
  ]);
  expect(open.figures.map(({ asked }) => asked)).toEqual([['group of table 1'], ['group of table 1'], ['group of table 1']]);
  const settled = read(byYears, { 'group of table 1': 'senSupport' });
  expect(settled).toMatchObject({ questions: [], leftOut: [] });
  expect(numbers(settled)).toEqual([
    ['R', '2025/26', 'senSupport', 60, 93.1],
    ['Y1', '2025/26', 'senSupport', 59, 92],
    ['', '2025/26', 'senSupport', 119, 92.6],
  ]);
  expect(settled.figures.every(({ asked }) => asked.length === 0)).toBe(true);
});

test('left out it is said to be, and other tables stay', () => {
  const two = `${byYears}\n\nPhonics 2025/26\nGroup\tPupils\tMet\nSEN Support\t9\t4`;
  const { figures, leftOut } = read(two, { 'group of table 1': 'leaveOut' });
  expect(figures).toMatchObject([{ measureKey: 'phonics', group: 'senSupport', count: 4 }]);
  expect(leftOut).toMatchObject([{ why: 'asked', text: 'Attendance 2025/26' }]);
});

test('terms of a school without a group are asked about too, and years whose measure is not known', () => {
  const terms = read('Attendance 2025/26\n\tAutumn\tSpring\nSchool\t93.1\t92', { 'group of table 1': 'all' });
  expect(numbers(terms)).toEqual([
    ['', 'autumn 2025/26', 'all', null, 93.1],
    ['', 'spring 2025/26', 'all', null, 92],
  ]);
  const clubs = read('2025/26\nYear\tTook part in chess\nY1\t12\nY2\t14');
  expect(clubs.questions.map(({ field, said }) => [field, said])).toEqual([
    ['group', '2025/26'],
    ['measure', 'Took part in chess'],
  ]);
});

test.each([
  [
    'a table that names a group in one row',
    'Attendance 2025/26\nYear\tAll\nR\t93\nGroup\tAttendance\nSEN Support\t92\nStaff\t97',
  ],
  ['numbers that are of no measure', 'Item\tCost\nReading scheme\t300\nPens\t20'],
  ['only other groups', 'Attendance 2025/26\nGroup\tAttendance\nBoys\t92\nGirls\t93'],
])('%s asks nothing of the kind', (_, text) => {
  expect(read(text).questions.filter(({ field }) => field === 'group')).toEqual([]);
});
