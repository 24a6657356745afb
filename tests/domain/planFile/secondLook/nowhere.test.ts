import { standNowhere } from '../../../../src/domain/planFile/secondLook/nowhere';
import { readRows, sheetOf, workbookOf } from '../cells';

const ROWS = [
  ['SEND plan'],
  ['Objective', 'Action', 'Lead', 'Money'],
  ['Talk', 'Screen all new pupils', 'PL', '£20'],
  ['Talk', 'Tell their families', 'PL', ''],
];

/** What is told of a file with this row more than was read of it. */
function told(...row: string[]) {
  return standNowhere(readRows(ROWS), workbookOf(sheetOf([...ROWS, row]))).map(({ why, text, from }) => [why, text, from.row]);
}

test('words that were read nowhere are told', () => {
  expect(told('Governors want the gap to close')).toEqual([['text', 'Governors want the gap to close', 4]]);
  expect(told('', 'Talk', 'Fifteen families came')).toEqual([['text', 'Talk Fifteen families came', 4]]);
});

test.each([['Action'], ['Objective: Talk'], ['1. Talk'], ['Objective 1'], ['2'], ['']])(
  'what was read, or only names a place for it, is not: “%s”',
  (text) => {
    expect(told(text)).toEqual([]);
  },
);

test('nothing more is told of a file that was read whole', () => {
  expect(readRows(ROWS).leftOut.map(({ why }) => why)).toEqual(['title']);
});
