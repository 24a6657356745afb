import { answer } from '../../../src/domain/planFile/answer';
import { draftsOf } from '../../../src/domain/planFile/drafts';
import { questionText } from '../../../src/domain/planFile/questionText';
import type { PlanReading } from '../../../src/domain/planFile/reading';
import type { Reason } from '../../../src/domain/planFile/question';
import { context, readRows } from './cells';

const HEAD = ['Priority', 'Objective', 'Action', 'Who', 'By when', 'Cost', 'Status', 'Review'];
const reading = readRows(
  [
    HEAD,
    ['Inclusion', 'Talk more', 'Act a', 'LM', 'by Oct half term', '£1,200 + cover', 'In progress', 'Began well'],
    ['', '', 'Act b', 'JA', 'by Oct half term', 'Nil', '', ''],
    ['', '', 'Act c', 'JA', 'Autumn 2', '', '', ''],
    ['', '', 'Act d', '', '', '', '', ''],
  ],
  { hiddenRows: [5] },
);

function idOf(from: PlanReading, reason: Reason): string {
  return from.questions.find((question) => question.reason === reason)?.id ?? '';
}

test('cells that say the same are one question', () => {
  const question = reading.questions.find(({ reason }) => reason === 'nearPeriod');
  expect(question).toMatchObject({
    said: 'by Oct half term',
    about: ['0.1.2', '0.2.2'],
    proposed: 0,
    choices: [{ value: { kind: 'day', day: '2026-10-23' }, why: 'last school day before' }, { value: { kind: 'leave' } }],
  });
  expect(question && questionText(question)).toBe('2 actions say “by Oct half term” under “By when”. Which day?');
});

test('an answer goes to every action it is about and closes the question', () => {
  const settled = answer(reading, { [idOf(reading, 'nearPeriod')]: { kind: 'day', day: '2026-10-22' } }, context);
  expect(settled.actions.map(({ due, asked }) => [due, asked])).toMatchObject([
    [{ day: '2026-10-22' }, ['cost']],
    [{ day: '2026-10-22' }, []],
    [{ period: 'autumn-2' }, []],
  ]);
  expect(idOf(settled, 'nearPeriod')).toBe('');
  expect(reading.actions[0]?.due).toMatchObject({ period: 'autumn-1' });
});

test('leaving keeps the words and sets nothing', () => {
  const settled = answer(reading, { [idOf(reading, 'amountAndMore')]: { kind: 'leave' } }, context);
  expect(settled.actions[0]).toMatchObject({ cost: null, costText: '£1,200 + cover', asked: ['due'] });
});

test('periods become their last school days at once, only where no other question stands', () => {
  const settled = answer(reading, { [idOf(reading, 'periods')]: { kind: 'lastDays' } }, context);
  expect(settled.actions.map(({ due }) => due)).toMatchObject([
    { period: 'autumn-1' },
    { period: 'autumn-1' },
    { day: '2026-12-18' },
  ]);
});

test('a status word may be refused', () => {
  expect(reading.actions[0]?.status).toBe('onTrack');
  const id = idOf(reading, 'statusWord');
  expect(answer(reading, { [id]: { kind: 'status', status: 'atRisk' } }, context).actions[0]?.status).toBe('atRisk');
  expect(answer(reading, { [id]: { kind: 'leave' } }, context).actions[0]?.status).toBeNull();
});

test('a hidden row comes in at its place, or not at all', () => {
  const id = idOf(reading, 'hiddenRow');
  const brought = answer(reading, { [id]: { kind: 'include', include: true } }, context);
  expect(brought.actions.map(({ text }) => text)).toEqual(['Act a', 'Act b', 'Act c', 'Act d']);
  expect(answer(reading, { [id]: { kind: 'include', include: false } }, context).actions).toHaveLength(3);
});

test('a cell of several lines is split on demand', () => {
  const doubtful = readRows([HEAD, ['', 'Talk', 'Buy a screen\nTrain the TAs', 'LM', '', '£50', '', '']]);
  const settled = answer(
    doubtful,
    { [idOf(doubtful, 'maybeSeveral')]: { kind: 'texts', texts: ['Buy a screen', 'Train the TAs'] } },
    context,
  );
  expect(settled.actions.map(({ text, leads, cost }) => [text, leads, cost])).toEqual([
    ['Buy a screen', ['LM'], 50],
    ['Train the TAs', ['LM'], null],
  ]);
});

test('drafts hold the plan’s own fields; what is open stays empty with its words', () => {
  const [objective] = draftsOf(reading);
  expect(objective).toMatchObject({ statement: 'Talk more', priority: 'Inclusion' });
  expect(objective?.actions[0]).toMatchObject({
    text: 'Act a',
    leadText: 'LM',
    due: null,
    dueText: 'by Oct half term',
    cost: null,
    costText: '£1,200 + cover',
    status: 'onTrack',
    happened: 'Began well',
  });
  expect(objective?.actions[1]).toMatchObject({ cost: 0, costText: '' });
});

test('a cost of the whole objective is noted on its first action, never divided', () => {
  const shared = readRows(
    [
      ['Objective', 'Action', 'Cost'],
      ['Talk', 'Act a', '£500'],
      ['', 'Act b', ''],
    ],
    {
      merged: [
        [1, 0, 2, 0],
        [1, 2, 2, 2],
      ],
    },
  );
  const [objective] = draftsOf(shared);
  expect(objective?.actions.map(({ cost, note }) => [cost, note])).toEqual([
    [null, 'Of the whole objective:\nCost of the whole objective: £500'],
    [null, ''],
  ]);
});

test('actions without any objective are drafted under one without a statement', () => {
  const none = readRows([
    ['Task', 'Owner', 'Due date'],
    ['Buy laptops', 'LM', '01/12/2026'],
  ]);
  expect(draftsOf(none)).toMatchObject([{ statement: '', actions: [{ text: 'Buy laptops', due: '2026-12-01' }] }]);
});
