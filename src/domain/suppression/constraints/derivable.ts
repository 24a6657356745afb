import { pupilGroups, type PupilGroup } from '../../figure';
import { placeName } from '../table/cell';
import { countsFrom, countsIn } from '../table/countsFrom';
import type { KnownFigure, MeasureTable } from '../table/knownFigure';
import type { NamedConstraint } from './constraint';
import { derive, type Equation } from './derive';
import type { Partition, PopulationSum } from './partition';
import { partitionsOf } from './partitions';
import { periodSums, type PeriodSum } from './periodSums';
import { unstatedPeriods } from './unstatedPeriods';

/** What a whole leaves over of which its tables say nothing. */
interface Rest {
  name: string;
  /** A table of the same measure. */
  like: MeasureTable;
  isNoSecret?: true;
}

/** What is gathered while constraints are looked for: themselves, how their tables make each other place by place, and what is left. */
interface Gathered {
  tables: ReadonlyMap<string, MeasureTable>;
  /** What is counted in each table, by place; what is derived is added. */
  counts: Map<string, Map<string, number>>;
  constraints: NamedConstraint[];
  equations: Equation[];
  rests: Rest[];
}

/**
 * The tables with the counts that can be derived from others, and the constraints that tie them together: what a reader can work out of
 * a term from the year and the other terms, of everybody from the groups, and of one answer from the others is judged as if it were
 * stated. What is left of a year of which some part stands nowhere is a table of its own.
 */
export function withDerivable(
  stated: readonly MeasureTable[],
  populationSums: readonly PopulationSum[] = [],
): { tables: MeasureTable[]; sums: NamedConstraint[] } {
  const made = unstatedPeriods(stated);
  const partitions = partitionsOf([...stated, ...made], populationSums);
  const inPartitions = new Set(partitions.flatMap(({ whole, parts }) => [whole, ...parts]));
  // What a measure's parts make is looked at where others make it too.
  const stating = [...stated, ...made.filter(({ name }) => inPartitions.has(name))];
  const gathered: Gathered = {
    tables: new Map(stating.map((table) => [table.name, table])),
    counts: new Map(stating.map((table) => [table.name, countsFrom(table.figures, table.sizes)])),
    ...{ constraints: [], equations: [], rests: [] },
  };
  for (const partition of partitions) addPartition(gathered, partition);
  const periods = periodSums(stating);
  const rows = rowsNamed(stating, periods);
  for (const sum of periods) addPeriods(gathered, sum, rows);
  const { constraints, equations, counts } = gathered;
  const inConstraints = new Set(constraints.flatMap(({ whole, parts, rest }) => [whole, rest, ...parts]));
  derive(
    equations,
    [...counts].flatMap(([name, own]) => (inConstraints.has(name) ? [own] : [])),
  );
  const derivedIn = (name: string, before: ReadonlyMap<string, number>): [string, number][] =>
    inConstraints.has(name) ? [...counts.get(name)!].filter(([place]) => !before.has(place)) : [];
  const rests = gathered.rests.map(({ name, like, isNoSecret }) => {
    const table = { ...like, name, figures: [], isRest: true as const, ...(isNoSecret && { isNoSecret }) };
    return withFigures(table, derivedIn(name, new Map()), like);
  });
  const tables = stating.map((table) => withFigures(table, derivedIn(table.name, countsIn(table))));
  return { tables: [...tables, ...rests], sums: constraints };
}

function addPartition({ tables, counts, constraints, equations, rests }: Gathered, { whole, parts, isWhole }: Partition): void {
  const own = parts.map((part) => counts.get(part)!);
  const all = whole === undefined ? pupilsIn(parts.map((part) => tables.get(part)!)) : counts.get(whole)!;
  const rest = ['unanswered', ...parts].join(' ');
  constraints.push({ ...(whole !== undefined && { whole }), parts, ...(!isWhole && { rest }) });
  if (isWhole) equations.push({ whole: all, partsAt: () => own, places: () => [all, ...own].flatMap((one) => [...one.keys()]) });
  else {
    rests.push({ name: rest, like: tables.get(parts[0]!)!, isNoSecret: true });
    counts.set(rest, unanswered(all, own));
  }
}

