import { answer } from '../../../src/domain/planFile/answer';
import { context, readRows } from './cells';

/** One action with this cell under the heading, beside one where nothing is unusual. */
function actionWith(heading: string, text: string, usual = '') {
  const reading = readRows([
    ['Objective', 'Action', 'Who leads', heading],
    ['Talk', 'Screen all new pupils', 'PL', text],
    ['Talk', 'Tell their families', 'PL', usual],
  ]);
  const [action] = reading.actions;
  return { action: action!, asked: reading.questions.filter(({ about }) => about.includes(action!.id)) };
}

test('a day whose name is another day’s is asked about', () => {
  expect(actionWith('By when', 'Tues 25 Nov 2026').action).toMatchObject({ due: null, proposed: { due: { day: '2026-11-25' } } });
  const wednesday = ['Wed 25 Nov 2026', 'Weds 25th November 2026', '25 Nov 2026', 'SATs 25 Nov 2026', 'By SATs, 25/11/2026'];
  for (const said of wednesday) expect(actionWith('By when', said).action.due).toEqual({ day: '2026-11-25' });
});

test.each([
  ['PL→JT', [], undefined],
  ['Lead: PL; Support: BK', ['PL'], ['PL']],
])('who leads by “%s” is asked, and its words are kept', (said, leads, proposed) => {
  const reading = readRows([
    ['Objective', 'Action', 'Who leads'],
    ['Talk', 'Screen all new pupils', said],
  ]);
  expect(reading.actions[0]).toMatchObject({ leads, note: `Who leads: ${said}`, asked: ['leads'] });
  expect(reading.actions[0]?.proposed.leads).toEqual(proposed);
});

test('how much of an action is done is its status only where all of it is', () => {
  const cases = ['100%', '50%', '0%'].map((said) => actionWith('% complete', said, '100%').action);
  expect(cases.map(({ status, proposed }) => [status, proposed.status])).toEqual([
    ['complete', undefined],
    [null, 'onTrack'],
    [null, 'notStarted'],
  ]);
});

test('a share that says the same as the word beside it settles nothing more', () => {
  const rows = (word: string) =>
    readRows([
      ['Objective', 'Action', 'Who leads', '% complete', 'Status'],
      ['Talk', 'Screen all new pupils', 'PL', '0%', word],
    ]);
  expect(rows('Not started')).toMatchObject({ actions: [{ status: 'notStarted', asked: [], reviewNotes: '% complete: 0%' }] });
  expect(rows('On track').actions[0]).toMatchObject({ status: 'onTrack' });
});

test.each([
  ['Started late (R)', 'offTrack'],
  ['🟠 drafted', 'atRisk'],
  ['✅', 'complete'],
  ['Complete 20/11', 'complete'],
])('a review of “%s” may be where the action stands', (said, proposed) => {
  const { action } = actionWith('Review comments', said, 'Went well');
  expect(action).toMatchObject({ status: null, proposed: { status: proposed }, reviewNotes: said });
});

test.each(['Ran with group (B)', 'Spoke with class (R)', 'Chose Option (A)'])('“%s” is no rating', (said) => {
  const { action, asked } = actionWith('Review comments', said, 'Went well');
  expect([action.proposed.status, asked]).toEqual([undefined, []]);
});

test('an unknown word for a status stays in the review, millions are no cost', () => {
  expect(actionWith('RAG', 'Booked', 'Green').action).toMatchObject({ status: null, asked: ['status'], reviewNotes: 'Booked' });
  for (const said of ['£1.2m', 'GBP 1.2m', 'about 1.2 million'])
    expect(actionWith('Cost', said, '£20').action).toMatchObject({ cost: null, asked: ['cost'], proposed: {} });
  expect(actionWith('Cost', '£20 for 30m of tape', '£20').action.proposed).toEqual({ cost: 20 });
  expect(actionWith('Cost', '£15 x 30m', '£20').action).toMatchObject({ cost: null, proposed: {} });
});

test('meetings marked in months apart are no span', () => {
  const rows = (...marks: string[]) =>
    readRows([
      ['Objective', 'Action', 'Who leads', 'Oct', 'Nov', 'Dec', 'Jan'],
      ['Talk', 'Meet families', 'PL', ...marks],
      ['Talk', 'Share what they say', 'PL', '', '', '', 'x'],
    ]).actions[0];
  expect(rows('x', '', '', 'x')).toMatchObject({ start: null, due: null, asked: ['due'] });
  expect(rows('x', 'x', 'x', '')).toMatchObject({ start: { words: 'Oct' }, due: { words: 'Dec' } });
});

test('times of day at lines are no numbers of actions', () => {
  const { actions } = readRows([
    ['Objective', 'Action', 'Who leads'],
    ['Calm', '9.30 Breakfast opens\n9.45 Songs for all', 'PL'],
  ]);
  expect(actions).toHaveLength(1);
  expect(actions[0]?.text).toContain('9.45');
});

