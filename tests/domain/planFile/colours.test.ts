import { colourWords } from '../../../src/domain/planFile/colours';
import { filled, readRows } from './cells';

const HEAD = ['Objective', 'Action', 'RAG'];

test('colours alone tell the status, by the file’s own key where it has one', () => {
  const rows = [
    HEAD,
    ['Talk', 'Act a', filled('', '00B050')],
    ['', 'Act b', filled('', 'FF0000')],
    ['', 'Act c', filled('', '7030A0')],
  ];
  expect(readRows(rows).actions.map(({ status }) => status)).toEqual(['onTrack', 'offTrack', null]);
  expect(readRows(rows).questions).toMatchObject([{ field: 'status', reason: 'unreadColour', colour: '7030A0' }]);
  const key = [[], ['Key:'], [filled('', '00B050'), 'Complete'], [filled('', 'FF0000'), 'Not started']];
  const keyed = readRows([...rows, ...key]);
  expect(keyed.actions.map(({ status }) => status)).toEqual(['complete', 'notStarted', null]);
  expect(keyed.leftOut.map(({ why }) => why)).toEqual(['key', 'key', 'key']);
});

test('a coloured dot is read by its font, shading of a whole row is no rating', () => {
  const reading = readRows([
    ['Objective', 'Action', 'RAG'],
    ['Talk', 'Act a', { text: '●', font: 'FF0000' }],
    ['', filled('Act b', 'D9D9D9'), filled('', 'D9D9D9')],
  ]);
  expect(reading.actions.map(({ status }) => status)).toEqual(['offTrack', null]);
  expect(reading.questions).toEqual([]);
});

test('a column for each rating is read by where the cross stands', () => {
  const reading = readRows([
    ['Objective', 'Action', 'Lead', 'R', 'A', 'G'],
    ['Talk', 'Train', 'LM', '', 'x', ''],
    ['', 'Buy', 'LM', '', '', '✓'],
    ['', 'More', 'LM'],
  ]);
  expect(reading.actions.map(({ status }) => status)).toEqual(['atRisk', 'onTrack', null]);
});

test('a word against the colour of its cell is asked about', () => {
  const reading = readRows([HEAD, ['Talk', 'Train', filled('Green', 'FFC7CE')], ['', 'Buy', filled('Green', 'C6EFCE')]]);
  expect(reading.actions.map(({ status, asked, proposed }) => [status, asked, proposed.status])).toEqual([
    [null, ['status'], 'onTrack'],
    ['onTrack', [], undefined],
  ]);
});

test('actions that are coloured themselves are read by the file’s key, else asked about', () => {
  const rows = [
    ['Objective', 'Action', 'Lead'],
    ['Talk', filled('Train', '00B050'), 'LM'],
    ['', filled('Buy', 'FF0000'), 'LM'],
  ];
  expect(readRows(rows).actions.map(({ status, proposed }) => [status, proposed.status])).toEqual([
    [null, 'onTrack'],
    [null, 'offTrack'],
  ]);
  expect(readRows([...rows, [], ['Green = complete', 'Red = not started']]).actions.map(({ status }) => status)).toEqual([
    'complete',
    'notStarted',
  ]);
});

test.each([
  ['92D050', 'green'],
  ['7030A0', 'purple'],
  ['FFC7CE', 'light red'],
  ['FFC000', 'orange'],
  ['FFFF00', 'yellow'],
  ['833C0B', 'brown'],
  ['D9D9D9', 'grey'],
])('#%s is called %s', (rgb, words) => {
  expect(colourWords(rgb)).toBe(words);
});
