import { answer } from '../../../src/domain/planFile/answer';
import { context, listed, readRows } from './cells';

const HEAD = ['Priority', 'What will we do?', 'Who', 'By when', 'Cost'];

test('bullets are actions; leads and dates as lines are paired where their counts agree', () => {
  const reading = readRows([
    HEAD,
    ['Talk', '• Buy a screen\n• Train TAs\n• Screen Year 2', 'LM\nSENCO\nTAs', 'Sept 26\nOct 26\n12.11.26', ''],
  ]);
  expect(reading.actions.map(({ text, leads }) => [text, leads])).toEqual([
    ['Buy a screen', ['LM']],
    ['Train TAs', ['SENCO']],
    ['Screen Year 2', ['TAs']],
  ]);
  expect(reading.actions[2]?.due).toEqual({ day: '2026-11-12' });
});

test('lines of unequal count are asked about, not paired', () => {
  const reading = readRows([HEAD, ['Talk', '- Review policy\n- Share it', 'SLT\nLM\nJA', 'Autumn term', '']]);
  expect(reading.actions.map(({ leads, asked }) => [leads, asked])).toEqual([
    [[], ['leads']],
    [[], ['leads']],
  ]);
  expect(reading.questions.find(({ field }) => field === 'leads')).toMatchObject({ reason: 'unevenLines', said: 'SLT\nLM\nJA' });
  expect(reading.actions[0]?.due).toMatchObject({ period: 'autumn' });
});

test('one amount beside several actions is not each action’s', () => {
  const reading = readRows([HEAD, ['Talk', '1. Coffee morning\n2. Survey', 'SENCO', 'ongoing', '£300']]);
  expect(reading.actions.map(({ cost, asked, leads }) => [cost, asked, leads])).toEqual([
    [null, ['cost'], ['SENCO']],
    [null, ['cost'], ['SENCO']],
  ]);
});

test('bare lines are several actions where leads come as lines too, else asked about', () => {
  expect(listed(readRows([HEAD, ['Talk', 'Buy a screen\nTrain the TAs', 'LM\nSENCO', '', '']]))).toEqual([
    '1: Buy a screen',
    '1: Train the TAs',
  ]);
  const doubtful = readRows([HEAD, ['Talk', 'Buy a screen\nTrain the TAs', 'LM', '', '']]);
  expect(doubtful.actions).toMatchObject([{ asked: ['text'], proposed: { texts: ['Buy a screen', 'Train the TAs'] } }]);
});

test('a remark in brackets goes on with the line above it, and lines are then paired', () => {
  const reading = readRows([HEAD, ['Talk', 'Find a room\n(once the hall is done)\nFurnish it well', 'BK\nPL', '', '']]);
  expect(reading.actions.map(({ text, leads }) => [text, leads])).toEqual([
    ['Find a room (once the hall is done)', ['BK']],
    ['Furnish it well', ['PL']],
  ]);
  const uneven = readRows([HEAD, ['Talk', 'Survey\nForum\nReport', 'BK\nPL', '', '']]);
  expect(uneven.actions).toMatchObject([
    { asked: ['text'], leads: ['BK', 'PL'], proposed: { texts: ['Survey', 'Forum', 'Report'] } },
  ]);
});

test('numbers at the lines of a cell are the actions’ own', () => {
  const reading = readRows([
    HEAD,
    ['Talk', '2A Buy a screen\n2B Train the TAs', 'BK', '', ''],
    ['', '3D models for maths', 'PL', '', ''],
  ]);
  expect(reading.actions.map(({ ref, text }) => [ref, text])).toEqual([
    ['2A', 'Buy a screen'],
    ['2B', 'Train the TAs'],
    ['', '3D models for maths'],
  ]);
});

test('a wrapped line is one action', () => {
  expect(listed(readRows([HEAD, ['Talk', 'Buy a screen and\nuse it', 'LM', '', '']]))).toEqual(['1: Buy a screen and use it']);
});

