import { readWhen, type WhenRole } from '../../../src/domain/planFile/when';
import { context } from './cells';

const due = (text: string, role: WhenRole = 'due') => readWhen({ text, value: text }, role, context)[role];

describe('days', () => {
  test.each([
    ['12/11/2026', '2026-11-12'],
    ['04/01/2027', '2027-01-04'],
    ['12.11.26', '2026-11-12'],
    ['12-11-26', '2026-11-12'],
    ['Fri 16 Oct 2026', '2026-10-16'],
    ['by 12th November', '2026-11-12'],
    ['16 Oct', '2026-10-16'],
    ['5/2', '2027-02-05'],
    ['Dec 18th', '2026-12-18'],
    ['2027-03-25', '2027-03-25'],
    ['46290', '2026-09-25'],
    ['2nd Monday in November', '2026-11-09'],
    ['the last Friday of March 2027', '2027-03-26'],
    ['first Tue in Feb', '2027-02-02'],
  ])('%s is a day, the day before the month', (text, day) => {
    expect(due(text)).toMatchObject({ value: { day } });
    expect(due(text)?.reason).toBeUndefined();
  });

  test('a serial number counts from 1904 where the file does', () => {
    expect(readWhen({ text: '44828', value: 44828 }, 'due', context, true).due?.value).toEqual({ day: '2026-09-25' });
  });

  test.each([
    ['31/11/2026', 'impossibleDay', '2026-11-30'],
    ['30.02.27', 'impossibleDay', '2027-02-26'],
    ['31/04/2027', 'impossibleDay', '2027-04-30'],
    ['45978', 'serialDay', '2025-11-17'],
    ['11/25/2026', 'monthFirst', '2026-11-25'],
    ['12/11/2062', 'yearUnlikely', '2026-11-12'],
    ['02/10/2030', 'yearUnlikely', '2026-10-02'],
  ])('%s is asked about: %s', (text, reason, day) => {
    expect(due(text)).toMatchObject({ value: null, reason, proposed: { day } });
  });

  test('a day keeps the words beside it', () => {
    expect(due('12/11/26 (staff meeting)')).toEqual({ value: { day: '2026-11-12' }, kept: '12/11/26 (staff meeting)' });
    expect(due('by Fri 16 Oct 2026')?.kept).toBeUndefined();
  });

  test('several days are asked about, with the last proposed', () => {
    expect(due('12/11/26, 4/2/27 and 6/5/27')).toMatchObject({
      value: null,
      reason: 'unclearDate',
      proposed: { day: '2027-05-06' },
    });
  });

  test('a date cell that shows no year is asked about when its year is not the plan’s', () => {
    const cell = { text: '4-Jan', value: 46026, day: '2026-01-04' };
    expect(readWhen(cell, 'due', context).due).toMatchObject({
      value: null,
      reason: 'yearUnlikely',
      proposed: { day: '2027-01-04' },
    });
  });

  test('a day that depends on when the file is opened is no day', () => {
    const cell = { text: '21/11/2026', value: 46347, day: '2026-11-21', formula: 'TODAY()' };
    expect(readWhen(cell, 'due', context).due).toMatchObject({ value: null, reason: 'formula' });
  });
});

