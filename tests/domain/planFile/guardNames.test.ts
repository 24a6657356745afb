import { readPlan } from '../../../src/domain/planFile/readPlan';
import { context, readRows, sheetOf, workbookOf } from './cells';

test.each([
  ['Who for', ['Outcome', 'Who for', 'Provision', 'Adult', 'Frequency'], ['ZW', 'YB', 'IM', 'QR']],
  ['SEN register', ['SEN register', 'Need', 'Targets', 'Support', 'Cost'], ['Wood Zeph', 'Byrd Yara', 'Moon Ilse', 'Reed Quen']],
  ['SEN list', ['SEN list', 'Area', 'Support', 'Action'], ['Zeph Wood', 'Yara Byrd', 'Ilse Moon']],
  ['Pupil', ['Pupil', 'Target', 'Action', 'Lead'], ['Zeph W (3B)', 'Yara B (4A)', 'Ilse M, Y2']],
  [
    'Children in group',
    ['Children in group', 'Group', 'Action', 'Lead', 'Due'],
    ['Zeph, Yara, Ilse', 'Quen, Otto', 'Wilf and Una, Ravi', 'Bea'],
  ],
  [
    'Action',
    ['Objective', 'Action', 'Lead', 'Due'],
    ['Talk for Zeph Wood', 'Pens for Yara Byrd', 'ELSA for Ilse Moon', 'Soft start for Quen Reed.'],
  ],
])('people under “%s” row after row are pupils', (named, head, people) => {
  const at = head.indexOf(named);
  const rows = people.map((person, row) => head.map((_, column) => (column === at ? person : `Words ${row}`)));
  expect(readRows([head, ...rows])).toMatchObject({ outcome: 'refuse', actions: [], refusal: { named: [named] } });
});

test('whoever has a need and an adult is a pupil', () => {
  const rows = (fourth: string) => [
    ['Who', 'Need', 'Provision', fourth],
    ['Zeph', 'ASD', 'Lego', 'BK'],
    ['Yara', 'SLCN', 'Talk group', 'JT'],
    ['Ilse', 'SEMH', 'Nurture', 'BK'],
  ];
  expect(readRows(rows('Adult'))).toMatchObject({ outcome: 'refuse', refusal: { named: ['Who', 'Need'] } });
  expect(readRows(rows('By when')).refusal).toBeNull();
});

test('words under a heading for one pupil stay out until a person says that they are staff', () => {
  const { outcome, actions, questions } = readRows([
    ['pupil', 'target', 'action', 'lead'],
    ['zeph wood', 'sit', 'timer', 'BK'],
    ['yara byrd', 'talk', 'talk group', 'JT'],
  ]);
  expect(outcome).toBe('import');
  expect(JSON.stringify(actions)).not.toMatch(/zeph|yara/);
  expect(questions.map(({ heading }) => heading)).toContain('pupil');
});

test('groups under words of pupils, and staff who are trained, are no pupils', () => {
  for (const [head, ...cells] of [
    ['Pupils', 'Disadvantaged', 'Year 4', 'SEN Support', 'Young Carers'],
    ['Who for', 'TAs', 'Teaching staff', 'SLT', 'Year 2'],
    ['Who for', 'AB', 'CD', 'AB', 'AB'],
    ['Programme', 'Little Wandle A (Year 1)', 'Numbots C (Year 3)', 'Jigsaw A Y1', 'Makaton B (Y2)'],
    ['Staff to be trained', 'Sarah K (Y4), Tom B (Y2)', 'Ann C (Y3)', 'Tom B (Y2)', 'Sue D (Y1)'],
    ['Link to plan', 'Coach Sarah K (Y4)', 'Coach Tom B (Y2)', 'Coach Ann C (Y3)', ''],
  ]) {
    const rows = cells.map((cell, row) => ['Read', `Run lesson ${row} each day`, 'BK', '12/11/2026', cell]);
    expect(readRows([['Objective', 'Action', 'Lead', 'By when', head!], ...rows]).refusal).toBeNull();
  }
  const courses = ['course for Ann Lowe', 'training for Bob Hart', 'course for Cy Penn'];
  expect(
    readRows([['Action', 'Lead', 'When'], ...courses.map((text) => [`Level 2 ${text}`, 'SENCO', 'Dec'])]).refusal,
  ).toBeNull();
});

