import { questionText } from '../../../src/domain/planFile/questionText';
import { readPlan } from '../../../src/domain/planFile/readPlan';
import { context, readRows, sheetOf, workbookOf } from './cells';

const HEAD = ['Objective', 'Action', 'Lead', 'By when'];

test('words struck out within a cell are kept in the note of its action, and of no other', () => {
  const reading = readRows([
    HEAD,
    ['Calm', { text: 'Meet three times', struckWords: ['twice'] }, { text: 'BK', struckWords: ['PL'] }, 'Dec'],
    ['Calm', 'Tell families', 'BK', { text: 'Dec', struckLines: ['Dec'] }],
  ]);
  expect(reading.actions).toMatchObject([
    { text: 'Meet three times', leads: ['BK'], note: 'Struck out in the file: twice; PL' },
    { text: 'Tell families', due: null, note: 'Struck out in the file: Dec' },
  ]);
});

test('a line struck out among others is an action of which it is asked whether it was done or dropped', () => {
  const text = { text: '• Buy pens\n• Buy books', struckLines: ['• Buy books'] };
  const reading = readRows([HEAD, ['Calm', text, 'BK', 'Dec']]);
  expect(reading.actions).toMatchObject([
    { text: 'Buy pens', asked: [], note: '' },
    { text: 'Buy books', asked: ['status'], note: 'Struck through in the file' },
  ]);
  expect(reading.questions.map(questionText)).toContain('One action is struck out in the file. Was it done, or dropped?');
});

test('a point struck out on a page of lists is asked about', () => {
  const reading = readRows([['Objective 1: Reading'], ['• Train staff'], [{ text: '• Buy books', struck: true }]]);
  expect(reading.actions.map(({ asked }) => asked)).toEqual([[], ['status']]);
});

test('a pupil’s number that is struck out refuses the file', () => {
  const cell = { text: 'Read daily', struckWords: ['B801200005001'] };
  expect(readPlan(workbookOf(sheetOf([HEAD, ['Calm', cell, 'BK', 'Dec']])), context).outcome).toBe('refuse');
});
