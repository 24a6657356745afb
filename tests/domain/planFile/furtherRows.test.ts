import { readRows } from './cells';

const HEAD = ['Objective', 'Action', 'Who', 'Deadline', 'Cost', 'Status'];
/** An action, and a row right below that has no action of its own. */
const above = (own: string[], below: string[], merged: [number, number, number, number][] = []) =>
  readRows([HEAD, ['Talk', 'Coffee mornings', ...own], ['', '', ...below], ['Read', 'Pairs', 'JT', '', '', 'A']], { merged });

test('a further row that says another status, lead, day or cost is asked about, and what the action says is proposed', () => {
  const { actions, questions } = above(['PL', '14/07/2027', '£1,000', 'complete ✅'], ['BK', '12/02/2027', '£5', 'G']);
  expect(actions).toHaveLength(2);
  expect(actions[0]).toMatchObject({
    leads: ['PL'],
    due: null,
    cost: null,
    status: null,
    asked: ['leads', 'due', 'cost', 'status'],
    proposed: { leads: ['PL', 'BK'], cost: 1005, status: 'complete' },
    reviewNotes: 'complete ✅; G',
  });
  expect(questions.map(({ field, reason, said }) => [field, reason, said])).toEqual([
    ['leads', 'unclearLeads', 'PL\nBK'],
    ['due', 'unclearDate', '14/07/2027 12/02/2027'],
    ['cost', 'severalAmounts', '£1,000; £5'],
    ['status', 'unclearStatus', 'complete ✅; G'],
  ]);
});

test('words that are no amount or day beside those of the action are asked about too', () => {
  const { actions } = above(['', '14/07/2027', '£1,000', ''], ['', 'TBC', 'TBC', '']);
  expect(actions[0]).toMatchObject({ due: null, cost: null, proposed: { due: { day: '2027-07-14' }, cost: 1000 } });
});

test('a further row that says the same again, or what the action leaves empty, is asked about nothing', () => {
  const again = above(['PL, BK', '14/07/2027', '', 'Complete'], ['BK', '14/07/2027', '', 'complete']);
  expect(again.actions[0]).toMatchObject({ leads: ['PL', 'BK'], due: { day: '2027-07-14' }, status: 'complete', asked: [] });
  const filled = above(['', '', '', ''], ['BK', '14/07/2027', '£20', 'G']);
  expect(filled.actions[0]).toMatchObject({ leads: ['BK'], due: { day: '2027-07-14' }, cost: 20, status: 'onTrack', asked: [] });
});

test('rows of a merged action are one action, whose leads are all of theirs', () => {
  const { actions } = above(['PL', '', '', 'complete'], ['BK', '', '', 'G'], [[1, 1, 2, 1]]);
  expect(actions[0]).toMatchObject({ leads: ['PL', 'BK'], status: null, asked: ['status'], proposed: { status: 'complete' } });
});

test('who and when of a further row are told apart as in the action’s own', () => {
  const { actions } = readRows([
    ['Objective', 'Action', 'Who / when'],
    ['Talk', 'Coffee mornings', 'PL – 4 Dec 2026'],
    ['', '', 'BK – 4 Dec 2026'],
  ]);
  expect(actions[0]).toMatchObject({ leads: ['PL'], asked: ['leads'], proposed: { leads: ['PL', 'BK'] } });
  expect(actions[0]?.due).toEqual({ day: '2026-12-04' });
});
