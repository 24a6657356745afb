import { readPaste } from '../../src/files/delimited';
import type { OutcomeContext } from '../../src/domain/outcomeFile/reading';
import { commandContext } from '../../src/readPlan/commandContext';
import { printedOutcomeProblem, printedOutcomes } from '../../src/readOutcomes/printed';

const context = { ...commandContext(), measures: [] } as unknown as OutcomeContext;

test('rows, questions with their cells, and for each audience the table with its hidden cells', () => {
  const pasted = readPaste(
    'Group\tPupils\tPersistently absent\t%\nNo SEN\t331\t30\t9.1%\nSEN Support\t66\t16\t24.2%\nEHCP\t15\t4\t26.7%\nAll\t412\t50\t12.1%',
  );
  const printed = printedOutcomes(pasted, context) as { rows: object[]; audiences: Record<string, { rows: object[] }[]> };
  expect(printed).toMatchObject({
    outcome: 'import',
    questions: [{ field: 'period', proposed: '2025/26', from: ['line 2', 'line 3', 'line 4', 'line 5'] }],
    refusal: { refused: false },
    assumed: { 'period of table 1': '2025/26' },
  });
  expect(printed.rows[2]).toMatchObject({
    measureName: 'Persistent absence',
    group: 'ehcp',
    pupils: 15,
    count: 4,
    from: ['line 4'],
  });
  expect(Object.keys(printed.audiences)).toEqual(['leaders', 'governors', 'trust']);
  for (const tables of Object.values(printed.audiences)) {
    expect(tables[0]!.rows).toMatchObject([
      { group: 'noSen', pupils: 331, count: 30, value: 9.1 },
      { group: 'senSupport', pupils: 66, count: 16, value: 24.2, gap: 15.1 },
      { group: 'ehcp', pupils: 15, count: '<5', value: 'hidden', gap: 'hidden' },
      { group: 'all', pupils: 412, count: 'hidden', value: 'hidden' },
    ]);
  }
});

test('a refusal tells the columns and holds nothing else', () => {
  const pupils = readPaste('UPN\tSurname\tAttendance\nJ999400026001\tVale\t92\nX\tWren\t93');
  const printed = printedOutcomes(pupils, context);
  expect(printed).toMatchObject({ outcome: 'refuse', rows: [], refusal: { refused: true, named: ['UPN', 'Surname'] } });
  expect(JSON.stringify(printed)).not.toMatch(/J999|Vale/);
});

test('a file that cannot be opened has the same shape', () => {
  expect(Object.keys(printedOutcomeProblem('too large'))).toEqual(Object.keys(printedOutcomes(readPaste('a'), context)));
});
