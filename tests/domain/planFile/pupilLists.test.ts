import { readHtml } from '../../../src/files/html';
import { readPlan } from '../../../src/domain/planFile/readPlan';
import { context, readRows } from './cells';

const list = (points: string[]) => `<ul>${points.map((point) => `<li>${point}</li>`).join('')}</ul>`;
const ACTIONS = '<h2>Improve reading</h2>' + list(['Train TAs – Mrs Hill – June', 'Buy books – Mrs Low – May']);

/** What is read of a plan on a page that begins with this. */
const pageWith = (html: string) => readPlan(readHtml(`<h1>SEND plan</h1>${html}${ACTIONS}`, 'plan.docx', 'word'), context);
const lines = (...texts: string[]) => readRows(texts.map((text) => [text]));

test.each([
  ['first names with year and need', ['Zeph – Y3 – ASD', 'Yara – Y4 – SLCN', 'Ilse – Y5 – SEMH']],
  ['first names with a year', ['Zeph (Y3)', 'Yara (Year 4)']],
  ['first names with a need', ['Zeph: autism', 'Yara: dyslexia']],
  ['whole names', ['Zeph Wood', 'Yara Byrd', 'Ilse Moon']],
])('a page that lists pupils by %s under words for them is refused', (_, points) => {
  for (const heading of ['Children on the register', 'Focus pupils']) {
    const { outcome, refusal } = pageWith(`<h2>${heading}</h2>${list(points)}`);
    expect([outcome, refusal]).toEqual(['refuse', { named: ['row 2'], reasons: ['names'], rows: points.length }]);
  }
});

test.each([
  ['Pupils make better progress', ['Check books – Mrs Hill – June', 'Track Y3 – Mrs Low – May']],
  ['Pupils’ key adults', ['Ann Lowe', 'Bo Kessler', 'Cy Penn']],
])('a page with “%s” over other points is read', (heading, points) => {
  expect(pageWith(`<h2>${heading}</h2>${list(points)}`).outcome).toBe('import');
});

test('first names alone under words for pupils are no actions', () => {
  const { actions, objectives, leftOut } = lines(
    'Objective 1: Reading',
    'Pupils',
    '• Zeph',
    '• Yara',
    '• Ilse',
    'Actions',
    '• Train staff',
  );
  expect([actions.map(({ text }) => text), objectives.map(({ note }) => note)]).toEqual([['Train staff'], ['']]);
  expect(leftOut.map(({ text }) => text)).toEqual(['Pupils', '• Zeph', '• Yara', '• Ilse']);
});

test('first names alone under a heading for pupils are neither an objective nor actions', () => {
  const { actions, objectives } = pageWith(`<h2>Focus children</h2>${list(['Zeph', 'Yara'])}`);
  expect([objectives.map(({ text }) => text), actions.map(({ text }) => text)]).toEqual([
    ['Improve reading'],
    ['Train TAs', 'Buy books'],
  ]);
});

test('what else stands under a line for pupils is kept with their objective', () => {
  const { actions, objectives } = lines(
    'Objective 1: Reading',
    'Pupils',
    '• All in Year 3 who need it',
    'Actions',
    '• Train staff',
  );
  expect([actions.map(({ text }) => text), objectives.map(({ note }) => note)]).toEqual([
    ['Train staff'],
    ['Pupils: All in Year 3 who need it'],
  ]);
});

test('a list of staff with their roles is no objective with actions', () => {
  const { objectives, questions } = pageWith(`<h2>The team</h2>${list(['Ann Lowe – SENCO', 'Bo Kessler – TA'])}`);
  expect(objectives.map(({ text }) => text)).toEqual(['Improve reading']);
  expect(questions.map(({ reason }) => reason)).not.toContain('nameInWords');
});

const HEAD = ['Action', 'Lead', 'By when'];

test('words that may be names with a year and a need among actions are asked about', () => {
  const texts = ['Zephon – Y3 – ASD', 'Yarrow – Y4 – SLCN', 'Ilsham – Y5 – SEMH', 'Quen (Y3): ADHD'];
  const { actions, questions } = readRows([HEAD, ...texts.map((text) => [text, 'PL', '12/11/2026'])]);
  expect(actions.map(({ text }) => text)).toEqual(['… – Y3 – ASD', '… – Y4 – SLCN', '… – Y5 – SEMH', '… (Y3): ADHD']);
  expect(questions.find(({ reason }) => reason === 'nameInWords')?.said).toBe('Zephon, Yarrow, Ilsham, Quen');
});

