import { readOutcomes } from '../../../src/domain/outcomeFile/readOutcomes';
import type { OutcomeReading } from '../../../src/domain/outcomeFile/reading';
import { readPaste } from '../../../src/files/delimited';
import { context as planContext } from '../planFile/cells';

const context = { ...planContext, measures: [] };

function read(text: string): OutcomeReading {
  return readOutcomes(readPaste(text), context, {});
}

const years = (label: string, head = 'Year') =>
  `Attendance 2025/26\n${head}\tNo SEN\tSEN Support\tEHCP\nY1\t95%\t92%\t90%\n${label}\t94%\t91%\t89%`;

test.each([
  ...['Y1-Y2', 'Y1 Y2', 'Y1-Y6', 'Y1/2', 'Y1/Y2', 'Y1 & 2', 'Years 1 and 2', 'Years 1, 2 and 3', 'Reception and Year 1', 'R-Y6'],
  ...['R/1', 'R & Y1', 'Nursery/Reception', 'KS1', 'Key Stage 1', 'N1', 'R2', '1A', '1/2', 'Y14', 'Y0'],
])('%s is neither Year 1 nor everybody, and is named as left out', (label) => {
  const { figures, leftOut } = read(years(label));
  expect(figures.map(({ yearGroup, value }) => [yearGroup, value])).toEqual([
    ['Y1', 95],
    ['Y1', 92],
    ['Y1', 90],
  ]);
  expect(leftOut).toMatchObject([{ why: 'severalYears', text: label }]);
});

test.each([
  ['Y2', 'Y2'],
  ['Year 2 (30)', 'Y2'],
  ['Yr2 - 30 pupils', 'Y2'],
  ['Reception', 'R'],
  ['YR', 'R'],
  ['R', 'R'],
  ['Nursery', 'N'],
  ['Y13', 'Y13'],
  ['Total', ''],
])('%s is still read as before', (label, yearGroup) => {
  const { figures, leftOut } = read(years(label));
  expect(figures.at(-1)).toMatchObject({ yearGroup, value: 89 });
  expect(leftOut).toEqual([]);
});

test('years together above a column are left out too, and a nearer year goes before them', () => {
  const across = read('Attendance 2025/26\nGroup\tY1\tY1/2\tKS1\nSEN Support\t92%\t91%\t90%');
  expect(across.figures).toMatchObject([{ yearGroup: 'Y1', value: 92 }]);
  expect(across.leftOut.map(({ text }) => text)).toEqual(['Y1/2', 'KS1']);
  expect(read(`Years 1 to 6\n${years('Y2')}`).figures).toHaveLength(6);
});

test('a key stage goes with its own results, and with no others', () => {
  const own = read('2025/26\nGroup\tKS2 reading\tKS2 attendance\tKS1 science\nSEN Support\t41%\t92%\t40%');
  expect(own.figures.map(({ measureKey, yearGroup }) => [measureKey, yearGroup])).toEqual([
    ['ks2Reading', 'Y6'],
    ['', ''],
  ]);
  expect(own.leftOut).toMatchObject([{ why: 'severalYears', text: 'KS2 attendance' }]);
  expect(read('KS4 2025/26\nGroup\tAttainment 8\nSEN Support\t31.2').figures).toMatchObject([{ yearGroup: 'Y11' }]);
});

test('an odd row under a table of years takes none of them along: they stay, and their measure is asked', () => {
  const club = 'Year\tNo SEN\tSEN Support\tEHCP\nR\t50\t7\t1\nY1\t49\t9\t2\nPupils new to the club\t4\t5\t6';
  for (const text of [club, `Number on roll 2025/26\n${club}`]) {
    const { figures, questions, leftOut } = read(text);
    expect([figures.length, leftOut.length]).toEqual([9, 0]);
    const byMeasure = figures.map(({ measureKey, yearGroup }) => `${yearGroup || 'all'} ${measureKey || 'asked'}`);
    expect([...new Set(byMeasure)]).toEqual(['R asked', 'Y1 asked', 'all clubs']);
    expect(questions).toEqual(expect.arrayContaining([expect.objectContaining({ field: 'measure' })]));
  }
});
