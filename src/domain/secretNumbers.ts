import { pupilGroups, type Figure, type PupilGroup } from './figure';
import { figureIndexOf } from './figureIndex';
import type { Finding } from './finding';
import { isSaid, numbersSaid, type NumberSaid } from './numbersSaid';
import { outcomeTable, type OutcomeRow, type OutcomeTable } from './outcomeTable';
import type { Key } from './record';
import type { Snapshot } from './snapshot';
import { roundedOf } from './toldFigure';
import { isHidden } from './told';

/** Whether a number that words say, and what they say it is out of, is one that nobody is shown. */
type IsSecret = (one: NumberSaid, outOf?: NumberSaid) => boolean;

/** Of which other year groups than a finding's own words tell: of those that they name, and `any` where shares may be of each. */
interface TellsOf {
  any: boolean;
  named: ReadonlySet<string>;
}

/**
 * The hidden numbers of a finding's table: of its own year group and of those that are named, numbers from before a figure was put
 * right, and what the words take from another year group, where it is told from others: `4 of 9`, or with `any` a share to one decimal.
 */
export function secretIn(
  snapshot: Snapshot,
  table: OutcomeTable,
  finding: Pick<Finding, 'group' | 'statement'>,
  tellsOf: TellsOf,
): IsSecret {
  const own = secretsOf(snapshot, table);
  const isMean = table.measure.unit === 'mean';
  const old = own.length === 0 ? [] : unexplained(table, finding);
  const shown = table.rows.flatMap(shownIn).map((number) => Math.abs(number));
  const others = table.yearGroups.filter((yearGroup) => yearGroup !== table.yearGroup);
  const elsewhere = others.flatMap((yearGroup) => {
    const { measure, period } = table;
    const secrets = secretsOf(snapshot, outcomeTable(snapshot, measure.key, { period, yearGroup })!);
    return secrets.map((secret) => ({ ...secret, isNamed: tellsOf.named.has(yearGroup) }));
  });
  return (one, outOf) => {
    if (
      own.some(
        ({ number, of, isRest }) =>
          !(isRest && of === 'howMuch') && (of === one.of || (isMean && one.of === 'unknown')) && isSaid(one, number),
      )
    )
      return true;
    if (old.some((other) => other.number === one.number && other.of === one.of)) return true;
    if (shown.some((number) => isSaid(one, number))) return false;
    return elsewhere.some(
      (secret) =>
        secret.of === one.of &&
        isSaid(one, secret.number) &&
        (secret.isNamed || ((tellsOf.any || one.of === 'howMany') && isTold(secret, one, outOf))),
    );
  };
}

/** Another year group's number is told by its decimal, or by the pupils whom it is out of. */
function isTold({ pupils }: Secret, { of, decimals }: NumberSaid, outOf: NumberSaid | undefined): boolean {
  return of === 'howMuch' ? decimals > 0 : outOf !== undefined && outOf.number === pupils;
}

/**
 * What a finding says of a group that is hidden altogether by now, and that no table shows: it may be a number from before a figure
 * was put right, and tells as much.
 */
function unexplained(table: OutcomeTable, { group, statement }: Pick<Finding, 'group' | 'statement'>): NumberSaid[] {
  const row = table.rows.find((one) => one.group === group);
  if (row === undefined || group === 'noSen' || group === 'all') return [];
  if (!isHidden(row.value) && !isHidden(row.gap)) return [];
  const shown = table.rows.flatMap(shownIn).map((number) => Math.abs(number));
  const isMean = table.measure.unit === 'mean';
  return numbersSaid(statement, [table.measure.name]).filter(
    (one) => (one.of !== 'unknown' || isMean) && !shown.some((number) => isSaid(one, number)),
  );
}

function shownIn({ pupils, count, value, gap, gapPupils, compared }: OutcomeRow): number[] {
  const theirs = Object.values(compared).flatMap((one) => [one.value, one.gap]);
  return [pupils, count, value, gap, gapPupils, ...theirs].filter((one) => typeof one === 'number');
}

