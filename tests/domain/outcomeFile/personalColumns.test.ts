import { said } from './said';

const refused = ['refused'];

test.each([
  [
    'one group of one year twice, with no number of pupils',
    'Year group\tSEN\tAttendance\nYear 4\tK\t91.2\nYear 4\tK\t93.4\nYear 5\tK\t95.1',
  ],
  ['initials beside an attendance', 'SEN Support attendance 2025/26\nJK\t91.2\nMO\t88.1\nTD\t93.0'],
  [
    'initials behind a group of one',
    'Group\tPupils\tAttendance\nSEN Support\t66\t92.1\nEHCP (J.M.)\t1\t71.0\nEHCP (other)\t14\t91.8',
  ],
  [
    'a day and a reason a row',
    'Date\tYear\tSEN\tReason\tDays\n12/11/2025\t6\tK\tDisruptive behaviour\t2\n03/02/2026\t5\tE\tDamage\t1',
  ],
  ['addresses', 'Email\tSEN\tAttendance\njm@brindlewick.example\tK\t91.2\nhd@brindlewick.example\tE\t88'],
  ['where they live', 'Home postcode\tSEN\tAttendance\nTD4 7QX\tK\t91.2\nTD4 6RR\tE\t88'],
  ['what single people are', 'SEN\tGender\tEthnicity\tFSM\tAttendance\nK\tM\tWBRI\tY\t91.2\nE\tF\tAPKN\tN\t93.4'],
])('%s are pupils', (_, table) => {
  expect(said(table)).toEqual(refused);
});

test.each([
  ['years and groups with their number', 'Year group\tSEN\tPupils\tAttendance 2025/26\nYear 4\tK\t12\t91.2\nYear 4\tE\t10\t93.4'],
  ['subjects by their letters', 'KS2 2025/26: % met\tSEN Support\tEHCP\nRE\t40\t20\nWR\t30\t10\nMA\t50\t20'],
  [
    'kinds of pupils as columns',
    'Attendance 2025/26\tSEN Support\tFSM\tEAL\tLAC\nYear 4\t91\t92\t95\t94\nYear 5\t90\t91\t96\t95',
  ],
])('%s are groups', (_, table) => {
  expect(said(table)).not.toEqual(refused);
});
