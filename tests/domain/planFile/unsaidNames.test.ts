import { readPlan } from '../../../src/domain/planFile/readPlan';
import { context, readRows, sheetOf, workbookOf } from './cells';

const NAMES = ['Zeph Wood', 'Yara Byrd', 'Ilse Moon', 'Quen Reed'];
const lists = NAMES.map((name, at) => `${name}, ${NAMES[(at + 1) % 4]}`);
const firsts = NAMES.map((name, at) => [name, NAMES[(at + 1) % 4]!].map((one) => one.split(' ')[0]).join(', '));

/** A plan with these cells under the heading, and what stands beside them. */
function planWith(heading: string, cells: readonly string[], [beside, ...others]: readonly string[] = ['By when']): string[][] {
  return [
    ['Action', heading, beside!, 'Lead'],
    ...cells.map((cell, at) => [`Teach lesson ${at}`, cell, others[at] ?? '12/11/2026', 'BK']),
  ];
}

test.each([
  ['Objective', NAMES],
  ['Target group', lists],
  ['Cohort', lists],
  ['Notes', NAMES],
  ['Aimed at', NAMES],
  ['Focus', lists],
  ['Group', firsts],
  ['Group', ['ZW, YB, IM', 'QR, OD', 'UK, RS']],
  ['Success criteria', NAMES.map((name) => `${name} reads 20 words`)],
  ['Impact', NAMES.map((name) => `${name} now reads`)],
])('people under “%s”, which says neither pupil nor name, stay out until somebody says whose they are', (heading, cells) => {
  const table = planWith(heading, cells);
  const open = readRows(table);
  expect(open).toMatchObject({ outcome: 'import', refusal: null });
  expect(JSON.stringify([open.actions, open.objectives])).not.toMatch(/Zeph|Yara|ZW/);
  const asked = open.questions.find(({ reason, heading: about }) => reason === 'columnMeaning' && about === heading);
  expect(asked).toMatchObject({
    proposed: 0,
    choices: expect.arrayContaining([{ value: { kind: 'column', heading, as: 'lead' }, why: '' }]) as [],
  });
  // Words of the plan's own may look like names.
  const own = asked!.choices.map(({ value }) => value.kind === 'column' && value.as).at(-1) as 'kept';
  const said = readPlan(workbookOf(sheetOf(table)), { ...context, columns: { [heading.toLowerCase()]: own } });
  expect(JSON.stringify([said.actions, said.objectives])).toContain(cells[0]);
});

test.each([
  ['Group', lists, ['Need', 'ASD', 'SLCN', 'SEMH', 'ASD']],
  ['Target group', NAMES, ['Year group', 'Y1', 'Y2', 'Y3', 'Y4']],
  ['Notes', NAMES, ['Class', 'Oak', 'Elm', 'Ash', 'Fir']],
  ['Objective', NAMES.map((name) => `${name} to read`), ['Need', 'ASD', 'SLCN', 'SEMH', 'ASD']],
])('people under “%s” are pupils beside what only pupils have', (heading, cells, beside) => {
  expect(readRows(planWith(heading, cells, beside))).toMatchObject({
    outcome: 'refuse',
    refusal: { named: expect.arrayContaining([heading]) as string[] },
  });
});

test('a provision map that lists its groups by name is refused, and by class or need is not', () => {
  const map = (cells: readonly string[]) => [
    ['Intervention', 'Group', 'Lead', 'Frequency'],
    ...cells.map((cell, at) => [`Talk ${at}`, cell, 'Mrs Hill', 'daily']),
  ];
  expect(readRows(map(['Zeph W, Yara B, Ilse M', 'Quen R, Otto D', 'Una K']))).toMatchObject({ refusal: { named: ['Group'] } });
  for (const cells of [
    ['Oak and Ash', 'Elm', 'Willow'],
    ['SEMH, ASD', 'SLCN', 'Year 5'],
    ['Group A', 'Red Group', 'Targeted'],
  ]) {
    const { refusal, actions } = readRows(map(cells));
    expect([refusal, actions[0]?.note]).toEqual([null, expect.stringContaining(`Group: ${cells[0]}`)]);
  }
});

