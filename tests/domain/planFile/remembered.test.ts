import { answer, correct } from '../../../src/domain/planFile/answer';
import {
  answersAsBefore,
  nothingRemembered,
  readRemembered,
  rememberAnswer,
  rememberColumn,
  rememberDeclined,
  wasDeclined,
} from '../../../src/domain/planFile/remembered';
import { readPlan } from '../../../src/domain/planFile/readPlan';
import type { PlanReading } from '../../../src/domain/planFile/reading';
import type { AnswerValue, Reason } from '../../../src/domain/planFile/question';
import { askWhoIs } from '../../../src/domain/planFile/whoIs';
import { context, readRows, sheetOf, workbookOf } from './cells';

const HEAD = ['Objective', 'Action', 'Who', 'By when', 'Status'];
const first = readRows([HEAD, ['Talk', 'Rota', 'BK', 'by Oct half term', 'Z']]);
const second = readRows([HEAD, ['Read', 'Pairs', 'JT', '12/12/26', 'A'], ['', 'Mornings', 'JT', 'By Oct half term', 'z']]);
const bo = { name: 'Bo Kessler', role: 'TA lead', left: false };

function question(reading: PlanReading, reason: Reason) {
  const found = reading.questions.find((one) => one.reason === reason);
  if (!found) throw new Error(`Nothing was asked because of ${reason}`);
  return found;
}

test('what was answered for one file answers the next, for the same words in the same year', () => {
  const day: AnswerValue = { kind: 'day', day: '2026-10-22' };
  const red: AnswerValue = { kind: 'status', status: 'offTrack' };
  const once = rememberAnswer(nothingRemembered, question(first, 'nearPeriod'), day, first, '2026/27');
  const memory = readRemembered(JSON.stringify(rememberAnswer(once, question(first, 'unclearStatus'), red, first, '2026/27')));
  const settled = answer(second, answersAsBefore(second, memory, '2026/27', []), context);
  expect(settled.actions.map(({ due, status }) => [due, status])).toEqual([
    [{ day: '2026-12-12' }, 'atRisk'],
    [{ day: '2026-10-22' }, 'offTrack'],
  ]);
  expect(Object.values(answersAsBefore(second, memory, '2027/28', []))).toEqual([red]);
});

/** The answers to a file after another one was answered with these values, by the reason of the question. */
function afterwards(before: PlanReading, values: Partial<Record<Reason, AnswerValue>>, now: PlanReading) {
  const memory = before.questions.reduce(
    (known, one) => (values[one.reason] ? rememberAnswer(known, one, values[one.reason]!, before, '2026/27') : known),
    nothingRemembered,
  );
  return answer(now, answersAsBefore(now, readRemembered(JSON.stringify(memory)), '2026/27', []), context);
}

test.each([
  ['Cost', '£1,200 + cover', 'amountAndMore', { kind: 'cost', pounds: 1200 }, { cost: 1200 }],
  ['Cost', '3 days supply', 'noAmount', { kind: 'cost', pounds: 600 }, { cost: 600 }],
  ['Cost', 'TBC', 'notDecided', { kind: 'leave' }, { cost: null, asked: [] }],
  ['By when', '31/02/2027', 'impossibleDay', { kind: 'day', day: '2027-02-26' }, { due: { day: '2027-02-26' } }],
  ['By when', '45978', 'serialDay', { kind: 'day', day: '2026-11-17' }, { due: { day: '2026-11-17' } }],
] as const)('what “%s” of “%s” is holds for the next file', (heading, said, reason, value, expected) => {
  const file = (action: string) =>
    readRows([
      ['Objective', 'Action', heading],
      ['Talk', action, said],
    ]);
  expect(afterwards(file('Rota'), { [reason]: value }, file('Pairs'))).toMatchObject({ actions: [expected], questions: [] });
});

test('what holds for one file alone answers the same file again, and no other', () => {
  const file = (action: string) =>
    readRows(
      [
        ['Objective', 'Action', 'Who leads', 'Cost'],
        ['Talk', action, 'PL / BK', 'TBC'],
        ['', 'Pairs', '', '£20'],
      ],
      { merged: [[1, 2, 2, 2]] },
    );
  const values = { sharedCell: { kind: 'empty' }, notDecided: { kind: 'cost', pounds: 150 } } as const;
  const told = ({ actions, questions }: PlanReading) => [actions.map(({ leads, cost }) => [leads, cost]), questions.length];
  expect(told(afterwards(file('Rota'), values, file('Rota')))).toEqual([
    [
      [[], 150],
      [[], 20],
    ],
    0,
  ]);
  expect(told(afterwards(file('Rota'), values, file('Groups')))).toEqual([
    [
      [['PL', 'BK'], null],
      [['PL', 'BK'], 20],
    ],
    2,
  ]);
});

