import { readPlan } from '../../../src/domain/planFile/readPlan';
import { refusalTexts } from '../../../src/domain/planFile/refusalTexts';
import { context, readRows, sheetOf, workbookOf } from './cells';

// Authority 999 does not exist: these numbers are invented, though their check letters are right.
const UPN = 'J999400026001';
const PLAN = [
  ['Objective', 'Action', 'Lead', 'When'],
  ['Talk', 'Do it', 'LM', 'Dec'],
];

test('a list of pupils is refused, names its columns and repeats nothing of it', () => {
  const reading = readRows([
    ['UPN', 'Legal Surname', 'Legal Forename', 'DOB', 'Year'],
    [UPN, 'Zephyrwood', 'Quen', '25/09/2018', 'Year 3'],
    ['H999400026002', 'Yarrowby', 'Ilse', '01/05/2018', 'Year 3'],
  ]);
  expect(reading).toMatchObject({
    outcome: 'refuse',
    actions: [],
    objectives: [],
    leftOut: [],
    refusal: { named: ['UPN', 'Legal Surname', 'Legal Forename', 'DOB'], rows: 2 },
  });
  const said = JSON.stringify(reading) + refusalTexts(reading.refusal ?? { named: [], reasons: [], rows: 0 }).join();
  for (const secret of [UPN, 'Zephyrwood', 'Quen', 'Ilse', '2018']) expect(said).not.toContain(secret);
});

test.each<[string, string, ReturnType<typeof workbookOf>]>([
  [
    'a comment',
    'comment on B2',
    workbookOf(sheetOf([PLAN[0] ?? [], ['Talk', { text: 'Do it', comment: `see ${UPN}` }, 'LM', 'Dec']])),
  ],
  ['a hidden sheet', 'UPN', workbookOf(sheetOf(PLAN), sheetOf([['UPN'], [UPN]], { name: 'x', hidden: true }))],
  ['a cell of the plan', 'cell B3', workbookOf(sheetOf([...PLAN, ['', `Meet ${UPN.toLowerCase()} at home`, 'LM', 'Dec']]))],
  ['a text box', 'text box', { ...workbookOf(sheetOf(PLAN)), elsewhere: [{ where: 'text box', text: UPN }] }],
])('a pupil number in %s refuses the file', (_, named, workbook) => {
  expect(readPlan(workbook, context)).toMatchObject({ outcome: 'refuse', refusal: { named: [named], reasons: ['upn'] } });
});

test('initials with year groups, row after row, are refused', () => {
  expect(
    readRows([
      ['Child', 'Year', 'Target'],
      ['KT', 'Y4', 'Words'],
      ['JB', 'Y3', 'Turns'],
      ['AR', 'Y4', 'Sounds'],
    ]).outcome,
  ).toBe('refuse');
  expect(
    readRows([
      ['Action', 'Lead', 'When'],
      ['KT Y4 talk group', 'LM', 'Dec'],
      ['JB (Y3) pens', 'LM', 'Dec'],
      ['AR Year 5 breaks', 'LM', 'Dec'],
    ]).outcome,
  ).toBe('refuse');
  expect(
    readRows([
      ['Action', 'Lead', 'When'],
      ['1:1 phonics for Wilf B (Y4)', 'LM', 'Dec'],
      ['1:1 phonics for Ottilie K (Y2)', 'LM', 'Dec'],
      ['Pens for D.R. and K.L. in Year 6', 'LM', 'Dec'],
    ]).outcome,
  ).toBe('refuse');
  expect(
    readRows([
      ['Year', 'Wave 2', 'Wave 3'],
      ['Year 1', 'Talk (AB, CD)', ''],
      ['Year 2', 'Lego (EF, GH)', ''],
      ['Year 3', 'Pens (IJ, KL)', ''],
    ]).outcome,
  ).toBe('refuse');
});

test('names beside birth dates are refused without any heading', () => {
  const rows = [
    ['Zeph Wood', '25/09/2018'],
    ['Yara Byrd', '01/05/2018'],
    ['Ilse Moon', '05/09/2017'],
    ['Quen Reed', '09/01/2019'],
  ];
  expect(readRows(rows)).toMatchObject({ outcome: 'refuse', refusal: { named: ['column A', 'column B'] } });
});

