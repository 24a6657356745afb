import { answer } from '../../../../src/domain/planFile/answer';
import { context, readRows } from '../cells';
import { asked, beside, taken } from './asked';

test.each([
  ['Internships fair, 11.03.27', 'due', '11.03.27', { day: '2027-03-11' }],
  ['Meet feeder schools (by 14 May 2027)', 'due', 'by 14 May 2027', { day: '2027-05-14' }],
  ['Homework club from 9 November 2026', 'start', 'from 9 November 2026', { day: '2026-11-09' }],
] as const)('a day that only the words of an action say is proposed: %s', (words, field, said, value) => {
  const reading = beside(words, 'PL', '', '£5', 'Green');
  expect(reading.actions[1]).toMatchObject({ [field]: null, asked: [field], proposed: { [field]: value } });
  expect(reading.questions.map((one) => [one.field, one.reason, one.said])).toContainEqual([field, 'saidElsewhere', said]);
  expect(taken(reading, 'saidElsewhere').actions[1]).toMatchObject({ text: words, [field]: value, asked: [] });
});

test.each([
  'Summer school for transition',
  'May half-term holiday club',
  'Autumn census checked',
  'Review the work of 8 June with staff',
  'Group for 12 pupils',
])('no day is made of “%s”', (words) => {
  expect(beside(words, 'PL', '', '£5', 'Green').questions.filter(({ reason }) => reason === 'saidElsewhere')).toEqual([]);
});

test.each([
  ['Site manager to arrange', ['Site manager']],
  ['Lesson visits each half-term. SG. Review: Feb 27', ['SG']],
  ['Internships fair, 11.03.27 (SENCO)', ['SENCO']],
  ['Order the books. Led by: Mrs Hill', ['Mrs Hill']],
  ['Drop in, half termly: SENCO', ['SENCO']],
])('whoever only the words of an action name for it is proposed: %s', (words, leads) => {
  const { actions, questions } = beside(words, '', '12/11/2026', '£5', 'Green');
  expect(actions[1]).toMatchObject({ leads: [], asked: ['leads'], proposed: { leads } });
  expect(questions.some(({ field, reason }) => field === 'leads' && reason === 'saidElsewhere')).toBe(true);
});

test.each(['Pupils to keep a diary', 'Parents to come to meetings', 'Training on needs (SEMH)', 'Work with the EP'])(
  'nobody leads by “%s”',
  (words) => expect(beside(words, '', '12/11/2026', '£5', 'Green').questions).toEqual([]),
);

test('whoever stands before the day in its cell is proposed for the lead', () => {
  const { actions } = readRows([
    ['Objective', 'Step', 'By'],
    ['Talk', 'Set up three spaces', 'KD Oct'],
    ['Talk', 'Train all staff', 'KD/PW 4.1.27'],
    ['Talk', 'Write the scripts', 'mid Dec'],
  ]);
  expect(actions.map(({ proposed }) => proposed.leads)).toEqual([['KD'], ['KD', 'PW'], undefined]);
});

test('an amount that only the words of an action name is proposed, one that recurs is asked', () => {
  const [once, weekly] = ['Train a second ELSA (£560)', 'Homework club, £15 a week'].map((words) =>
    beside(words, 'PL', '12/11/2026', '', 'Green'),
  );
  expect(asked(once!, 'saidElsewhere')).toEqual([
    ['The words of one action say “£560”. Is that what it costs?', { kind: 'cost', pounds: 560 }],
  ]);
  expect(weekly!.actions[1]).toMatchObject({ cost: null, asked: ['cost'], proposed: {} });
  expect(beside('Homework club @ £15', 'PL', '12/11/2026', '', 'Green').questions).toEqual([]);
});

test('a rating that stands alone in a review, or by the file’s own key, is proposed', () => {
  const rows = (one: string, key = '') =>
    readRows([
      ['Objective', 'Action', 'Lead', 'Where are we? (Nov)'],
      ['Talk', 'Put posters up', 'PL', one],
      ['Talk', 'Train all new staff', 'BK', 'Two of five so far'],
      ...(key ? [[''], [key]] : []),
    ]);
  expect(asked(rows('DONE'), 'saidElsewhere')).toEqual([
    ['One action says “DONE” under “Where are we? (Nov)”. Is that where it stands?', { kind: 'status', status: 'complete' }],
  ]);
  expect(asked(rows('Nearly there'), 'saidElsewhere')).toEqual([]);
  expect(asked(rows('3', 'Key: 1 = not started, 2 = in progress, 3 = complete'), 'saidElsewhere')).toMatchObject([
    [expect.any(String), { kind: 'status', status: 'complete' }],
  ]);
});

