import { answer } from '../../../src/domain/planFile/answer';
import { answersAsBefore, nothingRemembered, rememberAnswer } from '../../../src/domain/planFile/remembered';
import { askWhoIs, peopleIn } from '../../../src/domain/planFile/whoIs';
import { context, readRows } from './cells';

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

test('whose initials they are, or that they stay, is remembered for each of them', () => {
  const before = led('JB', 'TK');
  const [asked] = askWhoIs(before, []);
  const memory = rememberAnswer(nothingRemembered, asked!, peopleIn(['JB', 'TK'], 'JB = Jo Bell')!, before, '2026/27');
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
])('of %j somebody says “%s”', (initials, typed, names) => {
  expect(peopleIn(initials, typed)).toEqual(names && { kind: 'people', names });
});
