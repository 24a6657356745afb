import { readFileSync } from 'node:fs';
import type { Comparator } from '../../src/domain/comparators';
import { comparatorChanges } from '../../src/domain/comparators';
import { figureKey, type Figure } from '../../src/domain/figure';
import { addStartingMeasure, removeFigures, setFigure } from '../../src/domain/figureEditing';
import { headlineOf, standsOut } from '../../src/domain/outcomeOverview';
import { comparePeriods, periodParts } from '../../src/domain/outcomePeriods';
import { outcomeTable, yearGroupGrid } from '../../src/domain/outcomeTable';
import { gapByYear } from '../../src/domain/outcomeTrend';
import { sampleOutcomeChanges, type SampleOutcomes } from '../../src/domain/sampleOutcomes';
import type { SmallNumbers } from '../../src/domain/settings';
import { smallNumbersIn, toldFigures, wouldShow } from '../../src/domain/smallNumbers';
import { emptySnapshot } from '../../src/domain/snapshot';
import { isHidden, type Told } from '../../src/domain/told';
import { apply, snapshotOf } from './builders';
import { someSettings } from './register';

const served = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../assets/served/${name}`, import.meta.url), 'utf8'));
const comparators = served('comparators.json') as Comparator[];
const sample = snapshotOf(sampleOutcomeChanges(served('sample-outcomes.json') as SampleOutcomes, comparators));

const written = (told: Told): string => (told === null ? '–' : isHidden(told) ? told.hidden : String(told));

test('how many figures would show more is known before the school shows smaller numbers', () => {
  const settings = someSettings();
  const school = { ...sample, settings: new Map([['settings', { record: settings }]]) };
  const hiddenWith = (smallNumbers: SmallNumbers): Set<string> => {
    const then = { ...school, settings: new Map([['settings', { record: { ...settings, smallNumbers } }]]) };
    const periods = [...new Set([...school.figure.values()].map(({ record }) => record.period))];
    const told = periods.flatMap((period) => [...toldFigures(then, period)]);
    return new Set(
      told.flatMap(([key, one]) => Object.entries(one).flatMap(([field, number]) => (isHidden(number) ? `${key} ${field}` : []))),
    );
  };
  const standing = hiddenWith(smallNumbersIn(school));
  const shownWith = (other: SmallNumbers): number => {
    const later = hiddenWith(other);
    const shown = [...standing].filter((number) => !later.has(number)).map((number) => number.split(' ')[0]);
    expect(wouldShow(school, other)).toBe(new Set(shown).size);
    return shown.length;
  };
  expect(shownWith({ count: 3, pupils: 3 })).toBeGreaterThan(0);
  // What is hidden besides takes nothing away from it.
  expect(shownWith({ count: 3, pupils: 20 })).toBeGreaterThan(0);
  expect(shownWith({ count: 9, pupils: 20 })).toBe(0);
  expect(wouldShow(school, smallNumbersIn(school))).toBe(0);
});

test('persistent absence of the sample school: its gap, the national one, and the total hidden for the sake of one number', () => {
  const table = outcomeTable(sample, 'persistentAbsence')!;
  expect(table.rows.map(({ pupils, count, value, gap }) => [pupils, count, value, gap].map(written).join(' '))).toEqual([
    '331 30 9.1 –',
    '66 16 24.2 15.1',
    '15 few few few',
    '412 givesAway givesAway –',
  ]);
  expect(table.rows.map(({ compared }) => compared.national)).toEqual([
    { value: 18.2, gap: null },
    { value: 29.9, gap: 11.7 },
    { value: 34.6, gap: 16.4 },
    { value: 20.7, gap: null },
  ]);
  expect(table.comparisons).toMatchObject([{ whose: 'national', period: 'autumn 2023/24', differs: ['year', 'span'] }]);
  expect(table.rows[1]).toMatchObject({ gapPupils: 10, onePupil: 1.5, tooFewToSay: false });
});

test('attendance: gaps from the figures as shown, and a warning where they rest on few pupils', () => {
  const { rows } = outcomeTable(sample, 'attendance')!;
  expect(rows.map(({ gap, tooFewToSay }) => [gap, tooFewToSay])).toEqual([
    [null, false],
    [-3.5, false],
    [-5.2, true],
    [null, false],
  ]);
});

test('a rate follows from what is counted and of how many, and its gap amounts to so many of them', () => {
  const place = { measureKey: 'suspensions', whose: 'school', period: '2025/26', yearGroup: '' } as const;
  const typed = [
    ['noSen', 331, 6],
    ['senSupport', 66, 6],
  ] as const;
  const school = typed.reduce(
    (now, [group, pupils, count]) => apply(now, setFigure(now, { ...place, group }, { pupils, count })),
    sample,
  );
  const [, support] = outcomeTable(school, 'suspensions')!.rows;
  expect(support).toMatchObject({ count: 6, value: 9.1, gap: 7.3, gapPupils: 5, onePupil: 1.5, tooFewToSay: false });
});

test('by year group no number of pupils with a plan is shown, and their total is', () => {
  const grid = yearGroupGrid(sample, 'attendance', '2025/26');
  expect(grid.map(({ yearGroup }) => yearGroup)).toEqual(['', 'R', 'Y1', 'Y2', 'Y3', 'Y4', 'Y5', 'Y6']);
  expect(grid.map(({ cells }) => written(cells.ehcp.pupils))).toEqual(['15', ...Array<string>(7).fill('few')]);
  expect(grid.map(({ cells }) => written(cells.senSupport.pupils))).toEqual(['66', '7', '9', '10', '11', '12', '9', '8']);
});

test('the gap by year, beside the national one; a measure stands out by how wide its gap is', () => {
  const { points, compared } = gapByYear(sample, 'persistentAbsence', 'senSupport');
  expect(points.map(({ period, gap }) => `${period} ${written(gap)}`)).toEqual([
    '2022/23 16.7',
    '2023/24 15.9',
    '2024/25 15.6',
    '2025/26 15.1',
  ]);
  expect(compared).toEqual({ whose: 'national', period: 'autumn 2023/24', gap: 11.7 });
  expect(standsOut(sample).map(({ measure, headline }) => [measure.name, headline.kind])).toEqual([
    ['Persistent absence', 'gap'],
    ['Reading fluency', 'gap'],
    ['Attendance', 'gap'],
    ['Phonics, Year 1', 'tooFew'],
    ['KS2 combined', 'tooFew'],
    ['Suspensions', 'noData'],
  ]);
  expect(standsOut(sample)[0]!.headline).toMatchObject({
    group: 'senSupport',
    gap: 15.1,
    worse: true,
    wider: 3.4,
    whose: 'national',
  });
});

test('a new period of one measure leaves the others with their own newest', () => {
  const place = { measureKey: 'attendance', whose: 'school', period: '2026/27', yearGroup: '', group: 'noSen' } as const;
  const later = apply(sample, setFigure(sample, place, { value: 95.1 }));
  const periods = new Map(standsOut(later).map(({ measure, period }) => [measure.name, period]));
  expect([periods.get('Attendance'), periods.get('Persistent absence')]).toEqual(['2026/27', '2025/26']);
});

test('what is hidden is worked out once for the same figures', () => {
  expect(toldFigures(sample, '2025/26')).toBe(toldFigures({ ...sample, action: new Map() }, '2025/26'));
  const place = { measureKey: 'phonics', whose: 'school', period: '2025/26', yearGroup: 'Y1', group: 'noSen' } as const;
  const after = apply(sample, setFigure(sample, place, { count: 43 }));
  expect(outcomeTable(after, 'phonics')!.rows[0]!.value).toBe(87.8);
  expect(toldFigures(after, '2024/25')).toBe(toldFigures(sample, '2024/25'));
  const renamed = { ...after, settings: new Map(after.settings) };
  expect(toldFigures(renamed, '2025/26')).toBe(toldFigures(after, '2025/26'));
});

test('a school that shows nothing of fewer than twenty hides more', () => {
  const settings = { smallNumbers: { count: 5, pupils: 20 } };
  const strict = { ...sample, settings: new Map([['settings', { record: settings }]]) } as unknown as typeof sample;
  expect(written(outcomeTable(strict, 'attendance')!.rows[2]!.value)).toBe('fewPupils');
});

test('figures that do not fit are named, without saying what is hidden', () => {
  const place = { measureKey: 'phonics', whose: 'school', period: '2024/25', yearGroup: 'Y1' } as const;
  const cells: [Figure['group'], Partial<Figure>][] = [
    ['noSen', { pupils: 40, count: 30, value: 74 }],
    ['senSupport', { pupils: 12, count: 13 }],
    ['ehcp', { pupils: 2, count: 1, value: 90 }],
    ['all', { pupils: 55, count: 44 }],
  ];
  const snapshot = apply(
    sample,
    cells.flatMap(([group, values]) => setFigure(sample, { ...place, group }, values)),
  );
  expect(outcomeTable(snapshot, 'phonics', { period: '2024/25' })!.rows.map(({ flaws }) => flaws)).toEqual([
    [{ kind: 'valueDiffers', stated: 74 }],
    [{ kind: 'countAbove', stated: null }],
    [{ kind: 'valueDiffers', stated: null }],
    [{ kind: 'sumDiffers', stated: null }],
  ]);
});

test('what is said of pupils with SEN is shown once it is known of how many, a mean also by another year of the school', () => {
  const start = snapshotOf(['persistentAbsence', 'attendance'].flatMap((key) => addStartingMeasure(emptySnapshot, key)));
  const place = { whose: 'school', period: '2025/26', yearGroup: '', group: 'senSupport' } as const;
  const snapshot = apply(start, [
    ...setFigure(start, { ...place, measureKey: 'persistentAbsence' }, { value: 24.2 }),
    ...setFigure(start, { ...place, measureKey: 'attendance' }, { value: 92.1 }),
  ]);
  expect(written(outcomeTable(snapshot, 'persistentAbsence')!.rows[1]!.value)).toBe('sizeUnknown');
  expect(written(outcomeTable(snapshot, 'attendance')!.rows[1]!.value)).toBe('sizeUnknown');
  expect(headlineOf(outcomeTable(snapshot, 'attendance')!)).toEqual({ kind: 'sizeUnknown' });
  const lastYear = (pupils: number) =>
    apply(snapshot, setFigure(snapshot, { ...place, period: '2024/25', measureKey: 'attendance' }, { pupils }));
  const now = { period: '2025/26' };
  expect(written(outcomeTable(lastYear(60), 'attendance', now)!.rows[1]!.value)).toBe('92.1');
  expect(written(outcomeTable(lastYear(6), 'attendance', now)!.rows[1]!.value)).toBe('sizeUnknown');
  const sized = apply(snapshot, setFigure(snapshot, { ...place, measureKey: 'persistentAbsence' }, { pupils: 66 }));
  expect(written(outcomeTable(sized, 'persistentAbsence')!.rows[1]!.value)).toBe('24.2');
  expect(written(outcomeTable(sized, 'attendance')!.rows[1]!.value)).toBe('92.1');
});

test('numbers of cases of groups have no gap, and none is told first', () => {
  const start = snapshotOf(addStartingMeasure(emptySnapshot, 'partTimeTimetables'));
  const place = { measureKey: 'partTimeTimetables', period: '2025/26', yearGroup: '' } as const;
  const snapshot = apply(
    start,
    (['school', 'national'] as const).flatMap((whose) => [
      ...setFigure(start, { ...place, whose, group: 'noSen' }, { count: 280, value: 280 }),
      ...setFigure(start, { ...place, whose, group: 'senSupport' }, { count: 58, value: 58 }),
    ]),
  );
  const table = outcomeTable(snapshot, 'partTimeTimetables')!;
  expect(table.rows[1]).toMatchObject({ value: 58, gap: null, compared: { national: { value: 58, gap: null } } });
  expect(headlineOf(table)).toEqual({ kind: 'valueOnly', group: 'senSupport', value: 58 });
});

test('published figures come once, and leave alone what was typed or put in the bin', () => {
  expect(comparatorChanges(sample, comparators)).toEqual([]);
  const gone = apply(sample, removeFigures(sample, { measureKey: 'phonics', whose: 'national', period: '2023/24' }));
  expect(outcomeTable(gone, 'phonics')!.comparisons).toEqual([]);
  expect(comparatorChanges(gone, comparators)).toEqual([]);
});

test('a comparison of the same period goes before a newer one, and an earlier one before a later', () => {
  const of = (period: string, value: number) =>
    setFigure(sample, { measureKey: 'attendance', whose: 'national', period, yearGroup: '', group: 'all' }, { value });
  const snapshot = apply(sample, [...of('2026/27', 1), ...of('2024/25', 2), ...of('2023/24', 3)]);
  const shown = (period: string) => outcomeTable(snapshot, 'attendance', { period })!.rows[3]!.compared.national?.value;
  expect([shown('2025/26'), shown('2024/25'), shown('2022/23')]).toEqual([2, 2, 1]);
});

test('periods as schools write them', () => {
  expect(['2025/26', '202526', '2025-2026', 'July 2026', 'autumn 2025/26'].map(periodParts)).toEqual([
    { year: 2025, part: '' },
    { year: 2025, part: '' },
    { year: 2025, part: '' },
    { year: 2025, part: '' },
    { year: 2025, part: 'autumn' },
  ]);
  expect(['2025/26', 'autumn 2025/26', '2024/25'].toSorted(comparePeriods)).toEqual(['2024/25', 'autumn 2025/26', '2025/26']);
});

test('a cell typed on two devices is one record', () => {
  const place = { measureKey: 'clubs', whose: 'school', period: '2025/26', yearGroup: 'Y3', group: 'ehcp' } as const;
  const first = setFigure(emptySnapshot, place, { pupils: 12 });
  expect(first[0]!.after.key).toBe(figureKey(place));
  expect(setFigure(snapshotOf(first), place, { pupils: 12 })).toEqual([]);
});

test('a school year spelt in two ways, or told by term, gives nothing away', () => {
  const cells = { noSen: 49, senSupport: 9, ehcp: 2, all: 60 } as const;
  const at = { whose: 'school', yearGroup: 'Y1' } as const;
  const groups = Object.keys(cells) as (keyof typeof cells)[];
  for (const spelt of ['2026', 'autumn 2025/26']) {
    const snapshot = snapshotOf([
      ...addStartingMeasure(emptySnapshot, 'attendance'),
      ...groups.flatMap((group) =>
        setFigure(emptySnapshot, { ...at, measureKey: 'phonics', period: '2025/26', group }, { pupils: cells[group] }),
      ),
      ...setFigure(emptySnapshot, { ...at, measureKey: 'attendance', period: spelt, group: 'all' }, { pupils: 60 }),
    ]);
    const [row] = yearGroupGrid(snapshot, 'attendance', spelt);
    expect(written(row!.cells.all.pupils)).toBe('givesAway');
  }
});