test('names of pupils and columns of names are not remembered', () => {
  const named = { ...question(first, 'nearPeriod'), reason: 'nameInWords', said: 'Zeph Wood' } as const;
  expect(rememberAnswer(nothingRemembered, named, { kind: 'leave' }, first, '2026/27')).toBe(nothingRemembered);
  for (const heading of ['Column B', 'Name', 'Surname', 'Pupil voice lead', 'Who for'])
    expect(rememberColumn(nothingRemembered, heading, 'lead')).toBe(nothingRemembered);
  // That words with a capital are the plan's own: in the next file names may stand there.
  expect(rememberColumn(nothingRemembered, 'Target group', 'kept')).toBe(nothingRemembered);
  expect(rememberColumn(nothingRemembered, 'Objective', 'objective')).toBe(nothingRemembered);
});

test('nothing that may name a pupil is remembered, whoever wrote it', () => {
  const ask = (reason: Reason, said: string) => ({ ...question(first, 'nearPeriod'), reason, said });
  const remembered = (reason: Reason, said: string, value: AnswerValue) =>
    JSON.stringify(rememberAnswer(nothingRemembered, ask(reason, said), value, first, '2026/27'));
  const nothing = JSON.stringify(nothingRemembered);
  expect(remembered('maybeSeveral', '', { kind: 'texts', texts: ['Reading with Zeph', 'Buy books'] })).toBe(nothing);
  expect(remembered('corrected', 'Rota', { kind: 'texts', texts: ['Support for Zeph Wood'] })).toBe(nothing);
  expect(remembered('unclearDate', 'after Zeph’s review', { kind: 'leave' })).toBe(nothing);
  expect(remembered('noAmount', 'laptop for Zeph', { kind: 'cost', pounds: 300 })).toBe(nothing);
  const period = { period: 'words', words: 'when Zeph is back' } as const;
  expect(remembered('unclearDate', 'later', { kind: 'period', period })).toBe(nothing);
  expect(remembered('nameInWords', 'Zeph', { kind: 'names', said: ['Zeph'] })).toBe(nothing);
  expect(remembered('unclearDate', 'after the review', { kind: 'leave' })).not.toBe(nothing);
  for (const heading of ['Zeph', 'Zeph Wood', 'Targets for Zeph'])
    expect(rememberColumn(nothingRemembered, heading, 'review')).toBe(nothingRemembered);
  expect(rememberColumn(nothingRemembered, 'Owned by', 'lead')).not.toBe(nothingRemembered);
  expect(JSON.stringify(rememberDeclined(nothingRemembered, 'plan', ['new|Talk|Signing for Zeph']))).not.toMatch(/zeph/i);
});

test('what an earlier version of the program kept is kept without names', () => {
  const before = {
    columns: {},
    answers: { 'text|corrected|a1': { kind: 'texts', texts: ['Support for Zeph'] }, 'status|a': { kind: 'leave' } },
    declined: { 'plan|new|talk|signing for zeph': true },
  };
  const memory = readRemembered(JSON.stringify(before));
  expect(memory.answers).toEqual({ 'status|a': { kind: 'leave' } });
  expect(JSON.stringify(memory)).not.toMatch(/zeph/i);
  expect(wasDeclined(memory, 'plan', 'new|Talk|Signing for Zeph')).toBe(true);
  expect(readRemembered(JSON.stringify(memory))).toEqual(memory);
});