test('a heading that stands over every section is asked about once for each action', () => {
  const section = (number: number) => [
    [`Priority ${number}: Talk ${number}`],
    ['Action', 'Contact', 'By when'],
    [`Screen class ${number}`, 'PL', '12/11/2026'],
  ];
  const { questions } = readRows([...section(1), ...section(2)]);
  const [asked] = questions.filter(({ reason }) => reason === 'columnMeaning');
  expect(asked).toMatchObject({ heading: 'Contact' });
  expect(asked?.about).toHaveLength(2);
});

test('what stands beside the plan is neither a cost nor a note of its actions, and takes none away', () => {
  const rows = (head: string[], first: string[], second: string[], gap = ['']) =>
    readRows([
      ['Objective', 'Action', 'Lead', 'Due', ...gap, ...head],
      ['Read', 'Buy books', 'PL', '12/11/2026', ...gap, ...first],
      ['Talk', 'Screen all', 'BK', '12/01/2027', ...gap, ...second],
    ]).actions.map(({ text, cost, note }) => [text, cost, note]);
  const alone = [
    ['Buy books', null, ''],
    ['Screen all', null, ''],
  ];
  expect(rows(['Budget', 'Amount'], ['Notional SEN', '£3000'], ['Top-up', '£2000'])).toEqual(alone);
  expect(rows(['Key', ''], ['G', 'On track'], ['A', 'Some delay'])).toEqual(alone);
  expect(rows(['Item', '£'], ['Books', '300'], ['Total', '300'], []).map(([text]) => text)).toEqual(['Buy books', 'Screen all']);
});

test('two people with a day each for one action are asked about', () => {
  const { actions } = readRows([
    ['Objective', 'Action', 'Who / when'],
    ['Read', 'Buy books and open the shelf', 'PL – 4 Dec\nBK – 5 Jan'],
  ]);
  expect(actions[0]).toMatchObject({ leads: ['PL', 'BK'], due: null, asked: ['due'] });
});

test('round bullets under dashes are points of the action above them', () => {
  const { actions } = readRows([
    ['Objective', 'Action', 'Lead'],
    ['Read', '- Train TAs\n  o phonics\n  o maths\n- Buy kit', 'PL'],
  ]);
  expect(actions.map(({ text }) => text)).toEqual(['Train TAs: phonics; maths', 'Buy kit']);
});

test('what was taken for a key is told with its words', () => {
  const { leftOut } = readRows([
    ['Action', 'RAG', 'Lead'],
    ['Buy books', 'G', 'PL'],
    [],
    ['Green', 'On track'],
    ['Red', 'Not begun in time'],
  ]);
  expect(leftOut.map(({ text }) => text)).toEqual(['Green On track', 'Red Not begun in time']);
});

test('a heading that says how actions stand is no objective', () => {
  const { objectives, leftOut, actions } = readRows([
    ['Objective', 'Action', 'Lead', 'By when'],
    ['Attendance', 'Ring families weekly', 'PL', '27/11/2026'],
    ['Completed', '', '', ''],
    ['Reading', 'Hold an assembly', 'BK', '18/09/2026'],
  ]);
  expect(objectives.map(({ text }) => text)).toEqual(['Attendance', 'Reading']);
  expect(leftOut).toMatchObject([{ why: 'title', text: 'Completed' }]);
  expect(actions).toHaveLength(2);
});

test.each([
  [
    'reviewIn',
    'due',
    ['Autumn 2 review', 'Review in Spring 1', 'reviewed Summer 2'],
    ['autumn-2', 'spring-1', 'summer-2'],
    '2026-12-18',
  ],
  [
    'notBefore',
    'start',
    ['Not before Spring 1', 'no earlier than Summer 1', 'not until Spring 2'],
    ['spring-1', 'summer-1', 'spring-2'],
    '2027-01-04',
  ],
] as const)('words of the kind “%s” are one question, read as the half-term they name', (reason, field, said, periods, day) => {
  const reading = readRows([['Action', 'Lead', 'By when'], ...said.map((words, at) => [`Act ${at}`, 'PL', words])]);
  expect(reading.actions.map((action) => [action[field], action[field === 'due' ? 'start' : 'due']])).toMatchObject(
    periods.map((period, at) => [{ period, words: said[at] }, null]),
  );
  expect(reading.actions[0]!.proposed[field]).toEqual({ day });
  const asked = reading.questions.filter((question) => question.reason === reason);
  expect(asked).toMatchObject([
    {
      field,
      forAll: true,
      proposed: 0,
      about: { length: 3 },
      choices: [{ value: { kind: 'leave' } }, ...(reason === 'reviewIn' ? [{}] : []), { value: { kind: 'empty' } }],
    },
  ]);
  const without = answer(reading, { [asked[0]!.id]: { kind: 'empty' } }, context);
  expect(without.actions.map((action) => action[field])).toEqual([null, null, null]);
});