describe('periods stay periods', () => {
  test.each([
    ['Autumn 1', 'autumn-1', '2026-10-23'],
    ['Spring term 2', 'spring-2', '2027-03-25'],
    ['Sum 1', 'summer-1', '2027-05-28'],
    ['Autumn term', 'autumn', '2026-12-18'],
    ['HT3', 'spring-1', '2027-02-12'],
    ['Nov-26', '2026-11', '2026-11-30'],
    ['by end of January', '2027-01', '2027-01-29'],
    ['July 2027', '2027-07', '2027-07-21'],
    ['09/2026', '2026-09', '2026-09-30'],
    ['w/c 9 Nov', 'week-2026-11-09', '2026-11-13'],
    ['2026/27', '2026/27', '2027-07-21'],
  ])('%s is %s, and its last school day is offered', (text, period, day) => {
    expect(due(text)).toMatchObject({ value: { period, words: text }, proposed: { day } });
    expect(due(text)?.reason).toBeUndefined();
  });

  test.each([
    ['by Oct half term', 'autumn-1', '2026-10-23'],
    ['Feb half-term', 'spring-1', '2027-02-12'],
    ['before Christmas', 'autumn', '2026-12-18'],
    ['Easter', 'spring', '2027-03-25'],
    ['end of term', 'autumn', '2026-12-18'],
  ])('%s all but names a day, so it is asked about', (text, period, day) => {
    expect(due(text)).toMatchObject({ value: { period }, reason: 'nearPeriod', proposed: { day } });
  });

  test.each([
    ['annually in June', 'unclearDate', '2027-06'],
    ['Mondays in Nov', 'unclearDate', '2026-11'],
    ['Autumn 2 week 12', 'unclearDate', 'autumn-2'],
    ['Review Feb 27', 'reviewIn', '2027-02'],
    ['Autumn term 2025', 'yearUnlikely', 'autumn-2025'],
  ])('“%s” says more than a period, and is asked about', (text, reason, period) => {
    expect(due(text)).toMatchObject({ value: { period }, reason });
  });

  test.each([
    ['Spring 2 week 3', 'spring-2', '2027-03-12'],
    ['Wk 2 of Autumn 2', 'autumn-2', '2026-11-13'],
    ['Start of Summer 2', 'summer-2', '2027-06-07'],
  ])('“%s” is a part of a period, with its own last day proposed', (text, period, day) => {
    const read = due(text);
    expect(read).toMatchObject({ value: { period, words: text }, proposed: { day } });
    expect(read).not.toHaveProperty('reason');
  });

  test('months with their years, one after the other, are no day', () => {
    expect(due('Sept 26/Jan 27/Apr 27')).toMatchObject({ value: null, reason: 'unclearDate' });
    expect(due('every Tuesday')).toMatchObject({ value: { period: 'recurring' } });
    for (const words of [
      'Every 6 weeks',
      'every two terms',
      '3x week',
      '3 x a week',
      '2 times per term',
      'Twice weekly',
      'x2 a term',
    ])
      expect(due(words)).toEqual({ value: { period: 'recurring', words } });
    for (const words of ['6 weeks', '1 year', 'Week 3']) expect(due(words)?.value).toBeNull();
  });

  test('what goes on from a period on starts there', () => {
    expect(readWhen({ text: 'Nov onwards', value: '' }, 'due', context)).toMatchObject({
      start: { value: { period: '2026-11' } },
      due: { value: { period: 'ongoing', words: 'Nov onwards' } },
    });
    expect(due('Summer 2028')).toMatchObject({ value: { words: 'Summer 2028' } });
  });

  test('a date cell that shows only a month is a month', () => {
    expect(readWhen({ text: 'Nov-26', value: 46327, month: '2026-11-01' }, 'due', context).due?.value).toMatchObject({
      period: '2026-11',
    });
  });

  test('a span gives a start and an end', () => {
    const read = readWhen({ text: 'Sept 2026 – July 2027', value: '' }, 'due', context);
    expect(read.start?.value).toMatchObject({ period: '2026-09' });
    expect(read.due?.value).toMatchObject({ period: '2027-07' });
    expect(readWhen({ text: '1/9/26-20/10/26', value: '' }, 'due', context)).toMatchObject({
      start: { value: { day: '2026-09-01' } },
      due: { value: { day: '2026-10-20' } },
    });
  });

  test('what begins is a start, even under "When"', () => {
    expect(readWhen({ text: 'from Sept 2026', value: '' }, 'due', context)).toMatchObject({
      start: { value: { period: '2026-09' } },
    });
    expect(readWhen({ text: 'from Sept 2026', value: '' }, 'due', context).due).toBeUndefined();
  });

  test('ongoing and repeated work has no day and no proposal', () => {
    expect(due('Ongoing')).toEqual({ value: { period: 'ongoing', words: 'Ongoing' } });
    expect(due('Termly')).toEqual({ value: { period: 'recurring', words: 'Termly' } });
  });
});

test.each([
  ['TBC', 'notDecided'],
  ['ASAP', 'notDecided'],
  ['Week 6', 'unclearDate'],
  ['soon', 'unclearDate'],
])('%s is asked about: %s', (text, reason) => {
  expect(due(text)).toEqual({ value: null, reason, kept: text });
});

test.each(['', '-', 'n/a'])('“%s” says nothing', (text) => {
  expect(due(text)).toBeUndefined();
});

test('words before a "from" do not make its day a due day', () => {
  const read = readWhen({ text: '10 wks from 11/1/27', value: '' }, 'due', context);
  expect(read).toMatchObject({ start: { value: { day: '2027-01-11' } } });
  expect(read.due).toBeUndefined();
});

test.each(['Autumn 1 & 2', 'Autumn 1/2', 'Autumn 1 and 2', 'Autumn term 1 + 2'])('%s is the whole term', (text) => {
  expect(due(text)?.value).toMatchObject({ period: 'autumn', last: '2026-12-18' });
});

test.each([
  ['A1', 'autumn-1'],
  ['A 2', 'autumn-2'],
])('%s by itself is a half-term, and no room or size of paper', (text, period) => {
  expect(due(text)?.value).toMatchObject({ period });
  expect(due(`Room ${text}`)?.value).toBeFalsy();
});

test('half-term is the week within a term: the next one is proposed, its end that of the half that runs', () => {
  expect(due('by half term')).toMatchObject({ reason: 'nearPeriod', proposed: { day: '2027-02-12' } });
  expect(due('end of half term')).toMatchObject({ reason: 'nearPeriod', proposed: { day: '2026-12-18' } });
});
