import { answer } from '../../../src/domain/planFile/answer';
import { answersAsBefore, nothingRemembered, rememberAnswer } from '../../../src/domain/planFile/remembered';
import { askWhoIs, peopleIn } from '../../../src/domain/planFile/whoIs';
import { readPlan } from '../../../src/domain/planFile/readPlan';
import { context, readRows, sheetOf, workbookOf } from './cells';

const HEAD = ['Objective', 'Action', 'Who', 'By when', 'Status'];
const bo = { name: 'Bo Kessler', role: 'TA lead', left: false };
const led = (...leads: string[]) => readRows([HEAD, ...leads.map((lead, at) => ['Talk', `Act ${at}`, lead, 'Dec', ''])]);

test('initials of nobody are asked about in one question, and no roles, groups or initials that the file explains', () => {
  const reading = {
    ...led('JB', 'BK', 'TK / JB', 'SENCO', 'SLT', 'M.O.', 'SEMH', 'PL'),
    initials: [{ initials: 'PL', name: 'Pia Lund' }],
  };
  const [who, nobody, ...others] = askWhoIs(reading, [bo]);
  expect([who?.said, others]).toEqual(['BK', []]);
  expect(nobody).toMatchObject({
    reason: 'initials',
    said: 'JB, TK, M.O.',
    about: { length: 3 },
    choices: [{ value: { kind: 'leave' } }],
  });
  const names = peopleIn(['JB', 'TK', 'M.O.'], 'JB = Jo Bell; m.o.: May Oram')!;
  const settled = answer({ ...reading, questions: [nobody!] }, { [nobody!.id]: names }, context);
  expect(settled.actions.flatMap(({ leads }) => leads).filter((lead) => /^(Jo|May|TK)/.test(lead))).toEqual([
    'Jo Bell',
    'TK',
    'Jo Bell',
    'May Oram',
  ]);
});

test('whose initials they are, or that they stay, is remembered for each of whom it was said', () => {
  const before = led('JB', 'QR');
  const [asked] = askWhoIs(before, []);
  const named = rememberAnswer(nothingRemembered, asked!, peopleIn(['JB', 'QR'], 'JB = Jo Bell')!, before, '2026/27');
  expect(askWhoIs(led('QR'), [], named).map(({ said }) => named.answers[`initials|${said.toLowerCase()}`])).toEqual([undefined]);
  const left = led('TK');
  const memory = rememberAnswer(named, askWhoIs(left, [])[0]!, { kind: 'leave' }, left, '2026/27');
  const next = led('TK', 'ZZ', 'JB');
  const questions = askWhoIs(next, [], memory);
  expect(questions.map(({ said }) => said)).toEqual(['TK', 'JB', 'ZZ']);
  const answers = answersAsBefore({ ...next, questions }, memory, '2027/28', []);
  expect(answer({ ...next, questions }, answers, context)).toMatchObject({
    actions: [{ leads: ['TK'] }, { leads: ['ZZ'] }, { leads: ['Jo Bell'] }],
    questions: [{ said: 'ZZ' }],
  });
  const gone = [{ name: 'Jo Bell', left: true }];
  expect(Object.keys(answersAsBefore({ ...next, questions }, memory, '2027/28', gone))).toEqual(['initials|TK']);
});

test.each([
  [['JB'], 'Jo Bell', [{ said: 'JB', name: 'Jo Bell' }]],
  [['JB'], 'JB: Jo Bell', [{ said: 'JB', name: 'Jo Bell' }]],
  [['JB', 'TK'], 'Jo Bell', undefined],
  [['JB', 'TK'], 'JB = Jo Bell, XX = Xu', undefined],
  [['JB'], ' ', undefined],
  [
    ['JB', 'TK'],
    'JB: Jo Bell and TK: Tom Key',
    [
      { said: 'JB', name: 'Jo Bell' },
      { said: 'TK', name: 'Tom Key' },
    ],
  ],
  [
    ['JB', 'TK'],
    'JB Jo Bell, TK Tom Key',
    [
      { said: 'JB', name: 'Jo Bell' },
      { said: 'TK', name: 'Tom Key' },
    ],
  ],
  [['JB'], 'JB: Jo Bell: head', undefined],
])('of %j somebody says “%s”', (initials, typed, names) => {
  expect(peopleIn(initials, typed)).toEqual(names && { kind: 'people', names });
});

const PLAN = [HEAD, ['Calm starts', 'Soft start', 'FA', 'Dec', ''], ['', 'Breakfast', 'MT', 'Jan', '']];
const told = [
  { initials: 'FA', name: 'Farida Ansell' },
  { initials: 'MT', name: 'Miles Thorne' },
];

test('a list of staff above the plan says whose initials are whose, and nobody of it is a priority', () => {
  const list = [
    ['Initials', 'Name', 'Role'],
    ['FA', 'Farida Ansell', 'SENCO'],
    ['MT', 'Miles Thorne', 'Head'],
  ];
  const halves = [
    ['Forename', 'Surname', 'Post', 'Initials'],
    ['Farida', 'Ansell', 'SENCO', 'FA'],
    ['Miles', 'Thorne', 'Head', 'MT'],
  ];
  for (const above of [list, halves]) {
    const reading = readRows([['SEND Plan 2026-27'], ...above, [], ...PLAN]);
    expect(reading.initials).toEqual(told);
    expect(reading.objectives.map(({ text, note }) => [text, note])).toEqual([['Calm starts', '']]);
  }
  const apart = readPlan(workbookOf(sheetOf(PLAN), sheetOf(list, { name: 'Staff' })), context);
  expect(apart.initials).toEqual(told);
});

test('initials behind a name with its role, or in a key that explains other letters as well, are known', () => {
  const behind = readRows([['SENCO: Farida Ansell (FA)'], ['Headteacher: Miles Thorne (MT)'], [], ...PLAN]);
  expect(behind.initials).toEqual(told);
  const key = readRows([['Key: FA = Farida Ansell, MT = Miles Thorne, TAs = all teaching assistants'], [], ...PLAN]);
  expect(key.initials).toEqual(told);
  expect(readRows([['Reading: Phonics First (PF)'], [], ...PLAN]).initials).toEqual([]);
});