test('whose names are under words that may be of pupils or of staff is asked, and they stay out until then', () => {
  const rows = [
    ['Pupil voice lead', 'Class', 'Target', 'Strategy', 'Review date'],
    ['Zeph M', 'Oak', 'Sit for carpet time', 'Visual timetable', '12/12/26'],
    ['Yara K', 'Oak', 'Use 3-word phrases', 'Colours', '12/12/26'],
  ];
  const open = readRows(rows);
  expect(JSON.stringify(open.actions)).not.toMatch(/Zeph|Yara/);
  expect(open.questions).toContainEqual(
    expect.objectContaining({ reason: 'columnMeaning', heading: 'Pupil voice lead', proposed: 0 }),
  );
  const said = readPlan(workbookOf(sheetOf(rows)), { ...context, columns: { 'pupil voice lead': 'lead' } });
  expect(said.actions.map(({ leads }) => leads)).toEqual([['Zeph M'], ['Yara K']]);
});

test('first and last names left of what is done are asked about where a role stands beside them', () => {
  const rows = [
    ['First name', 'Last name', 'Responsibility', 'Action', 'Deadline'],
    ['Ann', 'Lowe', 'SENCO', 'Write the plan', '27/11/2026'],
    ['Bob', 'Hart', 'Deputy', 'Learning walks', '11/12/2026'],
  ];
  const open = readRows(rows);
  expect(open.outcome).toBe('import');
  expect(open.questions.filter(({ reason }) => reason === 'columnMeaning')).toHaveLength(2);
  expect(JSON.stringify(open.actions)).not.toMatch(/Ann|Hart/);
});

test('names beside a role that leads are in no notes unasked', () => {
  const { actions, questions } = readRows([
    ['Surname', 'Forename', 'Job title', 'Action', 'By when'],
    ['Lowe', 'Ann', 'Class teacher', 'Autism level 2', '27/11/2026'],
    ['Hart', 'Bob', 'TA', 'Attachment', '11/12/2026'],
  ]);
  expect(actions.map(({ leads, note }) => [leads, note])).toEqual([
    [['Class teacher'], ''],
    [['TA'], ''],
  ]);
  expect(questions.map(({ heading }) => heading)).toEqual(expect.arrayContaining(['Surname', 'Forename']));
});

test('a list of staff with their roles and what each is to learn is a plan', () => {
  const { actions, objectives } = readRows([
    ['Member of staff', 'Role', 'CPD action', 'By when', 'Cost'],
    ['Ann Lowe', 'Class teacher', 'Autism level 2', '27/11/2026', '£60'],
    ['Bob Hart', 'Class TA', 'Attachment training', '11/12/2026', '0'],
  ]);
  expect(actions).toMatchObject([
    { text: 'Autism level 2', leads: ['Ann Lowe'], note: 'Role: Class teacher' },
    { leads: ['Bob Hart'] },
  ]);
  expect(objectives).toEqual([]);
  const trained = [
    ['Name of TA', 'Class', 'Intervention led', 'Trained by', 'Review'],
    ...['Ann Lowe', 'Bob Hart', 'Cy Penn', 'Di Roe'].map((name, row) => [name, `${row + 2}S`, 'Phonics', 'EP', 'Jan']),
  ];
  expect(readRows(trained).refusal).toBeNull();
});

test('whom training is for is asked', () => {
  const rows = ['KD', 'BK', 'MO'].map((who, at) => [`Course ${at} on talk`, who, 'PL', '12/11/2026']);
  const { outcome, questions } = readRows([['Training action', 'Who for', 'Lead', 'By when'], ...rows]);
  expect([outcome, questions.map(({ heading }) => heading)]).toEqual(['import', expect.arrayContaining(['Who for'])]);
});

