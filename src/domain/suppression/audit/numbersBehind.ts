import { pupilGroups, type PupilGroup } from '../../figure';
import { grouped } from '../../figureIndex';
import { halvesOf } from '../../outcomePeriods';
import type { PartByName } from '../populations/kinds';
import { keyOf } from '../populations/kinds';
import { populationsOf } from '../populations/populations';
import { otherYears } from '../table/fullTable';
import type { StatedFigure } from '../table/stated';
import { negative, type Claim, type Term } from './linearSums';

/** A group of a year group. */
export interface Place {
  yearGroup: string;
  group: PupilGroup;
}

/** One number, at each place, as the terms that make it. */
export type At = (place: Place) => readonly Term[];

/**
 * The numbers behind a year's tables, which none of them need state: how many pupils there are, and how many of what is counted, in each
 * group of each year group, and in all of them together.
 */
export interface NumbersBehind {
  /** How many they are. */
  size: number;
  /** That groups make all, and years all years together. */
  structure: readonly Claim[];
  /** Each group of each year group, and what they make together. */
  places: readonly Place[];
  /** Which pupils tables may be of: whoever is named by kind is of none other. */
  populations: readonly { kind: string; tables: ReadonlySet<string>; at: At }[];
  /** The populations of a table, by index. */
  populationsWith: (table: string) => readonly number[];
  /** What a table counts. What happens is counted by the shortest parts of the year, so that terms make their year. */
  counted: (table: string) => At;
  /** What is counted of a measure in those parts of the year, by part. */
  partsOfYear: (key: string) => ReadonlyMap<string, At>;
  isEvent: (table: string) => boolean;
}

const groups = pupilGroups.filter((group) => group !== 'all');

/** The numbers behind tables by name; with `hasOthers` there are pupils of year groups that none of them names. */
export function numbersBehind(
  byTable: ReadonlyMap<string, readonly StatedFigure[]>,
  partsNamed: ReadonlyMap<string, PartByName>,
  hasOthers: boolean,
): NumbersBehind {
  const tables = [...byTable.keys()];
  const years = [...new Set([...byTable.values()].flat().map(({ figure }) => figure.yearGroup))].filter((year) => year !== '');
  const rows = [...years, ...(hasOthers || years.length === 0 ? [otherYears] : [])];
  const isEvent = (table: string): boolean => byTable.get(table)!.every(({ unit }) => unit !== 'percent');
  let size = 0;
  const structure: Claim[] = [];
  const block = (): At => {
    const first = size;
    size += (rows.length + 1) * pupilGroups.length;
    const at = ({ yearGroup, group }: Place): Term[] => [
      [first + (rows.indexOf(yearGroup) + 1) * pupilGroups.length + pupilGroups.indexOf(group), 1],
    ];
    const makes = (whole: Place, parts: readonly Place[]): Claim => [
      [...at(whole), ...parts.flatMap((one) => negative(at(one)))],
      0,
      0,
    ];
    for (const yearGroup of ['', ...rows])
      structure.push(
        makes(
          { yearGroup, group: 'all' },
          groups.map((group) => ({ yearGroup, group })),
        ),
      );
    for (const group of pupilGroups)
      structure.push(
        makes(
          { yearGroup: '', group },
          rows.map((yearGroup) => ({ yearGroup, group })),
        ),
      );
    return at;
  };
  const kindOf = (table: string): string => partsNamed.get(keyOf(table))?.kind ?? '';
  const populations = [...grouped(tables, kindOf)].flatMap(([kind, own]) => {
    const figures = own.flatMap((table) => byTable.get(table)!.map(asStated));
    return populationsOf(figures, () => kind).map(({ measures }) => ({ kind, tables: new Set(measures), at: block() }));
  });
  const spans = spansOf(tables.filter(isEvent));
  const series = new Map<string, At>();
  const seriesOf = (name: string): At => {
    const at = series.get(name) ?? block();
    series.set(name, at);
    return at;
  };
  const counted = new Map(
    tables.map((table) => {
      const own = (spans.get(table) ?? [table]).map(seriesOf);
      return [table, (place: Place) => own.flatMap((one) => one(place))] as const;
    }),
  );
  return {
    size,
    structure,
    places: ['', ...rows].flatMap((yearGroup) => pupilGroups.map((group) => ({ yearGroup, group }))),
    populations,
    populationsWith: (table) => populations.flatMap(({ tables: own }, at) => (own.has(table) ? [at] : [])),
    counted: (table) => counted.get(table)!,
    partsOfYear: (key) =>
      new Map(
        [...series].flatMap(([name, at]) => (name.startsWith(`${key}${ofYear}`) ? [[name.slice(key.length), at] as const] : [])),
      ),
    isEvent,
  };
}

const ofYear = '|part|';

function asStated({ known, figure: { pupils, count } }: StatedFigure): StatedFigure['known'] {
  return { ...known, pupils, count };
}

/** Of what shortest parts of the year each table is that names a part of it: such as no table tells apart. */
function spansOf(tables: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const named = tables.flatMap((table) => {
    const [key, year, part, spelling] = table.split('|');
    return spelling !== undefined || part === 'other' ? [] : [{ table, key, year, halves: halvesOf(part!) }];
  });
  const partOf = (half: number): string => named.map(({ halves: [from, to] }) => (half >= from && half < to ? 1 : 0)).join('');
  return new Map(
    named.map(({ table, key, year, halves: [from, to] }) => {
      const parts = new Set(Array.from({ length: to - from }, (_, at) => partOf(from + at)));
      return [table, [...parts].map((one) => `${key}${ofYear}${year}|${one}`)];
    }),
  );
}