function addPeriods(
  { tables, counts, constraints, equations, rests }: Gathered,
  { whole, parts, hasRest, isSure }: PeriodSum,
  rows: ReadonlyMap<string, ReadonlySet<string>>,
): void {
  const isNamed = (part: string, row: string): boolean => rows.get(part)!.has(row);
  const isOpen = (row: string): boolean =>
    parts.some((part) => isNamed(part, row)) && (hasRest || !parts.every((part) => isNamed(part, row)));
  const needsRest = [...rows.get(whole)!].some(isOpen);
  const rest = ['rest', whole, ...parts].join(' ');
  constraints.push({ whole, parts, ...(needsRest && { rest }) });
  if (needsRest) {
    rests.push({ name: rest, like: tables.get(whole)! });
    counts.set(rest, new Map());
  }
  // Of a term that is spelt in two ways with other numbers nobody knows which makes the year.
  if (!isSure || (!needsRest && ![whole, ...parts].every(isSpeltOnce))) return;
  equations.push({
    whole: counts.get(whole)!,
    partsAt: (place) => {
      const row = place.split('|')[0]!;
      // What some parts alone say of a year group tells nothing where the whole does not name it.
      if (!parts.some((part) => isNamed(part, row)) || (isOpen(row) && !needsRest)) return [];
      return [...parts.filter((part) => isNamed(part, row)), ...(isOpen(row) ? [rest] : [])].map((part) => counts.get(part)!);
    },
    places: () =>
      [whole, ...parts]
        .flatMap((name) => [...rows.get(name)!])
        .flatMap((yearGroup) => pupilGroups.map((group) => placeName({ yearGroup, group }))),
  });
}

/** Of how many pupils none of the answers tells, in the years in which there are some such. */
function unanswered(all: ReadonlyMap<string, number>, own: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const left = [...all].flatMap(([place, number]) =>
    own.every((one) => one.has(place)) ? [[place, number - own.reduce((sum, one) => sum + one.get(place)!, 0)] as const] : [],
  );
  const rows = new Set(left.flatMap(([place, number]) => (number > 0 ? [place.split('|')[0]!] : [])));
  return new Map(left.filter(([place, number]) => number >= 0 && rows.has(place.split('|')[0]!)));
}

/** Which year groups the tables name, or others say of them. */
function rowsNamed(tables: readonly MeasureTable[], years: ReturnType<typeof periodSums>): Map<string, Set<string>> {
  const rows = new Map(tables.map(({ name, figures }) => [name, new Set(figures.map(({ yearGroup }) => yearGroup))]));
  const whole = years.filter(({ hasRest, isSure }) => isSure && !hasRest);
  for (let isOpen = whole.length > 0; isOpen;) {
    isOpen = false;
    for (const { whole: name, parts } of whole) {
      const all = [name, ...parts].map((one) => rows.get(one)!);
      for (const row of new Set(all.flatMap((own) => [...own]))) {
        const missing = all.filter((own) => !own.has(row));
        if (missing.length !== 1) continue;
        missing[0]!.add(row);
        isOpen = true;
      }
    }
  }
  return rows;
}

function withFigures(table: MeasureTable, more: readonly [string, number][], of: MeasureTable = table): MeasureTable {
  if (more.length === 0) return table;
  const added = new Set(more.map(([place]) => place));
  const [{ measureKey, ofPupils }] = of.figures as [KnownFigure];
  const following = more.map(([place, count]): KnownFigure => {
    const [yearGroup, group] = place.split('|') as [string, PupilGroup];
    return { measureKey, yearGroup, group, pupils: null, count, value: null, ofPupils };
  });
  return { ...table, figures: [...table.figures.filter((one) => !added.has(placeName(one))), ...following] };
}

function isSpeltOnce(name: string): boolean {
  return name.split('|').length < 4;
}

/** How many pupils there are at each place that one of the tables names. */
function pupilsIn(tables: readonly MeasureTable[]): Map<string, number> {
  return new Map(
    tables.flatMap(({ figures, sizes }) =>
      figures.flatMap((one) => {
        const pupils = one.pupils ?? sizes.get(placeName(one))?.pupils;
        return pupils === undefined ? [] : [[placeName(one), pupils] as const];
      }),
    ),
  );
}
