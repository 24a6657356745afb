import { readQuestions } from '../../../src/domain/questionFile/readQuestions';
import type { QuestionReading } from '../../../src/domain/questionFile/reading';
import { context, sheetOf, workbookOf } from '../planFile/cells';

const read = (...sheet: Parameters<typeof sheetOf>): QuestionReading => readQuestions(workbookOf(sheetOf(...sheet)), context);
/** Each area as `title: its questions`. */
const listed = ({ areas }: QuestionReading): string[] =>
  areas.map(
    ({ title, questions }) => `${title}: ${questions.map(({ prompt, why }) => (why ? `${prompt} (${why})` : prompt)).join(' ')}`,
  );

test('columns are found by their headings, in any order and wording', () => {
  const reading = read([
    ['SEND self-review 2026'],
    ['Ref', 'Why we ask this', 'Evidence', 'Key question', 'Strand'],
    ['1.1', 'Time is short', 'Diary', 'Who leads?', 'Leadership'],
    ['1.2', '', '', 'How often?', 'Leadership'],
    ['2.1', 'It is their school', '', 'Who is heard?', 'Voice'],
  ]);
  expect(listed(reading)).toEqual([
    'Leadership: Who leads? (Time is short) How often?',
    'Voice: Who is heard? (It is their school)',
  ]);
  expect(reading).toMatchObject({ outcome: 'import', leftOut: [], otherColumns: ['Evidence'] });
});

test('an area is merged over its rows, written once above them, or a line of its own', () => {
  const areas = ['Leadership: Who leads? How often?', 'Voice: Who is heard?'];
  const head = ['Area', 'Question'];
  const merged = [head, ['Leadership', 'Who leads?'], ['', 'How often?'], ['Voice', 'Who is heard?']];
  expect(listed(read(merged, { merged: [[1, 0, 2, 0]] }))).toEqual(areas);
  expect(listed(read(merged))).toEqual(areas);
  const lines = [
    ['Question', 'Why'],
    ['1. Leadership'],
    ['1.1 Who leads?'],
    ['1.2 How often?'],
    ['Area 2: Voice'],
    ['Who is heard?'],
  ];
  expect(listed(read(lines))).toEqual(areas);
});

test('a list without headings is read by its question marks', () => {
  expect(listed(read([['Leadership'], ['a) Who leads?'], ['b) How often?'], ['Voice'], ['Who is heard?']]))).toEqual([
    'Leadership: Who leads? How often?',
    'Voice: Who is heard?',
  ]);
  expect(
    listed(
      read([
        ['Leadership', 'Who leads?'],
        ['', 'How often?'],
        ['Voice', 'Who is heard?'],
      ]),
    ),
  ).toEqual(['Leadership: Who leads? How often?', 'Voice: Who is heard?']);
});

test('lines of text alone are areas, the numbers of a list are none, and the first line is what the set is called', () => {
  const areas = ['Leadership and governance: Who leads? Do governors ask?', 'Teaching: Are tasks adapted? Is seating planned?'];
  const numbered = [
    ['Tidewater health-check'],
    ['1. Leadership and governance'],
    ['1.1', 'Who leads?'],
    ['1.2', 'Do governors ask?'],
    ['2. Teaching'],
    ['2.1', 'Are tasks adapted?'],
    ['2.2', 'Is seating planned?'],
  ];
  expect(read(numbered)).toMatchObject({ title: 'Tidewater health-check', leftOut: [] });
  expect(listed(read(numbered))).toEqual(areas);
  const [title, ...rows] = numbered;
  expect(listed(read([title!, ['Section', 'Question'], ...rows]))).toEqual(areas);
  const apart = rows.map(([first = '', second]) => (second ? [first, second] : first.split('. ')));
  expect(listed(read([title!, ['Updated in May'], ['No', 'Prompt'], ...apart]))).toEqual(areas);
  expect(read([title!, ['Updated in May'], ['No', 'Prompt'], ...apart])).toMatchObject({
    title: 'Tidewater health-check',
    leftOut: [{ text: 'Updated in May', where: 'A2', because: 'aboveTable' }],
  });
});

