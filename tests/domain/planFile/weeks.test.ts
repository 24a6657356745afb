import { readRows } from './cells';

const HEAD = ['Objective', 'Action', 'Lead', 'By when'];

test('weeks of a half-term are asked about once for their column', () => {
  const weeks = [1, 2, 3, 4].map((week) => ['Calm', `Teach step ${week}`, 'BK', `Aut 1 wk ${week}`]);
  const reading = readRows([HEAD, ...weeks, ['', 'Teach the rest', 'BK', 'By the start of Autumn 2']]);
  expect(reading.questions).toMatchObject([{ reason: 'periods', field: 'due' }]);
  expect(reading.actions.map(({ proposed }) => proposed.due)).toEqual([
    { day: '2026-09-04' },
    { day: '2026-09-11' },
    { day: '2026-09-18' },
    { day: '2026-09-25' },
    { day: '2026-11-02' },
  ]);
  expect(reading.actions[0]?.due).toMatchObject({ words: 'Aut 1 wk 1' });
});