test('single words under a word for pupils may be groups: they stay out until a person says so', () => {
  for (const [heading, ...cells] of [
    ['Impact on pupils', 'Confident', 'Calm', 'Independent'],
    ['Pupils', 'Oak', 'Elm', 'Willow'],
  ]) {
    const rows = [
      ['Objective', 'Action', heading!, 'Lead'],
      ...cells.map((cell, at) => ['Talk', `Teach lesson ${at}`, cell, 'PL']),
    ];
    const { actions, questions, refusal } = readRows(rows);
    expect(refusal).toBeNull();
    expect(actions.map(({ note }) => note)).toEqual(['', '', '']);
    expect(questions[0]?.choices.map(({ value }) => value.kind === 'column' && value.as)).toEqual(['dropped', 'lead', 'kept']);
    const said = readPlan(workbookOf(sheetOf(rows)), { ...context, columns: { [heading!.toLowerCase()]: 'kept' } });
    expect(said.actions[0]?.note).toBe(`${heading}: ${cells[0]}`);
  }
  const names = ['AB', 'AB', 'CD'].map((child) => [child, 'Sit', 'Timer', 'PL']);
  expect(readRows([['Child', 'Target', 'Action', 'Lead'], ...names]).outcome).toBe('refuse');
  const inClass = ['Zeph', 'Yara', 'Ilse'].map((child) => [child, '3B', 'Timer', 'PL']);
  expect(readRows([['Children', 'Class', 'Action', 'Lead'], ...inClass]).outcome).toBe('refuse');
});

test.each([
  ['Pupils', 'Oak and Ash', 'Elm and Beech', 'Willow, Maple'],
  ['Group members', 'BK, JT, SW', 'KM, RL', 'DP, AF'],
  ['Members of the group', 'Ann Lowe, Bob Hart', 'BK, JT', 'KM, RL'],
  ['Who for', 'Ann Lowe', 'Bob Hart', 'Cy Penn'],
  ['Impact on pupils', 'Calm, Settled', 'Happy, Safe', 'Confident, Independent'],
  ['Pupil progress', 'AB', 'EF', 'IJ'],
  ['Pupils from', 'Ash Park', 'Elm Grove', 'Oak Hill'],
])('words under “%s” in a plan of staff stay out, and it is asked whose they are', (heading, ...cells) => {
  const rows = cells.map((cell, at) => ['Talk', `Teach lesson ${at}`, cell, 'PL', '12/11/2026']);
  const { refusal, questions, actions } = readRows([['Objective', 'Action', heading, 'Lead', 'By when'], ...rows]);
  expect([refusal, actions.map(({ note }) => note)]).toEqual([null, ['', '', '']]);
  expect(questions).toContainEqual(expect.objectContaining({ reason: 'columnMeaning', heading, proposed: 0 }));
  // One row alone is kept out as well.
  const [alone] = readRows([['Objective', 'Action', heading, 'Lead', 'By when'], rows[0]!]).actions;
  expect(alone).toMatchObject({ note: '', support: '' });
});

test.each([
  ['Pupils', 'Talk Boost', 'Forest School', 'Drawing Club'],
  ['Children’s intervention', 'Talk Boost', 'Lego Therapy', 'Drawing Club'],
  ['Pupils', 'PP, LAC', 'HPA, MPA', 'LPA, EAL'],
])('programmes and groups under “%s” are in the notes', (heading, ...cells) => {
  const rows = cells.map((cell, at) => [`Teach lesson ${at}`, cell, 'PL', '12/11/2026']);
  const { refusal, actions } = readRows([['Action', heading, 'Lead', 'By when'], ...rows]);
  expect(refusal).toBeNull();
  expect(actions[0]?.note).toBe(`${heading}: ${cells[0]}`);
});

