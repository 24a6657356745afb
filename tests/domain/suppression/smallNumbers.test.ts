import { pupilGroups, type PupilGroup } from '../../../src/domain/figure';
import type { MeasureUnit } from '../../../src/domain/measure';
import { tellFigures } from '../../../src/domain/tellFigures';
import { allYears, figureOf, published, row, share, thresholds, type Row } from './rows';

test('a table of persistent absence hides what one group’s small number could be worked out from', () => {
  const told = published([
    row('', 'noSen', 331, 30),
    row('', 'senSupport', 66, 16),
    row('', 'ehcp', 15, 4),
    row('', 'all', 412, 50),
  ]);
  expect(told).toEqual([
    'all years noSen 331 30 9.1',
    'all years senSupport 66 16 24.2',
    'all years ehcp 15 <5 few',
    'all years all 412 givesAway givesAway',
  ]);
});

test('phonics of 60 pupils with two who have a plan: the two, what is said of nine, and the total', () => {
  const told = published([
    row('Y1', 'noSen', 49, 44),
    row('Y1', 'senSupport', 9, 4),
    row('Y1', 'ehcp', 2, 1),
    row('Y1', 'all', 60, 49),
  ]);
  expect(told).toEqual([
    'Y1 noSen 49 44 89.8',
    'Y1 senSupport 9 fewPupils fewPupils',
    'Y1 ehcp <5 <5 few',
    'Y1 all givesAway givesAway givesAway',
  ]);
});

test('year groups of one to three pupils with a plan are all hidden under a total that is shown', () => {
  const rolls = { all: [58, 60, 59, 60, 58, 59, 58], senSupport: [7, 9, 10, 11, 12, 9, 8], ehcp: [1, 2, 2, 3, 2, 3, 2] };
  const years = allYears.flatMap((year, at) => {
    const [all, senSupport, ehcp] = [rolls.all[at]!, rolls.senSupport[at]!, rolls.ehcp[at]!];
    return [
      row(year, 'noSen', all - senSupport - ehcp),
      row(year, 'senSupport', senSupport),
      row(year, 'ehcp', ehcp),
      row(year, 'all', all),
    ];
  });
  const whole = [row('', 'noSen', 331), row('', 'senSupport', 66), row('', 'ehcp', 15), row('', 'all', 412)];
  const told = published([...whole, ...years]);
  expect(told.slice(0, 4)).toEqual([
    'all years noSen 331 – –',
    'all years senSupport 66 – –',
    'all years ehcp 15 – –',
    'all years all 412 – –',
  ]);
  expect(told.filter((one) => / ehcp <5 /.test(one))).toHaveLength(7);
  expect(told.filter((one) => / (senSupport|noSen) \d/.test(one))).toHaveLength(16);
});

test('a share stated alone is hidden where a table beside it says how few pupils there are', () => {
  const numbers = [
    row('Y1', 'noSen', 49, 44),
    row('Y1', 'senSupport', 30, 20),
    row('Y1', 'ehcp', 6, 5),
    row('Y1', 'all', 85, 69),
  ];
  const shares = [share('Y1', 'noSen', 89.8), share('Y1', 'senSupport', 10), share('Y1', 'ehcp', 50)];
  const told = published([...numbers, ...shares.map((one) => ({ ...one, measureKey: 'other' }))]);
  expect(told.slice(4)).toEqual(['Y1 noSen – – 89.8', 'Y1 senSupport – – few', 'Y1 ehcp – – fewPupils']);
});

test('a share stated alone is hidden where its pupils are what the other groups leave', () => {
  const told = published([
    row('', 'noSen', 49, 44),
    row('', 'senSupport', 30, 20),
    share('', 'ehcp', 50),
    row('', 'all', 81, 65),
  ]);
  expect(told[2]).toBe('all years ehcp – – few');
});

test('the share of all pupils is hidden where it tells how many are counted of the few', () => {
  const told = published([
    row('', 'noSen', 331, 30),
    row('', 'senSupport', 66, 16),
    row('', 'ehcp', 15, 4),
    share('', 'all', 12.1),
  ]);
  expect(told.slice(2)).toEqual(['all years ehcp 15 <5 few', 'all years all – – givesAway']);
});