test('an action merged over rows gathers what stands beside it', () => {
  const reading = readRows(
    [
      ['Objective', 'Action', 'Lead', 'Success criteria'],
      ['Talk', 'Big action', 'LM', 'First'],
      ['', '', 'JA', 'Second'],
      ['', 'Next', 'SENCO', 'Third'],
    ],
    {
      merged: [
        [1, 0, 3, 0],
        [1, 1, 2, 1],
      ],
    },
  );
  expect(reading.actions).toMatchObject([
    { text: 'Big action', leads: ['LM', 'JA'], successCriteria: ['First', 'Second'] },
    { text: 'Next', leads: ['SENCO'] },
  ]);
});

test('ditto marks say again what stands above', () => {
  const reading = readRows([HEAD, ['Talk', 'Act one', 'LM', '12/11/26', ''], ['', 'Act two', '"', 'as above', '']]);
  expect(reading.actions[1]).toMatchObject({ leads: ['LM'], due: { day: '2026-11-12' } });
});

test('month-first days in a whole column are read so, and asked about once', () => {
  const reading = readRows([
    HEAD,
    ['Talk', 'A a', '', '11/25/2026'],
    ['', 'B b', '', '12/04/2026'],
    ['', 'C c', '', '01/29/2027'],
  ]);
  expect(reading.actions.map(({ due }) => due)).toEqual([{ day: '2026-11-25' }, { day: '2026-12-04' }, { day: '2027-01-29' }]);
  expect(reading.questions.filter(({ field }) => field === 'due')).toMatchObject([
    { reason: 'monthFirst', about: { length: 3 } },
  ]);
  const mixed = readRows([HEAD, ['Talk', 'A a', '', '11/25/2026'], ['', 'B b', '', '12/04/2027'], ['', 'C c', '', '29/01/2027']]);
  expect(mixed.actions.map(({ due }) => due)).toEqual([null, { day: '2027-04-12' }, { day: '2027-01-29' }]);
});

test('an end before its start is kept and asked about', () => {
  const reading = readRows([
    ['Objective', 'Action', 'Start', 'End'],
    ['Talk', 'Do it', '01/02/2027', '01/12/2026'],
  ]);
  expect(reading.actions[0]).toMatchObject({ due: { day: '2026-12-01' }, asked: ['due'] });
});

test('crosses under half-terms are a span of time', () => {
  const reading = readRows([
    ['Objective', 'Action', 'Aut 1', 'Aut 2', 'Spr 1'],
    ['Talk', 'Train', 'x', 'x', ''],
    ['', 'Buy', '', '', 'x'],
  ]);
  expect(reading.actions).toMatchObject([
    { start: { period: 'autumn-1' }, due: { period: 'autumn-2' } },
    { start: null, due: { period: 'spring-1' } },
  ]);
});

test('a row of an objective without an action tells of the objective, not of the action above', () => {
  const reading = readRows([
    ['Objective', 'Action', 'Lead', 'Success criteria'],
    ['Talk', 'Train', 'LM', ''],
    ['Families', '', 'JA', '60% come'],
    ['', 'Café', 'Office', ''],
  ]);
  expect(listed(reading)).toEqual(['1: Train', '2: Café']);
  expect(reading.actions[0]?.leads).toEqual(['LM']);
  expect(reading.objectives[1]).toMatchObject({ successCriteria: ['60% come'], note: 'Lead: JA' });
});

test('leads and days in one column are told apart', () => {
  const reading = readRows([
    ['Objective', 'Action', 'Who / when'],
    ['Talk', 'Train', 'SENCO – Autumn 1'],
    ['', 'Buy', 'LM, JA by 12/11/26'],
    ['', 'More', 'LM/JA'],
    ['', 'Late', 'SENCO Spring 2'],
  ]);
  expect(reading.actions).toMatchObject([
    { leads: ['SENCO'], due: { period: 'autumn-1' } },
    { leads: ['LM', 'JA'], due: { day: '2026-11-12' } },
    { leads: ['LM', 'JA'], due: null },
    { leads: ['SENCO'], due: { period: 'spring-2' } },
  ]);
});