test('staff are never refused for the headings of their list', () => {
  const staff = [
    ['Surname', 'Forename', 'Role', 'DOB', 'Class'],
    ['Smith', 'Ann', 'Teacher', '01/02/1980', '3B'],
    ['Jones', 'Bob', 'TA', '01/02/1990', '4A'],
    ['Patel', 'Cy', 'TA', '01/02/1995', '5C'],
  ];
  expect(readRows(staff).refusal).toBeNull();
  expect(
    readRows([
      ['Surname', 'Forename'],
      ['Smith', 'Ann'],
      ['Jones', 'Bob'],
    ]).refusal,
  ).toBeNull();
});

test('a plan is not refused for its leads, its year groups or an empty column for numbers', () => {
  const reading = readRows([
    ['Objective', 'Action', 'Lead', 'Year group', 'UPN', 'By when'],
    ['Talk', 'Screen Year 2', 'LM', 'Y2', '', 'Dec'],
    ['', 'Screen Year 3', 'JA', 'Y3', '', 'Jan'],
    ['', 'Screen Year 4', 'BK', 'Y4', '', 'Feb'],
    ['', 'TA Y5 support', 'HW', 'Y5', '', 'Feb'],
  ]);
  expect(reading.outcome).toBe('import');
});

test('a plain column of names is one of pupils beside what only pupils have', () => {
  const need = [
    ['Name', 'Class', 'SEN status', 'Need'],
    ['Zeph Wood', '3B', 'K', 'SLCN'],
    ['Yara B', '4A', 'E', 'ASD'],
    ['Ilse Moon', '2C', 'K', 'SEMH'],
  ];
  expect(readRows([['SEN register'], [], ...need])).toMatchObject({
    outcome: 'refuse',
    refusal: { named: ['Name', 'SEN status'] },
  });
  expect(
    readRows([
      ['Name', 'Role', 'Year group'],
      ['Ann Smith', 'Teacher', 'Year 3'],
      ['Bob Jones', 'TA', 'Year 4'],
      ['Cy Patel', 'TA', 'Year 5'],
    ]).refusal,
  ).toBeNull();
});

test('surnames and forenames beside an action and whoever leads it are pupils', () => {
  const rows = [
    ['Surname', 'Forename', 'Action', 'Person responsible', 'By when'],
    ['Wood', 'Zeph', 'Pencil grip twice a week', 'Class teacher', 'Dec'],
    ['Byrd', 'Yara', 'Talk group', 'TA', 'Dec'],
  ];
  expect(readRows(rows)).toMatchObject({ outcome: 'refuse', refusal: { named: ['Surname', 'Forename'], reasons: ['names'] } });
  const staff = rows.map((row, index) => [...row, ['Role', 'Teacher', 'TA'][index] ?? '']);
  expect(readRows(staff).outcome).toBe('import');
  const leads = rows.map((row) => row.filter((_, column) => column !== 3));
  expect(readRows(leads).outcome).toBe('import');
});

test('staff named beside whoever leads are not refused as pupils', () => {
  const rows = [
    ['Action', 'Responsible', 'First name', 'Surname', 'By when'],
    ['Open a room', 'SENCO', 'Bea', 'King', '12/11/2026'],
    ['Ring the bell', 'TA', 'Jo', 'Hill', '12/11/2026'],
  ];
  const reading = readRows(rows);
  expect(reading.outcome).toBe('import');
  const pupils = rows.map((row, at) => (at === 0 ? row : [`${row[0]} so that this pupil can talk`, ...row.slice(1)]));
  expect(readRows(pupils).outcome).toBe('refuse');
});

test('names beside leads in a plan for groups are kept out, and it is asked whose they are', () => {
  const rows = [
    ['Action', 'First name', 'Surname', 'Responsible', 'By when'],
    ['Set up reading support for each group of children', 'Bea', 'King', 'SENCO', '12/11/2026'],
    ['Buy phonics books for weekly lessons', 'Jo', 'Hill', 'TA', '12/11/2026'],
  ];
  for (const order of [
    [0, 1, 2, 3, 4],
    [0, 3, 1, 2, 4],
  ]) {
    const table = rows.map((row) => order.map((at) => row[at]!));
    const open = readRows(table);
    expect(open.outcome).toBe('import');
    expect(JSON.stringify(open.actions)).not.toMatch(/Bea|Hill/);
    const asked = open.questions.filter(({ reason }) => reason === 'columnMeaning');
    expect(asked.map(({ heading, choices, proposed }) => [heading, choices.map(({ value }) => value), proposed])).toEqual(
      ['First name', 'Surname'].map((heading) => [
        heading,
        [
          { kind: 'column', heading, as: 'dropped' },
          { kind: 'column', heading, as: 'lead' },
        ],
        0,
      ]),
    );
    const answered = readPlan(workbookOf(sheetOf(table)), { ...context, columns: { 'first name': 'lead', surname: 'lead' } });
    expect(answered.actions.map(({ leads }) => leads)).toEqual([['Bea King'], ['Jo Hill']]);
    expect(answered.questions.filter(({ reason }) => reason === 'columnMeaning')).toEqual([]);
  }
});

