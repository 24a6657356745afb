import { bringInOutcomes } from '../../../src/domain/outcomeFile/bringInOutcomes';
import { readOutcomes } from '../../../src/domain/outcomeFile/readOutcomes';
import { withoutSource, withSources } from '../../../src/domain/outcomeFile/sourcesGiven';
import { emptySnapshot } from '../../../src/domain/snapshot';
import { readPaste } from '../../../src/files/delimited';
import { snapshotOf } from '../builders';
import { context } from '../planFile/cells';

const read = (table: string) =>
  readOutcomes(readPaste(table), { ...context, measures: [] }, { 'period of national': '2024/25' }).figures;
const table = 'Phonics 2025/26\nGroup\tSchool %\tNational %\nSEN Support\t44%\t52%\nNo SEN\t90%\t88%';
const bringIn = (figures: ReturnType<typeof read>) =>
  bringInOutcomes(emptySnapshot, figures, { newKey: () => 'new', today: '2026-11-24' });

test('a national column without a source asks for one, which is kept with its figures alone', () => {
  const figures = read(table);
  expect(withoutSource(emptySnapshot, figures)).toEqual(['national']);
  const brought = bringIn(withSources(figures, { national: ' DfE, phonics 2024/25 ' })).flatMap((change) =>
    change.kind === 'figure' ? [[change.after.whose, change.after.source]] : [],
  );
  expect([...new Set(brought.map(String))].toSorted()).toEqual(['national,DfE, phonics 2024/25', 'school,']);
});

test('where the file or the school says it already, or there is nothing of others, nobody is asked', () => {
  const figures = read(`${table}\nSource: DfE`);
  expect(withoutSource(emptySnapshot, figures)).toEqual([]);
  expect(withSources(figures, { national: 'Another' })).toEqual(figures);
  expect(withoutSource(emptySnapshot, read('Phonics 2025/26\nGroup\t%\nSEN Support\t44%'))).toEqual([]);
  const known = snapshotOf(bringIn(withSources(read(table), { national: 'DfE' })));
  expect(withoutSource(known, read(table))).toEqual([]);
});