test.each([
  ['1) Buy boards 2) Training x 3 3) Weekly checks', '1) Oct 2) Nov-Jan 3) from Jan'],
  ['(a) Buy boards (b) Training x 3 (c) Weekly checks', '(a) Oct (b) Nov-Jan (c) from Jan'],
  ['i) Buy boards ii) Training x 3 iii) Weekly checks', 'Oct\nNov-Jan\nfrom Jan'],
])('points counted within a line, as in “%s”, are actions, and their dates are theirs', (text, when) => {
  const { actions } = readRows([HEAD, ['Talk', text, 'BK', when, '']]);
  expect(actions.map(({ text: words, start, due }) => [words, (start ?? due) as object])).toMatchObject([
    ['Buy boards', { words: 'Oct' }],
    ['Training x 3', { words: 'Nov-Jan' }],
    ['Weekly checks', { words: 'from Jan' }],
  ]);
});

test.each(['Read chapter 1. Then 2. as well', '1.5 days for 2. class', 'a) whole school'])('“%s” counts no points', (text) => {
  expect(readRows([HEAD, ['Talk', text, 'BK', '', '']]).actions).toHaveLength(1);
});

test('what is counted as the actions of a cell are belongs to each, plain lines to all of them', () => {
  const head = ['Objective', 'Action', 'Who', 'Resources', 'Progress notes'];
  const counted = readRows([head, ['Talk', 'a) Tracker\nb) Training', 'BK', 'a) -\nb) 1 twilight', 'a) drafted\nb) moved']]);
  expect(counted.actions).toMatchObject([
    { text: 'Tracker', resources: '', reviewNotes: 'drafted' },
    { text: 'Training', resources: '1 twilight', reviewNotes: 'moved' },
  ]);
  const plain = readRows([head, ['Talk', 'a) Tracker\nb) Training', 'BK', '', 'Staff were keen\nand came']]);
  expect(plain.actions.map(({ reviewNotes }) => reviewNotes)).toEqual(['Staff were keen\nand came', 'Staff were keen\nand came']);
});

test('an amount among the resources of several actions is asked of all together', () => {
  const { actions, questions } = readRows([
    ['Objective', 'Action', 'Who', 'Resources'],
    ['Talk', '• Tracker\n• Training', 'BK', 'EP half day £290'],
  ]);
  expect(actions.map(({ cost, asked, proposed }) => [cost, asked, proposed])).toEqual([
    [null, ['cost'], {}],
    [null, ['cost'], {}],
  ]);
  expect(questions.find(({ field }) => field === 'cost')).toMatchObject({ reason: 'groupCost', about: { length: 2 } });
});

test('a review written once beside several actions of a cell is asked about, and stays noted where it is not of each', () => {
  const rows = (review: string) =>
    readRows([
      ['Objective', 'Action', 'Lead', 'Autumn review'],
      ['Talk', '1. Screen all\n2. Meet families', 'PL\nBK', review],
    ]);
  const reading = rows('Screening complete');
  const [question, ...others] = reading.questions;
  expect(others).toEqual([]);
  expect(question).toMatchObject({ field: 'reviewNotes', reason: 'sharedCell', about: reading.actions.map(({ id }) => id) });
  const settled = answer(reading, { [question!.id]: { kind: 'empty' } }, context);
  expect(settled.actions.map(({ reviewNotes, note }) => [reviewNotes, note])).toEqual([
    ['', 'Autumn review: Screening complete'],
    ['', 'Autumn review: Screening complete'],
  ]);
  expect(rows('1. Screened\n2. Not yet').questions).toEqual([]);
});
