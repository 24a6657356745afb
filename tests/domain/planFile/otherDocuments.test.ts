import { answer } from '../../../src/domain/planFile/answer';
import { questionText } from '../../../src/domain/planFile/questionText';
import { readPlan } from '../../../src/domain/planFile/readPlan';
import type { PlanReading } from '../../../src/domain/planFile/reading';
import { context, readRows, sheetOf, workbookOf } from './cells';

const HEAD = ['Area', 'Action', 'Lead'];
const ROWS = [HEAD, ['Talk', 'Screen all', 'SENCO'], ['Reading', 'Buy books', 'TA']];
const asked = ({ questions }: PlanReading) => questions.find(({ reason }) => reason === 'otherDocument');
/** A sheet in a file whose name says nothing. */
const read = (rows: string[][]) => readPlan({ ...workbookOf(sheetOf(rows, { name: 'Sheet1' })), name: 'Book1.xlsx' }, context);
const titled = (...titles: string[]) => read([...titles.map((title) => [title]), ...ROWS]);

test.each([
  ['SEND Policy', 'a policy'],
  ['SEN information report 2026', 'an information report'],
  ['SENCO report to governors', 'a report'],
  ['Minutes of the SEND team meeting', 'minutes'],
  ['Risk assessment: sensory room', 'a risk assessment'],
  ['Our graduated offer', 'an offer'],
  ['Whole school provision map', 'an offer'],
  ['SEND self-evaluation', 'a self-evaluation'],
  ['Pupil premium strategy statement', 'a strategy for the pupil premium'],
])('a file that calls itself “%s” is asked about before it is a plan', (title, kind) => {
  const reading = titled('Oakfield Primary School', title);
  const question = asked(reading)!;
  expect(question).toMatchObject({ forAll: true, about: { length: 2 } });
  expect([question.proposed, questionText(question)]).toEqual([undefined, expect.stringContaining(`looks like ${kind}`)]);
  const [isPlan, isNone] = question.choices.map(({ value }) => answer(reading, { [question.id]: value }, context));
  expect([isPlan!.actions.length, isPlan!.objectives.length]).toEqual([2, 2]);
  expect([isNone!.actions, isNone!.objectives]).toEqual([[], []]);
});

test('the name of a file tells of what kind it is', () => {
  const file = (name: string) => asked(readPlan({ ...workbookOf(sheetOf(ROWS, { name: 'Sheet1' })), name }, context));
  expect(file('SEND_policy_2026.docx')?.said).toBe('a policy');
  expect(file('Book1.xlsx')).toBeUndefined();
});

test.each([
  ['SEND action plan'],
  ['Accessibility policy and plan'],
  ['Governors’ report', 'SEND improvement plan 2026'],
  ['SEND priorities and report'],
  ['SEND and pupil premium strategy'],
  ['Brindlewick Primary School'],
])('a file that calls itself a plan, or nothing else, is a plan: %s', (...titles) => {
  expect(asked(titled(...titles))).toBeUndefined();
});

test('provision by waves that nothing says the aim of looks like a map of provision', () => {
  const rows = (...more: string[]) => [
    ['Wave', 'Provision', 'Who delivers', 'When', ...more],
    ['Universal', 'Word mats', 'Teachers', 'Every day', ...more.map(() => 'More words are used')],
    ['Targeted', 'Lego therapy', 'TAs', 'Weekly', ...more.map(() => 'More words are used')],
  ];
  expect(asked(read(rows()))?.said).toContain('map of provision');
  expect(asked(read(rows('Success criteria')))).toBeUndefined();
});

test('a policy with a list of objectives is asked about once, as a policy', () => {
  const rows = [
    ['SEND policy'],
    ['Introduction'],
    ['Our objectives'],
    ['• To find needs early'],
    ['• To work with families'],
    ['• To review each term'],
  ];
  const reading = read(rows);
  const question = asked(reading)!;
  expect(reading.questions).toEqual([question]);
  expect(reading.objectives).toHaveLength(3);
  const leftOut = question.choices.find(({ value }) => value.kind === 'include' && !value.include)!.value;
  expect(answer(reading, { [question.id]: leftOut }, context).objectives).toEqual([]);
});

test('beside what was done, the next steps are the actions, and asked about', () => {
  const reading = readRows([
    ['Objective', 'What we have done', 'Impact', 'Next steps'],
    ['Talk', 'A screen was introduced', 'More are found early', 'Extend it to Year 1'],
    ['Read', 'Staff had two sessions', 'Lessons are clearer', 'Coach three teachers'],
  ]);
  expect(reading.actions).toMatchObject([
    { text: 'Extend it to Year 1', reviewNotes: 'A screen was introduced' },
    { text: 'Coach three teachers', reviewNotes: 'Staff had two sessions' },
  ]);
  expect(reading.questions).toMatchObject([{ reason: 'columnMeaning', heading: 'Next steps', proposed: 0 }]);
});
