import { readOutcomes } from '../../../src/domain/outcomeFile/readOutcomes';
import { readPaste } from '../../../src/files/delimited';
import { context as planContext } from '../planFile/cells';
import { said } from './said';

test.each([
  ['Attendance gap to national 2025/26\nGroup\tValue\nK\t4.2', ['gap: Attendance gap to national 2025/26']],
  ['Attendance targets 2026/27\nGroup\tAttendance\nK\t95', ['target: Attendance targets 2026/27']],
  ['KS2 combined: difference from 2024/25\nGroup\tValue\nK\t4', ['gap: KS2 combined: difference from 2024/25']],
])('what a title says a table is not is heard: %s', (text, lines) => {
  expect(said(text)).toEqual(lines);
});

test('a title that tells of a gap leaves the other columns where one column is the gap', () => {
  expect(said('Attendance 2025/26 and gap\nGroup\tAttendance\tGap\nK\t92\t-3')).toEqual([
    'attendance 2025/26 all senSupport – – 92',
    'gap: Gap',
  ]);
});

test.each([
  ['Attendance below 90% 2025/26', 'attendance below 90% 2025/26'],
  ['Attending 90% or more 2025/26 attendance', 'attending 90% or more 2025/26 attendance'],
  ['Unauthorised absence 2025/26', 'unauthorised absence 2025/26'],
  ['Progress 8 2025/26', 'progress 8 2025/26'],
])('%s is not the known measure', (title, id) => {
  expect(said(`${title}\nGroup\tValue %\nK\t25%`)).toContain(`measure ${id}?`);
});

test('authorised and unauthorised absence beside all absence are measures of their own', () => {
  expect(said('2025/26\tAuthorised absence %\tUnauthorised absence %\tAbsence %\nK\t6.4\t3.2\t9.6')).toEqual([
    '? 2025/26 all senSupport – – 6.4',
    '? 2025/26 all senSupport – – 3.2',
    'overallAbsence 2025/26 all senSupport – – 9.6',
    'measure authorised absence %?',
    'measure unauthorised absence %?',
  ]);
});

test('a second table whose years follow each other after an empty line is read under its years', () => {
  const table =
    'Attendance 2025/26\nGroup\tNo SEN\tSEN Support\nY1\t95\t94\n\nPhonics\t23/24\t24/25\nNo SEN\t80%\t82%\nSEN Support\t40%\t50%';
  expect(said(table)).toEqual([
    'attendance 2025/26 Y1 noSen – – 95',
    'attendance 2025/26 Y1 senSupport – – 94',
    'phonics 2023/24 Y1 noSen – – 80',
    'phonics 2024/25 Y1 noSen – – 82',
    'phonics 2023/24 Y1 senSupport – – 40',
    'phonics 2024/25 Y1 senSupport – – 50',
  ]);
  expect(said('SEN Support\t22/23\t23/24\t24/25\nAttendance\t91%\t92%\t93%')[0]).toBe('attendance 2022/23 all senSupport – – 91');
});

test('yes and no beside groups are of other groups than by SEN', () => {
  expect(said('2025/26\nGroup\tPP\tAttendance\nSEN Support\tYes\t93\nSEN Support\tNo\t94\nEHCP\tYes\t90')).toEqual([
    'otherGroup: Yes',
    'otherGroup: No',
  ]);
});

test('Y and N under pupil premium are so, too, and no group', () => {
  expect(said('2025/26\nGroup\tPupil premium\tAttendance\nSEN Support\tY\t93\nSEN Support\tN\t94\nEHCP\tY\t90')).toEqual([
    'otherGroup: Y',
    'otherGroup: N',
  ]);
});

test.each([
  'HT1 HT2 HT3',
  'Term1 Term2 Term3',
  'Week1 Week2 Week3',
  'AP1 AP2 AP3',
  '12/09/2025 19/09/2025 26/09/2025',
  'KS1 KS2 KS3',
])('rows of one group told apart by %s are no pupils', (names) => {
  const rows = names.split(' ').map((name) => `${name.replace(/(?<=[a-z])(?=\d)/, ' ')}\tSEN Support\t93`);
  expect(said(`2025/26\nWhen\tGroup\tAttendance\n${rows.join('\n')}`)).not.toEqual(['refused']);
});

