import { listed, readRows } from './cells';

const columnQuestions = (reading: ReturnType<typeof readRows>) =>
  reading.questions
    .filter(({ reason }) => reason === 'columnMeaning')
    .map(({ heading, choices, proposed }) => [
      heading,
      choices.map(({ value }) => (value.kind === 'column' ? value.as : value.kind)),
      proposed,
    ]);

test('milestones are those of the action, with the month or term that their heading names', () => {
  const reading = readRows([
    [
      'Objective',
      'Action',
      'Lead',
      'Success criteria',
      'Milestone 1 (Dec)',
      'Milestone by July',
      'Spring milestone',
      'Milestones',
    ],
    ['Reading every day', 'Buy books', 'PL', 'All read daily', '50%', 'Books read', '70%', 'Feb: half done\nShelves full'],
  ]);
  expect(reading.actions[0]).toMatchObject({ successCriteria: ['All read daily'], note: '' });
  expect(reading.actions[0]?.milestones).toEqual([
    { text: '50%', due: null, dueText: 'Dec', reached: null },
    { text: 'Books read', due: null, dueText: 'July', reached: null },
    { text: '70%', due: null, dueText: 'Spring', reached: null },
    { text: 'half done', due: null, dueText: 'Feb', reached: null },
    { text: 'Shelves full', due: null, dueText: '', reached: null },
  ]);
});

test('labels of a form may have many words, but for actions and objectives', () => {
  const reading = readRows([
    ['Objective', 'Calm starts'],
    ['Action', 'Ring the bell'],
    ['Person responsible for this', 'BK'],
    ['Date to be completed by', '12/12/2026'],
    ['Success criteria and evidence', 'Fewer incidents'],
    ['Monitoring and evaluation arrangements', 'Each term'],
  ]);
  expect(reading.actions).toMatchObject([
    { text: 'Ring the bell', leads: ['BK'], due: { day: '2026-12-12' }, monitoring: 'Each term' },
  ]);
  expect(JSON.stringify(reading.objectives) + JSON.stringify(reading.actions)).toContain('Fewer incidents');
});

test('a time with “From” and “To” beneath it is a start and a day when it is due', () => {
  const reading = readRows([
    ['Action', 'Lead', 'Timescale', '', 'Impact', ''],
    ['', '', 'From', 'To', 'Intended', 'Actual'],
    ['Buy decodable books', 'PL', '10/01/2027', '28/03/2027', 'All read daily', ''],
  ]);
  expect(reading.actions).toMatchObject([{ start: { day: '2027-01-10' }, due: { day: '2027-03-28' } }]);
});

test('a revised day goes before the one it replaces, where there is one', () => {
  const reading = readRows([
    ['Action', 'Lead', 'Original deadline', 'Revised deadline'],
    ['Buy books', 'PL', '30/10/2026', '27/11/2026'],
    ['Train staff', 'BK', '30/10/2026', ''],
  ]);
  expect(reading.actions.map(({ due, note }) => [due, note])).toEqual([
    [{ day: '2026-11-27' }, 'Original deadline: 30/10/2026'],
    [{ day: '2026-10-30' }, ''],
  ]);
});

test('a day when something was completed is kept, and completed is proposed', () => {
  for (const heading of ['Completed', 'Date completed', 'Date achieved']) {
    const reading = readRows([
      ['Action', 'Lead', 'By when', heading],
      ['Buy books', 'PL', '30/10/2026', '28/10/2026'],
      ['Train staff', 'BK', '30/11/2026', ''],
    ]);
    expect(reading.actions[0]).toMatchObject({ status: null, proposed: { status: 'complete' }, note: `${heading}: 28/10/2026` });
    expect(reading.actions[1]).toMatchObject({ status: null, proposed: {}, note: '' });
    expect(reading.actions.map(({ reviewNotes }) => reviewNotes)).toEqual(['', '']);
  }
});

test('“On target? Y/N” says how it stands, and no objective', () => {
  const reading = readRows([
    ['Actions', 'Lead', 'Date', 'On target? Y/N'],
    ['Buy books', 'PL', '30/10/2026', 'Y'],
    ['Train staff', 'BK', '30/11/2026', 'N'],
    ['Meet families', 'BK', '30/11/2026', '?'],
  ]);
  expect(reading.objectives.map(({ text }) => text).filter(Boolean)).toEqual([]);
  expect(reading.actions.map(({ status, proposed }) => [status, proposed.status])).toEqual([
    ['onTrack', undefined],
    [null, 'offTrack'],
    [null, undefined],
  ]);
});

