import { dayIn, dayOrWords } from '../../../src/tab/parts/DayField';
import { saveSession } from '../../../src/tab/school/draftSession';

const today = '2026-11-24';

test('what is no day is refused with what to write, so that the day that stood there stays', () => {
  expect(() => dayIn('31/6/2027', today)).toThrow('Write a day, such as 16 Jul 2027, or leave it empty.');
  expect(() => dayIn('after Easter', today)).toThrow('Write a day');
});

test('a day is read as people type it, and nothing as no day', () => {
  expect(dayIn('16 Jul 2027', today)).toEqual({ day: '2027-07-16', words: '' });
  expect(dayIn('  ', today)).toEqual({ day: null, words: '' });
});

test.each(['31/6/2027', '31 June', 'Tue 30 Feb 2027', '30.2.27'])('%s is neither a day nor words for one', (typed) =>
  expect(() => dayOrWords(typed, '2026-11-24')).toThrow('There is no such day'),
);

test.each(['Summer 2', 'weeks 13-15', '31/13', 'termly, 3 times'])('%s is kept as words', (typed) =>
  expect(dayOrWords(typed, '2026-11-24')).toEqual({ day: null, words: typed }),
);

test('what was kept on the way to a date that there is not goes again, and the typed stays in sight', async () => {
  const kept: unknown[] = [];
  const keep = async (text: string) => void kept.push(dayOrWords(text, today));
  const session = { began: 'Fri 12 Feb', seen: 'Fri 12 Feb', latest: '31' };
  await saveSession(session, { keep }, true);
  session.latest = '31/6/2027';
  expect(await saveSession(session, { keep })).toContain('There is no such day');
  expect(kept).toEqual([
    { day: null, words: '31' },
    { day: '2027-02-12', words: '' },
  ]);
  expect(session).toMatchObject({ seen: 'Fri 12 Feb', latest: '31/6/2027' });
});
