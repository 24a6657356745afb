import { readOutcomes } from '../../../src/domain/outcomeFile/readOutcomes';
import { readPaste } from '../../../src/files/delimited';
import { context as planContext } from '../planFile/cells';

/** What is read of a table of tabs and lines, and its questions with what is proposed, as words. */
function said(text: string, answers: Readonly<Record<string, string>> = {}): string[] {
  const { outcome, figures, questions, leftOut } = readOutcomes(readPaste(text), { ...planContext, measures: [] }, answers);
  if (outcome === 'refuse') return ['refused'];
  return [
    ...figures.map(({ measureKey, newMeasure, period, yearGroup, group, pupils, count, value }) => {
      const numbers = [pupils, count, value].map((one) => one ?? '–').join(' ');
      return `${measureKey || newMeasure || '?'} ${period || '?'} ${yearGroup || 'all'} ${group} ${numbers}`;
    }),
    ...questions.map(({ field, said: words, proposed }) => `${field}? ${words}: ${proposed ?? ''}`.trim()),
    ...leftOut.map(({ why, text: words }) => `${why}: ${words}`),
  ];
}

test.each([
  ['Staying on 2025/26\nGroup\tPupils\tIn education\nK\t10\t3 (10)\nE\t9\t2 (9)', ['10 3 –', '9 2 –']],
  ['Phonics 2025/26\nGroup\tPupils\tMet\nK\t10\t3 (30)\nE\t9\t2 (22)', ['10 3 30', '9 2 22']],
  ['Phonics 2025/26\nGroup\tPupils\tMet\nK\t10\t30 (3)\nE\t9\t22 (2)', ['10 3 30', '9 2 22']],
])('a second number in brackets is what the number of pupils beside it says', (table, numbers) => {
  const lines = said(table);
  expect(lines.slice(0, 2).map((one) => one.split(' ').slice(-3).join(' '))).toEqual(numbers);
  expect(lines.filter((one) => one.startsWith('brackets'))).toEqual([]);
});

test('where nothing says it, it is asked once a column', () => {
  const table = 'Persistent absence 2025/26\nGroup\tNumber (cohort)\nNo SEN\t30 (331)\nK\t16 (66)';
  expect(said(table)).toEqual([
    'persistentAbsence 2025/26 all noSen 331 30 –',
    'persistentAbsence 2025/26 all senSupport 66 16 –',
    'brackets? 30 (331): ofPupils',
  ]);
  const { questions } = readOutcomes(readPaste(table), { ...planContext, measures: [] });
  expect(questions[0]!.choices).toEqual(['ofPupils', 'countBehind', 'leaveOut']);
  expect(said(table, { 'brackets 0 1': 'countBehind' })[1]).toBe('persistentAbsence 2025/26 all senSupport – 66 16');
  expect(said('Phonics 2025/26\nGroup\tMet\nK\t30 (19)\nE\t4 (50)').at(-1)).toBe('brackets? 30 (19): percent');
});

test('weeks and the like stand for no year before somebody says which', () => {
  const weeks = 'Attendance 2026/27\nGroup\tWeek 1\tWeek 2\nK\t93\t92.4';
  expect(said(weeks)).toEqual([
    'attendance 2026/27 all senSupport – – 93',
    'attendance 2026/27 all senSupport – – 92.4',
    'part? “Week 1”, “Week 2”:',
  ]);
  expect(said(weeks, { 'part of table 1': 'Week 2' })).toEqual(['attendance 2026/27 all senSupport – – 92.4', 'part: Week 1']);
  for (const time of ['Week 12', 'Data drop 2', 'Term 2', 'HT 7', 'October'])
    expect(said(`Attendance 2025/26\nGroup\t${time}\nK\t93`)).toContain(`part? “${time}”: ${time}`);
});

test.each([
  ['Suspensions 2025/26\nGroup\tHalf-term\tPupils\nNo SEN\t3\t120\nK\t2\t30', '30 2 –'],
  ['Suspensions 2025/26\nGroup\tWeek\tPupils\nNo SEN\t3\t100\nK\t2\t30\nAll\t5\t130', '30 2 –'],
])('a count under the name of a time is a count: %s', (table, numbers) => {
  expect(said(table)).toContain(`suspensions 2025/26 all senSupport ${numbers}`);
});

test.each([
  ['marks in each row', 'Suspensions 2025/26\nGroup\tAutumn\tSpring\tYear\nNo SEN\t5\tc\t7\nK\t3\tc\t5'],
  ['the year first', 'Suspensions 2025/26\nGroup\tYear\tAutumn\tSpring\nNo SEN\t7\t5\t2\nK\t5\t3\t2'],
  [
    'two measures',
    '2025/26\t\t\t\t\n\tSuspensions\t\tExclusions\t\nGroup\tAutumn\tYear\tAutumn\tYear\nNo SEN\t7\t7\t0\t0\nK\t5\t5\t1\t1',
  ],
])('small totals of a year under Year are no year groups: %s', (_, table) => {
  const lines = said(table.replace('\tExclusions\t', '\tPermanent exclusions\t'));
  expect(lines).toContain('suspensions 2025/26 all senSupport – 5 –');
  expect(lines.filter((one) => / Y\d/.test(one))).toEqual([]);
});

test('one row a group tells totals from year groups, also where numbers of single years add up by chance', () => {
  const lines = said('Suspensions 2025/26\nGroup\tAutumn\tSpring\tYear\nK\t1\t2\t3\nK\t2\t2\t4\nK\t4\t1\t5');
  expect(lines).toContain('suspensions autumn 2025/26 Y4 senSupport – 2 –');
});

