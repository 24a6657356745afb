import { listed, readRows } from './cells';

test('a plan in the words of an implementation template has its actions, and each how one will know', () => {
  const reading = readRows([
    ['Implementation plan: adaptive teaching'],
    [],
    [
      'Problem (why?)',
      'Intervention description (what?)',
      'Implementation activities (how?)',
      'Implementation outcomes (how well?)',
      'Final outcomes (and so?)',
    ],
    [
      'TAs give answers',
      'Scaffolding',
      '• INSET in September\n• Coaching\n• TA release',
      'Short: five scaffolds\nMedium: in 80%',
      'SEND matches peers',
    ],
  ]);
  expect(listed(reading)).toEqual(['1: INSET in September', '1: Coaching', '1: TA release']);
  expect(reading.objectives).toMatchObject([{ text: 'TAs give answers' }]);
  // Lines of two columns are not one list, though there are as many as actions.
  for (const { successCriteria, approach } of reading.actions)
    expect([successCriteria, approach]).toEqual([
      ['Short: five scaffolds', 'Medium: in 80%', 'SEND matches peers'],
      'Scaffolding',
    ]);
});

test('whether goals are achieved is no objective', () => {
  const head = ['Target', 'Strategies', 'Outcome', 'Timeframe', 'Goals achieved'];
  const reading = readRows([
    ['Aim 1: Take part in lessons'],
    head,
    ['Overlays', 'Order them', 'Overlays in each class', 'ongoing', 'Yes'],
    ['Aim 2: Reach every room'],
    head,
    ['Ramp', 'Get three quotes', 'Level access', '2027/28', ''],
  ]);
  expect(reading.objectives.map(({ text, note }) => [text, note])).toEqual([
    ['Overlays', 'Priority: Take part in lessons'],
    ['Ramp', 'Priority: Reach every room'],
  ]);
  expect(reading.actions.map(({ status }) => status)).toEqual(['complete', null]);
});

test('headings that end in dots, and `How did it go?`, are read like any', () => {
  const rows = [
    ['Focus', 'So that…', 'We will…', 'Champion', 'Finish line', '£', 'How did it go?'],
    ['Playtimes', 'all children are calm', 'open a quiet room', 'Mr Dale', '12/02/2027', '250', 'Opened in Nov'],
  ];
  const { actions, objectives } = readRows(rows);
  expect(objectives).toMatchObject([{ text: 'all children are calm', note: 'Priority: Playtimes' }]);
  expect(actions).toMatchObject([{ text: 'open a quiet room', leads: ['Mr Dale'], cost: 250, reviewNotes: 'Opened in Nov' }]);
});

test('when something is reviewed is not when it is due: it is asked', () => {
  const { actions, questions } = readRows([
    ['Objective', 'Action', 'Staff lead', 'When will you review?'],
    ['Attendance', 'Call home', 'AHT', '11/01/2027'],
    ['Talk', 'Train TAs', 'PL', '12/01/2027'],
  ]);
  expect(actions.map(({ due }) => due)).toEqual([null, null]);
  expect(questions).toMatchObject([{ reason: 'columnMeaning', heading: 'When will you review?' }]);
});

test('how many actions a school has is no action', () => {
  const rows = [
    ['School', 'No. of actions', 'Complete'],
    ['Ash Park', 2, 1],
    ['Kings Lane', 1, 0],
  ];
  expect(readRows(rows)).toMatchObject({ outcome: 'nothing', actions: [] });
});

test('a column of teachers says who leads', () => {
  const rows = [
    ['Teacher', 'Class', 'Action', 'When'],
    ['Ann Lowe', '3B', 'Task boards', 'Dec'],
    ['Cy Penn', '4C', 'Word maps', 'Dec'],
  ];
  expect(readRows(rows).actions.map(({ leads }) => leads)).toEqual([['Ann Lowe'], ['Cy Penn']]);
});

test('whether `What?` beside `How?` is the objective or the action is asked', () => {
  const rows = [
    ['What?', 'Who?', 'When?', 'How?'],
    ['Train TAs', 'PL', '12/02/2027', 'Two twilights'],
    ['Review the register', 'BK', '12/03/2027', 'Meetings'],
  ];
  const asked = readRows(rows).questions.find(({ reason }) => reason === 'columnMeaning');
  expect(asked?.heading).toBe('What?');
  expect(asked?.choices.map(({ value }) => value.kind === 'column' && value.as)).toEqual(
    expect.arrayContaining(['objective', 'action']),
  );
});

test('year groups are no names', () => {
  const rows = [
    ['Year', 'Wave 1', 'Wave 2', 'Staff', 'Cost'],
    ['Reception', 'Visual timetables', 'Talk group (6)', 'Miss Tan', '£594'],
    ['Year 1', 'Word mats', 'Phonics keep-up daily', 'TA', '£396'],
    ['Year 2', 'Task boards', 'Fluency group', 'TA', '£210'],
  ];
  expect(JSON.stringify(readRows(rows).questions)).not.toContain('dropped');
});

test('tables beside each other have the headings above them each', () => {
  const reading = readRows([
    ['SEND plan'],
    ['Priority A: Reading', '', '', '', 'Priority B: Attendance'],
    ['Action', 'Lead', 'When', '', 'Action', 'Lead', 'When'],
    ['Buy books', 'PL', 'Dec', '', 'First calls', 'Office', 'Nov'],
    ['Buddy readers', 'BK', 'Jan', '', 'Rewards', 'HT', 'Jan'],
  ]);
  expect(listed(reading)).toEqual(['1: Buy books', '1: Buddy readers', '2: First calls', '2: Rewards']);
  expect(reading.objectives.map(({ text, note }) => [text, note.includes('Priority')])).toEqual([
    ['Reading', false],
    ['Attendance', false],
  ]);
});

