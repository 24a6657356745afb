import { bringInOutcomes } from '../../../src/domain/outcomeFile/bringInOutcomes';
import { readOutcomes, type OutcomeAnswers } from '../../../src/domain/outcomeFile/readOutcomes';
import type { OutcomeReading } from '../../../src/domain/outcomeFile/reading';
import { emptySnapshot } from '../../../src/domain/snapshot';
import { readPaste } from '../../../src/files/delimited';
import { countingKeys } from '../builders';
import { context as planContext } from '../planFile/cells';

const context = { ...planContext, measures: [] };

/** A table of one new measure, each group's numbers as given: its own, or the number of its pupils and its own. */
function read(name: string, groups: Record<string, string>, answers: OutcomeAnswers = {}): OutcomeReading {
  const rows = Object.entries(groups).map(([group, numbers]) => `${group}\t${numbers}`);
  const head = Object.values(groups)[0]!.includes('\t') ? `Group\tPupils\t${name}` : `Group\t${name}`;
  const given = { [`measure ${name.toLowerCase()}`]: `new:${name}`, ...answers };
  return readOutcomes(readPaste(['2025/26', head, ...rows].join('\n')), context, given);
}

const asked = ({ questions }: OutcomeReading) => questions.map(({ id, proposed }) => [id, proposed]);

test('whole numbers that make all pupils’, none above its pupils, are proposed as counts of them', () => {
  const table = { 'No SEN': '48\t30', 'SEN Support': '8\t2', EHCP: '2\t0', All: '58\t32' };
  expect(asked(read('Plays chess', table))).toEqual([
    ['unit plays chess', 'counted'],
    ['better plays chess', 'higher'],
  ]);
  const { figures, questions } = read('Plays chess', table, { 'unit plays chess': 'counted', 'better plays chess': 'higher' });
  expect(questions).toEqual([]);
  expect(figures.map(({ pupils, count, value }) => [pupils, count, value])).toEqual([
    [48, 30, null],
    [8, 2, null],
    [2, 0, null],
    [58, 32, null],
  ]);
});

test('what is counted more often than there are pupils, or of nobody knows how many, is a number of cases', () => {
  const above = read('Fixed penalties', { 'No SEN': '48\t61', 'SEN Support': '8\t12', EHCP: '2\t1', All: '58\t74' });
  expect(asked(above)[0]).toEqual(['unit fixed penalties', 'count']);
  const unsized = read('Detentions', { 'No SEN': '30', 'SEN Support': '9', EHCP: '2', All: '41' });
  expect(asked(unsized)).toEqual([['unit detentions', 'count']]);
  expect(unsized.figures[0]).toMatchObject({ newMeasure: 'Detentions', newUnit: 'count', count: 30, value: null });
});

test.each([
  ['Science average scaled score', '101.2', 'mean'],
  ['Spelling standardised score', '99', 'mean'],
  ['Referrals per 100', '4.2', 'rate'],
  ['On track in science', '41%', 'percent'],
  ['Average share of lessons missed', '4.1%', 'meanPercent'],
  ['Reads at home', '6/8', 'percent'],
])('%s says itself what it is', (name, number, unit) => {
  const reading = read(name, { 'No SEN': number, 'SEN Support': number });
  expect(asked(reading).filter(([id]) => !id!.startsWith('better'))).toEqual([]);
  expect(reading.figures).toMatchObject([{ newUnit: unit }, { newUnit: unit }]);
});

test.each([
  ['Resilience', '7.4', '6.1', 'mean'],
  ['Rest of it', '107', '99', 'mean'],
  ['Spelling SS', '96', '88', 'mean'],
  ['On track in art', '41', '12', 'percent'],
])('%s is asked, and proposed by its numbers', (name, noSen, support, unit) => {
  expect(asked(read(name, { 'No SEN': noSen, 'SEN Support': support }))[0]).toEqual([`unit ${name.toLowerCase()}`, unit]);
});

test('what a person answers is what the measure becomes, and more of some things is worse', () => {
  const numbers = { 'No SEN': '30', 'SEN Support': '9', EHCP: '2', All: '41' };
  const made = (name: string, unit: string) => {
    const { figures } = read(name, numbers, { [`unit ${name.toLowerCase()}`]: unit });
    return bringInOutcomes(emptySnapshot, figures, { newKey: countingKeys(), today: '2026-11-21' })[0];
  };
  expect(made('Detentions', 'count')).toMatchObject({ kind: 'measure', after: { unit: 'count', better: 'lower' } });
  expect(made('Feels safe from bullying', 'mean')).toMatchObject({ after: { better: 'higher' } });
  expect(made('Merits', 'mean')).toMatchObject({ kind: 'measure', after: { unit: 'mean', better: 'higher' } });
});

test('the numbers of a known share are proposed as counts where they can be nothing else', () => {
  const reading = readOutcomes(
    readPaste(
      'KS2 reading 2025/26\nGroup\tPupils\tExpected standard\nNo SEN\t48\t41\nSEN Support\t8\t3\nEHCP\t2\t0\nAll\t58\t44',
    ),
    context,
  );
  expect(asked(reading)).toEqual([['statistic 1', 'count']]);
  const shares = 'KS2 reading 2025/26\nGroup\tPupils\tExpected standard\nNo SEN\t48\t85\nSEN Support\t8\t38\nAll\t56\t79';
  expect(asked(readOutcomes(readPaste(shares), context))).toEqual([['statistic 1', 'value']]);
});

test('which way is good is asked where words do not tell, and is what the person says', () => {
  const numbers = { 'No SEN': '30', 'SEN Support': '9', EHCP: '2', All: '41' };
  const reading = read('Referrals', numbers, { 'unit referrals': 'count' });
  expect(reading.questions).toMatchObject([{ id: 'better referrals', choices: ['higher', 'lower'], proposed: 'higher' }]);
  expect(reading.figures[0]).toMatchObject({ asked: ['better referrals'] });
  const { figures, questions } = read('Referrals', numbers, { 'unit referrals': 'count', 'better referrals': 'lower' });
  expect(questions).toEqual([]);
  const [made] = bringInOutcomes(emptySnapshot, figures, { newKey: countingKeys(), today: '2026-11-21' });
  expect(made).toMatchObject({ after: { name: 'Referrals', better: 'lower' } });
});

test('pupils suspended are counted, not valued', () => {
  const table = 'Suspensions 2025/26\nGroup\tSuspensions\tPupils suspended\nNo SEN\t12\t6\nSEN Support\t17\t9';
  const answers = { 'measure pupils suspended': 'new:Pupils suspended' };
  const { figures, questions } = readOutcomes(readPaste(table), context, answers);
  expect(figures[1]).toMatchObject({ newMeasure: 'Pupils suspended', count: 6, value: null });
  expect(questions.map(({ id }) => id)).toEqual(['statistic 1 0 1', 'unit pupils suspended']);
});

test('what is counted in a row below means stays a count, since the numbers above it are another measure’s', () => {
  const table = 'MTC 2025/26\tNo SEN (46)\tK (12)\nAverage score\t21.4\t16.2\nScored 25\t15\t1';
  const answers = { 'measure scored 25': 'new:Scored 25', 'unit scored 25': 'counted', 'better scored 25': 'higher' };
  const { figures } = readOutcomes(readPaste(table), context, answers);
  expect(figures.filter(({ newMeasure }) => newMeasure).map(({ pupils, count, value }) => [pupils, count, value])).toEqual([
    [46, 15, null],
    [12, 1, null],
  ]);
});
