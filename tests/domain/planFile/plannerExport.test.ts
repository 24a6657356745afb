import { readRows } from './cells';

test('what Microsoft Planner exported is read by its own headings, days with the month first in all its columns', () => {
  const reading = readRows([
    ['Plan name', 'SEND plan'],
    [
      'Task ID',
      'Task Name',
      'Bucket Name',
      'Progress',
      'Priority',
      'Assigned To',
      'Start date',
      'Due date',
      'Late',
      'Description',
    ],
    ['Zk1', 'Choose a programme', 'Language', 'Completed', 'Important', 'Rhian Coles', '09/07/2026', '09/25/2026', 'false', ''],
    ['Zk0', 'Order aids', 'Language', 'Not started', 'Medium', '', '', '11/30/2026', 'false', ''],
    [
      'Zk2',
      'Train teachers',
      'Language',
      'Not started',
      'Medium',
      'Rhian Coles;Hal Pask',
      '10/05/2026',
      '12/11/2026',
      'true',
      'Held',
    ],
  ]);
  expect(reading.objectives.map(({ text }) => text)).toEqual(['Language']);
  expect(reading.actions).toMatchObject([
    {
      text: 'Choose a programme',
      status: 'complete',
      start: { day: '2026-09-07' },
      due: { day: '2026-09-25' },
      leads: ['Rhian Coles'],
    },
    { text: 'Order aids', due: { day: '2026-11-30' } },
    { text: 'Train teachers', start: { day: '2026-10-05' }, due: { day: '2026-12-11' }, leads: ['Rhian Coles', 'Hal Pask'] },
  ]);
  expect(reading.actions[2]?.note).toContain('Description: Held');
  expect(reading.questions.map(({ field, reason, forAll }) => [field, reason, forAll])).toEqual([
    ['start', 'monthFirst', true],
    ['due', 'monthFirst', true],
    ['objective', 'columnMeaning', true],
  ]);
});

test('one day with the month first proves nothing of a column whose others have the day first', () => {
  const { actions } = readRows([
    ['Objective', 'Action', 'Lead', 'Start', 'Due'],
    ['Talk', 'Audit', 'PL', '10/05/2026', '11/30/2026'],
    ['Talk', 'Club', 'PL', '09/05/2026', '13/11/2026'],
  ]);
  expect(actions).toMatchObject([{ due: null, asked: expect.arrayContaining(['due']) }, { due: { day: '2026-11-13' } }]);
});
