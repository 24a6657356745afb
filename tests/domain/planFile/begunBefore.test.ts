import { readRows } from './cells';

const asked = (title: string, day: string) => {
  const { actions, questions } = readRows([
    [title],
    ['Objective', 'Action', 'Lead', 'By when'],
    ['Calm starts', 'Rewrite all profiles', 'BK', day],
    ['', 'Train all adults', 'JT', '16/10/2026'],
  ]);
  return [actions[0]?.due, questions.filter(({ reason }) => reason === 'yearUnlikely').length];
};

test.each(['Inspection: 3–4 March 2026', 'Plan after our inspection in March 2026', 'Visit on 04/03/2026, day one'])(
  'days since “%s” are meant as they stand',
  (title) => {
    expect(asked(title, '22/05/2026')).toEqual([{ day: '2026-05-22' }, 0]);
    expect(asked(title, 'July 2026')).toMatchObject([{ period: '2026-07' }, 0]);
  },
);

test.each([
  ['Inspection: 3–4 March 2026', '13/02/2026'],
  ['Inspection: 3–4 March 2025', '22/05/2026'],
  ['Plan to March 2027', '22/05/2026'],
  ['Our plan for every March', '22/05/2026'],
])('under “%s” %s is asked about', (title, day) => {
  expect(asked(title, day)[1]).toBe(1);
});