test.each([
  ['Priority', ['Parental Engagement', 'Early Identification', 'Adaptive Teaching', 'Smooth Transitions']],
  ['Focus', ['Expressive Language', 'Turn Taking, Listening', 'Gross Motor Skills', 'Fine Motor Skills']],
  ['Evidence', ['Learning Walks', 'Book Looks', 'Staff Survey', 'Pupil Voice']],
  ['Location', ['Rainbow Room', 'Sunny Bank', 'Oak House', 'Elm Hall']],
  ['Success criteria', ['Class Charts shows less', 'Parent View rises', 'Boxall Profile improves', 'Fewer logs']],
  ['Link governor', NAMES],
  ['Notes', ['BK', 'See Ann Lowe first', 'BK and JT', 'Ask BK']],
])('words with a capital under “%s” are the plan’s own, even by year group', (heading, cells) => {
  const { refusal, questions, actions, objectives } = readRows(planWith(heading, cells, ['Year group', 'Y1', 'Y2', 'Y3', 'Y4']));
  expect([refusal, questions.filter(({ reason }) => reason === 'columnMeaning')]).toEqual([null, []]);
  expect(JSON.stringify([actions, objectives])).toContain(cells[0]);
});

test.each([
  ['beside a plan', (row: string[], at: number) => [`Do ${at}`, 'BK', 'Dec', '', ...row], []],
  ['below a plan', (row: string[]) => row, [['Buy books', 'BK', 'Dec'], ['Train TAs', 'BK', 'Dec'], []]],
])('a list of names and classes %s is refused without a heading', (_, asRow, above) => {
  const list = NAMES.map((name, at) => asRow([name, `${(at % 2) + 1}B`], at));
  expect(readRows([['Action', 'Lead', 'By when'], ...above, ...list])).toMatchObject({ outcome: 'refuse', actions: [] });
});

test.each([[[]], [['Class teachers']]])(
  'names with a class each below a plan are left out, as those of teachers may be',
  (...title) => {
    const list = NAMES.map((name, at) => [name, `${at + 1}B`]);
    const plan = [
      ['Objective', 'Action', 'Lead', 'By when'],
      ['Read', 'Buy books', 'BK', 'Dec'],
      ['Talk', 'Train TAs', 'BK', 'Dec'],
    ];
    const { outcome, actions, objectives, leftOut } = readRows([...plan, [], ...title.filter((row) => row.length > 0), ...list]);
    expect([outcome, actions.length, objectives.length]).toEqual(['import', 2, 2]);
    expect(leftOut).toMatchObject([{ why: 'otherTable', rows: list.length + title.filter((row) => row.length > 0).length }]);
    // Two in a class are pupils.
    const shared = list.map(([name]) => [name!, '3B']);
    expect(readRows([...plan, [], ...shared]).outcome).toBe('refuse');
  },
);

test('a plan that goes on after a gap, and a list of staff below it, are no pupils', () => {
  const rows = ['Ann Lowe', 'Bob Hart', 'Cy Penn'].map((lead, at) => [`Do ${at}`, lead, `Y${at + 1}`]);
  expect(
    readRows([['Action', 'Lead', 'Year group'], ...rows, [], ...rows.map(([, ...rest]) => ['Go on', ...rest])]).refusal,
  ).toBeNull();
  const staff = ['Ann Lowe', 'Bob Hart', 'Cy Penn'].map((name) => [name, 'TA']);
  const classes = ['Mrs Lowe', 'Mr Hart', 'Miss Penn'].map((name, at) => [name, `${at + 1}B`]);
  for (const list of [staff, classes])
    expect(readRows([['Action', 'Lead', 'By when'], ['Buy books', 'BK', 'Dec'], [], ...list]).refusal).toBeNull();
});

