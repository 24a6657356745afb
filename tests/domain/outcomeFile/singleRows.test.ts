import { readOutcomes, type OutcomeAnswers } from '../../../src/domain/outcomeFile/readOutcomes';
import type { OutcomeReading } from '../../../src/domain/outcomeFile/reading';
import { readPaste } from '../../../src/files/delimited';
import { context as planContext } from '../planFile/cells';

const context = { ...planContext, measures: [] };

function read(text: string, answers: OutcomeAnswers = {}): OutcomeReading {
  return readOutcomes(readPaste(text), context, answers);
}

const numbers = ({ figures }: OutcomeReading) => figures.map(({ group, pupils, count, value }) => [group, pupils, count, value]);

test('two rows of one group are a question, and the figure has no number until it is answered', () => {
  const table = 'Attendance 2025/26\nGroup\tPupils\tAttendance\nSEN Support\t12\t81.2\nSEN Support\t15\t77.0\nEHCP\t4\t91.0';
  const open = read(table);
  expect(open.questions).toMatchObject([
    { field: 'twice', said: 'SEN Support', choices: ['12, 81.2', '15, 77', 'leaveOut'], proposed: null },
  ]);
  expect(numbers(open)[0]).toEqual(['senSupport', null, null, null]);
  expect(open.figures.map(({ asked }) => asked.length)).toEqual([1, 0]);
  const { id } = open.questions[0]!;
  const second = read(table, { [id]: '15, 77' });
  expect(numbers(second)).toEqual([
    ['senSupport', 15, null, 77],
    ['ehcp', 4, null, 91],
  ]);
  expect(second).toMatchObject({ questions: [], leftOut: [{ why: 'twice', text: '12, 81.2' }] });
  expect(second.figures[0]!.asked).toEqual([]);
  const neither = read(table, { [id]: 'leaveOut' });
  expect(numbers(neither)[0]).toEqual(['senSupport', null, null, null]);
  expect(neither.leftOut.map(({ why }) => why)).toEqual(['asked', 'asked']);
});

test('two columns of one group are a question too; the same number twice is none', () => {
  const columns = read('Attendance 2025/26\n\tJayden\tMia\nSEN Support\t81.2\t77.0');
  expect(columns.questions).toMatchObject([{ field: 'twice', choices: ['81.2', '77', 'leaveOut'] }]);
  const same = read('Attendance 2025/26\nGroup\tAttendance\nSEN Support\t81.2\nSEN Support\t81.2\nEHCP\t91.0');
  expect(same.questions).toEqual([]);
  expect(numbers(same)[0]).toEqual(['senSupport', null, null, 81.2]);
});

test.each([
  ['numbered pupils as rows', 'Attendance 2025/26\n\tSEN Support\nPupil 1\t81.2\nPupil 2\t77.0', ['column A']],
  ['one numbered pupil', 'Attendance 2025/26\n\tSEN Support\nChild B\t81.2', ['column A']],
  ['numbered pupils as columns', 'Attendance 2025/26\n\tPupil 1\tPupil 2\nSEN Support\t81.2\t77.0', ['column B', 'column C']],
  ['names as columns', 'Attendance 2025/26\n\tJayden Brown\tMia Todd\nSEN Support\t81.2\t77.0', ['column B', 'column C']],
  ['names without headings', 'Jayden Brown\tSEN Support\t81.2\nMia Todd\tEHCP\t77.0', ['column A']],
])('%s are refused, and named by their columns', (_, text, named) => {
  expect(read(text)).toMatchObject({ outcome: 'refuse', figures: [], questions: [], leftOut: [], refusal: { named } });
});

test('initials twice for one group are refused', () => {
  expect(read('2025/26\nWho\tSEN\tAttendance\nJB\tK\t81.2\nMT\tK\t77.0').outcome).toBe('refuse');
});

test.each([
  'Subject\tSEN Support\tEHCP\nPhysical Education\t45%\t30%\nDesign Technology\t50%\t20%',
  '\tReligious Education\tComputer Science\nSEN Support\t45%\t30%',
  'Attendance 2025/26\nGroup\tPupil n\tAttendance\nSEN Support\t20\t92%',
])('subjects and numbers of pupils are no names', (text) => {
  expect(read(text).outcome).toBe('import');
});
