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
