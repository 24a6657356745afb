import { answer } from '../../../../src/domain/planFile/answer';
import { context, readRows } from '../cells';
import { asked, taken } from './asked';

test('rows that read like actions are held back, and asked about once', () => {
  const reading = readRows([
    ['Aim', 'What', 'Person', 'By', 'Done'],
    ['Staff feel supported', 'Survey: workload of LSAs', 'HR', '16 Oct', 'Y'],
    ['', 'Training: de-escalation', 'Deputy', '4 Jan', 'N'],
    ['', 'Buddy: each new LSA has one', 'LSA lead', '4 Sept', 'Y'],
    ['Pupils know their rights', 'Assembly: the Equality Act', 'Head', '9 Nov', 'Y'],
    [],
    ['Survey families again'],
    ['Order symbols (Site manager, £160)'],
  ]);
  const held = reading.heldBack.map(({ text }) => text);
  expect(held).toEqual(expect.arrayContaining(['Survey families again', 'Order symbols']));
  expect(asked(reading, 'besidePlan')).toEqual([
    [
      `${held.length} lines are read as no part of the plan’s actions, but read like some, the first “${held[0]}”. Are they actions?`,
      { kind: 'include', include: true },
    ],
  ]);
  expect(taken(reading, 'besidePlan').actions.map(({ text }) => text)).toContain('Training: de-escalation');
  expect(taken(reading, 'besidePlan').actions.at(-1)).toMatchObject({
    objective: '2',
    text: 'Order symbols',
    leads: ['Site manager'],
    cost: 160,
  });
});

test('rows beside a plan are asked first whether they are actions, and nothing else where they are none', () => {
  const reading = readRows([
    ['Objective', 'Action', 'Lead', 'By when'],
    ['Talk', 'Screen all new pupils', 'PL', '12/11/2026'],
    ['Talk', 'Tell their families', 'PL', '19/11/2026'],
    [],
    ['', '', '', '', '', 'Other matters'],
    ['', '', '', '', '', 'Book the hall for parents (by some day in 2027; Head)'],
    ['', '', '', '', '', 'Phone the EP about the autumn visits (£50 or 60)'],
  ]);
  expect(reading.questions.map(({ reason }) => reason)).toEqual(['besidePlan', 'unclearDate', 'amountAndMore']);
  const none = answer(reading, { [reading.questions[0]!.id]: { kind: 'include', include: false } }, context);
  expect(none.questions).toEqual([]);
  expect(taken(reading, 'besidePlan').questions).toHaveLength(2);
});

test.each([
  'Agreed by governors on 12 October',
  'Review of the plan each term',
  'Success will look like: parents are heard',
  'Rationale: too few adults know',
  'SENCo: Mrs R Hallam',
  'Priority 2',
  'This plan was written with parents.',
  'Version 3 (SENCO)',
])('“%s” below a plan is no action', (words) => {
  const reading = readRows([
    ['Objective', 'Action', 'Lead', 'By when'],
    ['Talk', 'Screen all new pupils', 'PL', '12/11/2026'],
    ['Talk', 'Tell their families', 'PL', '19/11/2026'],
    [],
    [words],
  ]);
  expect(asked(reading, 'besidePlan')).toEqual([]);
});

test('who leads, by when and for how much, told in a row of its own, is proposed where an action does not say so', () => {
  const rows = (...below: string[][]) =>
    readRows([
      ['Objective', 'Action', 'Lead', 'By when'],
      ['Talk', 'Screen all new pupils', '', ''],
      ['Talk', 'Tell their families', 'PL', '19/11/2026'],
      [],
      ...below,
    ]);
  const reading = rows(['Person in charge: Maths lead'], ['Cost: £95']);
  expect(reading.actions.map(({ asked: fields, proposed }) => [fields, proposed.leads])).toEqual([
    [['leads', 'cost'], ['Maths lead']],
    [['cost'], undefined],
  ]);
  expect(asked(reading, 'groupCost')).toEqual([['“£95” stands for several actions together. What does each cost?', undefined]]);
  expect(rows(['Baseline: 14 of 20']).questions).toEqual([]);
});
