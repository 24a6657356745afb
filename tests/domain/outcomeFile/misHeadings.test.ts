import { said } from './said';

test.each([
  ['PA pupils', 'SA pupils'],
  ['Pupils PA', 'Pupils SA'],
  ['Pupils with PA', 'Pupils with SA'],
])('%s beside an attendance are those persistently absent, and not the group', (ofPa, ofSa) => {
  const head = `Attendance 2025/26\nGroup\tPupils\tAttendance %\t${ofPa}\t% PA\t${ofSa}\t% SA`;
  expect(said(`${head}\nSEN Support\t66\t92.13\t16\t24.24\t2\t3.0`)).toEqual([
    'attendance 2025/26 all senSupport 66 – 92.13',
    'persistentAbsence 2025/26 all senSupport 66 16 24.24',
    'severeAbsence 2025/26 all senSupport 66 2 3',
  ]);
});

test.each(['None', '(blank)'])('%s under a heading of needs is no SEN', (none) => {
  expect(said(`SEN need 2025/26\tPupils\tAttendance\n${none}\t331\t95.6\nK\t66\t92.1`)).toEqual([
    'attendance 2025/26 all noSen 331 – 95.6',
    'attendance 2025/26 all senSupport 66 – 92.1',
  ]);
});

test('value added is none of the shares that its subject has', () => {
  const [result, , , ...open] = said(
    'KS2 2025/26\nGroup\tPupils\tReading %\tReading VA\nNo SEN\t48\t77\t+0.6\nSEN Support\t8\t25\t-0.9',
  );
  expect(result).toBe('ks2Reading 2025/26 Y6 noSen 48 – 77');
  expect(open).toContain('measure reading va?');
});

test('how many marks there are is no number of pupils', () => {
  const read = said('Multiplication tables check 2025/26\tEligible\tAverage score\tFull marks (25)\nSEN Support\t11\t15.2\t1');
  expect(read[0]).toBe('timesTables 2025/26 Y4 senSupport 11 – 15.2');
  expect(read).toContain('measure full marks (25)?');
});

test('all who left are what is told, and not of how many', () => {
  const read = said(
    'Moves off roll 2025/26\tSEN Support\tEHCP\nElective home education\t2\t0\nSpecial school\t0\t2\nTotal leavers\t2\t2',
  );
  expect(read).toContain('offRoll 2025/26 all senSupport – 2 –');
  expect(read).toContain('words: Special school');
});

test('an arrow, a star or a letter behind a number leave it a number, and a sentence of figures below a table is told', () => {
  const rows = ['No SEN\t95.6 ↑', 'SEN Support\t92.1* ↓', 'EHCP\t90.4%† (a)', 'National 2024/25: No SEN 94.2, SEN Support 90.1'];
  expect(said(`Group\tAttendance 2025/26\n${rows.join('\n')}`)).toEqual([
    'attendance 2025/26 all noSen – – 95.6',
    'attendance 2025/26 all senSupport – – 92.1',
    'attendance 2025/26 all ehcp – – 90.4',
    'words: National 2024/25: No SEN 94.2, SEN Support 90.1',
  ]);
});

test.each(['9y 4m', '9 yrs 4 mths', '9:04'])('%s is an age, and not by how much it is above or below another', (age) => {
  expect(said(`Mean reading age 2025/26\nGroup\tPupils\tReading age\nNo SEN\t331\t${age}`)).toEqual([
    '? 2025/26 all noSen 331 – 9.33',
    'measure reading age?',
  ]);
  expect(said('Reading age: months below own age 2025/26\nGroup\tPupils\tMean\nK\t12\t-9.4')).toEqual([
    'readingAge 2025/26 all senSupport 12 – -9.4',
  ]);
});

test('ranges over columns are heads, each counting the pupils within it', () => {
  const read = said('Attendance bands 2025/26\tPupils\t100%\t90-94.9%\tBelow 50%\nSEN Support\t66\t1\t25\t2\nEHCP\t15\t0\t6\t1');
  expect(read.slice(0, 3)).toEqual(
    ['100%', '90-94.9%', 'Below 50%'].map((_, at) => `? 2025/26 all senSupport 66 ${[1, 25, 2][at]} –`),
  );
  expect(read.filter((line) => /^twice/.test(line))).toEqual([]);
});

test('“Not known” over a column is a head', () => {
  const head = 'Year 11 destinations 2025/26\tLeavers\tSustained education\tNEET\tNot known';
  const read = said(`${head}\nNo SEN\t178\t160\t13\t2\nSEN Support\t31\t24\t3\t1\nEHCP\t7\t6\t1\t0`);
  expect(read).toEqual(expect.arrayContaining(['measure sustained education?', 'measure not known?']));
  expect(read).toEqual(expect.arrayContaining([expect.stringMatching(/^neet 2025\/26 Y11 senSupport 31 /)]));
});

test('those in no club are none of those in one, and a count of pupil numbers is one of pupils', () => {
  const clubs = said('Enrichment 2025/26\tOn roll\tIn a club\tIn no club\nSEN Support\t66\t32\t34\nEHCP\t15\t3\t12');
  expect(clubs).toContain('measure in no club?');
  expect(said('Attendance 2025/26\tCount of UPN\tAverage of % Attendance\nK\t66\t92.1')).toEqual([
    'attendance 2025/26 all senSupport 66 – 92.1',
  ]);
});

test.each(['% not attending a club', 'No club %', 'Not in any club (%)'])('%s is none of those who are in one', (head) => {
  expect(said(`Group\tPupils\t${head} 2025/26\nSEN Support\t66\t52`)[0]).toMatch(/^\? 2025\/26 all senSupport 66 /);
});

test('below expected in a subject is none of its share, and no SEN is no turning round', () => {
  expect(said('KS2 2025/26\tPupils\tBelow expected in reading\nK\t18\t11\nN\t48\t7')[0]).toMatch(/^\? /);
  expect(said('2025/26\tNo SEN attendance\tEHCP attendance\nAll years\t95.6\t90.4')[0]).toBe(
    'attendance 2025/26 all noSen – – 95.6',
  );
});

test('a national figure by way of FFT is a national figure, and its estimate a target', () => {
  const read = said('Absence 2025/26\tPupils\tAbsence %\tFFT National %\tFFT50 estimate %\nSEN Support\t66\t7.9\t8.1\t7');
  expect(read.slice(0, 2)).toEqual([
    'overallAbsence 2025/26 all senSupport 66 – 7.9',
    'overallAbsence national ? all senSupport – – 8.1',
  ]);
});
