import { cardWords, standingWords } from '../../../src/tab/words/reminders';

const today = '2026-11-27';

test.each([
  ['fortnight', '2026-12-10', 'Two weeks before the review of Thu 10 Dec'],
  ['threeDays', '2026-12-10', 'Three days before the review of Thu 10 Dec'],
  ['onTheDay', '2026-12-10', 'On the day of the review of Thu 10 Dec'],
  ['overdue', '2026-12-10', 'The review of Thu 10 Dec is overdue'],
  ['weekly-1', '2026-12-10', 'The review of Thu 10 Dec is overdue by 1 week'],
  ['weekly-3', '2026-12-10', 'The review of Thu 10 Dec is overdue by 3 weeks'],
  ['digest', '2026-11-23', 'Summary of the week from Mon 23 Nov'],
] as const)('a card of stage %s reads as people say it', (stage, due, words) => {
  expect(cardWords({ stage, due }, today)).toBe(words);
});

test('reminders that run are a fact, and those that do not name who can help', () => {
  const at = '2026-11-24T08:00:00.000Z';
  expect(standingWords({ kind: 'never' }, today).next).toBeUndefined();
  expect(standingWords({ kind: 'running', at, sent: [] }, today)).toEqual({ what: 'Reminders last ran Tue 24 Nov, 08:00.' });
  expect(standingWords({ kind: 'silent', at, sent: [] }, today)).toEqual({
    what: 'Reminders have not run since Tue 24 Nov.',
    next: 'Your IT admin can look at the reminder job.',
  });
  expect(standingWords({ kind: 'ahead', at: '2027-11-24T08:00:00.000Z', sent: [] }, today)).toMatchObject({
    what: 'Reminders last ran Wed 24 Nov 2027, 08:00, which is still to come.',
  });
  const failed = standingWords({ kind: 'failed', at, sent: [], because: 'The channel’s workflow is switched off' }, today);
  expect(failed.what).toBe('Reminders could not be sent Tue 24 Nov, 08:00.');
  expect(failed.next).toMatch(/^The channel’s workflow is switched off\. It is tried again/);
  const because = 'There are no term dates for 2027/28, so no reminders are posted.';
  const { next } = standingWords({ kind: 'noTermDates', at, sent: [], because }, today);
  expect(next).toMatch(/ once the dates are entered under Calendar, Term dates\.$/);
});
