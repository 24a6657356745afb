import { readOutcomes, type OutcomeAnswers } from '../../../src/domain/outcomeFile/readOutcomes';
import type { OutcomeReading } from '../../../src/domain/outcomeFile/reading';
import { refusalTexts } from '../../../src/domain/planFile/refusalTexts';
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

test.each([
  [
    'first names in a column',
    'Phonics 2025/26\t%\tNot met\nNo SEN\t95\tZeph\nK\t90\tYara, Ilse\nE\t50\tQuen\nAll\t90\t4 in all',
    'C',
  ],
  ['initials in a column', 'Phonics 2025/26\t%\tNot met\nNo SEN\t95\tZW\nK\t90\tYB, IM\nAll\t90\t3', 'C'],
  ['one name in a column of numbers', 'Phonics 2025/26\tMet\tDid not meet\nNo SEN\t40\t3\nK\t9\tYara', 'C'],
  ['names behind their number', 'Phonics 2025/26\tMet\tNot yet met\nNo SEN\t40\t3\nK\t9\t2 (Yara and Ilse)', 'C'],
  ['first names in a row', 'Phonics 2025/26\tNo SEN\tK\nMet\t40\t9\nNot met\tZeph\tYara, Ilse', 'B'],
  ['names of those who met it', 'Phonics 2025/26\tMet\tNot met\nK\tZeph, Quen\tYara\nE\t1\t2', 'B'],
  ['names below a heading that asks who', 'Phonics 2025/26\tMet\tWho\nK\t9\tZeph & Quen\nE\t1\t', 'C'],
])('who met it and who did not, %s, is refused', (_, text, first) => {
  const { outcome, figures, questions, refusal } = read(text);
  expect({ outcome, figures, questions }).toEqual({ outcome: 'refuse', figures: [], questions: [] });
  expect(refusal!.named[0]).toBe(`column ${first}`);
});