test.each(['Week', 'Week no.', 'Term', 'Half-term', 'Data drop'])('bare numbers under %s say when a row is', (head) => {
  const rows = (numbers: number[]) => numbers.map((number, at) => `${number}\tSEN Support\t${93 - at}`).join('\n');
  const lines = said(`2025/26\n${head}\tGroup\tAttendance\n${rows([1, 2, 3])}\n1\tEHCP\t91`);
  expect(lines).not.toEqual(['refused']);
  expect(lines.filter((one) => one.startsWith('?') || one.includes('measure'))).toEqual([]);
  const isKept = head === 'Half-term';
  expect(lines).toContain(isKept ? 'attendance autumn 1 2025/26 all ehcp – – 91' : 'attendance 2025/26 all ehcp – – 91');
  // What is shorter than a half-term stands for nothing before somebody says so.
  expect(lines.filter((one) => one.startsWith('part of table'))).toHaveLength(isKept ? 0 : 1);
  // Several of one group at one time are pupils.
  expect(said(`2025/26\n${head}\tGroup\tAttendance\n${rows([1, 1, 1])}\n1\tEHCP\t91`)).toEqual(['refused']);
});

test('a week’s own figures beside a half-term’s are figures, of which one is asked for', () => {
  const lines = said('Attendance 2025/26\nGroup\tWeek\tHalf-term\nNo SEN\t31\t33');
  expect(lines).toContain('twice 0 2 1?');
});

test('a full cross of classes and groups, and shares in percent, are no pupils either', () => {
  const cross = ['Oak 1', 'Elm 2', 'Ash 3'].flatMap((one) => [`${one}\tK\t93`, `${one}\tE\t91`]);
  expect(said(`2025/26\nClass\tGroup\tAttendance\n${cross.join('\n')}`)).not.toEqual(['refused']);
  expect(said('Reading\tWriting\tMaths\n75%\t70%\t72%\n74%\t70%\t72%\n73%\t70%\t71%')).not.toEqual(['refused']);
});

test('a file’s name says no year group, group or key stage, and no measure where the table has words of its own', () => {
  const table = 'Group\tAttendance\nK\t93';
  for (const name of ['n4-partial years.csv', 'Y6 meeting.csv', 'KS2 SEND data.csv', 'EHCP.csv'])
    expect(said(table, name)[0]).toBe('attendance ? all senSupport – – 93');
  expect(said('Destinations 2023/24 leavers\nGroup\t%\nK\t97%', '23-neet.csv')).toContain(
    'measure destinations 2023/24 leavers?',
  );
  expect(said('Group\t%\nK\t7%', 'phonics 2025-26.csv')).toEqual(['phonics 2025/26 Y1 senSupport – – 7']);
});

test('under a key stage’s title the sizes and what else is measured are of its last year', () => {
  expect(said('KS2 outcomes 2025/26\nGroup\tCohort\tReading met\tScience %\nK\t8\t3\t50%')).toEqual([
    'ks2Reading 2025/26 Y6 senSupport 8 3 –',
    '? 2025/26 Y6 senSupport 8 – 50',
    'measure science %?',
  ]);
  expect(said('2025/26\tPupils at the end of KS4\tAttainment 8\nK\t20\t31.2')).toEqual([
    'attainment8 2025/26 Y11 senSupport 20 – 31.2',
  ]);
});

test('the early years beside key stages are years, and no measure', () => {
  const table = 'Persistent absence 2025/26\nGroup\tEYFS\tKey Stage 1\tWhole school\nK\t12%\t14%\t13%';
  expect(said(table)).toEqual([
    'persistentAbsence 2025/26 all senSupport – – 13',
    'severalYears: EYFS',
    'severalYears: Key Stage 1',
  ]);
  expect(said('2025/26\tEYFS\tPhonics\nK\t12%\t14%')[0]).toBe('earlyYears 2025/26 R senSupport – – 12');
});

test('half-terms are periods of their own, as registers name them and as schools do', () => {
  const said1 = said('Attendance 2025/26\nGroup\tAut 1\tAut 2\tHT3\tYTD\nK\t93\t92\t91\t92.1');
  expect(said1).toEqual([
    'attendance autumn 1 2025/26 all senSupport – – 93',
    'attendance autumn 2 2025/26 all senSupport – – 92',
    'attendance spring 1 2025/26 all senSupport – – 91',
    'attendance 2025/26 all senSupport – – 92.1',
    'part of table 1? YTD',
  ]);
  expect(said('Suspensions\tAutumn 1 2025/26 number\tAutumn 2025/26 number\nK\t5\t8').slice(0, 2)).toEqual([
    'suspensions autumn 1 2025/26 all senSupport – 5 –',
    'suspensions autumn 2025/26 all senSupport – 8 –',
  ]);
  expect(said('Destinations 2023/24 leavers\t%\nK\t97%', '23-neet.csv')).toContain('measure destinations 2023/24 leavers?');
});

