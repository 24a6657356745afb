import { pastedNumbers } from '../../../src/tab/outcomes/pastedNumbers';
import { typedNumber } from '../../../src/tab/outcomes/typedNumber';
import { readNumber } from '../../../src/tab/words/readNumber';

test('a block from a spreadsheet becomes numbers by their place', () => {
  expect(pastedNumbers('331\t9.1%\r\n1,043\t–\r\n')).toEqual({
    numbers: [
      { row: 0, column: 0, value: 331 },
      { row: 0, column: 1, value: 9.1 },
      { row: 1, column: 0, value: 1043 },
      { row: 1, column: 1, value: null },
    ],
  });
});

test('a block with anything but numbers in it is refused as a whole, and says what it was', () => {
  expect(pastedNumbers('Pupils\t331\nabout 30\t2')).toEqual({ refused: ['Pupils', 'about 30'] });
});

test('what a block hides is not known, as in a file', () => {
  expect(pastedNumbers('331\t<5\nc\tx')).toMatchObject({
    numbers: [{ value: 331 }, { value: null }, { value: null }, { value: null }],
  });
});

test('a mark for a hidden number typed into a box is not known and is told; anything else is no number', () => {
  expect(typedNumber('<5')).toEqual({ value: null, mark: '<5' });
  expect(typedNumber(' c ')).toEqual({ value: null, mark: 'c' });
  expect(typedNumber('30')).toEqual({ value: 30 });
  expect(typedNumber('')).toEqual({ value: null });
  expect(['about 30', '12a', '4/9', '<'].map(typedNumber)).toEqual(Array(4).fill(undefined));
});

test('numbers are read as schools write them, and nothing else is', () => {
  expect(['92.1', ' 92.1 % ', '−3.5', '1,043', '', '-', 'n/a'].map(readNumber)).toEqual([
    92.1,
    92.1,
    -3.5,
    1043,
    null,
    null,
    null,
  ]);
  expect(['<5', '4/9', '1,04', '12 Y4', 'twelve', '1.2.3'].map(readNumber)).toEqual(Array(6).fill(undefined));
});
