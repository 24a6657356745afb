import { readPlan } from '../../../src/domain/planFile/readPlan';
import { context, listed, sheetOf, workbookOf } from './cells';

const HEAD = ['Action', 'Staff', 'RAG'];
/** A sheet of each name, with one action or the same one. */
const called = (names: string[], same = false) =>
  readPlan(workbookOf(...names.map((name, at) => sheetOf([HEAD, [`Act ${same ? 0 : at}`, 'RS', '']], { name }))), context);

test('a sheet an area of need is what its actions are for, asked once whether as objective or priority', () => {
  const reading = called(['Cognition & Learning', 'SEMH', 'Sensory-Physical']);
  expect(reading.objectives.map(({ text }) => text)).toEqual(['Cognition & Learning', 'SEMH', 'Sensory-Physical']);
  expect(listed(reading)).toEqual(['1: Act 0', '2: Act 1', '3: Act 2']);
  expect(reading.questions.map(({ reason, about }) => [reason, about.length])).toEqual([['calledPriorities', 3]]);
});

test('a sheet a term proposes when its actions are due', () => {
  const reading = called(['Autumn', 'Spring term']);
  expect(reading.actions.map(({ due, proposed }) => [due, proposed.due])).toMatchObject([
    [null, { period: 'autumn' }],
    [null, { period: 'spring' }],
  ]);
  expect(reading.questions.filter(({ field }) => field === 'due').map(({ said }) => said)).toEqual(['Autumn', 'Spring term']);
});

test.each([[['Plan', 'SEMH']], [['Sheet1', 'Sheet2']], [['Year 3', 'Year 4']], [['Autumn', 'SEMH']], [['SEMH']]])(
  'other names of sheets say nothing of the actions: %s',
  (names) => {
    const { objectives, actions } = called(names);
    expect([objectives, actions.map(({ proposed }) => proposed.due)]).toEqual([[], names.map(() => undefined)]);
  },
);

test('copies of a plan, one a term, are due in none of them', () => {
  expect(called(['Autumn', 'Spring'], true).actions.map(({ proposed }) => proposed.due)).toEqual([undefined]);
});