test.each([
  ['marks', 'Phonics 2025/26\tMet\tNot met\nNo SEN\t40\tNone\nK\t9\tLow\nE\t1\tNobody\nAll\t50\tTBC'],
  ['counts in words', 'Phonics 2025/26\tMet\tNot met\nNo SEN\t40\t3 in all\nK\t9\tabout 2\nE\t1\tAbsent'],
  ['subjects', 'KS2 2025/26\tExpected\nReading\t60%\nPhysics\t50%\nMaths\t70%'],
  ['groups', 'Who\tMet\nPP\t60%\nLAC\t50%\nBoys\t70%\nDisadvantaged\t40%\nK\t30%'],
])('%s beside results are no names', (_, text) => {
  expect(read(text).outcome).not.toBe('refuse');
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

test.each([
  ['a need a row, again and again', 'Need\tReading\tMaths\nSLCN\t92\t88\nSLCN\t90\t101\nSEMH\t88\t85\nSLCN\t101\t99', ['Need']],
  [
    'a year and a need a row, some of them twice',
    'Year\tSEN need\tAttendance\tScore\n3\tSLCN\t92.1\t88\n3\tSEMH\t81\t90\n4\tSLCN\t95\t101\n4\tSLCN\t95.5\t99\n5\tASD\t93.5\t97',
    ['Year', 'SEN need', 'Attendance'],
  ],
  [
    'the school’s own number of each, one of every group of a year',
    'Pupil ref,Year,SEN,Attendance %\n1041,3,K,92.1\n1042,3,E,88.0\n1043,3,N,97.4'.replaceAll(',', '\t'),
    ['Pupil ref'],
  ],
  ['the same without a word for it', 'SIMS ID\tSEN\tScore\n0417\tK\t92\n0455\tE\t88', ['SIMS ID']],
  ['nothing but scores', 'Reading\tWriting\tMaths\n92\t88\t90\n90\t101\t99\n88\t85\t102', ['Reading', 'Writing', 'Maths']],
  [
    'numbered rows, two of them of one group',
    'No.\tSEN status\tReading SS\tMaths SS\n1\tK\t92\t88\n2\tK\t90\t101\n3\tE\t88\t85',
    ['No.', 'SEN status'],
  ],
])('%s: pupils without names are refused with the reason', (_, text, named) => {
  const reading = read(text);
  expect(reading).toMatchObject({ outcome: 'refuse', figures: [], questions: [], leftOut: [], refusal: { named } });
  expect(refusalTexts(reading.refusal!)[0]).toMatch(
    /^This looks like a list of pupils \(.+\): \d rows that look like one pupil each\.$/,
  );
});

test.each([
  ['weeks', 'Attendance 2025/26\nWeek\tAttendance\n1\t93\n2\t94\n3\t95\n4\t92'],
  ['needs, each once', 'Attendance 2025/26\nNeed\tAttendance\nSLCN\t93\nSEMH\t84\nASD\t95'],
  ['numbered groups', 'Attendance 2025/26\nNo.\tGroup\tAttendance\n1\tNo SEN\t93\n2\tSEN Support\t84\n3\tEHCP\t95'],
  [
    'needs under each subject',
    'Reading\nNeed\tMet\nSLCN\t3\nSEMH\t4\n\nMaths\nNeed\tMet\nSLCN\t2\nSEMH\t5\n\nWriting\nNeed\tMet\nSLCN\t2',
  ],
  ['sums of money', 'Item\tCost\nBooks\t300\nBooks\t20\nBooks\t50'],
])('%s are no pupils', (_, text) => {
  expect(read(text).outcome).not.toBe('refuse');
});

test.each([
  ['one of each group of a year', 'Pupil\tYear\tSEN\tAttendance\n1\tY4\tK\t92\n2\tY4\tE\t81\n3\tY5\tK\t96', 'Pupil'],
  ['one of each group', 'Candidate number\tSEN\tAtt 8\n4017\tK\t42\n4022\tE\t31\n4031\tN\t50', 'Candidate number'],
  ['in another order', 'Attendance 2025/26\nSEN\tPupil no.\tAttendance\nE\t2\t92\nN\t3\t95\nK\t1\t81', 'Pupil no.'],
  ['one row', 'Pupil\tYear\tSEN\tAttendance\n1\tY4\tK\t92', 'Pupil'],
  ['one candidate', 'Candidate\tSEN\tAtt 8\n4017\tK\t42', 'Candidate'],
  ['under a name', 'Name\tSEN\tAttendance\n1\tK\t92\n2\tE\t81', 'Name'],
  ['some left out', 'Pupil\tYear\tSEN\tAttendance\n1\tY4\tK\t92\n2\tY4\tE\t81\n4\tY5\tK\t96', 'Pupil'],
  ['with a letter', 'Pupil\tSEN\tAttendance\nP1\tK\t92\nP2\tE\t81', 'Pupil'],
  ['with a full stop', 'Child\tSEN\tAttendance\n1.\tK\t92', 'Child'],
  ['of an exam', 'Exam no.\tSEN\tAtt 8\n4017\tK\t42\n4022\tE\t31', 'Exam no.'],
  ['with more in brackets', 'Candidate no. (GCSE)\tSEN\tAtt 8\n4017\tK\t42', 'Candidate no. (GCSE)'],
  ['from left to right', 'Pupil\t1\t2\nSEN\tK\tE\nAttendance\t92\t81', 'Pupil'],
])('pupils numbered below their heading, %s, are refused', (_, text, named) => {
  expect(read(text)).toMatchObject({ outcome: 'refuse', figures: [], questions: [], leftOut: [], refusal: { named: [named] } });
});

test.each(['Pupils', 'Number of pupils', 'No. of pupils', 'Pupil numbers'])(
  'counts in running numbers under “%s” are none',
  (heading) => {
    expect(
      read(`Attendance 2025/26\nGroup\t${heading}\tAttendance\nEHCP\t1\t92\nSEN Support\t2\t81\nNo SEN\t3\t95`).outcome,
    ).toBe('import');
  },
);

test.each([
  'Year\tPupil\tAttendance\nY3\t28\t92\nY4\t30\t81',
  'Name\tAttendance\nY3\t92\nY4\t81',
  'Name\tAttendance\n3A\t92\n4B\t81',
])('numbers of pupils, years and classes beside or under a heading of pupils are none', (text) => {
  expect(read(`Attendance 2025/26\n${text}`).outcome).not.toBe('refuse');
});

test('nor are numbers of pupils that do not run on under “Pupil no”', () => {
  expect(read('Attendance 2025/26\nGroup\tPupil no\tAttendance\nEHCP\t6\t92\nSEN Support\t20\t81').outcome).toBe('import');
});
