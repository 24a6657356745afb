import { readOutcomes } from '../../../src/domain/outcomeFile/readOutcomes';
import { readPaste } from '../../../src/files/delimited';
import { context as planContext } from '../planFile/cells';
import { said } from './said';

const beside = [
  'Phonics Y1 2026\t\t\t\tGLD 2026',
  'Group\tPupils\t%\t\tGroup\tPupils\t%',
  'No SEN\t49\t89.8\t\tNo SEN\t50\t76',
  'SEN Support\t9\t44.4\t\tSEN Support\t17\t28.6',
];

test('tables that stand beside each other are read as two, and say where each number stands', () => {
  expect(said(beside.join('\n'))).toEqual([
    'phonics 2025/26 Y1 noSen 49 – 89.8',
    'phonics 2025/26 Y1 senSupport 9 – 44.4',
    'earlyYears 2025/26 R noSen 50 – 76',
    'earlyYears 2025/26 R senSupport 17 – 28.6',
  ]);
  const { figures } = readOutcomes(readPaste(beside.join('\n')), { ...planContext, measures: [] });
  expect(figures.at(-1)!.from).toEqual({
    pupils: { sheet: 0, row: 3, column: 5 },
    value: { sheet: 0, row: 3, column: 6 },
  });
});

test('a title above both is both’s', () => {
  const [title, ...rows] = beside.map((row) => row.replaceAll(' 2026', ''));
  expect(said(['2025/26', title, ...rows].join('\n'))).toEqual(said(beside.join('\n')));
});

test('figures behind a gap that name no groups of their own are of the groups on their left', () => {
  expect(said('Attendance 2025/26\nGroup\tPupils\t\tAttendance %\nNo SEN\t331\t\t95.6\nK\t66\t\t92.1')).toEqual([
    'attendance 2025/26 all noSen 331 – 95.6',
    'attendance 2025/26 all senSupport 66 – 92.1',
  ]);
});

test('what is asked of a table on the right, and left out of it, is told where it stands', () => {
  const rows = ['2025/26', 'Group\tAttendance\t\tGroup\tWidgets %\tGap', 'No SEN\t95\t\tNo SEN\t50\t1', 'K\t92\t\tK\t40\t2'];
  const { questions, leftOut } = readOutcomes(readPaste(rows.join('\n')), { ...planContext, measures: [] });
  const places = [...questions.flatMap(({ from }) => from), ...leftOut.map(({ from }) => from)];
  expect(places.length).toBeGreaterThan(1);
  expect(places.every(({ sheet, column }) => sheet === 0 && column > 3)).toBe(true);
});

test('lists of pupils beside a table or each other are refused', () => {
  const list = ['Noah Marsh\tK\t93', 'Isla Brook\tE\t90', 'Jude Field\tK\t91'];
  expect(said(list.map((row) => `${row}\t\t${row.replace(' ', ' M')}`).join('\n'))).toEqual(['refused']);
  expect(
    said(
      beside
        .slice(1)
        .map((row, at) => `${row}\t\t${list[at]}`)
        .join('\n'),
    ),
  ).toEqual(['refused']);
});

test.each(['On roll', 'Roll', 'Number on roll'])('pupils beside %s are those who are counted', (roll) => {
  const title = 'Part-time timetables 2025/26';
  const counted = ['partTimeTimetables 2025/26 all noSen 331 0 –', 'partTimeTimetables 2025/26 all senSupport 66 6 –'];
  expect(said(`${title}\tNumber of pupils\t${roll}\nNo SEN\t0\t331\nSEN Support\t6\t66`)).toEqual(counted);
  expect(said(`${title}\t${roll}\tNumber of pupils\nNo SEN\t331\t0\nSEN Support\t66\t6`)).toEqual(counted);
  expect(said(`Attendance 2025/26\t${roll}\tAttendance %\nSEN Support\t66\t92`)).toEqual([
    'attendance 2025/26 all senSupport 66 – 92',
  ]);
});