/** A number of a table that nobody is shown. A small whole number of nobody knows what is hardly the table's. */
export interface Secret {
  /** Whose it is. */
  group: PupilGroup | 'withSen';
  /** It is how many, or how much, are not so. */
  isRest: boolean;
  number: number;
  of: 'howMany' | 'howMuch';
  /** Of how many it is, where that is known. */
  pupils: number | null;
}

/** The hidden numbers of a measure in all its periods, each with its year group: of the whole school, where that is known, it is ''. */
export function secretsOfMeasure(snapshot: Snapshot, measureKey: Key): readonly YearSecret[] {
  const { figure, measure, settings } = snapshot;
  let memory = memories.get(figure);
  if (memory?.measure !== measure || memory.settings !== settings) {
    memory = { measure, settings, secrets: new Map() };
    memories.set(figure, memory);
  }
  const known = memory.secrets.get(measureKey);
  if (known) return known;
  const periods = outcomeTable(snapshot, measureKey)?.periods ?? [];
  const found = periods.flatMap((period) => {
    const { yearGroups = [] } = outcomeTable(snapshot, measureKey, { period }) ?? {};
    return yearGroups.flatMap((yearGroup, at) => {
      const secrets = secretsOf(snapshot, outcomeTable(snapshot, measureKey, { period, yearGroup })!);
      return secrets.map((secret) => ({ ...secret, yearGroup: at === 0 ? '' : yearGroup }));
    });
  });
  memory.secrets.set(measureKey, found);
  return found;
}

/** A secret, and of which year group it is; '' is all that the table has first. */
type YearSecret = Secret & { yearGroup: string };

interface Memory extends Pick<Snapshot, 'measure' | 'settings'> {
  secrets: Map<Key, readonly YearSecret[]>;
}

const memories = new WeakMap<Snapshot['figure'], Memory>();

function secretsOf(snapshot: Snapshot, { measure, period, yearGroup, rows }: OutcomeTable): Secret[] {
  const figures = figureIndexOf(snapshot).measures.get(measure.key)?.school.get(period) ?? [];
  const figureOf = (group: OutcomeRow['group']): Figure | undefined =>
    figures.find((one) => one.group === group && one.yearGroup === yearGroup);
  const base = valuesOf(figureOf('noSen'));
  const ofRows = rows.flatMap((row) => {
    const figure = figureOf(row.group);
    if (figure === undefined) return [];
    const own = valuesOf(figure);
    const gaps = own.flatMap((value) => base.map((other) => roundedOf(Math.abs(value - other))!));
    const wider = Object.values(row.compared).flatMap(({ gap }) =>
      gap === null
        ? []
        : own.flatMap((value) => base.map((other) => roundedOf(Math.abs(Math.abs(value - other) - Math.abs(gap)))!)),
    );
    const counted = isHidden(figure.count === null ? row.value : row.count) ? countsOf(figure, measure.unit === 'percent') : [];
    const howMany = [...(isHidden(row.pupils) && figure.pupils !== null ? [figure.pupils] : []), ...counted.slice(0, 1)];
    const howMuch = [...(isHidden(row.value) ? own : []), ...(isHidden(row.gap) ? [...gaps, ...wider] : [])];
    const rest = isHidden(row.value) && measure.unit === 'percent' ? own.map((value) => roundedOf(100 - value)!) : [];
    const { pupils } = figure;
    const of = { pupils, group: row.group, isRest: false };
    return [
      ...howMany.map((number): Secret => ({ ...of, number, of: 'howMany' })),
      ...counted.slice(1).map((number): Secret => ({ ...of, number, of: 'howMany', isRest: true })),
      ...howMuch.map((number): Secret => ({ ...of, number, of: measure.unit === 'count' ? 'howMany' : 'howMuch' })),
      ...rest.map((number): Secret => ({ ...of, number, of: 'howMuch', isRest: true })),
    ];
  });
  return [...ofRows, ...secretSums(rows, figureOf)];
}