test('a heading that names a rating in brackets holds one, whatever single cells say', () => {
  const reading = readRows([
    ['Action', 'Lead', 'Where are we now (RAG)'],
    ['Buy books', 'PL', 'red'],
    ['Train staff', 'BK', 'white'],
    ['Meet families', 'BK', 'grün'],
    ['Open a room', 'BK', 'Amber/Green'],
  ]);
  expect(reading.actions[0]).toMatchObject({ status: 'offTrack', reviewNotes: '' });
  expect(reading.questions.filter(({ field }) => field === 'status').map(({ said }) => said)).toEqual(
    expect.arrayContaining(['grün', 'Amber/Green']),
  );
});

test('criteria in more rows than goals are no actions, steps are', () => {
  const rows = (heading: string) =>
    readRows([
      ['Goal', heading, 'Lead', 'By when'],
      ['Calm starts for all', 'All pupils sit down', 'PL', 'Dec'],
      ['', 'Fewer incidents are logged', '', ''],
      ['', 'Staff greet all pupils', '', ''],
    ]);
  expect(rows('Success criteria').actions.map(({ text }) => text)).toEqual(['Calm starts for all']);
  expect(rows('Success steps').actions.map(({ text }) => text)).toHaveLength(3);
});

test('what will be done is the action, the provision beside it what it is for', () => {
  const reading = readRows([
    ['Provision', 'What we will do', 'Who', 'When'],
    ['Sensory room', 'Write a timetable for the room', 'PL', '12/11/2026'],
    ['Forest school', 'Train two leaders of sessions', 'BK', '12/11/2026'],
  ]);
  expect(listed(reading)).toEqual(['1: Write a timetable for the room', '2: Train two leaders of sessions']);
  expect(reading.objectives.map(({ text }) => text)).toEqual(['Sensory room', 'Forest school']);
  expect(columnQuestions(reading)).toMatchObject([['Provision', expect.arrayContaining(['objective', 'kept']), 0]]);
});

test('numbers of actions may leave one out', () => {
  const reading = readRows([
    ['Objective', 'Action', 'Lead'],
    ['Talk', '1A Screen all\n1B Train staff\n1D Meet families', 'PL'],
    ['Read', '2.1 Buy books\n2.2 Open a shelf\n2.4 Read daily', 'PL'],
  ]);
  expect(reading.actions.map(({ text }) => text)).toEqual([
    ...['Screen all', 'Train staff', 'Meet families', 'Buy books', 'Open a shelf', 'Read daily'],
  ]);
});

test('an action that begins with a verb is no meaning of the rating beside it', () => {
  const reading = readRows([
    ['RAG', 'Action'],
    ['Green', 'Complete the phonics training'],
    ['Red', 'Track attendance weekly'],
    ['Amber', 'Meet parents of those at risk'],
  ]);
  expect(reading.actions.map(({ text }) => text)).toEqual([
    'Complete the phonics training',
    'Track attendance weekly',
    'Meet parents of those at risk',
  ]);
});

test('a second column of actions is asked about', () => {
  const reading = readRows([
    ['Objective', 'Actions', 'Activities', 'Lead', 'By when'],
    ['Talk', 'Screen every new pupil', 'Use the screener in week one', 'PL', '12/11/2026'],
    ['Read', 'Buy decodable books', 'Order from the list', 'BK', '12/11/2026'],
  ]);
  expect(listed(reading)).toEqual(['1: Screen every new pupil', '2: Buy decodable books']);
  expect(columnQuestions(reading)).toEqual([['Activities', ['kept', 'approach', 'review', 'success'], 0]]);
});

test('amounts in a table beside the plan are none of its actions’', () => {
  const rows = (label: string, last: string) =>
    readRows([
      ['Objective', 'Action', 'Lead', 'Due', '', label, 'Cost'],
      ['Reading', 'Buy books', 'PL', '27/11/2026', '', 'Licences', 720],
      ['Families', 'Hold an evening', 'BK', '04/02/2027', '', last, 1100],
    ]);
  for (const reading of [rows('Item', 'Cover'), rows('Resources', 'Total')]) {
    expect(listed(reading)).toEqual(['1: Buy books', '2: Hold an evening']);
    expect(reading.actions.map(({ cost, ref }) => [cost, ref])).toEqual([
      [null, ''],
      [null, ''],
    ]);
    expect(reading.leftOut.map(({ why }) => why)).toEqual(['otherTable', 'otherTable']);
  }
  expect(rows('Resources', 'Cover').actions.map(({ cost }) => cost)).toEqual([720, 1100]);
});

test('lines that each say who and when go to the actions of their cell', () => {
  const reading = readRows([
    ['Objective', 'Action', 'Who / by when'],
    ['Calm', '- Train the team\n- Open a quiet zone', 'SENCO & PL – 4th Dec\nSite team, 5th Jan'],
    ['Play', 'Choose buddies', 'PSHE lead: 13 Nov'],
    ['Read', 'Buy books', 'Lead: BK\nBy: 13/11/2026'],
  ]);
  expect(reading.actions.map(({ leads, start, due }) => [leads, start, due])).toEqual([
    [['SENCO', 'PL'], null, { day: '2026-12-04' }],
    [['Site team'], null, { day: '2027-01-05' }],
    [['PSHE lead'], null, { day: '2026-11-13' }],
    [['BK'], null, { day: '2026-11-13' }],
  ]);
});