test.each([
  [
    'initials with bare year groups',
    [
      ['Initials', 'Year', 'Provision'],
      ['ZW', '3', 'Lego'],
      ['YB', '4', 'Talk'],
      ['IM', '5', 'Nurture'],
    ],
  ],
  [
    'three rows without a heading',
    [
      ['Zeph Wood', '3B', 'ASD'],
      ['Yara Byrd', '4A', 'SLCN'],
      ['Ilse Moon', '5C', 'SEMH'],
    ],
  ],
  [
    'first names in a grid of years',
    [
      ['Year', 'Universal', 'Targeted'],
      ['Y1', 'Phonics', 'Zeph, Yara - Talk Boost'],
      ['Y2', 'Phonics', 'Ilse, Quen - Lego'],
      ['Y3', 'Maths', 'Otto, Una - Nurture'],
    ],
  ],
  [
    'a short word for children',
    [
      ['Chd', 'Class', 'Need', 'Support'],
      ['Zeph', '3B', 'ASD', 'Lego'],
      ['Yara', '4A', 'SLCN', 'Talk'],
    ],
  ],
])('%s are refused', (_, rows) => {
  expect(readRows(rows).outcome).toBe('refuse');
});

test.each([
  ['governors', ['Governor', 'Year group', 'Focus', 'Visit date'], ['Reading', 'Dec']],
  ['training', ['Name', 'Year group', 'Training need', 'By when'], ['Autism', 'Dec']],
  ['coaching', ['Name', 'Class', 'Target', 'Coach'], ['Questions', 'Mrs Hill']],
])('a list of staff for %s by class is not refused', (_, head, rest) => {
  expect(
    readRows([head, ...['Ann Lowe', 'Bob Hart', 'Cy Penn', 'Di Roe'].map((name, at) => [name, `Y${at + 1}`, ...rest])]).refusal,
  ).toBeNull();
});

test.each([
  ['Pupils', ['DLD', 'PDA', 'OCD']],
  ['Groups of pupils', ['Van Gogh', 'Paul Klee', 'Frida Kahlo']],
])('what may be short for a need, or the name of a class, under “%s” is asked about', (heading, cells) => {
  const { refusal, questions } = readRows(planWith(heading, cells));
  expect(refusal).toBeNull();
  expect(questions.map(({ heading: about }) => about)).toContain(heading);
});

const CHILDREN = [
  ['Zeph Wood', '03/02/2016', '3B'],
  ['Yara Byrd', '05/02/2016', '4A'],
  ['Ilse Moon', '06/02/2015', '5C'],
] as const;

test.each<[string, string[][], string[]]>([
  [
    'a block of labels each',
    CHILDREN.flatMap(([name, born]) => [['Name', name], ['DOB', born], ['Action', 'Daily reading'], ['Lead', 'BK'], []]),
    ['DOB', 'Name'],
  ],
  [
    'a block each, by class alone',
    CHILDREN.flatMap(([name, , form]) => [['Name', name], ['Class', form], ['Action', 'Daily reading'], ['Lead', 'BK'], []]),
    ['Name'],
  ],
  [
    'lines of labels',
    CHILDREN.flatMap(([name]) => [[`Pupil: ${name}`], ['Objective: Read'], ['Action: Daily reading'], ['Lead: BK'], []]),
    ['Pupil'],
  ],
  [
    'a line above the table of one child',
    [
      ['Name: Zeph Wood', 'DOB: 03/02/2016', 'Year: 3'],
      ['Target', 'Action', 'Lead'],
      ['Read', 'Lego', 'BK'],
    ],
    ['DOB', 'Name'],
  ],
  [
    'a column each',
    [
      ['Name', 'Zeph', 'Yara', 'Ilse'],
      ['DOB', ...CHILDREN.map(([, born]) => born)],
      ['Target', 'Read', 'Talk', 'Calm'],
      ['Action', 'Lego', 'Talk boost', 'Nurture'],
    ],
    ['Name', 'DOB'],
  ],
])('children with %s are refused', (_, rows, named) => {
  expect(readRows(rows)).toMatchObject({ outcome: 'refuse', actions: [], refusal: { named } });
});

test('labels of a plan, and of staff with their roles, are no pupils', () => {
  const staff = ['Ann Lowe', 'Bob Hart'].flatMap((name) => [
    ['Name', name],
    ['Role', 'TA'],
    ['Class', '3B'],
    ['Action', 'Coaching'],
    [],
  ]);
  const plan = [
    ['School', 'Hill Top'],
    ['Name: Ann Lowe', 'Year: 2026/27'],
    ['Objective', 'Action', 'Lead'],
    ['Talk', 'Buy books', 'BK'],
  ];
  for (const rows of [staff, plan]) expect(readRows(rows).refusal).toBeNull();
});
