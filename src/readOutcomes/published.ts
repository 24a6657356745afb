import { bringInOutcomes } from '../domain/outcomeFile/bringInOutcomes';
import type { OutcomeContext, ReadFigure } from '../domain/outcomeFile/reading';
import { figureIndexOf } from '../domain/figureIndex';
import { outcomeTable, type OutcomeRow } from '../domain/outcomeTable';
import { headlineOf } from '../domain/outcomeOverview';
import { emptySnapshot, type Snapshot } from '../domain/snapshot';
import { isHidden, type Told } from '../domain/told';

/** Every table of the figures that were read, as it would be published. */
export function publishedTables(figures: readonly ReadFigure[], { today, measures }: OutcomeContext): object[] {
  let keys = 0;
  const start = { ...emptySnapshot, measure: new Map(measures.map((one) => [one.key, { record: one }])) };
  const changes = bringInOutcomes(start, figures, { today, newKey: () => `new-${(keys += 1)}` });
  const measure = new Map(start.measure);
  const figure = new Map<string, { record: Snapshot['figure'] extends ReadonlyMap<string, { record: infer F }> ? F : never }>();
  for (const change of changes) {
    if (change.kind === 'measure') measure.set(change.after.key, { record: change.after });
    if (change.kind === 'figure') figure.set(change.after.key, { record: change.after });
  }
  const snapshot: Snapshot = { ...emptySnapshot, measure, figure };
  return [...figureIndexOf(snapshot).measures].flatMap(([measureKey, { periods }]) =>
    periods.flatMap((period) => {
      const years = outcomeTable(snapshot, measureKey, { period })?.yearGroups ?? [];
      return years.map((yearGroup) => printedTable(snapshot, measureKey, period, yearGroup));
    }),
  );
}

function printedTable(snapshot: Snapshot, measureKey: string, period: string, yearGroup: string): object {
  const table = outcomeTable(snapshot, measureKey, { period, yearGroup })!;
  const below = table.hiddenBelow.count;
  return {
    measure: table.measure.name,
    period,
    yearGroup,
    headline: headlineOf(table),
    rows: table.rows.filter(({ figureKey }) => figureKey !== undefined).map((row) => printedRow(row, below)),
    comparisons: table.comparisons.map(({ whose, period: theirs, source, differs }) => ({
      whose,
      period: theirs,
      source,
      differs,
    })),
  };
}

function printedRow(row: OutcomeRow, below: number): object {
  const { group, pupils, count, value, gap, gapPupils, tooFewToSay, compared, flaws } = row;
  const hidden = Object.entries({ pupils, count, value, gap }).flatMap(([cell, told]) =>
    isHidden(told) ? [{ cell, because: told.hidden }] : [],
  );
  return {
    group,
    pupils: written(pupils, below),
    count: written(count, below),
    value: writtenValue(value),
    gap: writtenValue(gap),
    gapPupils,
    tooFewToSay,
    compared,
    flaws: flaws.map(({ kind }) => kind),
    hidden,
  };
}

function written(told: Told, below: number): number | string | null {
  if (!isHidden(told)) return told;
  return told.hidden === 'few' ? `<${below}` : 'hidden';
}

function writtenValue(told: Told): number | string | null {
  return isHidden(told) ? 'hidden' : told;
}