test.each([
  ['beside each other', (label: string, words: string) => [label, words]],
  ['in one cell', (label: string, words: string) => [`${label}: ${words}`]],
])('a target right under its objective is how one will know, a baseline is kept (%s)', (_, line) => {
  const above = [line('Objective', 'Pupils attend'), line('Baseline', '88%'), line('Target', '95% by July')];
  const steps = [
    ['Steps', 'Who', 'By when'],
    ['Ring each family', 'PL', '27/11/2026'],
  ];
  for (const reading of [readRows([...above, ...steps]), readRows([...above, line('Action', 'Ring each family')])]) {
    expect(reading.objectives).toMatchObject([
      { text: 'Pupils attend', successCriteria: ['95% by July'], note: 'Baseline: 88%' },
    ]);
    expect(listed(reading)).toEqual(['1: Ring each family']);
  }
});

test('an objective’s words may stand in the line under its number', () => {
  const { objectives, initials } = readRows([
    ['Initials: PL – Priya Lind (SENCO); JT – Joan Trent (DHT)'],
    ['Objective 1'],
    ['Every pupil has a voice in their plan'],
    ['Action', 'Lead', '☐/☑', 'Completed'],
    ['Choose a toolkit', 'PL', '☑', '24/09/26'],
    ['Open a council', 'JT', '☐', '—'],
  ]);
  expect(objectives).toMatchObject([{ ref: '1', text: 'Every pupil has a voice in their plan' }]);
  expect(initials.map(({ initials: letters }) => letters)).toEqual(['PL', 'JT']);
});

test('points under a numbered line are no actions of their own', () => {
  const rows = (text: string) =>
    readRows([
      ['Objective', 'Action', 'Lead'],
      ['Read', text, 'PL'],
    ]);
  const one = rows('1. Library of scaffolds\n- models\n- stems');
  expect(one.actions).toHaveLength(1);
  expect(one.actions[0]?.proposed.texts).toEqual(['Library of scaffolds: models', 'Library of scaffolds: stems']);
  expect(rows('i) Library\n• models\n• stems\nii) Coaching').actions.map(({ text }) => text)).toEqual([
    'Library: models; stems',
    'Coaching',
  ]);
});

test('a span may go on in the next line, and a note at the foot has a number', () => {
  const reading = readRows([
    ['Objective', 'Action', 'Lead', 'Dates'],
    ['Read', '- Buy books\n- Open a shelf', 'PL', 'Sept 26 –\nDec 26'],
    ['Note 2: from pupil premium'],
  ]);
  expect(reading.actions).toHaveLength(2);
  expect(reading.questions.filter(({ reason }) => reason === 'unevenLines')).toEqual([]);
  expect(reading.leftOut).toMatchObject([{ why: 'footnote' }]);
});

test('where nothing says when it is due, days of a review are asked about', () => {
  const rows = [
    ['Action', 'Responsible', 'Date started', 'Date for review'],
    ['Train the team', 'PL', '01/09/2026', '27/11/2026'],
  ];
  const open = readRows(rows);
  expect(columnQuestions(open)).toEqual([['Date for review', ['monitoring', 'due', 'start', 'kept'], 0]]);
  const due = readRows(rows.map((row, at) => [...row, at === 0 ? 'By when' : '11/12/2026']));
  expect(columnQuestions(due)).toEqual([]);
});

test('numbered headings over tables with objectives of their own are all priorities', () => {
  const section = (aim: string, target: string) => [
    [aim],
    ['Success criteria: all join in'],
    ['Targets', 'Strategies', 'Lead', 'Timescale'],
    [target, 'Compare with the guidance', 'PL', '12/11/2026'],
  ];
  const { objectives, leftOut } = readRows([
    ...section('Aim 1: Take part in more', 'Review policies'),
    ...section('Aim 2: Better rooms', 'Hearing loop'),
  ]);
  expect(objectives.map(({ text, note }) => [text, note])).toEqual([
    ['Review policies', 'Priority: Take part in more'],
    ['Hearing loop', 'Priority: Better rooms'],
  ]);
  expect(leftOut.map(({ text }) => text)).toEqual(['Success criteria: all join in', 'Success criteria: all join in']);
});

test('the title of a plan is no objective’s words', () => {
  const { objectives } = readRows([
    ['Objective 1'],
    ['SEND plan 2026/27'],
    ['Action', 'Lead', 'When'],
    ['Buy books', 'PL', 'Dec'],
  ]);
  expect(objectives.map(({ text }) => text)).not.toContain('SEND plan 2026/27');
});
