import { yearSaid } from '../../../src/tab/words/yearSaid';

test.each([
  ['2026/27', '2026/27, this school year'],
  ['2025/26', '2025/26, last school year'],
  ['Autumn 2 2025/26', 'Autumn 2 2025/26, last school year'],
  ['2027/28', '2027/28, next school year'],
  ['2023/24', '2023/24'],
  [' Baseline ', 'Baseline'],
  ['', ''],
])('figures of “%s” are said to be of %s', (period, said) => expect(yearSaid(period, '2026-11-24')).toBe(said));

test('the school year turns in August', () => {
  expect(yearSaid('2025/26', '2026-07-31')).toBe('2025/26, this school year');
  expect(yearSaid('2025/26', '2026-08-01')).toBe('2025/26, last school year');
});