test('actions for programmes by name are no lists of pupils', () => {
  const actions = ['Free TA time for Talk Boost', 'Buy books for Lego Therapy', 'Find a room for Drawing Club'];
  expect(readRows([['Action', 'Lead', 'When'], ...actions.map((text) => [text, 'BK', 'Dec'])]).refusal).toBeNull();
});

test.each([
  ['Pupils', ['Action', 'Pupils', 'Year group'], ['Zeph, Yara', 'Ilse, Quen', 'Otto and Una']],
  ['Group members', ['Intervention', 'Group members', 'Led by'], ['ZW, YB', 'IM, QR', 'OD']],
  ['Names in group', ['Action', 'Names in group', 'Need'], ['Zeph, Yara', 'Ilse, Quen', 'Otto, Una']],
  ['Who for', ['Action', 'Who for', 'Adult'], ['Zeph W', 'Yara B', 'Ilse M']],
  ['Pupils in group', ['Action', 'Pupils in group', 'Lead'], ['ZEPH, YARA', 'ILSE', 'OTTO, QUEN']],
  ['Pupils', ['Objective', 'Action', 'Pupils', 'Lead'], ['Zeph Wood', 'Yara Byrd, Ilse Moon', 'Quen Reed']],
  ['Names of pupils', ['Action', 'Names of pupils', 'Lead'], ['Zeph, Yara', 'Ilse, Quen', 'Otto, Una']],
])('people under “%s” are pupils by what stands beside or is said', (named, head, people) => {
  const rows = people.map((person, row) => head.map((heading) => (heading === named ? person : `Year ${row + 1}`)));
  expect(readRows([head, ...rows])).toMatchObject({
    outcome: 'refuse',
    refusal: { named: expect.arrayContaining([named]) as string[] },
  });
});

test.each([
  [
    'a coaching plan',
    ['Name', 'Class', 'Target', 'Support', 'By when'],
    ['Oak', 'Task boards in lessons', 'Team teaching', 'Dec'],
  ],
  ['one by year group', ['Name', 'Year group', 'Action', 'Coach', 'By when'], ['Year 3', 'Use task boards', 'SENCO', 'Dec']],
  ['targets', ['Name', 'Target', 'Led by', 'By when'], ['Use task boards in lessons', 'SENCO', 'Dec']],
])('names in %s are kept out, and it is asked whose they are', (_, head, rest) => {
  const rows = [head, ['Ann Lowe', ...rest], ['Bob Hart', ...rest.map((text) => text.replace('Use', 'Put up'))]];
  const open = readRows(rows);
  expect(open).toMatchObject({ outcome: 'import', refusal: null });
  expect(JSON.stringify([open.actions, open.objectives])).not.toMatch(/Lowe|Hart/);
  expect(open.questions).toContainEqual(expect.objectContaining({ reason: 'columnMeaning', heading: 'Name', proposed: 0 }));
  const said = readPlan(workbookOf(sheetOf(rows)), { ...context, columns: { name: 'lead' } });
  expect(said.actions.map(({ leads }) => leads)).toEqual([['Ann Lowe'], ['Bob Hart']]);
});

test.each([
  ['Adult', 'Mrs Bell'],
  ['Area of need', 'ASD'],
  ['Attendance', '93'],
])('the same names are pupils’ beside “%s”', (heading, cell) => {
  const rows = ['Zeph Wood', 'Yara Byrd'].map((name) => [name, 'Oak', 'Task boards in lessons', 'Team teaching', cell]);
  expect(readRows([['Name', 'Class', 'Target', 'Support', heading], ...rows]).outcome).toBe('refuse');
});

const planWith = (heading: string, cells: readonly string[], [beside, ...others]: readonly string[] = ['Notes']) => [
  ['Action', heading, beside!, 'Lead', 'By when'],
  ...cells.map((cell, at) => [`Teach lesson ${at}`, cell, others[at] ?? '', 'PL', '12/11/2026']),
];

