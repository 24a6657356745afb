import { answer } from '../../../../src/domain/planFile/answer';
import { questionText } from '../../../../src/domain/planFile/questionText';
import { readPlan } from '../../../../src/domain/planFile/readPlan';
import { context, filled, readRows, sheetOf, workbookOf } from '../cells';
import { asked, taken } from './asked';

test.each(['Green Complete', 'Autumn Term', 'SENCO', 'Mrs Hill', 'BK', 'Oakfield Primary School', 'High'])(
  'an objective “%s” names something else, and is asked about',
  (words) => {
    const reading = readRows([
      ['Objective', 'Action', 'Lead'],
      [words, 'Screen all new pupils', 'BK'],
      ['Families decide with us', 'Meet families', 'BK'],
    ]);
    expect(asked(reading, 'otherWords')).toEqual([
      [`“${words}” stands where an objective would. Is it what the actions are for?`, { kind: 'leave' }],
    ]);
    const [question] = reading.questions.filter(({ reason }) => reason === 'otherWords');
    const [objective] = answer(reading, { [question!.id]: question!.choices[1]!.value }, context).objectives;
    expect(objective).toMatchObject({ text: '', note: words });
  },
);

test.each(['Leadership', 'Autumn transition is calm', 'EYFS', 'Subject leaders', 'Communication-friendly school', 'Outcomes'])(
  'an area “%s” is no doubt of that kind',
  (words) => {
    const { questions } = readRows([
      ['Area', 'Action', 'Lead'],
      [words, 'Screen all new pupils', 'BK'],
      ['Families', 'Meet families', 'BK'],
    ]);
    expect(questions.filter(({ reason }) => reason === 'otherWords')).toEqual([]);
  },
);

test('an objective that counts several is asked about', () => {
  const rows = (objective: string) =>
    readRows([
      ['Objective', 'Action', 'Lead'],
      [objective, 'Screen all new pupils', 'BK'],
    ]);
  expect(asked(rows('O1: Improve attendance\nO2: Improve reading'), 'severalObjectives')).toHaveLength(1);
  expect(asked(rows('Improve attendance\nand reading'), 'severalObjectives')).toEqual([]);
});

test('a term above a table is asked about as a date, and as no priority', () => {
  const reading = readRows([
    ['Autumn Term'],
    ['Objective', 'Action', 'Lead'],
    ['Staff know more', 'Induction for new staff', 'SENCO'],
    ['Spring Term'],
    ['Objective', 'Action', 'Lead'],
    ['Families decide with us', 'Survey of families', 'SENCO'],
  ]);
  expect(asked(reading, 'timeAbove').map(([words]) => words)).toEqual([
    '“Autumn Term” stands above one action without a date. Is it due then?',
    '“Spring Term” stands above one action without a date. Is it due then?',
  ]);
  expect(taken(reading, 'timeAbove').actions.map(({ due }) => due)).toMatchObject([
    { words: 'Autumn Term' },
    { words: 'Spring Term' },
  ]);
});

test('a term over one table is asked about for none of the next', () => {
  const reading = readRows([
    ['Autumn term'],
    [],
    ['Action', 'Lead'],
    ['Train all teaching assistants', 'SENCO'],
    [],
    ['Other actions for the whole year'],
    ['Action', 'Lead'],
    ['Write the report', 'SENCO'],
  ]);
  expect(taken(reading, 'timeAbove').actions.map(({ text, due }) => [text, due])).toMatchObject([
    ['Train all teaching assistants', { words: 'Autumn term' }],
    ['Write the report', null],
  ]);
});

test('terms over columns of their own are asked about as dates of what stands below', () => {
  const reading = readRows([
    ['', 'Autumn', '', 'Spring', ''],
    ['Objective', 'Action', 'Lead', 'Action', 'Lead'],
    ['Write', 'Audit books', 'EL', 'Train staff', 'EL'],
    ['Count', 'Buy kit', 'ML', 'Study a lesson', 'ML'],
  ]);
  const dues = taken(reading, 'timeAbove').actions.map(({ text, due }) => [text, due]);
  expect(dues).toEqual(expect.arrayContaining([['Train staff', expect.objectContaining({ words: 'Spring' })]]));
  expect(dues).toEqual(expect.arrayContaining([['Buy kit', expect.objectContaining({ words: 'Autumn' })]]));
});

test('who leads, told in an objective, is proposed for its actions', () => {
  const { actions } = readRows([
    ['Priority 1: Reading for all (Lead: JT)'],
    ['Action', 'When', 'Cost'],
    ['Daily readers', '12/11/2026', '£20'],
    ['Audit of books', '12/11/2026', '£20'],
  ]);
  expect(actions.map(({ leads, proposed }) => [leads, proposed.leads])).toEqual([
    [[], ['JT']],
    [[], ['JT']],
  ]);
});

const NUMBERED = [
  ['Item', 'Detail', 'Owner', 'Target'],
  ['1', 'Improve provision for all', 'DHT', '16/07/2027'],
  ['1.1', 'Open a calm room', 'SENCO', '18/12/2026'],
  ['1.2', 'Train two adults', 'SENCO', '18/12/2026'],
  ['2', 'Parents know the offer', 'SENCO', '16/07/2027'],
  ['2.1', 'Rewrite the report', 'SENCO', '18/12/2026'],
];

