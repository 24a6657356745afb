import { answer } from '../../../src/domain/planFile/answer';
import { questionText } from '../../../src/domain/planFile/questionText';
import { readPlan } from '../../../src/domain/planFile/readPlan';
import type { PlanReading } from '../../../src/domain/planFile/reading';
import { schoolNamed } from '../../../src/domain/planFile/schoolNames';
import { context, sheetOf, workbookOf } from './cells';

const HEAD = ['Objective', 'Action', 'Lead'];
const sheets = (...named: [name: string, action: string, title?: string][]) =>
  readPlan(
    workbookOf(
      ...named.map(([name, action, title]) => sheetOf([...(title ? [[title]] : []), HEAD, ['Talk', action, 'SENCO']], { name })),
    ),
    context,
  );
const asked = ({ questions }: ReturnType<typeof sheets>) => questions.filter(({ reason }) => reason === 'sheetOfSchool');

test('sheets of several schools are each asked about, by their names or titles', () => {
  const reading = sheets(
    ['Oakfield Primary', 'Screen all'],
    ['Sheet2', 'Phone home', 'SEND Action Plan 2026/27 – St Bega’s CE Academy'],
    ['Notes', 'Buy books'],
  );
  const questions = asked(reading);
  expect(questions).toMatchObject([
    { said: 'Oakfield Primary', forAll: true, about: { length: 1 } },
    { said: 'St Bega’s CE Academy', about: { length: 1 } },
  ]);
  expect(questionText(questions[1]!)).toContain('“St Bega’s CE Academy”');
  const leftOut = questions[1]!.choices.find(({ value }) => value.kind === 'include')!.value;
  const settled = answer(reading, { [questions[0]!.id]: { kind: 'leave' }, [questions[1]!.id]: leftOut }, context);
  expect(settled.actions.map(({ text }) => text)).toEqual(['Screen all', 'Buy books']);
});

test('sheets that are called by words nobody knows may be of schools or of pupils: each is asked about', () => {
  expect(asked(sheets(['Oakfield', 'Screen all'], ['Zeph', 'Phone home'], ['Reading', 'Buy books']))).toMatchObject([
    { said: 'Oakfield' },
    { said: 'Zeph' },
  ]);
});

const column = (heading: string, ...schools: string[]) =>
  readPlan(
    workbookOf(sheetOf([[heading, ...HEAD], ...schools.map((school, at) => [school, 'Talk', `Screen year ${at}`, 'SENCO'])])),
    context,
  );
const askedOfRows = ({ questions }: PlanReading) => questions.filter(({ reason }) => reason === 'rowsOfSchool');

test.each(['School', 'Academy', 'School/academy', 'Which school?'])(
  'rows of several schools under “%s” are asked about',
  (heading) => {
    const reading = column(heading, 'Oakfield', 'Hillcrest', 'Both', 'Oakfield');
    const questions = askedOfRows(reading);
    expect(questions).toMatchObject([
      { said: 'Oakfield', about: { length: 2 } },
      { said: 'Hillcrest', about: { length: 1 } },
    ]);
    expect(reading.questions.map(({ reason }) => reason)).toEqual(['rowsOfSchool', 'rowsOfSchool']);
    expect(questionText(questions[0]!)).toContain('2 are of “Oakfield”');
    const leftOut = questions[1]!.choices.find(({ value }) => value.kind === 'include')!.value;
    const settled = answer(reading, { [questions[1]!.id]: leftOut }, context);
    expect(settled.actions.map(({ text }) => text)).toEqual(['Screen year 0', 'Screen year 2', 'Screen year 3']);
  },
);

test('an empty cell goes on with the school above', () => {
  expect(askedOfRows(column('School', 'Oakfield', '', 'Hillcrest', ''))).toMatchObject([
    { said: 'Oakfield', about: { length: 2 } },
    { said: 'Hillcrest', about: { length: 2 } },
  ]);
});

test('rows of one school, or of all, are not asked about', () => {
  expect(askedOfRows(column('School', 'Oakfield', 'Oakfield'))).toEqual([]);
  expect(askedOfRows(column('School', 'All', 'Trust-wide'))).toEqual([]);
  expect(askedOfRows(column('School', 'All', 'Oakfield'))).toMatchObject([{ said: 'Oakfield' }]);
});

test('a school is no objective', () => {
  const rows = [
    ['School', 'Action', 'Lead'],
    ['Oakfield Primary', 'Screen all', 'SENCO'],
    ['Hillcrest Infants', 'Phone home', 'TA'],
  ];
  expect(readPlan(workbookOf(sheetOf(rows)), context).objectives).toEqual([]);
});

test.each([
  [
    ['Oakfield Primary', 'a'],
    ['Oakfield Primary School', 'b'],
  ],
  [
    ['Autumn', 'a', 'Oakfield Primary SEND plan'],
    ['Spring', 'b', 'SEND plan for Oakfield Primary School 2026'],
  ],
  [
    ['Infants', 'a'],
    ['Juniors', 'b'],
  ],
  [
    ['Speech', 'a'],
    ['Reading', 'b'],
  ],
  [
    ['Whole School Plan', 'a'],
    ['Primary', 'b'],
  ],
] as [name: string, action: string, title?: string][][])(
  'sheets of one school, or of none that is named, are not asked about',
  (...named) => {
    expect(asked(sheets(...named))).toEqual([]);
  },
);

test.each([
  ['Oakfield Primary School', 'oakfield'],
  ['SEND plan for Oakfield Primary', 'oakfield'],
  ['St Mary’s C of E Primary', 'st marys'],
  ['SEND Action Plan: Oakfield High', 'oakfield'],
  ['Whole School Provision', undefined],
  ['Primary', undefined],
  ['Transition to secondary', undefined],
  ['Talk in Nursery', undefined],
])('%s names %s', (text, own) => {
  expect(schoolNamed(text)?.own).toBe(own);
});

test('sheets that are called by the terms of one school are of no other', () => {
  expect(asked(sheets(['Autumn', 'Screen all'], ['Spring term', 'Train staff'], ['Summer 2', 'Meet families']))).toEqual([]);
});
