import { figureIndexOf } from './figureIndex';
import type { Figure } from './figure';
import type { Finding } from './finding';
import { findingsIn } from './findings';
import { numbersSaid, type NumberSaid } from './numbersSaid';
import { outcomeTable, type OutcomeRow, type OutcomeTable } from './outcomeTable';
import type { Key } from './record';
import type { Snapshot } from './snapshot';
import { roundedOf } from './tellFigures';
import { isHidden } from './told';

/** What may repeat a number of a table: a finding of a measure, a reason for it, or a priority that answers it. */
export interface Sayer {
  kind: 'finding' | 'reason' | 'priority';
  key: Key;
}

/**
 * Whether the words of a finding, of a reason for it or of a priority that answers it say a number that is hidden by now: the school
 * has raised its thresholds since, or a later figure would give it away. Numbers in words (`two pupils`) go unnoticed.
 */
export function saysHidden(snapshot: Snapshot, sayer: Sayer): boolean {
  return wordsOf(snapshot, sayer).some((words) => hiddenIn(snapshot, sayer, words).length > 0);
}

/** Such words with `…` for each number that is hidden by now: for whatever leaves the plan. */
export function withoutHidden(snapshot: Snapshot, sayer: Sayer, words: string): string {
  return hiddenIn(snapshot, sayer, words).reduceRight(
    (left, { at, length }) => `${left.slice(0, at)}…${left.slice(at + length)}`,
    words,
  );
}

function wordsOf(snapshot: Snapshot, { kind, key }: Sayer): string[] {
  if (kind === 'finding') return [snapshot.finding.get(key)?.record.statement ?? ''];
  if (kind === 'priority') {
    const { title = '', rationale = '' } = snapshot.priority.get(key)?.record ?? {};
    return [title, rationale];
  }
  const { statement = '', evidence = '', tested = '' } = snapshot.reason.get(key)?.record ?? {};
  return [statement, evidence, tested];
}

/** The numbers in the order in which they stand, each once. */
function hiddenIn(snapshot: Snapshot, sayer: Sayer, words: string): NumberSaid[] {
  const found = new Map<number, NumberSaid>();
  for (const finding of findingsBehind(snapshot, sayer)) {
    const table = outcomeTable(snapshot, finding.sourceKey, finding);
    if (!table) continue;
    const secrets = secretsOf(snapshot, table);
    if (secrets.length === 0) continue;
    const isMean = table.measure.unit === 'mean';
    const own = unexplained(table, finding);
    const isSecret = (one: NumberSaid): boolean =>
      secrets.some(({ number, of }) => number === one.number && (of === one.of || (isMean && one.of === 'unknown')));
    const isOld = (one: NumberSaid): boolean => own.some((old) => old.number === one.number && old.of === one.of);
    for (const one of numbersSaid(words, [table.measure.name])) if (isSecret(one) || isOld(one)) found.set(one.at, one);
  }
  return [...found.values()].toSorted((one, other) => one.at - other.at);
}

function findingsBehind(snapshot: Snapshot, { kind, key }: Sayer): Finding[] {
  const findings =
    kind === 'priority'
      ? findingsIn(snapshot).filter(({ priorityKey }) => priorityKey === key)
      : [snapshot.finding.get(kind === 'finding' ? key : (snapshot.reason.get(key)?.record.findingKey ?? ''))?.record];
  return findings.filter((one) => one !== undefined).filter(({ source, removed }) => source === 'measure' && !removed);
}

/**
 * What a finding says of a group that is hidden altogether by now, and that no table shows: it may be a number from before a figure
 * was put right, and tells as much.
 */
function unexplained(table: OutcomeTable, { group, statement }: Finding): NumberSaid[] {
  const row = table.rows.find((one) => one.group === group);
  if (row === undefined || group === 'noSen' || group === 'all') return [];
  if (!isHidden(row.value) && !isHidden(row.gap)) return [];
  const shown = new Set(table.rows.flatMap(shownIn).map((number) => Math.abs(number)));
  const isMean = table.measure.unit === 'mean';
  return numbersSaid(statement, [table.measure.name]).filter(
    ({ of, number }) => (of !== 'unknown' || isMean) && !shown.has(number),
  );
}

function shownIn({ pupils, count, value, gap, gapPupils, compared }: OutcomeRow): number[] {
  const theirs = Object.values(compared).flatMap((one) => [one.value, one.gap]);
  return [pupils, count, value, gap, gapPupils, ...theirs].filter((one) => typeof one === 'number');
}

/** A number of a table that nobody is shown. A small whole number of nobody knows what is hardly the table's. */
interface Secret {
  number: number;
  of: 'howMany' | 'howMuch';
}

function secretsOf(snapshot: Snapshot, { measure, period, yearGroup, rows }: OutcomeTable): Secret[] {
  const figures = figureIndexOf(snapshot).measures.get(measure.key)?.school.get(period) ?? [];
  const figureOf = (group: OutcomeRow['group']): Figure | undefined =>
    figures.find((one) => one.group === group && one.yearGroup === yearGroup);
  const base = valuesOf(figureOf('noSen'));
  return rows.flatMap((row) => {
    const figure = figureOf(row.group);
    if (figure === undefined) return [];
    const own = valuesOf(figure);
    const gaps = own.flatMap((value) => base.map((other) => roundedOf(Math.abs(value - other))!));
    const wider = Object.values(row.compared).flatMap(({ gap }) =>
      gap === null
        ? []
        : own.flatMap((value) => base.map((other) => roundedOf(Math.abs(Math.abs(value - other) - Math.abs(gap)))!)),
    );
    const howMany = [...(isHidden(row.pupils) ? [figure.pupils] : []), ...(isHidden(row.count) ? [figure.count] : [])];
    const howMuch = [...(isHidden(row.value) ? own : []), ...(isHidden(row.gap) ? [...gaps, ...wider] : [])];
    return [
      ...howMany.filter((number) => number !== null).map((number): Secret => ({ number, of: 'howMany' })),
      ...howMuch.map((number): Secret => ({ number, of: measure.unit === 'count' ? 'howMany' : 'howMuch' })),
    ];
  });
}

/** As stated, and as count and pupils make it. */
function valuesOf(figure: Figure | undefined): number[] {
  if (figure === undefined) return [];
  const { pupils, count, value } = figure;
  const worked = pupils !== null && count !== null && pupils > 0 ? roundedOf((count / pupils) * 100) : null;
  return [...new Set([roundedOf(value), worked])].filter((one) => one !== null);
}