test.each(['Year', 'Academic year', 'Whole year'])('a column headed %s beside terms is of the whole year', (head) => {
  const rates = said(`Attendance 2025/26\nGroup\tAutumn\tSpring\t${head}\nNo SEN\t95.1\t94.2\t94.6\nK\t92\tc\t91`);
  expect(rates).toEqual([
    'attendance autumn 2025/26 all noSen – – 95.1',
    'attendance spring 2025/26 all noSen – – 94.2',
    'attendance 2025/26 all noSen – – 94.6',
    'attendance autumn 2025/26 all senSupport – – 92',
    'attendance spring 2025/26 all senSupport – – –',
    'attendance 2025/26 all senSupport – – 91',
  ]);
  const few = said(`Number of suspensions 2025/26\nGroup\tHT1\tHT2\t${head}\nNo SEN\t5\t2\t7\nK\t3\t1\t4`);
  expect(few).toContain('suspensions 2025/26 all senSupport – 4 –');
  const first = said(`Attendance 2025/26\nGroup\t${head}\tAutumn\tSpring\nNo SEN\t94.6\t95.1\t94.2`);
  expect(first).toContain('attendance 2025/26 all noSen – – 94.6');
});

test.each([
  ['Year\tGroup\tAutumn\tSpring\n1\tK\t93\t92\n2\tK\t91\t90', 'Y2'],
  ['Group\tYear\tAutumn\tSpring\nK\t1\t93\t92\nK\t2\t91\t90', 'Y2'],
  ['Group\tAutumn\tSpring\tYear\nK\t93\t92\t1\nK\t91\t90\t2', 'Y2'],
  ['Group\tAutumn\tSpring\tYear\nK\t0\t1\t1\nK\t91\t90\t2', 'Y2'],
])('year groups beside terms stay year groups', (table, year) => {
  const lines = said(`Attendance 2025/26\n${table}`);
  expect(lines).toContain(`attendance spring 2025/26 ${year} senSupport – – 90`);
  expect(lines.filter((one) => one.startsWith('attendance'))).toHaveLength(4);
});

test('those who did not are counted of the same pupils', () => {
  expect(said('Phonics 2025/26\nGroup\tPupils\tMet\tDid not meet\nNo SEN\t49\t44\t5\nK\t9\t4\t5\nAll\t58\t48\t10')).toEqual([
    'phonics 2025/26 Y1 noSen 49 44 –',
    '? 2025/26 Y1 noSen 49 5 –',
    'phonics 2025/26 Y1 senSupport 9 4 –',
    '? 2025/26 Y1 senSupport 9 5 –',
    'phonics 2025/26 Y1 all 58 48 –',
    '? 2025/26 Y1 all 58 10 –',
    'measure did not meet?',
  ]);
  const stages = 'Persistent absence 2025/26\nGroup\tEYFS\tKey Stage 1\tWhole school\nK\t12%\t14%\t13%\nE\t11%\t10%\t9%';
  expect(said(stages)[0]).toBe('persistentAbsence 2025/26 all senSupport – – 13');
});

test('days lost are no rate, and a measure’s pupils are its pupils', () => {
  expect(said('2025/26\tSuspensions number\tDays lost\nK\t9\t31.5')).toContain('measure days lost?');
  expect(said('2025/26\tPhonics Y1 pupils\tPhonics Y1 met\nK\t9\t4')).toEqual(['phonics 2025/26 Y1 senSupport 9 4 –']);
  expect(said('2025/26\tPersistently absent pupils\tPersistently absent %\nK\t9\t20%')[0]).toBe(
    'persistentAbsence 2025/26 all senSupport – 9 20',
  );
});

test('a number beside a size in its row’s name is a count of it', () => {
  expect(said('GLD 2025/26\tNumber\t%\nSEN Support (n=7)\t1\t14.3%')).toEqual(['earlyYears 2025/26 R senSupport 7 1 14.3']);
});

test('a share with its count in brackets, and groups as registers name them, are read', () => {
  expect(said('Phonics 2025/26\tMet\nSEN: K\t67% (39)\nSEN: E\t25% (2)\nSEN - N\t80% (40)')).toEqual([
    'phonics 2025/26 Y1 senSupport – 39 67',
    'phonics 2025/26 Y1 ehcp – 2 25',
    'phonics 2025/26 Y1 noSen – 40 80',
  ]);
});

