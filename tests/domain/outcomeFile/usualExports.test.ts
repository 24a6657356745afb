import { said } from './said';

test('a rate per 100 pupils is a rate, and not of 100 pupils', () => {
  const head = 'Suspensions 2025/26\nSEN status\tPupils on roll\tNumber of suspensions\tRate per 100 pupils';
  expect(said(`${head}\nNo SEN\t331\t6\t1.81\nSEN Support\t66\t9\t13.64`)).toEqual([
    'suspensions 2025/26 all noSen 331 6 1.81',
    'suspensions 2025/26 all senSupport 66 9 13.64',
  ]);
});

test.each([
  'Attendance: date range 01/09/2025 to 22/07/2026',
  'Attendance 1 September 2025 to 22 July 2026',
  'Attendance September 2025 - July 2026',
])('%s is a whole school year', (title) => {
  expect(said(`${title}\nGroup\tAttendance %\nK\t92.1`)).toEqual(['attendance 2025/26 all senSupport – – 92.1']);
});

test.each(['Year R', 'Y R', 'YR', 'Rec', 'R', 'FS2', 'F2'])('%s in a column of years is Reception', (year) => {
  const [first] = said(`Attendance 2025/26\nYear\tGroup\tAttendance\n${year}\tSEN Support\t90.2\nYear 1\tSEN Support\t91`);
  expect(first).toBe('attendance 2025/26 R senSupport – – 90.2');
});

test('the early years in a column of years are more than one, and no measure of theirs', () => {
  expect(said('Attendance 2025/26\nYear\tGroup\tAttendance\nEYFS\tSEN Support\t94\nYear 1\tSEN Support\t95')).toEqual([
    'attendance 2025/26 Y1 senSupport – – 95',
    'severalYears: EYFS',
  ]);
});

test('a comparator in columns of its own is nobody’s figure but its source’s, of its own year', () => {
  const head = 'Measure\tGroup\tPeriod\tNumerator\tDenominator\t%\tComparator\tComparator year\tComparator source';
  const table = (source: string) => `${head}\nPersistent absence\tSEN Support\t2025/26\t16\t66\t24.2\t29.9\t2023/24\t${source}`;
  expect(said(table('DfE pupil absence'))).toEqual([
    'persistentAbsence 2025/26 all senSupport 66 16 24.2',
    'persistentAbsence national 2023/24 all senSupport – – 29.9',
  ]);
  expect(said(table('our own sums'))).toEqual([
    'persistentAbsence 2025/26 all senSupport 66 16 24.2',
    'otherGroup: our own sums',
  ]);
});

test.each([
  'Attendance 2025/26\nGroup\tPupils\t%\nNo SEN\t331\t95.6\nOliver (EHCP)\t1\t71.0\nAmelia (EHCP)\t1\t93.4',
  'Attendance 2025/26\nGroup\tPupils\t%\nNo SEN\t331\t95.6\nT. Morris (EHCP)\t1\t71.0',
  'Group\tPupil premium\tAttendance 2025/26\nK\tY\t91.2\nK\tN\t88.1\nK\tN\t95\nE\tY\t77\nNo SEN\tN\t98',
  'Attendance 2025/26\nGroup\t%\nOliver (EHCP)\t71.0\nAmelia (SEN Support)\t93.4',
  'Year 4\tReading\tMaths\nJake Morris\tEXS\tWTS\nHolly Dean\tWTS\tWTS\nSunil Rao\tGDS\tEXS',
])('names with a group or beside marks are pupils: %s', (table) => {
  expect(said(table)).toEqual(['refused']);
});

test('classes with a group are none', () => {
  const table = 'Attendance 2025/26\nGroup\tPupils\t%\nOak (SEN Support)\t7\t91.0\nElm (SEN Support)\t6\t93.4';
  expect(said(table)).not.toEqual(['refused']);
});