test('what is numbered as questions are is one without its mark, and lines are questions where nothing else asks', () => {
  expect(listed(read([['1. Voice'], ['1.1 Who is heard?'], ['1.2 Families are asked'], ['1.3 How often?']]))).toEqual([
    'Voice: Who is heard? Families are asked How often?',
  ]);
  const statements = [['Statements'], ['Lessons are adapted'], ['Adults know the plan']];
  expect(listed(read(statements))).toEqual([': Lessons are adapted Adults know the plan']);
  expect(
    listed(
      read([
        ['No', 'Statement'],
        ['1', 'Lessons are adapted'],
        ['2', 'Adults know the plan'],
      ]),
    ),
  ).toEqual([': Lessons are adapted Adults know the plan']);
});

test('what to look for is why one asks', () => {
  const head = ['Area', 'Question', 'Prompt / what to look for'];
  expect(read([head, ['Voice', 'Who is heard?', 'Minutes']])).toMatchObject({
    areas: [{ title: 'Voice', questions: [{ prompt: 'Who is heard?', why: 'Minutes' }] }],
    otherColumns: [],
  });
  expect(
    listed(
      read([
        ['Question', 'Prompts'],
        ['Who is heard?', 'Minutes'],
      ]),
    ),
  ).toEqual([': Who is heard? (Minutes)']);
});

test('statements are questions too where a heading says so, and headings that come again are no questions', () => {
  const reading = read([
    ['Theme', 'Statement'],
    ['Teaching', 'Lessons are adapted'],
    ['Theme', 'Statement'],
    ['', 'Adults know the plan'],
  ]);
  expect(listed(reading)).toEqual(['Teaching: Lessons are adapted Adults know the plan']);
});

test('what does not come along is said, with its place', () => {
  const rows = [
    ['Area', 'Question', 'Why'],
    ['Voice', 'Who is heard?'],
    ['', 'WHO is heard?'],
    ['', '', 'A thought'],
    ['', 'Hidden?'],
    ['', 'Who hears them?'],
    ['Money'],
    ['Signed', '', '', 'JT'],
  ];
  expect(read(rows, { hiddenRows: [5] }).leftOut).toEqual([
    { text: 'WHO is heard?', where: 'B3', because: 'twice' },
    { text: 'A thought', where: 'B4', because: 'noQuestion' },
    { text: 'Hidden?', where: 'B5', because: 'hidden' },
    { text: 'Money', where: 'A7', because: 'noQuestions' },
    { text: 'Signed JT', where: 'B8', because: 'noQuestion' },
  ]);
  const above = [['Self-review'], ['School', 'Example'], ...rows.slice(0, 2)];
  expect(read(above)).toMatchObject({ title: 'Self-review', leftOut: [{ text: 'School Example', because: 'aboveTable' }] });
});

test('several sheets are areas by their names, and a sheet of stops is the scale', () => {
  const sheets = [
    sheetOf([['Question'], ['Who leads?']], { name: 'Leadership' }),
    sheetOf(
      [
        ['Rating', 'Description'],
        ['Begun', 'somewhere'],
        ['Done', 'everywhere'],
      ],
      { name: 'Scale' },
    ),
    sheetOf([['Question'], ['Who is hidden?']], { name: 'Old', hidden: true }),
  ];
  const reading = readQuestions(workbookOf(...sheets, sheetOf([['Read me first']], { name: 'Notes' })), context);
  expect(listed(reading)).toEqual(['Leadership: Who leads?']);
  expect(reading.leftOut).toEqual([
    { text: 'Question', where: 'Old', because: 'hidden', whole: true },
    { text: 'Read me first', where: 'Notes', because: 'noQuestions', whole: true },
  ]);
  expect(reading.scale).toEqual([
    { name: 'Begun', meaning: 'somewhere' },
    { name: 'Done', meaning: 'everywhere' },
  ]);
});

test('a list of pupils is refused, and nothing of it is given back', () => {
  const reading = read([
    ['UPN', 'Surname', 'DOB', 'Question'],
    ['J999400026001', 'Example', '01/02/2018', 'Who helps?'],
    ['J999400026002', 'Sample', '03/04/2018', 'Who helps now?'],
  ]);
  expect(reading).toMatchObject({ outcome: 'refuse', areas: [], leftOut: [], otherColumns: [] });
  expect(reading.refusal!.named).toContain('UPN');
  expect(JSON.stringify(reading)).not.toContain('Example');
});

test('a table without questions holds nothing to bring in', () => {
  expect(
    read([
      ['Action', 'Lead'],
      ['Buy pens', 'JT'],
    ]).outcome,
  ).toBe('nothing');
  expect(read([]).outcome).toBe('nothing');
});
