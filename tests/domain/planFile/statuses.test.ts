import { byColour } from '../../../src/domain/planFile/statusCells';
import { readStatusText } from '../../../src/domain/planFile/statuses';
import { readRows } from './cells';

const none = new Map();

test.each([
  ['Green', 'onTrack'],
  ['A', 'atRisk'],
  ['red', 'offTrack'],
  ['Complete', 'complete'],
  ['Not started', 'notStarted'],
  ['Off track', 'offTrack'],
  ['Cancelled', 'stopped'],
  ['🟢', 'onTrack'],
  ['🟠', 'atRisk'],
  ['✅', 'complete'],
  ['✓', 'complete'],
])('%s is %s for everybody', (text, status) => {
  expect(readStatusText(text, none)).toEqual({ value: status });
});

test.each([
  ['In progress', 'onTrack'],
  ['Partially met', 'atRisk'],
  ['On hold', 'stopped'],
])('%s is taken for %s and confirmed once', (text, value) => {
  expect(readStatusText(text, none)).toEqual({ value, reason: 'statusWord' });
});

test('a remark beside the status is kept', () => {
  expect(readStatusText('Green – all TAs trained', none)).toEqual({ value: 'onTrack', kept: 'Green – all TAs trained' });
  expect(readStatusText('🔴 waiting for the service', none)).toMatchObject({ value: 'offTrack' });
});

test.each([
  ['Done but late', 'complete'],
  ['Complete – was red', 'complete'],
  ['Red: overdue', 'offTrack'],
  ['On track – green in every class', 'onTrack'],
])('%s is sure of itself', (text, value) => {
  expect(readStatusText(text, none)).toEqual({ value, kept: text });
});

test('between two, the worse is proposed and nothing set', () => {
  expect(readStatusText('Amber/Green', none)).toMatchObject({ value: null, reason: 'unclearStatus', proposed: 'atRisk' });
});

test.each([
  ['Complete?', 'complete'],
  ['Green?', 'onTrack'],
  ['G (Oct) A (Dec)', undefined],
  ['green in Y1, red in Y2', undefined],
  ['On track but late', undefined],
  ['Green: the training slipped', undefined],
  ['Done but not in Y2', undefined],
])('%s is not sure of itself', (text, proposed) => {
  const read = readStatusText(text, none);
  expect(read).toMatchObject({ value: null, reason: 'unclearStatus', kept: text });
  expect(read.proposed).toBe(proposed);
});

test.each(['80%', 'see notes', '3'])('%s is asked about', (text) => {
  expect(readStatusText(text, none)).toMatchObject({ value: null, reason: 'unclearStatus' });
});

test('the file’s own key wins, for the letter of a colour too', () => {
  const key = new Map([
    ['green', 'complete' as const],
    ['red', 'notStarted' as const],
  ]);
  expect(readStatusText('Green', key).value).toBe('complete');
  expect(readStatusText('G', key).value).toBe('complete');
  expect(readStatusText('🔴', key).value).toBe('notStarted');
  expect(byColour('00B050', key).value).toBe('complete');
});

test.each([
  ['00B050', 'onTrack'],
  ['C6EFCE', 'onTrack'],
  ['FFC000', 'atRisk'],
  ['FFEB9C', 'atRisk'],
  ['FF0000', 'offTrack'],
  ['FFC7CE', 'offTrack'],
  ['0070C0', 'complete'],
  ['BFBFBF', 'notStarted'],
])('the colour %s is %s', (colour, status) => {
  expect(byColour(colour, none)).toEqual({ value: status });
});

test('a colour that is none of the five is admitted as unread', () => {
  expect(byColour('7030A0', none)).toEqual({ value: null, reason: 'unreadColour' });
  expect(byColour('7030A0', new Map([['#7030A0', 'stopped' as const]]))).toEqual({ value: 'stopped' });
});

test('“y” may be yellow or yes: it is not taken without asking', () => {
  expect(readStatusText('Y', none)).toEqual({ value: 'complete', reason: 'statusWord' });
});

