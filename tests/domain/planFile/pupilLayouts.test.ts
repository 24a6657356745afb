import { readRows } from './cells';

const planWith = (cells: readonly string[], [beside, ...others]: readonly string[], heading = 'Pupils') => [
  ['Action', heading, beside!, 'Lead', 'By when'],
  ...cells.map((cell, at) => [`Teach lesson ${at}`, cell, others[at] ?? '', 'PL', '12/11/2026']),
];

test('a word with a year group of its own under a word for pupils may be the class of that year', () => {
  const cells = ['Hockney', 'Kahlo', 'Matisse'];
  const { refusal, questions, actions } = readRows(planWith(cells, ['Year group', 'Y1', 'Y2', 'Y3']));
  expect([refusal, JSON.stringify(actions)]).toEqual([null, expect.not.stringContaining('Hockney')]);
  expect(questions).toContainEqual(expect.objectContaining({ reason: 'columnMeaning', heading: 'Pupils', proposed: 0 }));
  expect(readRows(planWith(cells, ['Year group', 'Y1', 'Y1', 'Y3'])).outcome).toBe('refuse');
  expect(readRows(planWith(cells, ['Year group', 'Y1', 'Y2', 'Y3'], 'Pupil')).outcome).toBe('refuse');
});

test.each([
  [
    'a column each',
    [
      ['', 'Zeph Wood', 'Yara Byrd', 'Ilse Moon'],
      ['Need', 'SLCN', 'ASD', 'SEMH'],
      ['Target', 'Say 20 words', 'Join the class', 'Calm start'],
      ['Strategy', 'Talk group', 'Visual timetable', 'Soft start'],
    ],
    'names without a heading',
  ],
  [
    'a row each and no heading over them',
    [
      ['', 'Need', 'Target', 'Strategy'],
      ['Zeph Wood', 'SLCN', 'Say 20 words', 'Talk group'],
      ['Yara Byrd', 'ASD', 'Join the class', 'Visual timetable'],
      ['Ilse Moon', 'SEMH', 'Calm start', 'Soft start'],
    ],
    'names without a heading',
  ],
  [
    'a column of crosses each',
    [
      ['Intervention', 'Zeph Wood', 'Yara Byrd', 'Ilse Moon'],
      ['Talk group', 'x', '', 'x'],
      ['Soft start', '', 'x', 'x'],
    ],
    'row 1',
  ],
  [
    'a block of labels above a table, for one alone',
    [
      ['Name', 'Zeph Wood', 'Class', '3B'],
      ['Need', 'SLCN', 'Date', '12/11/2026'],
      ['Target', 'Strategy', 'Who', 'When'],
      ['Use 3 words', 'Colourful semantics', 'TA', 'daily'],
    ],
    'Name',
  ],
  [
    'a row of name and need over the actions for each',
    [
      ['Action', 'Lead', 'By when'],
      ['Zeph Wood – ASD – Y3'],
      ['Talk group', 'BK', 'Dec'],
      ['Yara Byrd (SLCN)'],
      ['Soft start', 'BK', 'Dec'],
    ],
    'row 2',
  ],
  [
    'initials and a year for whom an action is',
    [
      ['Action', 'Who for', 'Lead', 'By when'],
      ['EHCNA request', 'AB Y3', 'SENCO', 'Dec'],
      ['Annual review', 'CD Y5', 'SENCO', 'Jan'],
      ['EP visit', 'EF Y1', 'EP', 'Feb'],
    ],
    'Who for',
  ],
])('pupils with %s are refused', (_, rows, named) => {
  expect(readRows(rows)).toMatchObject({ outcome: 'refuse', refusal: { named: expect.arrayContaining([named]) as string[] } });
});

test('who is trained in what is no list of pupils', () => {
  const rows = [
    ['Training', 'Zeph Wood', 'Yara Byrd', 'Ilse Moon'],
    ['Makaton', 'x', '', 'x'],
    ['Team Teach', '', 'x', 'x'],
  ];
  expect(readRows(rows).refusal).toBeNull();
});

test('a heading over pupils is no action, though a label stands before it', () => {
  const rows = [
    ['Intervention', 'Pupils'],
    ['Talk', 'Hockney'],
    ['Reading', 'Kahlo'],
    ['Pens', 'Matisse'],
  ];
  expect(readRows(rows)).toMatchObject({ outcome: 'nothing', actions: [] });
});

test('initials over actions that nobody of them leads may be pupils: they stay out', () => {
  const rows = (one: string, other: string) => [
    ['Action', 'Lead', 'By when'],
    [one],
    ['Talk group', 'BK', '12/11/2026'],
    [other],
    ['Soft start', 'PL', '12/11/2026'],
  ];
  const { objectives, questions } = readRows(rows('ZW', 'YB'));
  expect([objectives.map(({ text }) => text), questions.map(({ said }) => said)]).toEqual([
    ['…', '…'],
    ['ZW', 'YB'],
  ]);
  for (const [one, other] of [
    ['BK', 'PL'],
    ['SEMH', 'EAL'],
  ])
    expect(readRows(rows(one!, other!)).questions.filter(({ reason }) => reason === 'nameInWords')).toEqual([]);
});
