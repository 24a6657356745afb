import { partsOf } from '../../../src/domain/mentions';
import { offered, tokenAt, unknownNames } from '../../../src/tab/panel/mentionToken';

const person = (key: string, name: string, role: string) => ({ key, entraId: key, name, role, left: false, clashes: [] });
const people = [
  person('bo', 'Bo Kessler', 'TA lead'),
  person('joan', 'Joan Trevanion', 'Deputy head'),
  person('martin', 'Martin Osei-Bell', 'Head teacher'),
  person('priya', 'Priya Lindqvist', 'SENCO'),
];

test.each([
  ['@', { start: 0, typed: '' }],
  ['Ask @pri', { start: 4, typed: 'pri' }],
  ['Ask @Priya Lin', { start: 4, typed: 'Priya Lin' }],
  ['(@m', { start: 1, typed: 'm' }],
  ['Line\n@m', { start: 5, typed: 'm' }],
  ['@m\nnext', undefined],
  ['post@school', undefined],
  ['@ three o’clock', undefined],
  [`@${'x'.repeat(60)}`, undefined],
  ['', undefined],
])('in %j somebody types %j', (text, expected) => {
  expect(tokenAt(text, text.length)).toEqual(expected);
});

test('only what stands before the caret counts', () => {
  expect(tokenAt('@pri and more', 4)).toEqual({ start: 0, typed: 'pri' });
});

test.each([
  ['', ['bo', 'joan', 'martin', 'priya']],
  ['pri', ['priya']],
  ['senco', ['priya']],
  ['head', ['martin', 'joan']],
  ['Martin O', ['martin']],
  ['bell', ['martin']],
  ['osei-b', ['martin']],
  ['t', ['bo', 'joan', 'martin']],
  ['zz', []],
  ['Bo Kessler', []],
  ['bo kessler ', []],
  ['Bo Kessler can you', []],
])('%j offers %j', (typed, expected) => {
  expect(offered(typed, people).map(({ key }) => key)).toEqual(expected);
});

test('what names nobody is found beside what does', () => {
  const text = '@SENCO and @Bo Kessler, see post@school and @Anyone-else.';
  expect(unknownNames(partsOf(text, people))).toEqual(['@SENCO', '@Anyone-else']);
});