test('columns a term are read alike: ratings with remarks, the latest counts and each keeps its term', () => {
  const reading = readRows([
    ['Objective', 'Action', 'Evaluation Autumn', 'Evaluation Spring', 'Evaluation Summer'],
    ['Calm starts', 'Greet at the gate', 'On track – seen in 4 classes', '', ''],
    ['', 'Walk to class', '', 'Amber: nobody free', ''],
    ['', 'Hold a forum', 'Complete', '', ''],
  ]);
  expect(reading.actions.map(({ status, reviewNotes }) => [status, reviewNotes])).toEqual([
    ['onTrack', 'Evaluation Autumn: On track – seen in 4 classes'],
    ['atRisk', 'Evaluation Spring: Amber: nobody free'],
    ['complete', ''],
  ]);
});

test.each(['Room found. Parents told. GREEN', 'Amber – nobody free yet', 'Parents told (Green)'])(
  'a rating within a review is asked about: %s',
  (words) => {
    const reading = readRows([
      ['Objective', 'Action', 'Autumn review', 'Spring review'],
      ['Calm starts', 'Greet at the gate', words, ''],
      ['', 'Walk to class', 'Families like it, and there is more to do', ''],
      ['', 'Hold a forum', 'Families came in good numbers', ''],
    ]);
    expect(reading.actions.map(({ status, asked }) => [status, asked])).toEqual([
      [null, ['status']],
      [null, []],
      [null, []],
    ]);
    expect(reading.questions.filter(({ field }) => field === 'status')).toMatchObject([{ reason: 'unclearStatus', said: words }]);
  },
);

test('an action that says of itself that it was stopped is asked about where its rating says nothing', () => {
  const reading = readRows([
    ['Objective', 'Action', 'RAG'],
    ['Calm starts', 'Cancelled – see the forum', 'n/a'],
    ['', 'Hold a forum', 'n/a'],
  ]);
  expect(reading.actions.map(({ asked, proposed }) => [asked, proposed.status])).toEqual([
    [['status'], 'stopped'],
    [[], undefined],
  ]);
});

test('what a formula of the file worked out says so in the note', () => {
  const reading = readRows([
    ['Objective', 'Action', 'RAG', 'By when'],
    [
      'Calm starts',
      { text: 'Greet at the gate', formula: 'CONCAT("Greet ","at the gate")' },
      { text: 'Green', formula: 'IF(E2>0,"Green","Red")' },
      { text: '12/11/2026', day: '2026-11-12', formula: 'DATE(2026,11,12)' },
    ],
    ['', { text: '#REF!', formula: 'B9' }, 'Green', ''],
  ]);
  expect(reading.actions[0]?.note.split('\n')).toEqual([
    'Action: Greet at the gate (worked out by a formula in the file)',
    'RAG: Green (worked out by a formula in the file)',
    'By when: 12/11/2026 (worked out by a formula in the file)',
  ]);
  expect(reading.actions[1]).toMatchObject({ asked: ['text'] });
});

test('figures that the file’s own key explains are ratings, whatever their columns are called', () => {
  const rows = (key: string) =>
    readRows([
      ['Objective', 'Action', 'Lead', 'Sept', 'Dec'],
      ['Talk', 'Audit', 'PL', '1', '3'],
      ['Talk', 'Club', 'PL', '1', '1'],
      [key],
    ]).actions.map(({ status, reviewNotes }) => [status, reviewNotes]);
  expect(rows('Key: 1 = not begun, 2 = begun, 3 = nearly, 4 = embedded')).toEqual([
    ['onTrack', 'Sept: 1'],
    ['notStarted', 'Sept: 1'],
  ]);
  expect(rows('Key: PL = Pat Lowe')).toEqual([
    [null, 'Sept: 1\nDec: 3'],
    [null, 'Sept: 1\nDec: 1'],
  ]);
});

test('a crossed box under “Completed” is ticked, and N is not started, to be asked about once', () => {
  const { actions, questions } = readRows([
    ['Objective', 'Action', 'Lead', 'Completed'],
    ['Talk', 'Audit', 'PL', '☒'],
    ['Talk', 'Club', 'PL', 'N'],
    ['Talk', 'Trip', 'PL', 'N'],
  ]);
  expect(actions.map(({ status }) => status)).toEqual(['complete', 'notStarted', 'notStarted']);
  expect(questions).toMatchObject([{ reason: 'statusWord', about: { length: 2 }, forAll: true }]);
});