test.each([
  ['behind what is done', ['SaLT block for Jayden (Y4)', 'Behaviour plan for Amina (Y2)', 'Visit for Tyler, Year 6']],
  ['with a need', ['Amelia – Y3 – ASD', 'Oskar B – Y4 – SLCN', 'Isla – Y5 – SEMH']],
  ['with a form', ['Jayden 8B', 'Amina 9A', 'Tyler 11C']],
])('first names of many with a year row after row are refused: %s', (_, texts) => {
  const rows = texts.map((text) => [text, 'PL', '12/11/2026']);
  expect(readRows([HEAD, ...rows]).refusal).toMatchObject({ reasons: ['names'], rows: 3 });
  // Staff who are coached have a year as well, and whoever leads.
  expect(readRows([HEAD, ...texts.map((text) => [`Coach ${text}`, 'PL', '12/11/2026'])]).outcome).toBe('import');
  expect(readRows([HEAD, ...texts.map((text) => ['Buy books', text, '12/11/2026'])]).outcome).toBe('import');
});

const UNDER_TERMS = [
  ['Intervention', 'Led by', 'Autumn', 'Spring', 'Cost'],
  ['Speech sounds', 'TA', 'Maisie Trent, Alfie, Kaya W', 'Alfie, Kaya W', '£120'],
  ['Lego therapy', 'TA', 'Noah and Idris', 'Noah', '£80'],
];

test.each([
  ['first names under terms', UNDER_TERMS],
  [
    'initials under years',
    [
      ['Provision', 'Staff', 'Y1', 'Y2'],
      ['ELSA', 'Mrs Hope', 'LB, TK', 'SM'],
      ['Nessy', 'Mr Day', 'AR, OC', 'JF'],
    ],
  ],
])('who gets what and when is refused: %s', (_, rows) => {
  expect(readRows(rows).refusal).toMatchObject({ reasons: ['names'], named: ['column C'] });
});

test.each([
  [
    'staff who lead',
    UNDER_TERMS.map(([what, , ...others]) => [
      what!,
      what === 'Intervention' ? 'Led by' : 'Maisie Trent, Alfie, Kaya W, Noah, Idris',
      ...others,
    ]),
  ],
  [
    'initials where nobody else leads',
    [
      ['Monitoring', 'Autumn', 'Spring'],
      ['Visit classes', 'LB, TK', 'SM'],
      ['Look at books', 'AR, OC', 'JF'],
    ],
  ],
  [
    'groups',
    [
      ['Intervention', 'Led by', 'Autumn', 'Spring'],
      ['ELSA', 'TA', 'Oak, Ash', 'Elm'],
      ['Nessy', 'TA', 'Elm, Ash', 'Oak'],
    ],
  ],
])('what stands under terms is no list of pupils: %s', (_, rows) => {
  expect(readRows(rows).outcome).not.toBe('refuse');
});

test('first names with a code of SEN each are refused without headings, and above a plan', () => {
  const names = ['Reuben', 'Isla', 'Kai', 'Mila'].map((name, at) => [name, at % 2 ? 'E' : 'K']);
  expect(readRows(names).outcome).toBe('refuse');
  expect(readRows([...names, [], HEAD, ['Train staff', 'PL', 'Dec']]).outcome).toBe('refuse');
});

test('one child’s plan is refused by its label for a pupil and their year group', () => {
  const rows = [['Pupil:', 'Jasmine Culver'], ['Year group:', 'Year 3'], HEAD, ['Time out card', 'TA', 'Dec']];
  expect(readRows(rows).refusal).toMatchObject({ named: ['Pupil'] });
});

test('families that are called by one word are kept out, and it is asked whose they are', () => {
  const rows = [
    ['Family', 'Action', 'Lead'],
    ['Abbott', 'Write to the council', 'PL'],
    ['Costa', 'Meet', 'PL'],
    ['Dar', 'Ring', 'PL'],
  ];
  const { actions, questions } = readRows(rows);
  expect(JSON.stringify(actions)).not.toMatch(/Abbott|Costa/);
  expect(questions).toContainEqual(expect.objectContaining({ reason: 'columnMeaning', heading: 'Family' }));
});

test('a pupil called by a letter is asked about', () => {
  const { actions, questions } = readRows([HEAD, ['Child A: signs in lessons', 'TA', 'Dec'], ['Talk with Child B', 'TA', 'Dec']]);
  expect(actions.map(({ text }) => text)).toEqual(['…: signs in lessons', 'Talk with …']);
  expect(questions.flatMap(({ reason, said }) => (reason === 'nameInWords' ? [said] : []))).toEqual(['Child A', 'Child B']);
});

test('what stands under a heading of the document for monitoring is no action, however many lines it has, and neither are key dates', () => {
  const { actions, objectives } = readPlan(
    readHtml(
      `<h1>SEND plan</h1>${ACTIONS}<h2>Monitoring</h2><p>The head checks.</p>${list(['Learning walks', 'Visits'])}<h2>Key dates</h2>${list(['Review 14 March 2027'])}`,
      'plan.docx',
      'word',
    ),
    context,
  );
  expect(actions.map(({ text }) => text)).toEqual(['Train TAs', 'Buy books']);
  expect(objectives.map(({ text, note }) => [text, note])).toEqual([
    ['Improve reading', 'Monitoring: The head checks.\nMonitoring: Learning walks\nMonitoring: Visits'],
  ]);
});