test.each([
  ['Evaluation', 'Done – 3 staff absent', 'complete'],
  ['Completed (date)', '12/11/2026', 'complete'],
  ['Closed?', 'Yes', 'complete'],
  ['Notes', 'Delayed: awaiting chargers', 'atRisk'],
  ['Evaluation', 'Cancelled, as nobody came', 'stopped'],
  ['Evaluation', '12/10 ordered; 2/11 arrived, complete', 'complete'],
])('a rating that opens what is told, or a day on which it was done: “%s” %s', (heading, said, status) => {
  const { actions, questions } = readRows([
    ['Objective', 'Action', 'Lead', heading],
    ['Talk', 'Put posters up', 'PL', said],
    ['Talk', 'Train all new staff', 'BK', ''],
  ]);
  expect(actions[0]).toMatchObject({ status: null, asked: ['status'], proposed: { status } });
  expect(questions.map(({ field, said: words }) => [field, words])).toEqual([['status', said]]);
});

test('a day under a term is when, and no review', () => {
  const { actions } = readRows([
    ['Objective', 'Action', 'Lead', 'Aut', 'Spr', 'Sum'],
    ['Talk', 'Train all new staff', 'EP', '4 Jan', '', ''],
    ['Talk', 'Visit each class', 'PL', 'Seen in two of five', '', ''],
  ]);
  expect(actions.map(({ proposed }) => proposed.due)).toEqual([{ day: '2027-01-04' }, undefined]);
});

test('what several actions say in their words is asked once, and taken for each of them', () => {
  const reading = readRows([
    ['Objective', 'Action', 'Lead'],
    ['Talk', 'Meet families, 12.11.26', 'PL'],
    ['Talk', 'Write to families, 19.11.26', 'PL'],
  ]);
  expect(asked(reading, 'saidElsewhere')).toEqual([
    ['2 actions say in their words when they are due, one of them “12.11.26”. Is it to be taken so?', { kind: 'asProposed' }],
  ]);
  expect(taken(reading, 'saidElsewhere').actions.map(({ due }) => due)).toEqual([{ day: '2026-11-12' }, { day: '2026-11-19' }]);
});

test.each([
  ['TAs, overseen by NB', ['TAs', 'NB']],
  ['JT then BK from Jan', ['JT', 'BK']],
  ['JT (support BK)', ['JT', 'BK']],
  ['LM + site', ['LM']],
  ['SENCO / IT', ['SENCO', 'IT']],
  ['SENCo to book', ['SENCo']],
  ['straight away', undefined],
  ['1. Buy books', undefined],
  ['Zones training (DHT', ['DHT']],
  ['Buy books', undefined],
  ['tbc Sept', undefined],
  ['Hazel and Ash classes trained', undefined],
  ['Spring review', undefined],
])('“%s” is nobody by itself: who leads is asked, and its words are kept', (said, proposed) => {
  const { actions, questions } = beside('Meet families', said, '12/11/2026', '£5', 'Green');
  const { leads, note } = actions[1]!;
  expect(proposed ? leads.join(', ') : note).toBe(proposed ? said : `Lead: ${said}`);
  expect(actions[1]?.proposed.leads).toEqual(proposed);
  expect(questions).toMatchObject([{ field: 'leads', reason: 'unclearLeads', said }]);
});

test.each([
  'F. Amadi',
  'Dir. of curriculum',
  'Educational Psychology Service',
  'All teachers and support staff in KS2',
  'Class teachers of Y3 and Y4',
  'Ann Lowe with the office',
  'SENCO (AW)',
])('“%s” leads, and nothing is asked', (said) => {
  expect(beside('Meet families', said, '12/11/2026', '£5', 'Green').questions).toEqual([]);
});

test.each(['Rationale', 'Impact:', 'None – maintain', 'Success criteria', 'Maths lead', 'Autumn term', 'Mrs Hill'])(
  '“%s” is asked about before it is an action',
  (words) => {
    const reading = beside(words, 'PL', '12/11/2026', '£5', 'Green');
    expect(asked(reading, 'maybeLabel')).toEqual([
      [`“${words}” does not read like an action. Is it one?`, { kind: 'include', include: false }],
    ]);
    expect(taken(reading, 'maybeLabel').actions.map(({ text }) => text)).toEqual(['Screen all new pupils']);
  },
);

