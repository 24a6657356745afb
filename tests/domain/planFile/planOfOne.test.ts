import { readRows } from './cells';

const ROWS = [
  ['Target', 'Strategy', 'Who', 'By when'],
  ['Read 20 words', 'Daily reading', 'TA', '12/11/2026'],
  ['Write name', 'Tracing', 'TA', '12/11/2026'],
];

test.each([
  [['Pupil: Zeph Wood', 'Year 3']],
  [['Name: Zeph Wood', '', 'Class: 3B']],
  [['Name: Zeph Wood | Class: 3B']],
  [['Name: Zeph Wood']],
  [['Pupil', 'Zeph Wood']],
  [['Pupil', 'Zeph']],
  [['Name', 'Zeph Wood', 'Class', '3B']],
  [['Zeph Wood support plan']],
  [['Zeph Wood: targets for autumn']],
  [['Zeph Wood – Individual Education Plan']],
])('a plan under “%s” may be of one pupil: it is asked, and the name stays out', (head) => {
  const { questions, namesKeptOut: _, ...reading } = readRows([head, ...ROWS]);
  const said = head.join().includes('Zeph Wood') ? 'Zeph Wood' : 'Zeph';
  expect(questions.find(({ reason }) => reason === 'sheetOfOne')).toMatchObject({ said, proposed: 1 });
  expect(JSON.stringify(reading)).not.toContain('Zeph');
});

test.each([
  [['Name: SENCO']],
  [['Name: Ann Lowe', 'Role: SENCO']],
  [['Pupils: all in Year 3']],
  [['Name: Oak House School']],
  [['Holy Trinity SEND action plan']],
  [['Holy Trinity improvement plan 2026/27']],
])('a plan under “%s” is of the school', (head) => {
  const { questions } = readRows([head, ...ROWS]);
  expect(questions.map(({ reason }) => reason)).not.toContain('sheetOfOne');
});

test('whoever leads is no pupil whom the plan is of', () => {
  const rows = ROWS.map((row) => row.map((text) => (text === 'TA' ? 'Ann Lowe' : text)));
  const { questions, leftOut } = readRows([['Name: Ann Lowe'], ...rows]);
  expect([questions, leftOut.map(({ text }) => text)]).toEqual([[], ['Name: Ann Lowe']]);
});

test.each(['Resources', 'Training', 'Evidence base', 'Monitoring', 'Support', 'Cost'])(
  'a name that is kept out of an action is kept out under “%s” as well',
  (heading) => {
    const { actions, questions } = readRows([
      ['Objective', 'Action', 'Lead', 'By when', heading],
      ['Read', 'Read with Zeph Wood', 'PL', '12/11/2026', '£20 for Zeph Wood'],
      ['Read', 'Buy books', 'PL', '12/11/2026', 'SENCO'],
    ]);
    expect(JSON.stringify(actions)).not.toContain('Zeph');
    expect(questions.filter(({ reason }) => reason === 'nameInWords')).toMatchObject([{ said: 'Zeph Wood' }]);
  },
);

test.each([
  ['Resources', 'TA time with Zeph Wood'],
  ['Training', 'Epipen for Zeph Wood'],
  ['Evidence base', 'Report for Zeph Wood'],
  ['Support', 'Zeph Wood’s mother'],
  ['Monitored by', 'Zeph Wood’s mother'],
  ['Support', 'TA for Zeph Wood'],
])('a name that stands under “%s” alone is kept out', (heading, text) => {
  const { actions, questions } = readRows([
    ['Objective', 'Action', 'Lead', 'By when', heading],
    ['Read', 'Buy pens', 'PL', '12/11/2026', text],
    ['Read', 'Buy books', 'PL', '12/11/2026', 'SENCO'],
  ]);
  expect(JSON.stringify(actions)).not.toContain('Zeph');
  expect(questions).toMatchObject([{ reason: 'nameInWords', said: 'Zeph Wood', about: [actions[0]!.id] }]);
});

test('a pupil for whom somebody leads is no part of who leads', () => {
  const { actions, questions } = readRows([
    ['Objective', 'Action', 'Lead'],
    ['Read', 'Buy pens for Zeph Wood', 'PL (with Zeph Wood)'],
    ['Read', 'Buy books', 'BK for Yara Byrd'],
    ['Read', 'Buy shelves', 'Ann Lowe with Cy Penn'],
  ]);
  expect(actions.map(({ leads }) => leads)).toEqual([['PL (with …)'], ['BK for …'], ['Ann Lowe with Cy Penn']]);
  expect(questions.map(({ said }) => said)).toEqual(['Zeph Wood', 'Yara Byrd']);
});
