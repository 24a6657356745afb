import { undo } from '../../../src/domain/undoing';
import { bringInOutcomes } from '../../../src/domain/outcomeFile/bringInOutcomes';
import { readOutcomes, type OutcomeAnswers } from '../../../src/domain/outcomeFile/readOutcomes';
import type { OutcomeReading } from '../../../src/domain/outcomeFile/reading';
import { emptySnapshot } from '../../../src/domain/snapshot';
import { readPaste } from '../../../src/files/delimited';
import { apply, countingKeys } from '../builders';
import { context as planContext, sheetOf, workbookOf } from '../planFile/cells';

const context = { ...planContext, measures: [] };

function read(text: string, answers: OutcomeAnswers = {}): OutcomeReading {
  return readOutcomes(readPaste(text), context, answers);
}

/** Figures as words: measure, whose, period, year group, group, pupils, count, value. */
function words({ figures }: OutcomeReading): string[] {
  return figures.map(({ measureKey, newMeasure, whose, period, yearGroup, group, pupils, count, value }) =>
    [
      measureKey || newMeasure || '?',
      whose,
      period || '?',
      yearGroup || 'all',
      group,
      pupils ?? '–',
      count ?? '–',
      value ?? '–',
    ].join(' '),
  );
}

test('a small table with its measure and year in the title', () => {
  const reading = read('Phonics 2025/26\nGroup\tMet\nNo SEN\t44/49\nSEN Support\t4 of 9\nEHCP\t1 out of 2\nAll\t49/60 (82%)');
  expect(reading.questions).toEqual([]);
  expect(words(reading)).toEqual([
    'phonics school 2025/26 Y1 noSen 49 44 –',
    'phonics school 2025/26 Y1 senSupport 9 4 –',
    'phonics school 2025/26 Y1 ehcp 2 1 –',
    'phonics school 2025/26 Y1 all 60 49 82',
  ]);
});

test('groups as columns with their sizes, and percentages with a sign', () => {
  expect(
    words(read('Attendance 2025/26\n\tNo SEN (331)\tSEN Support (n=66)\tEHCP (15 pupils)\nSchool\t95.6%\t92.1%\t90.4%')),
  ).toEqual([
    'attendance school 2025/26 all noSen 331 – 95.6',
    'attendance school 2025/26 all senSupport 66 – 92.1',
    'attendance school 2025/26 all ehcp 15 – 90.4',
  ]);
});

const blocks =
  'Outcomes 2025-26\nGroup\tn\tAttendance\t\tPersistent absence\t\n\t\tSchool\tNational 2023/24\tSchool\tNational autumn 2023/24\n' +
  'N\t331\t0.956\t0.939\t0.091\t0.182\nK\t66\t0.921\tc\t0.242\t0.299\nE\t15\t0.904\t\tx\t0.346\nof which FSM\t8\t0.9\t0.8\t0.1\t0.2\nTotal\t1,412\t0.949\t\t\t';

test('school and national under each measure, parts of one for percentages, letters for groups, marks for what is hidden', () => {
  const reading = read(blocks);
  expect(reading.questions).toEqual([]);
  expect(words(reading)).toEqual([
    'attendance school 2025/26 all noSen 331 – 95.6',
    'attendance national 2023/24 all noSen – – 93.9',
    'persistentAbsence school 2025/26 all noSen 331 – 9.1',
    'persistentAbsence national autumn 2023/24 all noSen – – 18.2',
    'attendance school 2025/26 all senSupport 66 – 92.1',
    'attendance national 2023/24 all senSupport – – –',
    'persistentAbsence school 2025/26 all senSupport 66 – 24.2',
    'persistentAbsence national autumn 2023/24 all senSupport – – 29.9',
    'attendance school 2025/26 all ehcp 15 – 90.4',
    'persistentAbsence school 2025/26 all ehcp 15 – –',
    'persistentAbsence national autumn 2023/24 all ehcp – – 34.6',
    'attendance school 2025/26 all all 1412 – 94.9',
  ]);
  expect(reading.figures.flatMap(({ hidden }) => hidden.map(({ mark }) => mark))).toEqual(['c', 'x']);
  expect(reading.leftOut).toMatchObject([{ why: 'otherGroup', text: 'of which FSM' }]);
});

test('years as rows, in numbers under their heading; what the file leaves open is asked once and settled by answers', () => {
  const table = 'Year\tAll\tNo SEN\tK\tE\nR\t58\t50\t7\t<5\n1\t60\t49\t9\t2\nTotal\t118\t99\t16\t*';
  const open = read(table);
  expect(open.questions.map(({ id, field, proposed }) => [id, field, proposed])).toEqual([
    ['measure of table 1', 'measure', null],
    ['period of table 1', 'period', '2025/26'],
  ]);
  expect(open.figures.every(({ asked }) => asked.length === 2)).toBe(true);
  const known = read(table, { 'measure of table 1': 'attendance', 'period of table 1': '2024-25' });
  expect(known.questions).toMatchObject([{ id: 'statistic 1', proposed: 'pupils' }]);
  const settled = read(table, { 'measure of table 1': 'attendance', 'period of table 1': '2024-25', 'statistic 1': 'pupils' });
  expect(settled.questions).toEqual([]);
  expect(words(settled).slice(3, 5)).toEqual([
    'attendance school 2024/25 R ehcp – – –',
    'attendance school 2024/25 Y1 all 60 – –',
  ]);
  expect(words(settled).at(-4)).toBe('attendance school 2024/25 all all 118 – –');
});

