import { answer } from '../../../src/domain/planFile/answer';
import { context, readRows } from './cells';

test.each([
  ['Reading with Zeph Wood daily', 'Zeph Wood'],
  ['Support Yara Byrd in her lessons', 'Yara Byrd'],
  ['Meet Ilse Moon’s family', 'Ilse Moon'],
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
    proposed: { texts: [text.replace(name, 'a pupil')] },
  });
  expect(reading.questions).toMatchObject([{ field: 'text', reason: 'nameInWords', said: name, proposed: 0 }]);
  const said = answer(reading, { [reading.questions[0]!.id]: { kind: 'texts', texts: [text] } }, context);
  expect(said.actions[0]).toMatchObject({ id: action!.id, text, asked: [] });
});

test.each([
  'Meet with Ann Lowe weekly',
  'Buy games for Talk Boost',
  'Training with Cy Penn for all staff',
  'Work with Ash Park on transition',
  'Plan with Inclusion Quality Mark',
])('“%s” names no pupil', (text) => {
  const reading = readRows([
    ['Objective', 'Action', 'Lead', 'By when'],
    ['Talk', text, 'Ann Lowe', '12/11/2026'],
    ['Talk', 'Use the boost to talk at home', 'PL', '12/11/2026'],
  ]);
  expect([reading.actions[0]?.text, reading.questions]).toEqual([text, []]);
});