test('a share stated with its count is shown as it is stated, and its pupils are those of the table beside it', () => {
  expect(published([{ ...share('', 'senSupport', 24.2), count: 5 }])).toEqual(['all years senSupport – 5 24.2']);
  const few = [row('', 'noSen', 331), row('', 'senSupport', 66), row('', 'ehcp', 2), row('', 'all', 399)];
  const beside = { ...share('', 'all', 12), count: 48, measureKey: 'other' };
  expect(published([...few, beside])[4]).toBe('all years all – givesAway givesAway');
});

test('where years leave groups open, none of a small group is not told by the year’s total of none', () => {
  const rows = [
    row('', 'noSen', 10, 4),
    row('', 'all', 18, 6),
    share('Y2', 'noSen', 0),
    row('Y2', 'all', 2, 1),
    row('Y3', 'noSen', 5, 0),
    row('Y3', 'all', 10, 0),
  ];
  expect(published(rows).slice(4)).toEqual(['Y3 noSen 5 fewPupils fewPupils', 'Y3 all 10 <5 few']);
});

test('a count that all but a few of a group reach is hidden like the few whom it leaves', () => {
  const rows = [row('', 'noSen', 331, 301), row('', 'senSupport', 20, 18), row('', 'ehcp', 15, 15), row('', 'all', 366, 334)];
  expect(published(rows)).toEqual([
    'all years noSen 331 301 90.9',
    'all years senSupport 20 givesAway givesAway',
    'all years ehcp 15 15 100',
    'all years all 366 givesAway givesAway',
  ]);
  // A rate counts things, of which there may be more than pupils.
  expect(published(rows, 'rate')[1]).toBe('all years senSupport 20 18 90');
});

test('who is counted of a group that no table sizes is bounded by what the year leaves for it', () => {
  const rows = [share('Y1', 'noSen', 100), row('Y1', 'senSupport', 2, 2), share('Y1', 'ehcp', 100), row('Y1', 'all', 10, 10)];
  expect(published(rows)[3]).toBe('Y1 all 10 givesAway givesAway');
  const tied = [
    ...[row('', 'senSupport', 19, 7), row('', 'ehcp', 9, 7), row('R', 'noSen', 4, 4), row('R', 'all', 11, 11)],
    ...[row('Y1', 'senSupport', 4, 4), row('Y1', 'ehcp', 2, 0), row('Y2', 'noSen', 3, 0), row('Y2', 'all', 10, 3)],
    ...[row('Y3', 'senSupport', 8, 0), row('Y3', 'ehcp', 0, 0)],
  ];
  expect(published(tied)[3]).toBe('R all 11 fewPupils fewPupils');
});

test('a mean of a group that another table shows to be few is hidden, whichever table that is', () => {
  const tables = [
    { ...row('', 'all', 409), measureKey: 'a' },
    row('', 'all', 412),
    row('', 'ehcp', 3),
    { ...share('', 'ehcp', 71.3), measureKey: 'other' },
  ];
  expect(published(tables, 'mean')[3]).toBe('all years ehcp – – fewPupils');
});

test('what is hidden since another table shows the group to be few cannot be taken off the total', () => {
  const groups = ['noSen', 'senSupport', 'ehcp', 'all'] as const;
  const sized = (measureKey: string, pupils: number[]) =>
    groups.map((group, at) => ({ ...row('', group, pupils[at]!), measureKey }));
  const sizes = [...sized('a', [80, 20, 12, 112]), ...sized('other', [91, 9, 12, 112])];
  const counts = groups.map((group, at) => row('', group, null, [30, 6, 6, 42][at]!));
  const shares = groups.map((group, at) => share('', group, [50, 30, 50, 46.4][at]!));
  const means = groups.map((group, at) => share('', group, [100, 90, 80, 96.07][at]!));
  expect(published([...sizes, ...counts]).slice(8)).toEqual([
    'all years noSen – 30 37.5',
    'all years senSupport – fewPupils fewPupils',
    'all years ehcp – 6 50',
    'all years all – givesAway givesAway',
  ]);
  expect(published([...sizes, ...shares]).slice(8)).toEqual([
    'all years noSen – – 50',
    'all years senSupport – – fewPupils',
    'all years ehcp – – 50',
    'all years all – – givesAway',
  ]);
  expect(published([...sizes, ...means], 'mean').slice(8)).toEqual([
    'all years noSen – – 100',
    'all years senSupport – – fewPupils',
    'all years ehcp – – 80',
    'all years all – – givesAway',
  ]);
});