test('a measure that is not known is asked by its own words, SEN alone too, and gaps of the file’s own are left out', () => {
  const table = 'Subject\tSEN\tNon-SEN\tGap\nArt\t45%\t80%\t-35\nMusic\t30%\t75%\t-45';
  const reading = read(table);
  expect(reading.questions.map(({ id }) => id)).toEqual(['group sen', 'measure art', 'period of table 1', 'measure music']);
  expect(reading.leftOut.map(({ why, text }) => `${why} ${text}`)).toEqual(['combined SEN', 'gap Gap']);
  const answers = {
    'group sen': 'senSupport',
    'measure art': 'new:Art',
    'measure music': 'leaveOut',
    'period of table 1': '2025/26',
  };
  expect(words(read(table, answers))).toEqual([
    'Art school 2025/26 all senSupport – – 45',
    'Art school 2025/26 all noSen – – 80',
  ]);
});

test('count, number and percentage beside each other; a sheet’s merged headings', () => {
  const sheet = sheetOf(
    [
      ['KS2 results 2026', '', '', ''],
      ['', 'Reading', '', ''],
      ['Group', 'Pupils', 'Number', '%'],
      ['SEN Support', 12, 5, '41.7%'],
      ['Boys', 30, 20, '66.7%'],
    ],
    { name: 'Year 6', merged: [[1, 1, 1, 3]] },
  );
  const reading = readOutcomes(workbookOf(sheet), context);
  expect(words(reading)).toEqual(['ks2Reading school 2025/26 Y6 senSupport 12 5 41.7']);
  expect(reading.figures[0]!.from).toEqual({
    pupils: { sheet: 0, row: 3, column: 1 },
    count: { sheet: 0, row: 3, column: 2 },
    value: { sheet: 0, row: 3, column: 3 },
  });
});

test('more than one row for a group of a year is refused, and the columns are named', () => {
  const pupils = 'Year\tClass\tSEN\tAttendance\n3\t3A\tK\t92.1\n3\t3B\tK\t94.2\n3\t3A\tE\t88\n4\t4A\tK\t91\n4\t4B\tK\t97';
  expect(read(pupils)).toMatchObject({
    outcome: 'refuse',
    figures: [],
    refusal: { named: ['Year', 'Class', 'SEN', 'Attendance'] },
  });
  expect(read('Attendance\n\tSEN Support\nPupil 1\t92\nPupil 2\t93')).toMatchObject({ outcome: 'refuse', figures: [] });
  expect(read('Attendance\n\tPupil A\tPupil B\nSEN Support\t92\t93')).toMatchObject({ outcome: 'refuse', figures: [] });
  const export_ = 'UPN\tSurname\tDOB\tYear\tSEN\nJ999400026001\tVale\t01/02/2018\t3\tK\nX\tWren\t03/04/2018\t3\tK';
  expect(read(export_)).toMatchObject({
    outcome: 'refuse',
    refusal: { named: expect.arrayContaining(['UPN', 'Surname', 'DOB']) as string[] },
  });
  expect(read('Need\tGroup\tAttendance 2025/26\nSLCN\tK\t92\nSEMH\tK\t91\nASD\tK\t90\nMLD\tK\t93').outcome).toBe('nothing');
});

test('words without a table are nothing', () => {
  expect(read('Dear Priya\nthe figures follow').outcome).toBe('nothing');
});

test('a table that is brought in again meets its own cells; undo takes it back', () => {
  const means = { newKey: countingKeys(), today: '2026-11-21' };
  const reading = read(blocks);
  const changes = bringInOutcomes(emptySnapshot, reading.figures, means);
  expect(changes.filter(({ kind }) => kind === 'measure').map(({ after }) => after.key)).toEqual([
    'attendance',
    'persistentAbsence',
  ]);
  const snapshot = apply(emptySnapshot, changes);
  expect(snapshot.figure.size).toBe(12);
  expect(snapshot.figure.get('attendance.national.2023-24.all-years.senSupport'.toLowerCase())?.record.value ?? null).toBeNull();
  expect(bringInOutcomes(snapshot, reading.figures, means)).toEqual([]);
  const newer = read(blocks.replace('0.921', '0.925'));
  expect(bringInOutcomes(snapshot, newer.figures, means)).toMatchObject([{ kind: 'figure', after: { value: 92.5 } }]);
  const back = apply(snapshot, undo(snapshot, changes));
  expect([...back.figure.values(), ...back.measure.values()].every(({ record }) => record.removed)).toBe(true);
});

test('a figure with an open question is not brought in', () => {
  const { figures } = read('Group\tAttendance\nSEN Support\t92.1\nNo SEN\t95.6');
  expect(bringInOutcomes(emptySnapshot, figures, { newKey: countingKeys(), today: '2026-11-21' })).toEqual([]);
});
