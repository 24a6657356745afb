import { figureKey, pupilGroups, type Figure, type PupilGroup } from '../../../../src/domain/figure';
import type { MeasureUnit } from '../../../../src/domain/measure';

/** The groups that make all pupils. */
export const groups = ['noSen', 'senSupport', 'ehcp'] as const;

/** What is counted: of every kind of pupils, year, group and further part (a term, a reason, an answer) how many. */
export interface Counted {
  /** Each pupil at most once in each part. */
  isOfPupils: boolean;
  /** The parts together are the pupils: everybody gave one answer. */
  isOfAll: boolean;
  parts: number;
  numbers: readonly number[];
}

/** A table as the school has it: of which of all kinds, and of which parts of what is counted. */
export interface OwnTable {
  key: string;
  name: string;
  unit: MeasureUnit;
  period: string;
  kinds: readonly number[];
  counted?: { of: number; parts: readonly number[] };
  /** Shares are rounded to whole percents. */
  isWhole: boolean;
  cells: readonly OwnCell[];
}

interface OwnCell {
  yearGroup: string;
  group: PupilGroup;
  says: Says;
}

type Says = 'numbers' | 'pupils' | 'count' | 'share' | 'pupilsAndShare' | 'countAndShare';

/** A school as it is, and what its tables say of it. */
export interface School {
  years: readonly string[];
  kinds: number;
  pupils: readonly number[];
  counted: readonly Counted[];
  tables: readonly OwnTable[];
}

/** The index of a number of pupils. */
export function pupilsAt({ years }: Pick<School, 'years'>, kind: number, year: number, group: number): number {
  return (kind * years.length + year) * groups.length + group;
}

/** The pupils of a cell, each kind, year and group that is in it. */
export function pupilsIn(school: School, { kinds }: OwnTable, { yearGroup, group }: Omit<OwnCell, 'says'>): number[] {
  const { years } = school;
  return kinds.flatMap((kind) =>
    years.flatMap((year, y) =>
      yearGroup !== '' && yearGroup !== year
        ? []
        : groups.flatMap((one, g) => (group === 'all' || group === one ? [pupilsAt(school, kind, y, g)] : [])),
    ),
  );
}

/** Of the numbers of what is counted those of a cell. */
export function countedIn(school: School, table: OwnTable, cell: Omit<OwnCell, 'says'>): number[] {
  const { of, parts } = table.counted!;
  const all = school.counted[of]!.parts;
  return pupilsIn(school, table, cell).flatMap((at) => parts.map((part) => at * all + part));
}

const sumAt = (numbers: readonly number[], places: readonly number[]): number =>
  places.reduce((sum, at) => sum + numbers[at]!, 0);

/** A figure, and what it is of. */
export interface StatedCell {
  figure: Figure;
  table: OwnTable;
  cell: OwnCell;
}

/** What the school's tables say, as its figures; those of which there is nothing to say are left out. */
export function figuresOf(school: School): StatedCell[] {
  return school.tables.flatMap((table) =>
    table.cells.flatMap((cell) => {
      const [pupils, count] = [
        sumAt(school.pupils, pupilsIn(school, table, cell)),
        table.counted ? sumAt(school.counted[table.counted.of]!.numbers, countedIn(school, table, cell)) : null,
      ];
      const figure = figureOf(table, cell, pupils, count);
      return figure ? [{ figure, table, cell }] : [];
    }),
  );
}

function figureOf(table: OwnTable, { yearGroup, group, says }: OwnCell, all: number, counted: number | null): Figure | undefined {
  const step = table.isWhole ? 1 : 10;
  const share = counted === null || all === 0 ? null : Math.round((counted / all) * 100 * step) / step;
  const numbers = {
    pupils: ['numbers', 'pupils', 'pupilsAndShare'].includes(says) ? all : null,
    count: ['numbers', 'count', 'countAndShare'].includes(says) ? counted : null,
    value: ['share', 'pupilsAndShare', 'countAndShare'].includes(says) ? share : null,
  };
  if (numbers.pupils === null && numbers.count === null && numbers.value === null) return undefined;
  const place = { measureKey: table.key, whose: 'school' as const, period: `${table.period} 2025/26`.trim(), yearGroup, group };
  return { ...place, ...numbers, key: figureKey(place), source: '', taken: null, removed: false };
}

/** The school's measures, in the order in which their tables come. */
export function measuresOf({ tables }: School): Map<string, { unit: MeasureUnit; name: string; rank: string }> {
  return new Map(
    [...tables.entries()]
      .toReversed()
      .map(([at, { key, unit, name }]) => [key, { unit, name, rank: String(at).padStart(3, '0') }]),
  );
}

/** All places of a table that names these rows. */
export function placesOf(rows: readonly string[]): { yearGroup: string; group: PupilGroup }[] {
  return rows.flatMap((yearGroup) => pupilGroups.map((group) => ({ yearGroup, group })));
}