test('initials are asked about where they fit somebody of the school, and the person confirmed leads', () => {
  const [asked] = askWhoIs(first, [bo, { name: 'Joan Trevanion', role: 'Deputy head', left: false }]);
  expect(asked).toMatchObject({
    said: 'BK',
    about: ['0.1.1'],
    proposed: 0,
    choices: [{ why: 'TA lead' }, { value: { kind: 'leave' } }],
  });
  const value: AnswerValue = { kind: 'person', said: 'BK', name: 'Bo Kessler' };
  const settled = answer({ ...first, questions: [asked!] }, { [asked!.id]: value }, context);
  expect(settled.actions[0]?.leads).toEqual(['Bo Kessler']);
  const memory = rememberAnswer(nothingRemembered, asked!, value, first, '2026/27');
  expect(answersAsBefore({ ...first, questions: [asked!] }, memory, '2027/28', [bo])).toEqual({ [asked!.id]: value });
  expect(answersAsBefore({ ...first, questions: [asked!] }, memory, '2026/27', [{ ...bo, left: true }])).toEqual({});
});

test.each([
  ['B. Kessler', 1],
  ['Mr Kessler', 1],
  ['kessler', 1],
  ['TA lead', 1],
  ['Bo Kessler', 0],
  ['KB', 0],
  ['Kess', 0],
])('“%s” fits %i of the staff', (lead, fitting) => {
  const reading = readRows([HEAD, ['Talk', 'Rota', lead, 'Dec', '']]);
  const asked = askWhoIs(reading, [bo, { ...bo, left: true }]);
  expect(asked.filter(({ reason }) => reason === 'whoIs')).toHaveLength(fitting);
});

test('two people with the same initials are both offered and neither proposed', () => {
  const [asked] = askWhoIs(first, [bo, { name: 'Beth King', role: '', left: false }]);
  expect(asked?.choices).toHaveLength(3);
  expect(asked?.proposed).toBeUndefined();
});

test('a column holds what the person says, and another one that was taken for it gives way', () => {
  const rows = [
    ['Objective', 'Action', 'Lead', 'Ansprechperson', 'When'],
    ['Talk', 'Rota', 'approved by governors', 'BK', 'Dec'],
  ];
  expect(readRows(rows).actions[0]).toMatchObject({ note: 'Ansprechperson: BK' });
  const columns = { ansprechperson: 'lead' as const, when: 'dropped' as const };
  const reading = readPlan(workbookOf(sheetOf(rows)), { ...context, columns });
  expect(reading.actions[0]).toMatchObject({ leads: ['BK'], due: null, note: 'Lead: approved by governors' });
  expect(reading.columns.map(({ as }) => as)).toEqual(['objective', 'action', 'kept', 'lead', 'dropped']);
  expect(reading.leftOut).toMatchObject([{ why: 'droppedColumn', text: 'When' }]);
});

test('a cell put right is asked no more, and the others of its question still are', () => {
  const asked = readRows([HEAD, ['Talk', 'Rota', 'BK', 'by Oct half term', ''], ['', 'Pairs', 'JT', 'by Oct half term', '']]);
  const [one, two] = asked.actions.map(({ id }) => id);
  const put = correct(asked, [{ id: one!, field: 'due', value: { kind: 'day', day: '2026-11-02' } }], context);
  expect(put.actions.map(({ due }) => due)).toMatchObject([{ day: '2026-11-02' }, { period: 'autumn-1' }]);
  expect(put.questions).toMatchObject([{ about: [two] }]);
  const without = correct(asked, [{ id: one!, field: 'include', value: { kind: 'include', include: false } }], context);
  expect(without.actions.map(({ text }) => text)).toEqual(['Pairs']);
  expect(correct(asked, [{ id: one!, field: 'leads', value: { kind: 'empty' } }], context).actions[0]?.leads).toEqual([]);
});

test('a memory that cannot be read is none', () => {
  for (const text of ['', 'no', '{}', '[1]']) expect(readRemembered(text)).toEqual(nothingRemembered);
});

test('what a newer version offered to a plan and nobody wanted is known again, for that plan and in whatever letters', () => {
  const memory = rememberDeclined(nothingRemembered, 'plan', ['new|Talk|Signing for all', 'field|a|milestones|Half, 12 Dec']);
  const kept = readRemembered(JSON.stringify(memory));
  expect(wasDeclined(kept, 'plan', 'new|Talk|signing  for all')).toBe(true);
  expect(wasDeclined(kept, 'other', 'new|Talk|Signing for all')).toBe(false);
  expect(wasDeclined(kept, 'plan', 'field|a|milestones|Half, 19 Dec')).toBe(false);
  expect(wasDeclined(readRemembered('{"columns":{},"answers":{}}'), 'plan', 'new|Talk|Signing for all')).toBe(false);
});
