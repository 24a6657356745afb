import { listed, readRows } from './cells';

const HEAD = ['Objective', 'Action', 'Lead', 'By when'];

test('Completed, Agreed and Notes in the midst of a table are no lines that close it', () => {
  const head = ['Status', 'Action', 'Lead', 'By when'];
  const rows = [head, ['Completed', 'Open a quiet room'], ['Agreed', 'Buy new books for all'], ['Red', 'Ring the bell', 'BK']];
  expect(readRows(rows).actions.map(({ text }) => text)).toEqual(['Open a quiet room', 'Buy new books for all', 'Ring the bell']);
  const last = [head, ['Red', 'Ring the bell', 'BK'], ['Completed', 'Open a quiet room']];
  expect(readRows(last).actions.map(({ text }) => text)).toEqual(['Ring the bell', 'Open a quiet room']);
  const rated = readRows([head, ['Red', 'Ring the bell'], ['Green', 'Open a quiet room'], ['Amber', 'Find a room', 'BK']]);
  expect(rated.actions).toHaveLength(3);
  const closed = readRows([HEAD, ['Calm', 'Ring the bell', 'BK', ''], ['Agreed', 'the governors in May']]);
  expect(closed.actions.map(({ text }) => text)).toEqual(['Ring the bell']);
});

test.each([
  ['0.5 FTE teacher in Year 4\n0.2 FTE speech therapist'],
  ['3B Reading group with a TA\n4A Maths group with a TA'],
  ['3A Reading group with a TA\n3B Maths group with a TA'],
  ['9.30 Meet parents at the gate\n2.15 Phone home'],
  ['2h Reading each week\n1h Maths each week'],
])('numbers that do not follow each other, or name classes, are words of the action: %s', (text) => {
  const { actions } = readRows([HEAD, ['Calm', text, 'BK', '12/11/2026']]);
  expect(actions).toMatchObject([{ asked: ['text'], proposed: { texts: text.split('\n') } }]);
});

test('numbers that follow each other are the actions’ own', () => {
  expect(readRows([HEAD, ['Calm', '1.1 Buy books\n1.2 Read them', 'BK', '']]).actions).toMatchObject([
    { ref: '1.1', text: 'Buy books' },
    { ref: '1.2', text: 'Read them' },
  ]);
});

test('a sentence that runs on over lines is one action, however many lead it', () => {
  const rows = [HEAD, ['Calm', 'Review provision in\nYear 3 classrooms and\nYear 4 classrooms', 'BK\nJT', '']];
  expect(readRows(rows).questions).toEqual([]);
  expect(listed(readRows(rows))).toEqual(['1: Review provision in Year 3 classrooms and Year 4 classrooms']);
});

test.each([
  ['Value for money', 'High'],
  ['How much support', '2 hours a week'],
  ['Pupil premium money', 'Yes, half'],
])('“%s” beside a cost says something else, and is kept', (heading, said) => {
  const { actions, questions } = readRows([
    ['Objective', 'Action', 'Lead', heading, 'Cost'],
    ['Calm', 'Buy books', 'BK', said, '£50'],
  ]);
  expect(actions).toMatchObject([{ cost: 50, note: `${heading}: ${said}` }]);
  expect(questions).toEqual([]);
});

test('how something is going is a status where it is rated, else what happened', () => {
  const head = ['Objective', 'Action', 'Lead', 'How is it going'];
  expect(readRows([head, ['Calm', 'Buy books', 'BK', 'Green']]).actions).toMatchObject([{ status: 'onTrack' }]);
  const told = readRows([head, ['Calm', 'Buy books', 'BK', 'Staff trained'], ['', 'Open a room', 'BK', 'Well']]);
  expect(told.actions.map(({ reviewNotes }) => reviewNotes)).toEqual([
    expect.stringContaining('Staff trained'),
    expect.stringContaining('Well'),
  ]);
  expect(told.questions).toEqual([]);
});