test.each([
  ['codes of needs', ['SEMH', 'SLCN', 'ADHD']],
  ['codes of groups', ['CLA', 'GRT', 'EAL']],
  ['levels', ['LACs', 'HAPs', 'MAPs']],
  ['grades', ['GDS', 'EXS', 'WTS']],
])('%s under words of pupils are in the notes', (_, cells) => {
  for (const heading of ['Pupils', 'Pupil groups', 'Vulnerable pupils']) {
    const { refusal, actions } = readRows(planWith(heading, cells));
    expect([refusal, actions.map(({ note }) => note)]).toEqual([null, cells.map((cell) => `${heading}: ${cell}`)]);
  }
});

test.each([
  ['names that come back', 'Pupils', ['Zeph Wood', 'Yara Byrd', 'Zeph Wood', 'Yara Byrd', 'Zeph Wood'], ['Notes']],
  ['initials that come back', 'Pupils', ['KT, JB', 'KT, JB', 'DP, AF', 'KT, AF', 'DP'], ['Notes']],
  ['initials nothing tells of', 'Pupils', ['KT', 'JB', 'DP'], ['Notes']],
  ['names in some rows', 'Pupils', ['Zeph Wood', 'Yara Byrd', 'Year 1', 'Year 2', 'Year 3', 'Year 4'], ['Notes']],
  ['a word with its class', 'Pupils', ['Zephon 3B', 'Yarrow 4A', 'Ilsham 2C'], ['Notes']],
  ['a number and initials', 'Pupils', ['4 (ZW, YB, IM, QR)', 'All', 'Year 3'], ['Notes']],
  ['words and what they get', 'Pupils', ['Zeph - Talk Boost', 'Yara - Lego', 'Ilse - Lexia'], ['Notes']],
  ['classes in a list', 'Pupils in group', ['Rainbow, Sunshine', 'Robins, Wrens', 'Foxes, Hares'], ['Notes']],
  ['classes by year', 'Pupils', ['Oak and Ash', 'Elm and Beech', 'Willow, Maple'], ['Year group', 'Y1', 'Y3', 'Y5']],
  ['a working party', 'Members of the group', ['Ann Lowe, Bob Hart', 'BK, JT', 'KM, RL'], ['Barriers', 'Talk', 'Home', 'Time']],
])('%s stay out of a plan until somebody says whose they are', (_, heading, cells, beside) => {
  const { refusal, questions, actions } = readRows(planWith(heading, cells, beside));
  expect(refusal).toBeNull();
  expect(questions).toContainEqual(expect.objectContaining({ reason: 'columnMeaning', heading, proposed: 0 }));
  expect(JSON.stringify(actions)).not.toContain(cells[0]);
});

test('for whom release and coaching are, as actions say, is asked', () => {
  const rows = ['Coaching', 'Mentor', 'Release'].map((what, at) => [what, ['Ann Lowe', 'Bob Hart', 'Cy Penn'][at]!, 'PL']);
  expect(readRows([['Provision', 'Who for', 'Lead'], ...rows]).outcome).toBe('import');
});

test.each([
  ['Pupil support', ['Zeph Wood', 'Yara Byrd', 'Ilse Moon'], ['Year', '1', '2', '4']],
  ['Outcomes for pupils', ['Zeph Wood', 'Yara Byrd', 'Ilse Moon'], ['Need', 'ASD', 'SLCN', 'SEMH']],
  ['Pupils', ['KT', 'JB', 'DP'], ['Year group', 'Y1', 'Y2', 'Y4']],
  ['Pupils', ['Zeph Young', 'Yara Low', 'Ilse Prior'], ['Notes']],
])('people under “%s” are pupils beside a year group or a need, whatever the heading', (heading, cells, beside) => {
  expect(readRows(planWith(heading, cells, beside))).toMatchObject({
    outcome: 'refuse',
    refusal: { named: expect.arrayContaining([heading]) as string[] },
  });
});