test('actions over whose numbers others are counted are asked about as their objectives', () => {
  const { actions, ...reading } = readRows(NUMBERED);
  const over = reading.questions.filter(({ reason }) => reason === 'maybeObjective');
  expect(over.map((question) => [questionText(question), question.choices[0]?.value])).toEqual([
    [
      'Actions are numbered under “1 Improve provision for all” and 1 more. Are these actions, or what the others are for?',
      { kind: 'asObjectives' },
    ],
  ]);
  const settled = taken({ actions, ...reading }, 'maybeObjective');
  expect(settled.objectives.map(({ ref, text, note }) => [ref, text, note])).toEqual([
    ['1', 'Improve provision for all', 'Lead: DHT\nDue: 2027-07-16'],
    ['2', 'Parents know the offer', 'Lead: SENCO\nDue: 2027-07-16'],
  ]);
  expect(settled.actions.map(({ objective, text }) => `${objective}: ${text}`)).toEqual([
    '1: Open a calm room',
    '1: Train two adults',
    '2: Rewrite the report',
  ]);
  expect(settled.questions.filter(({ reason }) => reason === 'noObjective')).toEqual([]);
});

test('actions under an objective are not asked about as others, however they are numbered', () => {
  const { objectives, questions } = readRows([['Objective 1: Improve reading'], ...NUMBERED.slice(0, 4)]);
  expect(objectives.map(({ text }) => text)).toEqual(['Improve reading']);
  expect(questions.filter(({ reason }) => reason === 'maybeObjective')).toEqual([]);
});

test('what is said of actions under no objective goes to none that is numbered under one by then', () => {
  const reading = readRows([...NUMBERED, ['', 'Write to governors', 'SENCO', '18/12/2026']]);
  const idOf = (reason: string) => reading.questions.find((question) => question.reason === reason)!.id;
  const answers = {
    [idOf('maybeObjective')]: { kind: 'asObjectives' },
    [idOf('noObjective')]: { kind: 'include', include: false },
  } as const;
  expect(answer(reading, answers, context).actions.map(({ text }) => text)).toEqual([
    'Open a calm room',
    'Train two adults',
    'Rewrite the report',
  ]);
});

test('another school year beside an action asks whether it is part of the plan', () => {
  const reading = readRows([
    ['Objective', 'Action', 'Lead', 'By when', 'Year'],
    ['Talk', 'Map provision', 'PL', '12/11/2026', '2026/27'],
    ['Talk', 'Publish the map', 'PL', '12/11/2026', '2027/28'],
    ['Talk', 'Review the register', 'PL', '12/11/2026', '2025/26'],
  ]);
  expect(asked(reading, 'otherYearBeside').map(([, proposed]) => proposed)).toEqual([
    { kind: 'include', include: true },
    { kind: 'include', include: false },
  ]);
  expect(taken(reading, 'otherYearBeside').actions.map(({ text }) => text)).toEqual(['Map provision', 'Publish the map']);
});

test('a rating to which the file’s key gives two meanings is asked about', () => {
  const rows = (key: string) =>
    readRows([
      ['Objective', 'Action', 'Lead', 'RAG'],
      ['Talk', 'Screen all new pupils', 'PL', filled('', '92D050')],
      ['Talk', 'Meet families', 'PL', filled('', 'FF0000')],
      [''],
      [key],
    ]);
  expect(asked(rows('Key: green = complete or on track, amber = some delay, red = not started'), 'statusWord')).toHaveLength(1);
  expect(asked(rows('Status: green – started, needs attention; amber – late; red – not yet begun'), 'statusWord')).toHaveLength(
    1,
  );
  expect(asked(rows('Key: green = complete, amber = some delay, red = not started'), 'statusWord')).toEqual([]);
});

const KEY_OF_TWO = ['Key: green = complete or on track, red = not started'];
const RATED = [
  ['Objective', 'Action', 'Lead', 'RAG'],
  ['Talk', 'Screen all new pupils', 'PL', 'Green'],
];

test('a rating of two meanings stays in the note where neither is taken', () => {
  const reading = readRows([...RATED, [''], KEY_OF_TWO]);
  const [question] = reading.questions.filter(({ reason }) => reason === 'statusWord');
  const settled = answer(reading, { [question!.id]: { kind: 'leave' } }, context);
  expect(settled.actions).toMatchObject([{ status: null, note: 'RAG: Green' }]);
});

test('what the file hides is asked about in none of its places', () => {
  const beside = [
    ...RATED,
    [''],
    ['', '', '', '', 'Survey families again in term - SENCO'],
    ['', '', '', '', 'Cost: £95'],
    ['', '', '', '', ...KEY_OF_TWO],
  ];
  const read = (hiddenColumns: number[]) =>
    readPlan(
      workbookOf({ ...sheetOf(beside), hiddenColumns }, sheetOf([KEY_OF_TWO], { name: 'Last year', hidden: true })),
      context,
    );
  expect(read([]).questions.map(({ reason }) => reason)).toEqual(
    expect.arrayContaining(['saidElsewhere', 'statusWord', 'besidePlan']),
  );
  expect(read([4]).questions).toEqual([]);
});