/**
 * Numbers that no table states and that words may: of all pupils with SEN together, and of whichever group is left out. With what is
 * shown beside them they give a hidden one away.
 */
function secretSums(rows: readonly OutcomeRow[], figureOf: (group: OutcomeRow['group']) => Figure | undefined): Secret[] {
  const sumsOf = (what: 'pupils' | 'count'): SecretSums =>
    secretSumsOf(rows.map((row) => ({ number: figureOf(row.group)?.[what] ?? null, isSecret: isHidden(row[what]) })));
  const [pupils, counts] = [sumsOf('pupils'), sumsOf('count')];
  return (['withSen', 'leftOut'] as const).flatMap((which) => {
    const [all = null, counted = null] = [pupils[which], counts[which]];
    const outOf = all ?? (which === 'withSen' ? withSenOf(rows, figureOf) : null);
    const left = pupilGroups.find((group) => figureOf(group) === undefined) ?? 'all';
    const of = { pupils: outOf, group: which === 'withSen' ? which : left, isRest: false };
    const howMany = [all, counted].flatMap((number): Secret[] => (number === null ? [] : [{ ...of, number, of: 'howMany' }]));
    if (outOf === null || counted === null || outOf === 0) return howMany;
    return [...howMany, { ...of, number: roundedOf((counted / outOf) * 100)!, of: 'howMuch' }];
  });
}

/** How many pupils with SEN there are, hidden or not. */
function withSenOf(rows: readonly OutcomeRow[], figureOf: (group: OutcomeRow['group']) => Figure | undefined): number | null {
  const [, senSupport, ehcp] = rows.map((row) => figureOf(row.group)?.pupils ?? null);
  return typeof senSupport === 'number' && typeof ehcp === 'number' ? senSupport + ehcp : null;
}

/** How many all pupils with SEN are, and those of whichever group is left out, where that is a secret. */
type SecretSums = Partial<Record<'withSen' | 'leftOut', number>>;

/** Of the numbers of no SEN, SEN Support, EHCP and all, as they are known and whether they are shown. */
export function secretSumsOf(numbers: readonly Known[]): SecretSums {
  const [noSen, senSupport, ehcp, all] = numbers as [Known, Known, Known, Known];
  const isShown = ({ number, isSecret }: Known): boolean => number !== null && !isSecret;
  const sum = (of: readonly Known[]): number => of.reduce((total, { number }) => total + (number ?? 0), 0);
  const withSen = [senSupport, ehcp];
  const areSecret = withSen.every(({ number }) => number !== null) && withSen.some(({ isSecret }) => isSecret);
  const isOneLeftOut = numbers.filter(({ number }) => number === null).length === 1 && numbers.some(({ isSecret }) => isSecret);
  const parts = [noSen, ...withSen];
  return {
    // Where all and those with no SEN are shown, everybody can take the one off the other.
    ...(areSecret && !(isShown(noSen) && isShown(all)) && { withSen: sum(withSen) }),
    ...(isOneLeftOut && { leftOut: all.number === null ? sum(parts) : all.number - sum(parts) }),
  };
}

interface Known {
  number: number | null;
  isSecret: boolean;
}

/** How many it is, as stated or as the share makes it; and of a share of pupils how many it is not, which is kept alike. */
export function countsOf({ pupils, count, value }: Figure, isOfPupils: boolean): number[] {
  const known = count ?? (isOfPupils && pupils !== null && value !== null ? Math.round((value * pupils) / 100) : null);
  if (known === null) return [];
  return isOfPupils && pupils !== null ? [known, pupils - known] : [known];
}

/** As stated, and as count and pupils make it. */
function valuesOf(figure: Figure | undefined): number[] {
  if (figure === undefined) return [];
  const { pupils, count, value } = figure;
  const worked = pupils !== null && count !== null && pupils > 0 ? roundedOf((count / pupils) * 100) : null;
  return [...new Set([roundedOf(value), worked])].filter((one) => one !== null);
}
