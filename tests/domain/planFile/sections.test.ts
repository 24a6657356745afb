import { listed, readRows } from './cells';

const HEAD = ['Action', 'Lead', 'By when', 'Cost'];

test('a banner per priority, its number and label apart from its words', () => {
  const reading = readRows(
    [
      ['Harrow SEND Development Plan 2026-27'],
      ['Priority 1: Speech and language'],
      HEAD,
      ['Train TAs', 'SENCO', 'Autumn 1', '£350'],
      ['Priority 2 – Adaptive teaching'],
      HEAD,
      ['Coach', 'DHT', 'Spring 2', ''],
    ],
    {
      merged: [
        [1, 0, 1, 3],
        [4, 0, 4, 3],
      ],
    },
  );
  expect(listed(reading)).toEqual(['1: Train TAs', '2: Coach']);
  expect(reading.objectives.map(({ text }) => text)).toEqual(['Speech and language', 'Adaptive teaching']);
});

test('banners without a number in the column of actions, as a text file leaves them', () => {
  const reading = readRows([
    HEAD,
    ['Communication'],
    ['Train TAs', 'SENCO', 'Dec'],
    ['Feelings'],
    ['ELSA group', 'BK', 'Jan'],
    ['Calm corners'],
  ]);
  expect(listed(reading)).toEqual(['1: Train TAs', '2: ELSA group', '2: Calm corners']);
  expect(reading.questions.filter(({ reason }) => reason === 'maybeHeading')).toMatchObject([{ said: 'Calm corners' }]);
});

test('an action of which nothing but its words is known is an action', () => {
  const reading = readRows([
    ['Objective', ...HEAD],
    ['Talk', 'Act a', 'LM', 'Dec'],
    ['', 'Act b'],
    ['', 'Act c', 'LM', 'Jan'],
  ]);
  expect(listed(reading)).toEqual(['1: Act a', '1: Act b', '1: Act c']);
  expect(reading.actions[1]?.asked).toEqual([]);
});

test('a label block above each table tells objective, criteria and budget', () => {
  const reading = readRows([
    ['SEND Plan 2026/27'],
    ['Priority 1'],
    ['Objective:', 'Pupils communicate'],
    ['Success criteria:', '90% on target'],
    ['Budget:', '£2,000'],
    HEAD,
    ['Train staff', 'SENCO', 'Oct 2026', ''],
    [],
    ['Priority 2'],
    ['Objective:', 'Attendance improves'],
    HEAD,
    ['Soft start', 'BK', 'ongoing', ''],
  ]);
  expect(listed(reading)).toEqual(['1: Train staff', '2: Soft start']);
  expect(reading.objectives).toMatchObject([
    { text: 'Pupils communicate', successCriteria: ['90% on target'], cost: 2000 },
    { text: 'Attendance improves', cost: null },
  ]);
});

test('labels down the page without any table', () => {
  const reading = readRows([
    ['Objective 1:', 'Pupils read fluently'],
    ['Success criteria:', '80% fluent'],
    ['Action:', 'Paired reading'],
    ['Lead:', 'HW'],
    ['By when:', '12/2/27'],
    ['Cost:', '£165'],
    ['Action: Train volunteers'],
    ['By when: 26/3/27'],
    ['Objective 2:', 'Families feel heard'],
    ['Action:', 'Conversations'],
  ]);
  expect(listed(reading)).toEqual(['1: Paired reading', '1: Train volunteers', '2: Conversations']);
  expect(reading.objectives[0]?.successCriteria).toEqual(['80% fluent']);
  expect(reading.actions[0]).toMatchObject({ leads: ['HW'], due: { day: '2027-02-12' }, cost: 165 });
  expect(reading.actions[1]).toMatchObject({ leads: [], due: { day: '2027-03-26' }, cost: null });
});

