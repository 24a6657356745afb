import { fc } from '../../property';
import { draftsOf } from '../../../src/domain/planFile/drafts';
import { readPlan } from '../../../src/domain/planFile/readPlan';
import { context, readRows, sheetOf, workbookOf } from './cells';

const word = fc.constantFrom(
  'Talk',
  'Priority 1',
  'Total',
  'Key:',
  'Action',
  'Objective:',
  'Lead',
  'By when',
  '£300',
  '12/11/26',
  'Autumn 1',
  'G',
  '•a\n•b',
  '2025/26',
  'e.g.',
  '',
  '',
  'LM',
  '=1+1',
  '*',
  '🟢',
  'Year 3',
);
const text = fc.oneof(word, fc.string({ maxLength: 12, unit: 'grapheme' }));
const span = fc
  .tuple(fc.nat(5), fc.nat(3), fc.nat(3), fc.nat(2))
  .map(([row, column, down, across]): [number, number, number, number] => [row, column, row + down, column + across]);

test('no table makes the reader throw, and what it reads can be drafted', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(text, { maxLength: 6 }), { maxLength: 12 }),
      fc.array(span, { maxLength: 2 }),
      (rows, merged) => {
        const reading = readPlan(
          workbookOf(sheetOf(rows, { merged: merged.filter(([, , toRow]) => toRow < rows.length) })),
          context,
        );
        const drafted = draftsOf(reading).flatMap(({ actions }) => actions);
        expect(drafted).toHaveLength(reading.actions.length);
        expect(new Set(reading.actions.map(({ id }) => id)).size).toBe(reading.actions.length);
      },
    ),
    { numRuns: 200 },
  );
});

const ordinary = fc.constantFrom(
  'Train',
  'Review',
  'Buy',
  'Share',
  'Total Communication',
  'Example lessons',
  'Key words',
  'Source books',
  'Note taking',
  'Plan',
  'Target',
  'Green garden',
  'Review the plan of',
);
const phrase = fc
  .tuple(ordinary, fc.constantFrom('with families', 'for Year 4', 'every week', 'in class', 'and objectives'))
  .map((words) => words.join(' '));

test('no action of an ordinary table is lost or made up, and their order stays', () => {
  const row = fc.record({
    objective: fc.constantFrom('', 'Talk in class', 'Calm starts'),
    action: phrase,
    lead: fc.constantFrom('', 'LM', 'SENCO'),
    due: fc.constantFrom('', '12/11/26', 'Autumn 1', 'ongoing'),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 15 }), (rows) => {
      const table = rows.map(({ objective, action, lead, due }, index) => [
        index === 0 ? 'Talk in class' : objective,
        `${action} ${index}`,
        lead,
        due,
      ]);
      const reading = readRows([['Objective', 'Action', 'Lead', 'By when'], ...table]);
      expect(reading.actions.map(({ text: read }) => read)).toEqual(table.map(([, action]) => action));
    }),
  );
});

test('a plan of 300 actions is read in one go', () => {
  const rows = Array.from({ length: 300 }, (_, index) => [
    index % 10 === 0 ? `Objective number ${index / 10 + 1} of many` : '',
    `Action ${index}`,
    'LM/JA',
    'by Oct half term',
    '£1,200 + cover',
    'G',
  ]);
  const reading = readRows([['Objective', 'Action', 'Lead', 'By when', 'Cost', 'RAG'], ...rows]);
  expect([reading.objectives.length, reading.actions.length, reading.questions.length]).toEqual([30, 300, 2]);
});
