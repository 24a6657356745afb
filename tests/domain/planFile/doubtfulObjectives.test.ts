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
  expect(questionText(question)).toContain('“Communication” and 1 more stand right over actions');
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
