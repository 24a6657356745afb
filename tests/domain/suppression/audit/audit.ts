import type { Figure } from '../../../../src/domain/figure';
import { tellFigures } from '../../../../src/domain/tellFigures';
import type { ToldFigure } from '../../../../src/domain/toldFigure';
import { isHidden } from '../../../../src/domain/told';
import { thresholds } from '../rows';
import { modelOf, mostOfAnything, type Model } from './model';
import { countedIn, figuresOf, groups, measuresOf, pupilsIn, type OwnTable, type School, type StatedCell } from './school';
import { otherNumbers } from './wholeNumbers';

/** What an audit of a school's published tables finds. */
export interface Audit {
  /** Hidden numbers that can have one value alone, by what they are; small ones begin with `!`. */
  open: string[];
  /** Those of which so many steps did not tell. */
  unsure: string[];
  /** How many of the published figures have something hidden. */
  hidden: number;
  published: number;
}

/**
 * Takes what is published of a school for what an attacker knows of it who knows also of whom each table tells, and who reckons with
 * whole numbers for every kind, year and group of pupils: how each published number is made of those is one linear constraint. A
 * hidden number is open where no other numbers than the true ones hold them all and make another of it.
 */
export function audit(of: School, mostSteps = 3_000): Audit {
  const told = tellFigures(
    figuresOf(of).map(({ figure }) => figure),
    measuresOf(of),
    thresholds,
  );
  const school = withOtherYears(of);
  const own = figuresOf(school).map((one) => ({ ...one, shown: told.get(one.figure.key)! }));
  const model = modelOf(school);
  const leastFew = own.some(({ figure, shown }) => hidesNone(figure, shown)) ? 0 : 1;
  const secrets = new Map<string, number>();
  for (const one of own) for (const [what, at] of learn(school, model, one, leastFew)) secrets.set(`${nameOf(one)} ${what}`, at);
  return {
    ...openIn(model, secrets, mostSteps),
    hidden: own.filter(({ shown: { pupils, count, value } }) => [pupils, count, value].some(isHidden)).length,
    published: own.length,
  };
}

interface Published extends StatedCell {
  shown: ToldFigure;
}

function nameOf({ table, cell }: StatedCell): string {
  return [table.name, table.period, cell.yearGroup, cell.group].filter(Boolean).join(' ');
}

/** Where a number of none is hidden for others' sake, `<5` may be none anywhere. */
function hidesNone({ pupils, count, value }: Figure, shown: ToldFigure): boolean {
  return (
    (isHidden(shown.pupils) && pupils === 0) || ((isHidden(shown.count) || isHidden(shown.value)) && (count === 0 || value === 0))
  );
}

/** Adds to what is known what is published of one figure; what of it, or behind it, is a secret. */
function learn(school: School, model: Model, { table, cell, shown }: Published, leastFew: number): [what: string, at: number][] {
  const few = [leastFew, thresholds.count - 1] as const;
  const secrets: [string, number][] = [];
  const pupils = model.numberOf(pupilsIn(school, table, cell));
  model.say(pupils, shown.pupils, { few, more: [thresholds.count, mostOfAnything] });
  if (isHidden(shown.pupils)) secrets.push(['pupils', pupils]);
  if (!table.counted) return secrets;
  const { of } = table.counted;
  const isOfPupils = school.counted[of]!.isOfPupils && table.unit !== 'count';
  const count = model.countOf(of, countedIn(school, table, cell));
  // A share hidden for its count's sake says of it what the count would.
  const toldCount = shown.count ?? (isHidden(shown.value) && shown.value.hidden !== 'sizeUnknown' ? shown.value : null);
  const isSized = typeof shown.pupils === 'number';
  model.say(count, toldCount, {
    few: isOfPupils && !isSized ? [0, thresholds.count - 1] : few,
    more: [isSized ? thresholds.count : 0, mostOfAnything],
  });
  const others = isOfPupils ? model.difference(pupils, count) : undefined;
  if (isHidden(toldCount))
    secrets.push(['count', count], ...(others === undefined ? [] : ([['others', others]] as [string, number][])));
  if (typeof shown.value !== 'number' || table.unit === 'count') return secrets;
  model.share(count, pupils, shown.value, table.isWhole ? 0.5 : 0.05);
  // Of how few a share is that is shown, and how few it leaves.
  if (model.known[pupils]! > 0 && model.known[pupils]! < thresholds.pupils) secrets.push(['pupils of a share', pupils]);
  if (others !== undefined && isSmall(model.known[others]!)) secrets.push(['others of a share', others]);
  if (isOfPupils && shown.count === null && isSmall(model.known[count]!)) secrets.push(['count of a share', count]);
  return secrets;
}

/** Those of the secrets that no other numbers make otherwise. */
function openIn(
  { constraints, known }: Model,
  secrets: ReadonlyMap<string, number>,
  mostSteps: number,
): Pick<Audit, 'open' | 'unsure'> {
  const varied = new Set<number>();
  const [open, unsure]: [string[], string[]] = [[], []];
  for (const [name, at] of secrets) {
    if (varied.has(at)) continue;
    const found = otherNumbers(constraints, known, at, mostSteps);
    if (found === false) open.push(`${isSmall(known[at]!) ? '!' : ''}${name} = ${known[at]}`);
    else if (found === undefined) unsure.push(name);
    else found.forEach((number, index) => number !== known[index] && varied.add(index));
  }
  return { open, unsure };
}

/** Where no table has every year beside all together, there may be years that nobody names: of a school that has none, with nobody in them. */
function withOtherYears(school: School): School {
  const { years, kinds, tables, counted } = school;
  const rowsOf = ({ cells }: OwnTable): Set<string> => new Set(cells.map(({ yearGroup }) => yearGroup));
  const namesAll = tables.some((table) => years.every((year) => rowsOf(table).has(year)) && rowsOf(table).has(''));
  if (namesAll || tables.every((table) => [...rowsOf(table)].every((row) => row === ''))) return school;
  const perKind = years.length * groups.length;
  const widened = (numbers: readonly number[], parts: number): number[] =>
    Array.from({ length: kinds }, (_, kind) => [
      ...numbers.slice(kind * perKind * parts, (kind + 1) * perKind * parts),
      ...Array.from({ length: groups.length * parts }, () => 0),
    ]).flat();
  return {
    ...school,
    years: [...years, 'others'],
    pupils: widened(school.pupils, 1),
    counted: counted.map((one) => ({ ...one, numbers: widened(one.numbers, one.parts) })),
  };
}

function isSmall(number: number): boolean {
  return number > 0 && number < thresholds.count;
}