test('what became of an action, alone in its row, is asked about before it is one', () => {
  const reading = readRows([
    ['Objective', 'Action', 'Lead', 'By when'],
    ['Talk', 'Screen all new pupils', 'PL', '12/11/2026'],
    ['', 'Deadline moved from Nov to Jan', '', ''],
    ['', 'Tell their families', 'PL', '12/11/2026'],
  ]);
  expect(asked(reading, 'maybeLabel')).toHaveLength(1);
});

test.each(['Monitoring visits each term', 'Review of the policy', 'Impact report to governors'])('“%s” is an action', (words) => {
  expect(beside(words, 'PL', '12/11/2026', '£5', 'Green').questions).toEqual([]);
});

test('sentences of one cell are asked about where as many people lead', () => {
  const reading = beside(
    'Displays in every room. Assembly each half-term. Workshop for parents.',
    'HG\nCT\nall teachers',
    'Oct; 12.11.26; from Jan',
    '£5',
    'Green',
  );
  const { actions } = taken(reading, 'severalInOne');
  expect(actions.slice(1).map(({ text, leads, start, due }) => [text, leads, start ?? due])).toMatchObject([
    ['Displays in every room', ['HG'], { words: 'Oct' }],
    ['Assembly each half-term', ['CT'], { day: '2026-11-12' }],
    ['Workshop for parents', ['all teachers'], { words: 'from Jan' }],
  ]);
  const two = beside('Displays in every room. Assembly each half-term.', 'HG', '12/11/2026', '£5', 'Green');
  expect(two.questions).toEqual([]);
});

test('whoever stands where the day should, and the day in place of who leads, are proposed for each other', () => {
  const reading = readRows([
    ['Objective', 'Action', 'Lead', 'By when'],
    ['Talk', 'Open a calm room', 'Autumn 2', 'DHT'],
    ['Talk', 'Train two adults', 'SENCO', 'Spring 1'],
  ]);
  expect(reading.actions[0]).toMatchObject({ leads: [], due: null, asked: expect.arrayContaining(['leads', 'due']) });
  expect(taken(taken(reading, 'unclearLeads'), 'unclearDate').actions[0]).toMatchObject({
    leads: ['DHT'],
    due: { words: 'Autumn 2' },
  });
});

test('a tick before some actions is where they stand, before all of them the point of a list', () => {
  const ticked = (other: string) =>
    readRows([
      ['Objective', 'Action', 'Lead'],
      ['Talk', '✔ Meet families', 'PL'],
      ['Talk', `${other}Write to families`, 'PL'],
    ]);
  expect(ticked('').actions.map(({ proposed }) => proposed.status)).toEqual(['complete', undefined]);
  expect(ticked('✔ ').questions).toEqual([]);
});

describe('what is said of a cell that became several actions', () => {
  const answeredAll = (reading: ReturnType<typeof beside>) => {
    const proposed = reading.questions.map((one) => [one.id, one.choices[one.proposed ?? 0]!.value] as const);
    return answer(reading, Object.fromEntries(proposed), context);
  };

  test('goes to those that it is about: a cost to the one whose words name it', () => {
    const reading = beside(
      'Survey all families twice; train staff in phonics (£1,560); write the report for governors',
      'PL',
      '12/11/2026; 14/01/2027; 14/05/2027',
    );
    expect(answeredAll(reading).actions.slice(1)).toMatchObject([
      { text: 'Survey all families twice', cost: null, asked: [] },
      { text: 'train staff in phonics (£1,560)', cost: 1560, asked: [] },
      { text: 'write the report for governors', cost: null, asked: [] },
    ]);
  });

  test('is asked no more where each has its own', () => {
    const reading = beside('Survey all families; train all staff; write the report', 'PL', '12/11/2026; 14/01/2027; 14/05/2027');
    expect(asked(reading, 'unclearDate')).toHaveLength(1);
    const settled = taken(reading, 'severalInOne');
    expect(settled.questions).toEqual([]);
    expect(settled.actions.slice(1).map(({ asked: open }) => open)).toEqual([[], [], []]);
  });
});