test('what stands under a status and is none is kept, whatever is answered', () => {
  const reading = readRows([
    ['Objective', 'Action', 'Lead', 'Status'],
    ['Calm', 'Open a room', 'BK', 'Waiting for parts'],
  ]);
  expect(reading.actions).toMatchObject([{ status: null, asked: ['status'], reviewNotes: 'Waiting for parts' }]);
});

test('what was done stands behind an empty column: no further actions', () => {
  const { actions } = readRows([
    ['Objective', 'Action', 'Lead', 'By when', '', 'Actions taken', 'RAG'],
    ['Calm', 'Open a room', 'BK', '12/11/2026', '', 'Room was opened in May', 'G'],
    ['', 'Ring the bell', 'JT', '13/11/2026', '', 'Bell rung twice a day', 'A'],
  ]);
  expect(actions).toMatchObject([
    { text: 'Open a room', status: 'onTrack' },
    { text: 'Ring the bell', status: 'atRisk' },
  ]);
  expect(actions[0]?.reviewNotes).toContain('Room was opened in May');
});

test('actions with ratings in a sheet without headings are read, and asked about; a key is not', () => {
  const plan = readRows([
    ['Green', 'Open a quiet room for Years 3 and 4'],
    ['Amber', 'Train all TAs in early phonics'],
    ['Red', 'Buy new books for the library'],
  ]);
  expect(plan.actions.map(({ status }) => status)).toEqual(['onTrack', 'atRisk', 'offTrack']);
  expect(plan.questions).not.toEqual([]);
  const key = readRows([
    ['Green', 'On track to be completed by the date'],
    ['Amber', 'Started but behind the agreed timescale'],
    ['Red', 'Not yet started or at risk'],
  ]);
  expect(key.actions).toEqual([]);
});

test('“see above” with nothing above it names nobody', () => {
  expect(readRows([HEAD, ['Calm', 'Open a room', 'see above', '']]).actions).toMatchObject([{ leads: [], asked: ['leads'] }]);
});

test('what a formula of the file came to is told wherever it stands, and its errors are no values', () => {
  const worked = (text: string): { text: string; formula: string } => ({ text, formula: 'B1' });
  const [sound, failed] = readRows([
    ['Objective', 'Action', 'Lead', 'Support', 'Success criteria', 'Review', 'Notes'],
    ['Talk', 'Screen all', 'PL', worked('TA'), worked('All screened'), worked('Begun'), worked('Later')],
    ['Talk', 'Train all', worked('#REF!'), worked('#REF!'), worked('#N/A'), worked('#VALUE!'), worked('#NAME?')],
  ]).actions;
  expect(sound).toMatchObject({ support: 'TA', successCriteria: ['All screened'], reviewNotes: 'Begun' });
  expect(sound?.note.match(/worked out by a formula/g)).toHaveLength(3);
  expect(failed).toMatchObject({ leads: [], support: '', successCriteria: [], reviewNotes: '', asked: ['leads'] });
  expect(failed?.note.match(/a formula without a result/g)).toHaveLength(4);
});

test('columns of a further year’s terms are told apart by a number', () => {
  const terms = ['Autumn', 'Spring', 'Autumn', 'Spring'];
  const reviews = readRows([
    ['Action', 'Lead', 'When', ...terms],
    ['Screen', 'PL', 'Dec', 'Begun', 'All done', '', 'Done again'],
    ['Train', 'JT', 'Dec', 'Booked', '', 'Later', ''],
  ]);
  expect(reviews.actions.map(({ reviewNotes }) => reviewNotes)).toEqual([
    'Autumn (1): Begun\nSpring (1): All done\nSpring (2): Done again',
    'Autumn (1): Booked\nAutumn (2): Later',
  ]);
  const years = [...['Autumn', 'Spring'].map((term) => `Year 1: ${term}`), 'Year 2: Autumn'];
  const rated = readRows([
    ['Action', 'Lead', 'When', ...years],
    ['Screen', 'PL', 'Dec', 'R', 'A', ''],
    ['Train', 'JT', 'Dec', 'A', 'A', 'G'],
  ]);
  expect(rated.actions.map(({ status }) => status)).toEqual(['atRisk', 'onTrack']);
});