test.each([
  ['beside the lines of one cell', [['Talk', '• Screen\n• Train\n• Buy', 'PL', '18/12/2026']], []],
  [
    'merged down their rows',
    [
      ['Talk', 'Screen', 'PL', '18/12/2026'],
      ['', 'Train', '', ''],
      ['', 'Buy', '', ''],
    ],
    [
      [1, 2, 3, 2],
      [1, 3, 3, 3],
    ],
  ],
] as const)('a lead and a day once %s are asked about once each, filled in for all', (_, rows, merged) => {
  const reading = readRows(
    [['Objective', 'Action', 'Lead', 'Due'], ...rows.map((row) => [...row]), ['Read', 'Read daily', 'JT', '12/02/2027']],
    {
      merged: merged.map(([row, column, toRow, toColumn]) => [row, column, toRow, toColumn]),
    },
  );
  expect(reading.actions.map(({ leads, due }) => [leads, due])).toEqual([
    ...Array.from({ length: 3 }, () => [['PL'], { day: '2026-12-18' }]),
    [['JT'], { day: '2027-02-12' }],
  ]);
  expect(reading.questions).toMatchObject([
    { field: 'leads', reason: 'sharedCell', said: 'PL', about: { length: 3 }, forAll: true, proposed: 0 },
    { field: 'due', reason: 'sharedCell', said: '18/12/2026', about: { length: 3 }, forAll: true, proposed: 0 },
  ]);
  const none = answer(reading, { [reading.questions[0]!.id]: { kind: 'empty' } }, context);
  expect(none.actions.map(({ leads }) => leads)).toEqual([[], [], [], ['JT']]);
});

test.each([
  ['By', ['AH', 'AH, KS leads', 'LM + site'], 'By'],
  ['Time', ['Autumn 2', 'Spring 1', 'A1'], 'Time'],
])(
  'under %s stands who or when, or when or how long: what its cells say is proposed and asked about',
  (heading, cells, asked) => {
    const rows = cells.map((cell, at) => ['Read', `Buy books ${at}`, cell, `${at + 3}/12/2026`]);
    const head = ['Objective', 'Action', heading, heading === 'By' ? 'Deadline' : 'Notes'];
    const { questions } = readRows([head, ...rows]);
    expect(questions).toContainEqual(expect.objectContaining({ reason: 'columnMeaning', heading: asked }));
  },
);

test('a target that is a day is when an action is due, asked about', () => {
  const { actions, questions } = readRows([
    ['Ref', 'Recommendation from peer review', 'Agreed action', 'Owner', 'Target', 'Who helps'],
    ['PR1', 'Sharpen targets', 'Moderate every term', 'SENDCo', '18/12/2026', 'Office'],
    ['PR2', 'Use LSAs well', 'Redesign the timetable', 'AHT', '30/10/2026', 'SLT'],
  ]);
  expect(actions[0]).toMatchObject({ due: { day: '2026-12-18' }, support: 'Office', successCriteria: [] });
  expect(actions[0]!.note).toBe('Recommendation from peer review: Sharpen targets');
  expect(questions).toContainEqual(expect.objectContaining({ reason: 'columnMeaning', heading: 'Target' }));
});

test('whom an action is for is no objective of it, and stays in its note', () => {
  const { objectives, actions } = readRows([
    ['Objective', 'Target group', 'Action', 'Resp.', 'When'],
    ['Read', 'SEN Support in Y5', 'Zones group', 'All CTs', '12/11/2026'],
  ]);
  expect(objectives.map(({ text }) => text)).toEqual(['Read']);
  expect(actions[0]).toMatchObject({ leads: ['All CTs'], note: 'Target group: SEN Support in Y5' });
});

test('a month beyond the plan whose year may be a day, and years that are no school year, are no days of it unasked', () => {
  const when = (text: string) =>
    readRows([
      ['Objective', 'Action', 'Due'],
      ['Read', 'Buy books', text],
    ]).actions[0]!;
  expect(when('Sept 27')).toMatchObject({ due: null, asked: ['due'], proposed: { due: { day: '2026-09-27' } } });
  expect(when('Sept 26')).toMatchObject({ due: { words: 'Sept 26' } });
  expect(when('2026-2028').proposed.due).toBeUndefined();
});

test('what a form of Word shows where nothing is filled in says nothing', () => {
  const { actions } = readRows([
    ['Objective', 'Action', 'Lead', 'Status', 'Due'],
    ['Read', 'Buy books', 'PL', 'Choose an item.', 'Click or tap to enter a date.'],
  ]);
  expect(actions[0]).toMatchObject({ status: null, due: null, asked: [], note: '', reviewNotes: '' });
});