test('a school’s number of pupils is no year group’s, and one year group’s is no other’s', () => {
  expect(said('2025/26\tRoll\tAttendance %\tPhonics met %\nK\t66\t92%\t44%')).toEqual([
    'attendance 2025/26 all senSupport 66 – 92',
    'phonics 2025/26 Y1 senSupport – – 44',
  ]);
  expect(said('2025/26\tPupils\tKS2 combined %\tPhonics %\nK\t12\t25%\t50%')).toEqual([
    'ks2Combined 2025/26 Y6 senSupport – – 25',
    'phonics 2025/26 Y1 senSupport – – 50',
    'severalYears: Pupils',
  ]);
});

test('columns that say several numbers of one measure are asked about once each, by their own words', () => {
  expect(said('GCSE 2026\tEntries\t9-7 %\t9-5 %\nK\t31\t3\t19\nE\t11\t0\t9')).toEqual([
    '? 2025/26 Y11 senSupport 31 – 3',
    '? 2025/26 Y11 senSupport 31 – 19',
    '? 2025/26 Y11 ehcp 11 – 0',
    '? 2025/26 Y11 ehcp 11 – 9',
    'measure gcse 2026: 9-7 %?',
    'measure gcse 2026: 9-5 %?',
  ]);
  const checks = said('Multiplication tables check 2026\tScore 25/25\tMean score\nK\t1\t16.2\nE\t0\t11.5');
  expect(checks.filter((one) => one.includes('?')).slice(-2)).toEqual([
    'measure multiplication tables check 2026: score 25/25?',
    'measure multiplication tables check 2026: mean score?',
  ]);
});

test.each([
  [
    'Phonics Y1\t2024/25 pupils\t2024/25 %\t2025/26 pupils\t2025/26 %\nK\t12\t50\t11\t45',
    ['phonics 2024/25 Y1 senSupport 12 – 50', 'phonics 2025/26 Y1 senSupport 11 – 45'],
  ],
  [
    'Suspensions 2025/26\tAutumn rate per 100\tSpring rate per 100\tYear rate per 100\nK\t7.6\t4.5\t21.2',
    [
      'suspensions autumn 2025/26 all senSupport – – 7.6',
      'suspensions spring 2025/26 all senSupport – – 4.5',
      'suspensions 2025/26 all senSupport – – 21.2',
    ],
  ],
])('a year or term together with what is counted in one heading is read: %s', (text, lines) => {
  expect(said(text)).toEqual(lines);
});

test('pupils nowhere more than what happened to them are not taken for the group', () => {
  const lines = said('Suspensions 2025/26\tNumber of suspensions\tNumber of pupils\nNo SEN\t14\t9\nK\t14\t6');
  expect(lines.filter((one) => one.includes('?'))).toEqual(['statistic 1 0 2? leaveOut']);
  expect(said('Suspensions 2025/26\tNumber of suspensions\tNumber of pupils\nNo SEN\t14\t331\nK\t14\t66').slice(0, 2)).toEqual([
    'suspensions 2025/26 all noSen 331 14 –',
    'suspensions 2025/26 all senSupport 66 14 –',
  ]);
});

test('those who are not absent are no measure of absence, and a count of those above a mark is a count', () => {
  expect(said('2025/26\tPupils\tPersistently absent\tNot persistently absent\nK\t66\t16\t50')).toContain(
    'measure not persistently absent?',
  );
  expect(said('2025/26\tPupils\tAttending 90% or more count\nK\t66\t50')).toContain('? 2025/26 all senSupport 66 50 –');
});

test('a survey’s answers and how many gave them, and a new measure without the year in its name', () => {
  expect(said('I feel safe 2025/26\tResponded\tAgree\t%\nNo SEN\t280\t261\t93%\nK\t58\t47\t81%')).toEqual([
    '? 2025/26 all noSen 280 261 93',
    '? 2025/26 all senSupport 58 47 81',
    'measure i feel safe 2025/26?',
  ]);
  const { questions } = readOutcomes(readPaste('I feel safe 2025/26\t%\nK\t81%'), { ...planContext, measures: [] });
  expect(questions[0]!.choices.filter((one) => one.startsWith('new:'))).toEqual(['new:I feel safe']);
});