test('a share of nothing of a group that another table shows to be few is not told by the others’ count', () => {
  const few = [row('', 'noSen', 1), row('', 'ehcp', 10), row('', 'all', 11)].map((one) => ({ ...one, measureKey: 'a' }));
  const own = [share('', 'noSen', 0), row('', 'ehcp', 10, 6), row('', 'all', 12, 6)];
  expect(published([...few, ...own], 'rate').slice(3)).toEqual([
    'all years noSen – – fewPupils',
    'all years ehcp 10 6 60',
    'all years all 12 givesAway givesAway',
  ]);
});

test('what counts the same, or those whom another measure does not count, is hidden as one', () => {
  const all = [row('', 'senSupport', 66, 3), row('', 'ehcp', 15, 10), row('', 'all', 412, 300)];
  const others = [row('', 'noSen', 331, 44), row('', 'senSupport', 66, 63), row('', 'ehcp', 15, 5)];
  const same = [row('', 'noSen', 331, 287), row('', 'senSupport', 66, 3), row('', 'ehcp', 15, 10)];
  const both = (more: Row[], unit: MeasureUnit): string[] =>
    published([...all, ...more.map((one) => ({ ...one, measureKey: 'other' }))], unit);
  // Without the other measure nothing but the few has to be hidden.
  expect(published(all).slice(1)).toEqual(['all years ehcp 15 10 66.7', 'all years all 412 300 72.8']);
  expect(both(others, 'percent')).toEqual([
    ...['all years senSupport 66 <5 few', 'all years ehcp 15 10 66.7', 'all years all 412 givesAway givesAway'],
    ...['all years noSen 331 44 13.3', 'all years senSupport 66 givesAway givesAway', 'all years ehcp 15 5 33.3'],
  ]);
  expect(both(same, 'rate')[2]).toBe('all years all 412 givesAway givesAway');
  const means = (rows: Row[], at: number[], measureKey = 'measure') =>
    rows.map((one, place) => ({ ...one, count: null, value: at[place]!, measureKey }));
  const present = [row('', 'senSupport', 66), row('', 'ehcp', 6), row('', 'all', 403)];
  const absent = [row('', 'noSen', 331), row('', 'senSupport', 66), row('', 'ehcp', 6)];
  const tables = [...means(present, [92.1, 88, 94.9]), ...means(absent, [4.4, 7.9, 12], 'other')];
  expect(published(tables, 'meanPercent').slice(0, 3)).toEqual([
    'all years senSupport 66 – 92.1',
    'all years ehcp 6 – fewPupils',
    'all years all 403 – givesAway',
  ]);
});

test('a year without totals hides nothing for numbers that could not be', () => {
  const shares = [
    { ...share('Y1', 'ehcp', 0), pupils: 14 },
    { ...share('Y1', 'all', 2.8), pupils: 36 },
  ];
  expect(published(shares)).toEqual(['Y1 ehcp 14 – 0', 'Y1 all 36 – few']);
});

test('a table of fifteen year groups takes few steps', () => {
  const years = ['N', 'R', ...Array.from({ length: 13 }, (_, at) => `Y${at + 1}`)];
  const rows = years.flatMap((year, at) => [
    row(year, 'noSen', 90 + at, 9 + at),
    row(year, 'senSupport', 8 + at, 1 + (at % 6)),
    row(year, 'ehcp', 1 + (at % 4), at % 2),
    row(year, 'all', 99 + 2 * at + (at % 4), 10 + at + (at % 6) + (at % 2)),
  ]);
  const total = (group: PupilGroup, of: 'pupils' | 'count'): number =>
    rows.filter((one) => one.group === group).reduce((sum, one) => sum + one[of]!, 0);
  const whole = pupilGroups.map((group) => row('', group, total(group, 'pupils'), total(group, 'count')));
  const steps = { taken: 0 };
  tellFigures([...whole, ...rows].map(figureOf), new Map([['measure', { unit: 'percent' }]]), thresholds, { steps });
  expect(steps.taken).toBeGreaterThan(0);
  expect(steps.taken).toBeLessThan(60_000);
});

test('of a group of nobody none is counted, whether a table says so or not', () => {
  for (const ehcp of [[row('', 'ehcp', 0)], []]) {
    const told = published([row('', 'all', 60, 32), row('', 'noSen', 48, 29), row('', 'senSupport', 12), ...ehcp]);
    expect(told[0]).toBe('all years all 60 givesAway givesAway');
  }
});