test('half-terms by their codes are one rating each, the latest of which counts', () => {
  const rows = [
    ['Action', 'Who', 'A1', 'A2', 'Sp1'],
    ['Greet at the gate', 'BK', 'G', 'A', ''],
    ['Breakfast', 'JT', 'R', 'G', ''],
  ];
  expect(readRows(rows).actions.map(({ status, reviewNotes }) => [status, reviewNotes])).toEqual([
    ['atRisk', 'A1: G'],
    ['onTrack', 'A1: R'],
  ]);
});

test('scores on entry are no days', () => {
  const rows = [
    ['Provision', 'Staff', 'Sessions', 'Entry', 'Exit'],
    ['Talk group', 'TA', '10', '81.5', '87'],
    ['Lego club', 'ELSA', '12', '', ''],
  ];
  const { actions, questions } = readRows(rows);
  expect(actions[0]).toMatchObject({ due: null, note: expect.stringContaining('Entry: 81.5') as string });
  expect(questions.map(({ field }) => field)).not.toContain('due');
});

test('who and when over the actions of an objective, in a table of labels each, hold for them if a person says so', () => {
  const card = (at: number, text: string, lead: string) => [
    [`Objective ${at}`, text],
    ['Lead', lead],
    ['Success criteria', '94% by July'],
    ['Actions', '• First day calls\n• Soft start'],
    ['By when', 'July 2027'],
    [],
  ];
  const reading = readRows([...card(1, 'Attendance', 'AHT'), ...card(2, 'Calm', 'PL')]);
  expect(reading.actions.map(({ leads }) => leads.join())).toEqual(['AHT', 'AHT', 'PL', 'PL']);
  expect(reading.objectives.map(({ note }) => note)).toEqual(['', '']);
  expect(reading.questions).toContainEqual(expect.objectContaining({ field: 'leads', reason: 'sharedCell' }));
});

test('`Action by` and `Action by date` are who and when', () => {
  const rows = [
    ['Issue', 'Agreed action', 'Action by', 'Action by date'],
    ['Turnover', 'Exit interviews', 'Joan Trevanion', '30/11/26'],
  ];
  expect(readRows(rows).actions).toMatchObject([
    { text: 'Exit interviews', leads: ['Joan Trevanion'], due: { day: '2026-11-30' } },
  ]);
});

test.each([[[['Name', 'Role']]], [[]]])('names with a role each below a plan are none of it', (head) => {
  const rows = [
    ['Objective', 'Action', 'Lead'],
    ['Talk', 'Train TAs', 'PL'],
    ['Talk', 'Screen all', 'BK'],
    [],
    ...head,
    ['Priya Lindqvist', 'SENCO'],
    ['Bo Kessler', 'TA lead'],
  ];
  const { actions, objectives, leftOut, questions } = readRows(rows);
  expect([actions.length, objectives.length, questions]).toEqual([2, 1, []]);
  expect(leftOut).toMatchObject([{ why: 'otherTable' }]);
});

test('a number with its words alone, over numbers under it, is what those are for', () => {
  const reading = readRows([
    ['1', 'Reading', '', ''],
    ['1.1', 'Buy decodable books', 'PL', 'Dec'],
    ['1.2', 'Train TAs in fluency', 'BK', 'Jan'],
    ['2', 'Attendance', '', ''],
    ['2.1', 'First day calls', 'Office', 'Nov'],
  ]);
  expect(reading.objectives.map(({ ref, text }) => [ref, text])).toEqual([
    ['1', 'Reading'],
    ['2', 'Attendance'],
  ]);
  expect(reading.actions.map(({ objective, ref }) => [objective, ref])).toEqual([
    ['1', '1.1'],
    ['1', '1.2'],
    ['2', '2.1'],
  ]);
});

test('support named within a cell of leads is asked about', () => {
  const { actions } = readRows([
    ['Action', 'Lead'],
    ['Train TAs', 'Lead: PL Support: BK'],
    ['Audit', 'BK'],
  ]);
  expect(actions[0]).toMatchObject({ leads: [], asked: ['leads'] });
});

test.each(['Start / end', 'Start – Finish', 'Start date / end date', 'From / to', 'Start & end dates'])(
  'under “%s” stands when an action begins and ends',
  (heading) => {
    const { actions } = readRows([
      ['Objective', 'Actions', 'Lead', heading],
      ['Pupils are heard', 'Survey all', 'PL', 'Jan – Mar 2027'],
      ['', 'a) Build it\nb) Use it', 'a) PL\nb) BK', 'a) Dec 2026\nb) 2 Nov 2026'],
    ]);
    expect(actions.map(({ start, due, leads }) => [start, due, leads])).toMatchObject([
      [{ first: '2027-01-01' }, { last: '2027-03-31' }, ['PL']],
      [null, { period: '2026-12' }, ['PL']],
      [null, { day: '2026-11-02' }, ['BK']],
    ]);
  },
);

test('half-terms under “Time” are when an action is due, asked about, short ones too', () => {
  const reading = readRows([
    ['Focus', 'What we will do', 'Lead', 'Time'],
    ['Play', 'Loose parts', 'PL', 'Autumn 2'],
    ['', 'Water trays', 'BK', 'A1'],
  ]);
  expect(reading.actions.map(({ due }) => due)).toMatchObject([{ period: 'autumn-2' }, { period: 'autumn-1' }]);
  expect(reading.questions.some(({ reason, heading }) => reason === 'columnMeaning' && heading === 'Time')).toBe(true);
});