test('a column of other words beside one that names the measure is something else', () => {
  const lines = said('Attendance 2025/26\nGroup\tRoll\tAttendance %\tLates\nNo SEN\t331\t95.4\t210\nK\t66\t92.1\t88');
  expect(lines).toContain('attendance 2025/26 all senSupport 66 – 92.1');
  expect(lines).toContain('measure? Lates:');
  const rows = said('Part-time timetables 2025/26\tSEN Support\tEHCP\nPart-time timetables\t3\t2\nManaged moves\t1\t0');
  expect(rows).toContain('measure? Managed moves:');
});

test.each([
  ['Autumn 24', 'autumn 2024/25'],
  ['Spr 1 25', 'spring 1 2024/25'],
  ['Summer term 26', 'summer 2025/26'],
])('a term with a short year is a period: %s', (head, period) => {
  expect(said(`Suspensions\nGroup\t${head} rate\nK\t4.5`)).toEqual([`suspensions ${period} all senSupport – – 4.5`]);
});

test('grades over columns, two heads of which one says whose, and a title in two cells are read', () => {
  const grades = said('GCSE English 2025 grades\nGroup\tEntries\t9-7\t6-4\tU\nNo SEN\t180\t40\t138\t2\nK\t31\t2\t27\t2');
  expect(grades.filter((one) => one.startsWith('measure'))).toEqual([
    'measure? GCSE English 2025 grades: 9-7:',
    'measure? GCSE English 2025 grades: 6-4:',
    'measure? GCSE English 2025 grades: U:',
  ]);
  const owners =
    'Absence 2024/25\nGroup\tSchool\tSchool\tNational\tNational\n\tAbsence\tPersistent\tAbsence\tPersistent\nK\t8%\t24%\t9%\t26%';
  expect(said(owners).slice(0, 2)).toEqual([
    'overallAbsence 2024/25 all senSupport – – 8',
    'persistentAbsence 2024/25 all senSupport – – 24',
  ]);
  expect(said('GCSE headline measures\t2025\n\tSEN Support\tEHCP\nAttainment 8\t36.1\t22.4')).toEqual([
    'attainment8 2024/25 Y11 senSupport – – 36.1',
    'attainment8 2024/25 Y11 ehcp – – 22.4',
  ]);
});

test('years as rows beside terms as columns are terms of those years', () => {
  expect(said('Attendance\nGroup\tYear\tAutumn\tSpring\nK\t2024/25\t93.1\t92')).toEqual([
    'attendance autumn 2024/25 all senSupport – – 93.1',
    'attendance spring 2024/25 all senSupport – – 92',
  ]);
});

test.each([
  [
    'a note under a table, and a column of numbers beside measures',
    'SATs 2026\n(provisional)\nGroup\tNo.\tKS2 reading\tKS2 maths\nK\t11\t45%\t45%\n* one pupil disapplied\nEHCP\t3\t33%\t33%',
    ['ks2Reading 2025/26 Y6 senSupport 11 – 45', 'ks2Maths 2025/26 Y6 ehcp 3 – 33'],
  ],
  [
    'grades 4 and above, which are not 5 and above',
    'GCSE 2025\nGroup\t% 4+ in English and maths\t% 5+ in English and maths\nK\t42\t26',
    ['englishAndMaths 2024/25 Y11 senSupport – – 26', 'measure? % 4+ in English and maths:'],
  ],
  [
    'headings that begin with a digit, under SEN',
    'Year 11 2024-25\nSEN\tPupils\tAtt8\tP8\t9-4 EM\t9-5 EM\nK\t31\t36.1\t-0.45\t42%\t26%',
    ['attainment8 2024/25 Y11 senSupport 31 – 36.1', 'measure? P8:', 'measure? 9-4 EM:'],
  ],
  [
    'numbers of pupils under each group',
    'Attendance\tNo SEN\t\tEHCP\t\n\tn\t%\tn\t%\n2024/25\t331\t95.3\t13\t89.2',
    ['attendance 2024/25 all noSen 331 – 95.3', 'attendance 2024/25 all ehcp 13 – 89.2'],
  ],
  [
    'full marks beside an average',
    'Multiplication Tables Check 2026\nGroup\tEntered\tAverage score\tFull marks (25/25)\nK\t9\t15.2\t1\nE\t2\t9\t0',
    ['timesTables 2025/26 Y4 senSupport 9 – 15.2', 'measure? Full marks (25/25):'],
  ],
  [
    'a comment beside a number',
    'Attendance 2025/26\nGroup\tAttendance\tComment\nSEN Support\t92.1\tup from 91',
    ['attendance 2025/26 all senSupport – – 92.1'],
  ],
  [
    'a number in a form that is not known, which is left out by name',
    'Phonics 2026\nStatus\tEntered\tPassed\nNo SEN\t49\t44\nSEN Support\t~10\t~5',
    ['phonics 2025/26 Y1 noSen 49 44 –', 'words: ~10', 'words: ~5'],
  ],
  [
    'who else attends',
    'Parents’ evening attendance 2025/26\nGroup\tAttended\tInvited\nK\t48\t66',
    ['measure? Parents’ evening attendance 2025/26:'],
  ],
  [
    'the cohort with its number as the row of all',
    'GLD 2026\n\tGLD\tPSED\nCohort (60)\t68%\t82%\nSEN Support (9)\t33%\t56%',
    ['earlyYears 2025/26 R all 60 – 68'],
  ],
  ['a month and its year', 'Pupil voice Nov 2026\nGroup\tFeel safe %\nK\t81', ['? 2026/27 all senSupport – – 81']],
  ['a corner that names the measure', 'Exclusions\t2024/25\t2025/26\nNo SEN\t6\t3\nSEN K\t4\t7', ['measure? Exclusions:']],
])('%s: read as a colleague would', (_, table, lines) => {
  const read = said(table);
  for (const line of lines) expect(read).toContain(line);
});