test.each([
  [
    'a stage of need beside first names, with an adult for each',
    ['Name', 'Stage', 'Provision', 'Adult', 'Hours'],
    [
      ['Zeph', 'EHCP', '1:1 talk', 'Mrs Bell', '25'],
      ['Yara', 'SEN Support', 'Speech group', 'Miss Roe', '2'],
      ['Ilse', 'EHCP', 'Nurture', 'Mr Dunn', '15'],
    ],
  ],
  [
    'letters of a stage',
    ['Name', 'SEN status', 'Area of need', 'Intervention', 'TA', 'Hours'],
    [
      ['Zeph', 'E', 'ASD', 'Lego', 'Mrs Bell', '25'],
      ['Yara', 'K', 'SLCN', 'Speech group', 'Miss Roe', '2'],
      ['Ilse', 'E', 'SEMH', 'Lego', 'Mr Dunn', '15'],
    ],
  ],
  [
    'a class and a target for each name, and staff',
    ['Name', 'Class', 'Target', 'Strategy', 'Staff', 'Review date'],
    [
      ['Zeph Wood', 'Oak', 'Sit for carpet time', 'Timetable', 'Mrs Bell', '12/12/26'],
      ['Yara Byrd', 'Oak', 'Use three words', 'Colours', 'Miss Roe', '12/12/26'],
      ['Ilse Moon', 'Elm', 'Name feelings', 'Zones', 'Mr Hall', '12/12/26'],
    ],
  ],
  [
    'students with a short first name',
    ['Student', 'Form', 'Outcome', 'Action', 'Who', 'When'],
    [
      ['Z. Wood', '7B', 'Reads at age level', 'Lexia', 'LSA', 'Feb 27'],
      ['Y. Byrd', '8C', 'Attends', 'Soft start', 'Tutor', 'Feb 27'],
      ['I. Moon', '7A', 'Fewer detentions', 'ELSA', 'LSA', 'Feb 27'],
    ],
  ],
  [
    'initials and classes row after row',
    ['Initials', 'Class', 'Target', 'Action', 'Lead', 'Review'],
    [
      ['ZW', '3B', 'Read 50 words', 'Precision teaching', 'TA', 'Feb'],
      ['YB', '3B', 'Sit', 'Timer', 'CT', 'Feb'],
      ['IM', '5A', 'Blends', 'Talk', 'TA', 'Mar'],
    ],
  ],
])('%s: pupils are refused although adults stand beside them', (_, head, rows) => {
  expect(readRows([head, ...rows])).toMatchObject({
    outcome: 'refuse',
    actions: [],
    refusal: { named: expect.arrayContaining([head[0]!]) as string[] },
  });
});

test.each([
  [
    'staff and their classes',
    ['Name', 'Class', 'Training', 'When'],
    [
      ['Ann Smith', 'Oak', 'Autism', 'Feb'],
      ['Bob Jones', 'Elm', 'Phonics', 'Feb'],
      ['Cy Patel', 'Ash', 'Zones', 'Mar'],
    ],
  ],
  [
    'a plan by class',
    ['Action', 'Class', 'Target', 'Lead', 'When'],
    [
      ['Visual timetables', 'Oak', 'Calm starts', 'AB', 'Feb'],
      ['Task boards', 'Elm', 'Less waiting', 'CD', 'Feb'],
      ['Talk partners', 'Ash', 'More talk', 'EF', 'Mar'],
    ],
  ],
  [
    'whoever leads, by initials, with classes',
    ['Action', 'Initials', 'Class', 'Support', 'When'],
    [
      ['Visual timetables', 'AB', 'Oak', 'TA', 'Feb'],
      ['Task boards', 'AB', 'Elm', 'TA', 'Feb'],
      ['Talk partners', 'CD', 'Ash', 'TA', 'Mar'],
    ],
  ],
])('%s are no pupils', (_, head, rows) => {
  expect(readRows([head, ...rows]).refusal).toBeNull();
});
