import { iCalendar, type CalendarDay } from '../../src/files/iCalendar';
import { fc } from '../property';

const day: CalendarDay = {
  key: '8f0c-11',
  day: '2027-03-28',
  title: 'SEND plan review',
  about: 'SEND development plan 2026/27; reading, attendance\nOpen the review: https://teams.example/l',
  link: 'https://teams.example/l/entity/1?context=%7B%22subEntityId%22%3A%22review%2F8f0c-11%22%7D',
};
const lines = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');

test('a whole day, through the night in which the clocks change, that any calendar can take', () => {
  expect(lines(iCalendar([day], '2026-11-22T09:30:00.000Z'))).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//SEND Strategy//Plan reviews//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    'UID:8f0c-11@send-strategy',
    'DTSTAMP:20261122T093000Z',
    'SEQUENCE:28114200',
    'DTSTART;VALUE=DATE:20270328',
    'DTEND;VALUE=DATE:20270329',
    'SUMMARY:SEND plan review',
    'DESCRIPTION:SEND development plan 2026/27\\; reading\\, attendance\\nOpen the review: https://teams.example/l',
    `URL:${day.link}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('a day that was moved since is the same event with a higher number', () => {
  const of = (file: string, name: string) => lines(file).find((line) => line.startsWith(name));
  const before = iCalendar([day], '2026-11-22T09:30:00.000Z');
  const after = iCalendar([{ ...day, day: '2027-04-20' }], '2026-11-23T09:30:00.000Z');
  expect(of(after, 'UID')).toBe(of(before, 'UID'));
  expect(Number(of(after, 'SEQUENCE')?.slice(9))).toBeGreaterThan(Number(of(before, 'SEQUENCE')?.slice(9)));
});

test('whatever a title holds, no line is longer than 75 bytes or broken, and unfolded it is what was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
      const file = iCalendar([{ ...day, title }], '2026-11-22T09:30:00.000Z');
      const longest = Math.max(...file.split('\r\n').map((line) => Buffer.byteLength(line)));
      const summary = lines(file).filter((line) => line.startsWith('SUMMARY:'));
      const read = summary[0]!.slice(8).replaceAll(/\\(n|.)/gsu, (_all, mark: string) => (mark === 'n' ? '\n' : mark));
      expect([longest <= 75, /[\r\n]/.test(file.replaceAll('\r\n', '')), summary.length]).toEqual([true, false, 1]);
      expect(read).toBe(title.replaceAll(/\r\n|\r/g, '\n').replaceAll(/(?!\n)\p{Cc}/gu, ' '));
    }),
  );
});
