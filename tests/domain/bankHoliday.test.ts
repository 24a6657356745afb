import { isBankHoliday } from '../../src/domain/bankHoliday';
import { addDays } from '../../src/domain/day';

/** As published for England (gov.uk/bank-holidays), without those that fall into every school's holidays. */
const published = [
  ['2025-04-18', '2025-04-21', '2025-05-05', '2025-05-26'],
  ['2026-04-03', '2026-04-06', '2026-05-04', '2026-05-25'],
  ['2027-03-26', '2027-03-29', '2027-05-03', '2027-05-31'],
  ['2028-04-14', '2028-04-17', '2028-05-01', '2028-05-29'],
];

test.each(published)('in the year of %s there are these and no others', (...days) => {
  const year = days[0]!.slice(0, 4);
  const all = Array.from({ length: 366 }, (_, count) => addDays(`${year}-01-01`, count)).filter((day) => day.startsWith(year));
  expect(all.filter(isBankHoliday)).toEqual(days);
});
