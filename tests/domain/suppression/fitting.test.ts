import { pupilGroups, type PupilGroup } from '../../../src/domain/figure';
import { isHidden } from '../../../src/domain/told';
import { stated, tell, type Place } from './places';

/** What measures count of groups, by name; whole percents of so many pupils where those are given. */
type Counts = readonly (readonly [name: string, counts: Partial<Record<PupilGroup, number>>])[];

/** How many of the first measure, the third and the last are hidden of a group, where others stand between them. */
function hiddenOf(
  group: PupilGroup,
  counts: Counts,
  { keys, pupils }: { keys?: readonly string[]; pupils?: number } = {},
): number {
  const keyOf = (at: number): string => keys?.[at] ?? `m${at}`;
  const places = counts.flatMap(([, own], at) =>
    pupilGroups.flatMap((of): Place[] => {
      const number = own[of];
      const place = { measureKey: keyOf(at), period: '', yearGroup: '', group: of, number: number ?? 0 };
      return number === undefined ? [] : [stated(place, pupils === undefined ? { count: number } : { pupils, value: number })];
    }),
  );
  const told = tell(
    places,
    Object.fromEntries(counts.map((_, at) => [keyOf(at), pupils === undefined ? 'count' : 'percent'] as const)),
    Object.fromEntries(counts.map(([name], at) => [keyOf(at), name])),
  );
  const members = [0, 2, counts.length - 1].map(keyOf);
  const own = places.filter((place) => place.group === group && members.includes(place.measureKey));
  return own.filter((place) => isHidden(told(place).count) || isHidden(told(place).value)).length;
}

const between = (...groups: readonly PupilGroup[]) => Object.fromEntries(groups.map((group) => [group, 900]));

/** Three measures of which two make the third, with as many others between them. */
function apart(parts: Counts, others: readonly string[], groups: readonly PupilGroup[]): Counts {
  const [first, second, whole] = parts as [Counts[number], Counts[number], Counts[number]];
  const [one, ...more] = others.map((name) => [name, between(...groups)] as const);
  return [first, one!, second, ...more, whole];
}

const three: Counts = [
  ['Verbal', { noSen: 40, senSupport: 23, ehcp: 3 }],
  ['Assault', { noSen: 31, senSupport: 18, ehcp: 9 }],
  ['Both', { noSen: 71, senSupport: 41, ehcp: 12 }],
];

test('numbers that fit in every group are those of parts, whatever they are called and wherever they stand', () => {
  expect(hiddenOf('ehcp', apart(three, ['Swims', 'Sings'], ['noSen', 'senSupport', 'ehcp']))).toBe(2);
});

test('numbers that fit in one group are chance, also where that of all pupils follows them', () => {
  const one: Counts = [
    ['Verbal', { ehcp: 3, all: 1660 }],
    ['Assault', { ehcp: 9, all: 1580 }],
    ['Both', { ehcp: 12, all: 3240 }],
  ];
  expect(hiddenOf('ehcp', apart(one, ['Swims', 'Sings'], ['ehcp']))).toBe(1);
});

test('among more measures the same numbers are chance', () => {
  const two: Counts = [
    ['Verbal', { senSupport: 43, ehcp: 3 }],
    ['Assault', { senSupport: 37, ehcp: 9 }],
    ['Both', { senSupport: 80, ehcp: 12 }],
  ];
  const names = ['Swims', 'Sings', 'Rides', 'Reads', 'Draws', 'Walks'];
  expect(hiddenOf('ehcp', apart(two, names.slice(0, 1), ['senSupport', 'ehcp']))).toBe(2);
  expect(hiddenOf('ehcp', apart(two, names, ['senSupport', 'ehcp']))).toBe(1);
});

test('whole percents of many pupils fit more often by chance', () => {
  const shares: Counts = [
    ['Verbal', { noSen: 30, senSupport: 1 }],
    ['Swims', { noSen: 90, senSupport: 90 }],
    ['Assault', { noSen: 25, senSupport: 20 }],
    ...['Sings', 'Rides', 'Reads', 'Draws'].map((name) => [name, { noSen: 90, senSupport: 90 }] as const),
    ['Both', { noSen: 55, senSupport: 21 }],
  ];
  expect(hiddenOf('senSupport', shares, { pupils: 400 })).toBe(1);
});

test('a word in common makes them one question’s, wherever they stand', () => {
  const alone: Counts = three.map(([, { ehcp }], at) => [
    ['Suspensions: verbal abuse', 'Suspensions: assault', 'All suspensions'][at]!,
    { ehcp: ehcp! },
  ]);
  expect(hiddenOf('ehcp', apart(alone, ['Swims', 'Sings'], ['ehcp']))).toBe(2);
});

test('measures that every school has are no parts of each other', () => {
  const keys = ['partTimeTimetables', 'm1', 'offSite', 'm3', 'homeEducation'];
  expect(hiddenOf('ehcp', apart(three, ['Swims', 'Sings'], ['noSen', 'senSupport', 'ehcp']), { keys })).toBe(1);
});
