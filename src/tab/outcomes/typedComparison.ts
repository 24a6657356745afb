import { edit } from '../../domain/editing';
import { figureKey, pupilGroups, type Figure, type FigureOwner, type PupilGroup } from '../../domain/figure';
import { setFigure } from '../../domain/figureEditing';
import type { Day } from '../../domain/day';
import type { Key } from '../../domain/record';
import type { Change, Snapshot } from '../../domain/snapshot';
import { typedDay } from '../words/days';
import { readDay } from '../words/readDay';
import { readNumber } from '../words/readNumber';

/** Whose figures a measure of the school can be compared with. */
export type Compared = Exclude<FigureOwner, 'school'>;

/** A comparison as it stands in the boxes of a form. */
export interface TypedComparison {
  whose: Compared;
  period: string;
  source: string;
  taken: string;
  values: Record<PupilGroup, string>;
}

/** The boxes of a comparison, each by itself. */
export type ComparisonBoxes = Pick<TypedComparison, 'period' | 'source' | 'taken'> & Record<PupilGroup, string>;

/** A comparison taken apart into its boxes. */
export function boxesOf({ period, source, taken, values }: TypedComparison): ComparisonBoxes {
  return { period, source, taken, ...values };
}

/** What the boxes say, of whom they are filled in. */
export function typedIn(whose: Compared, { period, source, taken, ...values }: ComparisonBoxes): TypedComparison {
  return { whose, period, source, taken, values };
}

/** Which measure and year group is compared. */
export interface ComparedCell {
  measureKey: Key;
  yearGroup: string;
}

/** Every comparison that is known, in the order national, local authority, trust, the newest period first. */
export function comparisonsKnown(snapshot: Snapshot, cell: ComparedCell): TypedComparison[] {
  const figures = [...snapshot.figure.values()]
    .map(({ record }) => record)
    .filter((one) => one.measureKey === cell.measureKey && one.yearGroup === cell.yearGroup && isShown(one));
  const names = [...new Set(figures.map(({ whose, period }) => `${order.indexOf(whose as Compared)} ${period}`))];
  return names.sort(newestFirst).map((name) => {
    const [at = '0', ...words] = name.split(' ');
    const [whose, period] = [order[Number(at)]!, words.join(' ')];
    const own = figures.filter((one) => one.whose === whose && one.period === period);
    const text = (group: PupilGroup) => String(own.find((one) => one.group === group)?.value ?? '');
    return {
      whose,
      period,
      source: own.find(({ source }) => source !== '')?.source ?? '',
      taken: dayWords(own.find(({ taken }) => taken !== null)?.taken ?? null),
      values: { noSen: text('noSen'), senSupport: text('senSupport'), ehcp: text('ehcp'), all: text('all') },
    };
  });
}

/** A comparison of which nothing is known yet. */
export function blankComparison(whose: Compared): TypedComparison {
  return { whose, period: '', source: '', taken: '', values: { noSen: '', senSupport: '', ehcp: '', all: '' } };
}

/** What has to be put right before it can be kept. */
export function lackingIn({ period, source, taken, values }: TypedComparison, today: Day): string[] {
  const unread = pupilGroups.some((group) => readNumber(values[group]) === undefined);
  return [
    ...(period.trim() === '' ? ['Say which year or term the figures are of, such as 2024/25.'] : []),
    ...(source.trim() === '' ? ['Say where they come from, such as “DfE, phonics screening check”.'] : []),
    ...(taken.trim() !== '' && readDay(taken, today) === undefined ? ['The day on which they were taken is not a date.'] : []),
    ...(unread ? ['A figure is not a number. Leave it empty where it is not known.'] : []),
  ];
}

/** What keeps a comparison; what stood there in another period goes with it. */
export function comparisonChanges(
  snapshot: Snapshot,
  cell: ComparedCell,
  typed: TypedComparison,
  before: TypedComparison | undefined,
  today: Day,
): Change[] {
  const { whose, source, values } = typed;
  const period = typed.period.trim();
  const moved = before !== undefined && figureKey(at(cell, before, 'all')) !== figureKey(at(cell, { whose, period }, 'all'));
  const gone = moved ? removedComparison(snapshot, cell, before) : [];
  const taken = readDay(typed.taken, today) ?? null;
  return [
    ...gone,
    ...pupilGroups.flatMap((group) => {
      const place = at(cell, { whose, period }, group);
      const value = readNumber(values[group]) ?? null;
      const isKnown = snapshot.figure.get(figureKey(place))?.record.removed === false;
      if (value === null && !isKnown) return [];
      return setFigure(snapshot, place, { value, source: source.trim(), taken });
    }),
  ];
}

/** What puts a comparison in the bin. */
export function removedComparison(
  snapshot: Snapshot,
  cell: ComparedCell,
  { whose, period }: Pick<TypedComparison, 'whose' | 'period'>,
): Change[] {
  return pupilGroups.flatMap((group) =>
    edit(snapshot, 'figure', figureKey(at(cell, { whose, period }, group)), { removed: true }),
  );
}

const order: readonly Compared[] = ['national', 'localAuthority', 'trust'];

function at(cell: ComparedCell, { whose, period }: Pick<TypedComparison, 'whose' | 'period'>, group: PupilGroup) {
  return { ...cell, whose, period, group };
}

function isShown({ whose, removed }: Figure): boolean {
  return whose !== 'school' && !removed;
}

function newestFirst(one: string, other: string): number {
  if (one[0] !== other[0]) return one < other ? -1 : 1;
  return yearIn(one) === yearIn(other) ? (one < other ? -1 : 1) : yearIn(one) > yearIn(other) ? -1 : 1;
}

function yearIn(name: string): string {
  return /\d{4}/.exec(name)?.[0] ?? '';
}

function dayWords(day: Day | null): string {
  return day === null ? '' : typedDay(day);
}
