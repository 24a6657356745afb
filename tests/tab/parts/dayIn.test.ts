import { dayIn } from '../../../src/tab/parts/DayField';

const today = '2026-11-24';

test('what is no day is refused with what to write, so that the day that stood there stays', () => {
  expect(() => dayIn('31/6/2027', today)).toThrow('Write a day, such as 16 Jul 2027, or leave it empty.');
  expect(() => dayIn('after Easter', today)).toThrow('Write a day');
});

test('a day is read as people type it, and nothing as no day', () => {
  expect(dayIn('16 Jul 2027', today)).toEqual({ day: '2027-07-16', words: '' });
  expect(dayIn('  ', today)).toEqual({ day: null, words: '' });
});
