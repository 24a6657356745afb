import { answer } from '../../../src/domain/planFile/answer';
import { bringIn } from '../../../src/domain/planFile/bringIn';
import { draftsOf } from '../../../src/domain/planFile/drafts';
import { newerVersion } from '../../../src/domain/planFile/newerVersion';
import { questionText } from '../../../src/domain/planFile/questionText';
import { answersAsBefore, nothingRemembered, rememberAnswer } from '../../../src/domain/planFile/remembered';
import type { PlanReading } from '../../../src/domain/planFile/reading';
import { outlineOf } from '../../../src/domain/planView';
import { aPlan, apply, created, snapshotOf } from '../builders';
import { context, readRows } from './cells';
import { around } from './newerCases';

const HEAD = ['Action', 'Lead', 'By when'];
const flat = [
  ['Priority 1: Communication'],
  HEAD,
  ['Screen all', 'PL', '12/11/2026'],
  ['Train TAs', 'PL', '12/11/2026'],
  ['Area 2: Attendance'],
  ['Phone home', 'JT', '12/11/2026'],
];
const asked = ({ questions }: PlanReading) => questions.find(({ reason }) => reason === 'calledPriorities');

test('headings that are called priorities and stand right over actions are asked about once, and stay objectives until then', () => {
  const reading = readRows(flat);
  expect(reading.objectives.map(({ text, note }) => [text, note])).toEqual([
    ['Communication', ''],
    ['Attendance', ''],
  ]);
  const question = asked(reading)!;
  expect(question).toMatchObject({ forAll: true, proposed: 0, about: { length: 3 }, at: { length: 2 } });
  expect(questionText(question)).toContain('right under “Communication” and 1 more');
  expect(answer(reading, { [question.id]: { kind: 'leave' } }, context).objectives).toEqual(reading.objectives);
});

test.each([
  ['Objective 1: All talk', [['Objective 1: All talk'], HEAD, ['Screen all', 'PL', '12/11/2026']]],
  ['a heading without a word for it', [['Communication'], HEAD, ['Screen all', 'PL', '12/11/2026']]],
  ['Priority over objectives', [['Priority 1: Talk'], ['Objective 1: All talk'], HEAD, ['Screen all', 'PL', '12/11/2026']]],
  [
    'Priority over a column of objectives',
    [['Priority 1: Talk'], ['Objective', ...HEAD], ['All talk', 'Screen all', 'PL', '12/11/2026']],
  ],
])('nothing is asked of %s', (_, rows) => {
  expect(asked(readRows(rows))).toBeUndefined();
});

test('told that they are priorities, each stands over an objective without words, for this file and the next', () => {
  const reading = readRows(flat);
  const value = { kind: 'noObjectives', are: 'priority' } as const;
  const memory = rememberAnswer(nothingRemembered, asked(reading)!, value, reading, '2026/27');
  const settled = answer(reading, answersAsBefore(reading, memory, '2026/27', []), context);
  const drafts = draftsOf(settled);
  const told = [
    ['Communication', '', 2],
    ['Attendance', '', 1],
  ];
  expect(drafts.map(({ priority, statement, actions }) => [priority, statement, actions.length])).toEqual(told);
  const before = snapshotOf(created({ plan: [aPlan()] }));
  const plan = apply(before, bringIn(before, aPlan().key, drafts, around));
  const outline = outlineOf(plan, aPlan().key)!;
  expect(
    outline.priorities.map(({ kept, objectives: [own] }) => [kept.record.title, own?.kept.record.statement, own?.actions.length]),
  ).toEqual(told);
  // The same objectives again, in whatever order they come.
  const again = newerVersion(plan, aPlan().key, [...drafts].reverse(), { whole: true });
  expect([again.changed, again.objectives, again.addedObjectives, again.added]).toEqual([[], [], [], []]);
});

const column = (heading: string, ...cells: string[]) =>
  readRows([[heading, ...HEAD], ...cells.map((cell, at) => [cell, `Screen year ${at}`, 'PL', '12/11/2026'])]);

test.each([
  ['Priority', ['Talk in every lesson', 'Fewer are late']],
  ['SEND priorities', ['SP1', 'SP2']],
  ['Area', ['Attendance', 'Behaviour']],
])('what stands under “%s” where no column is for objectives may be priorities: it is asked', (heading, cells) => {
  const reading = column(heading, ...cells);
  expect(reading.objectives.map(({ text }) => text)).toEqual(cells);
  const question = asked(reading)!;
  const named = { kind: 'noObjectives', are: 'priority', named: 'alike' } as const;
  expect(question).toMatchObject({ said: cells[0], proposed: 0, choices: [{}, { value: named }, {}] });
  const drafts = draftsOf(answer(reading, { [question.id]: named }, context));
  expect(drafts.map(({ priority, statement }) => [priority, statement])).toEqual(cells.map((cell) => [cell, cell]));
  expect(
    asked(
      readRows([
        ['Objective', ...HEAD],
        ['All talk', 'Screen all', 'PL', '12/11/2026'],
      ]),
    ),
  ).toBeUndefined();
});

