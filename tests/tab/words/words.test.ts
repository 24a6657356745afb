import { dayText, distanceText, dueWords, momentText, saidText, schoolDay } from '../../../src/tab/words/days';
import { readDay } from '../../../src/tab/words/readDay';
import { costWords, moneyText, readCost } from '../../../src/domain/money';
import { count, listWords } from '../../../src/tab/words/counts';
import { initialsOf, shortName } from '../../../src/tab/words/people';

const today = '2026-11-24';
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('a day is said with its weekday, and with its year only when that could be doubted', () => {
  expect(dayText('2026-11-27', today)).toBe('Fri 27 Nov');
  expect(dayText('2027-07-16', today)).toBe('Fri 16 Jul');
  expect(dayText('2027-11-26', today)).toBe('Fri 26 Nov 2027');
  expect(dayText('2025-11-26', today)).toBe('Wed 26 Nov 2025');
});

test.each([
  ['2026-11-24', 'today'],
  ['2026-11-25', 'tomorrow'],
  ['2026-11-23', 'yesterday'],
  ['2026-12-10', 'in 16 days'],
  ['2027-01-05', 'in 42 days'],
  ['2027-03-18', 'in 16 weeks'],
  ['2026-11-20', '4 days ago'],
])('%s is %s', (day, words) => {
  expect(plain(distanceText(day, today))).toBe(words);
});

test('a due day that has passed is late unless the action is settled', () => {
  expect(dueWords('2026-11-13', today, false)).toEqual({ date: 'Fri 13 Nov', distance: '11\u00a0days\u00a0late', late: true });
  expect(dueWords('2026-11-23', today, false).distance).toBe('1\u00a0day\u00a0late');
  expect(dueWords('2026-10-16', today, true)).toEqual({ date: 'Fri 16 Oct', distance: 'done', late: false });
  expect(dueWords('2026-11-24', today, false)).toEqual({ date: 'Tue 24 Nov', distance: 'today', late: false });
});

test('moments are told in school time, whatever zone the device is in', () => {
  expect(schoolDay('2026-06-30T23:30:00.000Z')).toBe('2026-07-01');
  expect(schoolDay('2026-11-23T23:30:00.000Z')).toBe('2026-11-23');
  expect(momentText('2026-11-24T08:52:00.000Z', today)).toBe('today, 08:52');
  expect(momentText('2026-11-23T17:05:00.000Z', today)).toBe('Mon 23 Nov, 17:05');
  expect(saidText('2026-11-23T17:05:00.000Z', today)).toBe('Mon 23 Nov, yesterday');
  expect(saidText('2026-11-19T00:10:00.000Z', today)).toBe('Thu 19 Nov');
});

test.each([
  ['27 Nov', '2026-11-27'],
  ['Fri 27 Nov', '2026-11-27'],
  ['27/11/26', '2026-11-27'],
  ['3.2.2027', '2027-02-03'],
  ['18 March', '2027-03-18'],
  ['1st of Sept', '2026-09-01'],
  ['16 jul', '2027-07-16'],
  ['2027-03-18', '2027-03-18'],
  ['today', today],
  ['31 Feb', undefined],
  ['31/02/2027', undefined],
  ['29 Feb', undefined],
  ['13/13/2026', undefined],
  ['Autumn 1', undefined],
  ['by half term', undefined],
  ['', undefined],
])('"%s" typed into a date is %s', (typed, day) => {
  expect(readDay(typed, today)).toBe(day);
});

test('days close by go by their names, and a weekday is the next one to come', () => {
  const on = (typed: string) => readDay(typed, '2026-11-24');
  expect([on('today'), on('Tomorrow'), on('yesterday')]).toEqual(['2026-11-24', '2026-11-25', '2026-11-23']);
  expect([on('tue'), on('next Tues'), on('Wednesday'), on('this thurs'), on('monday')]).toEqual([
    '2026-12-01',
    '2026-12-01',
    '2026-11-25',
    '2026-11-26',
    '2026-11-30',
  ]);
  for (const typed of ['next', 'tuesdays', 'monster', 'next week']) expect(on(typed)).toBeUndefined();
});

test.each([
  ['594', 594, ''],
  ['£1,014', 1014, ''],
  ['£16.50', 16.5, ''],
  ['£594 (3 h × 12 weeks × £16.50)', 594, '3 h × 12 weeks × £16.50'],
  ['£1,200 + cover', null, '£1,200 + cover'],
  ['3 days supply', null, '3 days supply'],
  ['', null, ''],
])('the cost "%s" reads as %s pounds and the words "%s"', (typed, cost, costText) => {
  expect(readCost(typed)).toEqual({ cost, costText });
});

test('a cost reads back as it is shown', () => {
  expect(moneyText(1014)).toBe('£1,014');
  expect(moneyText(16.5)).toBe('£16.50');
  const kept = { cost: 594, costText: '3 h × 12 weeks × £16.50' };
  expect(readCost(costWords(kept))).toEqual(kept);
});

test('counts and lists read as sentences', () => {
  expect([count(1, 'action'), count(2, 'action'), count(0, 'reply', 'replies')]).toEqual(['1 action', '2 actions', '0 replies']);
  expect(listWords(['UPN', 'Surname', 'DOB'])).toBe('UPN, Surname and DOB');
});

test('names shorten to initials and surname, roles do not', () => {
  expect(shortName('Bo Kessler')).toBe('B. Kessler');
  expect(shortName('Martin Osei-Bell')).toBe('M. Osei-Bell');
  expect(shortName('SENCO')).toBe('SENCO');
  expect(shortName('all class teachers')).toBe('all class teachers');
  expect(initialsOf('Martin Osei-Bell')).toBe('MO');
});