test('activity and evidence with a budget a section', () => {
  const head = ['Activity', 'Evidence that supports this approach', 'Challenge number(s) addressed'];
  const reading = readRows([
    ['Strategy statement'],
    ['Teaching'],
    ['Budgeted cost: £21,000'],
    head,
    ['Phonics training', 'EEF', '1, 2'],
    ['Wider support'],
    ['Budgeted cost: £8,000'],
    head,
    ['Tutoring', 'EEF', '3'],
  ]);
  expect(listed(reading)).toEqual(['1: Phonics training', '2: Tutoring']);
  expect(reading.objectives.map(({ text, cost }) => [text, cost])).toEqual([
    ['Teaching', 21000],
    ['Wider support', 8000],
  ]);
});

test('totals, keys, footnotes, examples and last year’s table are left out and said', () => {
  const head = ['Aim', ...HEAD];
  const reading = readRows([
    head,
    ['e.g. Improve phonics', 'e.g. Buy books', 'SENCO', 'Dec', '£100'],
    ['Calm starts', 'Total Communication training', 'LM', '18/12/26', '£594'],
    ['', 'Coach TAs', 'SENCO', 'Spring term', ''],
    ['Sub-total', '', '', '', '£594'],
    [],
    ['* subject to budget'],
    ['Key: R = not started, A = in progress, G = complete'],
    ['BK Bo Kemp, JT Jo Trent'],
    ['Last year’s plan 2025/26'],
    head,
    ['Old aim', 'Old action', 'XX', '1/12/25', '£1'],
  ]);
  expect(listed(reading)).toEqual(['1: Total Communication training', '1: Coach TAs']);
  expect(reading.leftOut.map(({ why }) => why)).toEqual(['example', 'total', 'footnote', 'key', 'key', 'lastYear', 'lastYear']);
  expect(reading.initials).toEqual([
    { initials: 'BK', name: 'Bo Kemp' },
    { initials: 'JT', name: 'Jo Trent' },
  ]);
});

test('a money table beside the plan is left out', () => {
  const reading = readRows([
    ['Aim', ...HEAD, '', 'Item', 'Amount'],
    ['Calm starts', 'Rota', 'LM', 'Dec', '£5', '', 'TA hours', 4000],
    ['', 'Visits', 'LM', 'Dec', '', '', 'Training', 900],
  ]);
  expect(listed(reading)).toEqual(['1: Rota', '1: Visits']);
  expect(reading.actions[0]).toMatchObject({ cost: 5, note: '' });
  expect(reading.leftOut.map(({ why, text }) => [why, text])).toEqual([
    ['otherTable', 'Item'],
    ['otherTable', 'Amount'],
  ]);
});

test('a row hidden by hand waits for an answer', () => {
  const reading = readRows(
    [
      ['Aim', ...HEAD],
      ['Calm', 'Rota', 'LM', 'Dec'],
      ['', 'Secret', 'LM', 'Dec'],
    ],
    { hiddenRows: [3] },
  );
  expect(listed(reading)).toEqual(['1: Rota']);
  expect(reading.heldBack).toMatchObject([{ text: 'Secret', asked: ['include'] }]);
});

test('last year’s table above this year’s is left out too', () => {
  const head = ['Aim', ...HEAD];
  const reading = readRows([
    ['SEND ACTION PLAN 2025-2026 (completed)'],
    head,
    ['Old aim', 'Old action', 'LM', '1/7/26'],
    [],
    ['SEND ACTION PLAN 2026-2027'],
    head,
    ['New aim', 'New action', 'LM', '1/7/27'],
  ]);
  expect(listed(reading)).toEqual(['1: New action']);
  expect(reading.objectives).toHaveLength(1);
});

test('a plan that is all of another year is read in that year, and that is said', () => {
  const reading = readRows([['SEND action plan 2025-26'], ['Aim', ...HEAD], ['Talk', 'Train', 'LM', '16 Jan']]);
  expect(reading.actions[0]?.due).toEqual({ day: '2026-01-16' });
  expect(reading.questions).toMatchObject([{ reason: 'otherYear', said: '2025/26', forAll: true }]);
});