test.each([
  ['how urgent', ['High', '2 - Medium', 'Very low priority'], undefined],
  ['a number', ['1', '2', '1'], { proposed: 0, choices: ['kept', 'objective', 'priority'] }],
])('a column of priorities that says %s is no objective', (_, cells, expected) => {
  for (const also of [[], ['Talk in every lesson']]) {
    const reading = readRows([
      [...also.map(() => 'Objective'), 'Priority', ...HEAD],
      ...cells.map((cell, at) => [...also, cell, `Screen year ${at}`, 'PL', '12/11/2026']),
    ]);
    const question = reading.questions.find(({ reason }) => reason === 'columnMeaning');
    const choices = question?.choices.map(({ value }) => value.kind === 'column' && value.as);
    expect(question && { proposed: question.proposed, choices }).toEqual(expected);
    expect(reading.objectives.map(({ text }) => text)).toEqual(also);
    expect(reading.actions.map(({ note }) => note)).toEqual(cells.map((cell) => `Priority: ${cell}`));
  }
});

test('told that they are priorities, the outcome that the file states for each may be its objective', () => {
  const rows = (spring: string) => [
    ['Priority', 'Action', 'Intended outcome'],
    ['Attendance', 'Phone home', 'SEN Support attendance reaches 94 %'],
    ['Attendance', 'Greet at the gate', spring],
    ['Talk', 'Screen all', 'Every child is screened'],
  ];
  const same = readRows(rows('SEN Support attendance reaches 94 %'));
  const byOutcome = { kind: 'noObjectives', are: 'priority', named: 'byOutcome' } as const;
  expect(asked(same)!.choices[1]!.value).toEqual(byOutcome);
  expect(
    draftsOf(answer(same, { [asked(same)!.id]: byOutcome }, context)).map(({ priority, statement }) => [priority, statement]),
  ).toEqual([
    ['Attendance', 'SEN Support attendance reaches 94 %'],
    ['Talk', 'Every child is screened'],
  ]);
  expect(asked(readRows(rows('Fewer are late')))!.choices.map(({ value }) => value)).not.toContainEqual(byOutcome);
});

test('objectives that the file names by a number alone are asked about before they are brought in without words', () => {
  const reading = readRows([
    ['Objective', ...HEAD],
    ['1', 'Screen all', 'PL', '12/11/2026'],
    ['2', 'Phone home', 'PL', '12/11/2026'],
    ['Every child talks', 'Train TAs', 'PL', '12/11/2026'],
  ]);
  const question = reading.questions.find(({ reason }) => reason === 'numberAlone')!;
  expect(question).toMatchObject({ forAll: true, about: { length: 2 }, at: { length: 2 } });
  expect([question.proposed, questionText(question)]).toEqual([undefined, expect.stringContaining('than their numbers')]);
  const [asTheyAre, leftOut] = question.choices.map(({ value }) => answer(reading, { [question.id]: value }, context));
  expect([asTheyAre!.objectives.length, asTheyAre!.actions.length]).toEqual([3, 3]);
  expect([leftOut!.objectives.map(({ text }) => text), leftOut!.actions.length]).toEqual([['Every child talks'], 1]);
  expect(asked(column('Priority', 'P1', 'P2'))).toMatchObject({ said: 'P1' });
});

const under = (...heading: string[]) => readRows([...heading.map((one) => [one]), HEAD, ['Screen all', 'PL', '12/11/2026']]);

test.each([
  'These actions help every child to take part.',
  'What all of us will do this year so that every child takes part in every lesson',
])('a sentence above a table is asked about, and kept in words where it is no objective: %s', (sentence) => {
  const reading = under(sentence);
  expect(reading.objectives).toMatchObject([{ text: sentence }]);
  const question = reading.questions.find(({ reason }) => reason === 'sentenceAbove')!;
  expect(question).toMatchObject({ said: sentence, forAll: true, proposed: 0, about: { length: 1 } });
  const settled = answer(reading, { [question.id]: question.choices[1]!.value }, context);
  expect(draftsOf(settled)).toMatchObject([{ statement: '', actions: [{ note: `Of the whole objective:\n${sentence}` }] }]);
});

test.each([['All children talk'], ['Objective: All children talk in every lesson.'], ['Talk', 'Every child is heard']])(
  'headings above a table are not asked about as sentences: %s',
  (...headings) => {
    expect(under(...headings).questions.filter(({ reason }) => reason === 'sentenceAbove')).toEqual([]);
  },
);
