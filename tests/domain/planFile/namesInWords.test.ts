import { answer } from '../../../src/domain/planFile/answer';
import { context, readRows } from './cells';

test.each([
  ['Reading with Zeph Wood daily', 'Zeph Wood'],
  ['Support Yara Byrd in her lessons', 'Yara Byrd'],
  ['Meet Ilse Moon’s family', 'Ilse Moon'],
  ['Annual review Zeph Wood', 'Zeph Wood'],
  ['Review of Zeph Wood', 'Zeph Wood'],
  ['AR - Zeph Wood (3B)', 'Zeph Wood'],
  ['Soft start, Yara Byrd (Year 4)', 'Yara Byrd'],
])('in “%s” the name is left out until somebody says that it is no pupil’s', (text, name) => {
  const rows = [
    ['Objective', 'Action', 'Lead', 'By when'],
    ['Read', text, 'TA', '12/11/2026'],
    ['Read', 'Buy books', 'PL', '12/11/2026'],
  ];
  const reading = readRows(rows);
  const [action] = reading.actions;
  expect(action).toMatchObject({
    text: text.replace(name, '…'),
    asked: ['text'],
    // Nothing that may be false: it may be a colleague as well.
    proposed: { texts: [text.replace(name, '…')] },
  });
  expect(reading.questions).toMatchObject([{ field: 'text', reason: 'nameInWords', said: name, proposed: 0 }]);
  expect(reading.questions[0]!.choices.map(({ value }) => value.kind === 'texts' && value.texts)).toEqual(
    ['…', 'a pupil', name].map((word) => [text.replace(name, word)]),
  );
  const said = answer(reading, { [reading.questions[0]!.id]: { kind: 'texts', texts: [text] } }, context);
  expect(said.actions[0]).toMatchObject({ id: action!.id, text, asked: [] });
});

test.each([
  'Meet with Ann Lowe weekly',
  'Buy games for Talk Boost',
  'Training with Cy Penn for all staff',
  'Work with Ash Park on transition',
  'Plan with Inclusion Quality Mark',
  'Work with Kay Dunn (LA) on places',
  'Transition for Kings Lane and Hill Top',
  'EHCP Annual Reviews',
])('“%s” names no pupil', (text) => {
  const reading = readRows([
    ['Objective', 'Action', 'Lead', 'By when'],
    ['Talk', text, 'Ann Lowe', '12/11/2026'],
    ['Talk', 'Use the boost to talk at home', 'PL', '12/11/2026'],
  ]);
  expect([reading.actions[0]?.text, reading.questions]).toEqual([text, []]);
});
