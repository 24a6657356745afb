import { pastedNumbers } from '../../../src/tab/outcomes/pastedNumbers';
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
  expect(pastedNumbers('Pupils\t331\n<5\t2')).toEqual({ refused: ['Pupils', '<5'] });
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