test('a row that says what to fill in is none', () => {
  const reading = readRows([
    ['Objective', 'Action', 'Lead', 'Due date', 'Status'],
    ['What do we want to achieve?', 'What will we do?', 'Who is responsible?', 'By when?', 'RAG'],
    ['Calm starts', 'Open early', 'LM', '12/12/26', 'A'],
  ]);
  expect(listed(reading)).toEqual(['1: Open early']);
  expect(reading.leftOut.map(({ why }) => why)).toEqual(['example']);
});

test('a numbered list of objectives above the table is looked up by number', () => {
  const reading = readRows([
    ['Our objectives'],
    ['1. Pupils talk'],
    ['2. Families join in'],
    [],
    ['Obj no.', ...HEAD],
    ['1', 'Train', 'LM'],
    ['', 'Buy', 'LM'],
    ['2', 'Café', 'JA'],
  ]);
  expect(listed(reading)).toEqual(['1: Train', '1: Buy', '2: Café']);
  expect(reading.objectives.map(({ text }) => text)).toEqual(['Pupils talk', 'Families join in']);
});

test('under banners a column of objectives may stand empty', () => {
  const reading = readRows([
    ['Priority 1: Talk'],
    ['Objective', ...HEAD],
    ['', 'Train', 'LM', 'Dec'],
    ['Priority 2: Families'],
    ['', 'Café', 'JA', 'Jan'],
  ]);
  expect(listed(reading)).toEqual(['1: Train', '2: Café']);
});

test('lead and budget beside a banner belong to its objective', () => {
  const reading = readRows([
    ['Priority 1: Reading', '', 'Lead: HW', 'Budget: £2,000'],
    HEAD,
    ['Pairs', 'HW', 'Dec', '£500'],
    ['Priority 2: Attendance', '', 'Lead: BK', ''],
    HEAD,
    ['Calls', 'Office', 'Dec', ''],
  ]);
  expect(reading.objectives).toMatchObject([
    { text: 'Reading', cost: 2000, note: 'Lead: HW' },
    { text: 'Attendance', cost: null, note: 'Lead: BK' },
  ]);
  expect(listed(reading)).toEqual(['1: Pairs', '2: Calls']);
});

test('labels without colons, above the first table and between tables', () => {
  const head = ['Actions', 'Timescale', 'Personnel', 'Resources'];
  const reading = readRows([
    ['Area for development: Teaching'],
    ['Objective', 'All teachers plan together'],
    ['Success criteria', 'All plans show the four steps of review'],
    head,
    ['Staff meeting', '4th November 2026', 'SENCO', '1 hour'],
    [],
    ['Area for development: Families'],
    ['Objective', 'Parents come to reviews'],
    ['Lead', 'SENCO'],
    head,
    ['Invite early', 'Each term', 'Office', ''],
  ]);
  expect(listed(reading)).toEqual(['1: Staff meeting', '2: Invite early']);
  expect(reading.objectives).toMatchObject([
    {
      text: 'All teachers plan together',
      successCriteria: ['All plans show the four steps of review'],
      note: 'Priority: Teaching',
    },
    { text: 'Parents come to reviews', note: 'Priority: Families\nLead: SENCO' },
  ]);
});

test('a sum and a key in the columns of the table are no actions', () => {
  const reading = readRows([
    ['Aim', ...HEAD, 'RAG'],
    ['Talk', 'Train', 'LM', 'Dec', '£40', 'A'],
    ['', '', '', '', '£40'],
    ['KEY', 'R', 'Not started'],
    ['', 'A', 'Started'],
    ['', 'G', 'Complete'],
  ]);
  expect(reading.actions).toMatchObject([{ text: 'Train', cost: 40, status: 'onTrack' }]);
  expect(reading.leftOut.map(({ why }) => why)).toEqual(['total', 'key', 'key', 'key']);
});
