import type { FixedDate } from '../../../src/domain/fixedDates';
import { namedDates } from '../../../src/tab/timeline/fixedWords';

const today = '2026-11-24';
const law = (day: string, short: string): FixedDate => ({ event: 'statutory', day, date: { name: short, short } as never });

test('of dates whose words would lie over each other one says them, none lies over another mark, and a bank holiday gives way', () => {
  const strategy = law('2026-12-31', 'Inclusion strategy');
  const [free, near, holiday] = [
    law('2027-06-30', 'SEND data'),
    law('2027-01-20', 'Census'),
    { event: 'bankHoliday', day: '2027-01-01' } as const,
  ];
  const dates = [strategy, holiday, near, free];
  expect([...namedDates(dates, [0.3, 0.31, 0.36, 0.8], today)]).toEqual([near, free]);
  expect([...namedDates(dates, [0.3, 0.6, 0.61, 0.9], today)]).toEqual([strategy, near]);
  expect([...namedDates(dates, [0.1, 0.55, 0.36, 0.8], today)]).toHaveLength(4);
  // No words beyond the ends of the line.
  expect([...namedDates([free], [0.99], today)]).toEqual([]);
});

test('the end of a term says its day before its mark', () => {
  const end = { event: 'termEnds', day: '2026-12-18' } as const;
  expect([...namedDates([end, law('2026-12-20', 'Census')], [0.3, 0.32], today)]).toHaveLength(2);
});
