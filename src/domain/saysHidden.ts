import { apartPairs, hiddenBeside, measuresNamed } from './hiddenBeside';
import { hiddenOutOf, namesPupilsOf } from './hiddenOutOf';
import { figuresIn, isSaid, numbersSaid, type NumberSaid } from './numbersSaid';
import { outcomeTable } from './outcomeTable';
import type { Key } from './record';
import { findingsBehind, wordFields, wordsAround, wordsOf, type Sayer } from './sayers';
import { secretIn } from './secretNumbers';
import type { Snapshot } from './snapshot';
import { yearGroupsSaid } from './yearGroupsSaid';

/**
 * Whether the words of a finding, a reason, a priority or whatever stands below it say a number that is hidden by now: the school
 * has raised its thresholds since, or a later figure would give it away. Of numbers in words those up to twenty are seen.
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

/** A record as it leaves the plan: all its words without numbers that are hidden by now. */
export function recordOutwards<R extends { key: Key }>(snapshot: Snapshot, kind: Sayer['kind'], record: R): R {
  const words = wordFields[kind].flatMap((field): [string, string][] => {
    const said = new Map<string, unknown>(Object.entries(record)).get(field);
    return typeof said === 'string' ? [[field, withoutHidden(snapshot, { kind, key: record.key }, said)]] : [];
  });
  return { ...record, ...Object.fromEntries(words) };
}

/** The numbers in the order in which they stand, each once. */
function hiddenIn(snapshot: Snapshot, sayer: Sayer, words: string): NumberSaid[] {
  const found = new Map<number, NumberSaid>();
  // The 15 of `4 of 15` is no other table's hidden 15 where a table shows that it has so many pupils.
  const shown = new Set<number>();
  const figures = figuresIn(words);
  if (figures.size === 0) return [];
  const around = [words, ...wordsAround(snapshot, sayer)].join('\n');
  const named = yearGroupsSaid(around);
  const pairs = pairsIn(words);
  const behind = findingsBehind(snapshot, sayer);
  const own = behind.filter(({ isSure }) => isSure).map(({ finding }) => finding.sourceKey);
  const measures = [...new Set([...own, ...measuresNamed(snapshot, around)])];
  const isNamed = namesPupilsOf(around, named);
  const isAbout = new Set(measures);
  for (const pair of [...pairs, ...apartPairs(words)])
    for (const { isPupilsHidden } of hiddenOutOf(
      snapshot,
      numbersOf(pair),
      (asked) => isAbout.has(asked.measureKey) || isNamed(asked),
    )) {
      for (const one of isPupilsHidden ? pair : pair.slice(0, 1)) found.set(one.at, one);
      if (!isPupilsHidden) shown.add(pair[1].at);
    }
  for (const one of hiddenBeside(snapshot, words, { measures, years: named })) if (!found.has(one.at)) found.set(one.at, one);
  for (const { finding, isSure, ofYears } of behind) {
    // Quick to see, and so for most: they have no number in common.
    if (!isSure && ![...figuresIn(finding.statement)].some((one) => figures.has(one))) continue;
    const measure = snapshot.measure.get(finding.sourceKey)?.record;
    const said = numbersSaid(words, [measure?.name ?? '']);
    const repeated = isSure ? said : said.filter((one) => repeats(one, numbersSaid(finding.statement, [measure?.name ?? ''])));
    if (repeated.length === 0) continue;
    const table = outcomeTable(snapshot, finding.sourceKey, finding);
    const isSecret = table && secretIn(snapshot, table, finding, { any: ofYears, named });
    const isOfMeasure = ({ measureKey }: { measureKey: Key }): boolean => measureKey === finding.sourceKey;
    for (const pair of pairs)
      if (hiddenOutOf(snapshot, numbersOf(pair), isOfMeasure).some(({ isPupilsHidden }) => !isPupilsHidden))
        shown.add(pair[1].at);
    for (const [at, one] of repeated.entries()) if (isSecret?.(one, nextOf(one, repeated[at + 1], words))) found.set(one.at, one);
  }
  for (const at of shown) found.delete(at);
  const inOrder = [...found.values()].toSorted((one, other) => one.at - other.at);
  // Of `four out of five` the five is cut with it.
  return inOrder.filter(({ at }, index) => !inOrder.slice(0, index).some((one) => at < one.at + one.length));
}

/** Each `4 of 9` in the words, by its two numbers. */
function pairsIn(words: string): Pair[] {
  const said = numbersSaid(words);
  return said.flatMap((one, at): Pair[] => {
    const outOf = nextOf(one, said[at + 1], words);
    return outOf && one.of === 'howMany' ? [[one, outOf]] : [];
  });
}

type Pair = [count: NumberSaid, pupils: NumberSaid];

function numbersOf([count, pupils]: Pair): { count: number; pupils: number } {
  return { count: count.number, pupils: pupils.number };
}

/** What a number is said to be out of: `9` in `4 of 9`. */
function nextOf({ at, length }: NumberSaid, next: NumberSaid | undefined, words: string): NumberSaid | undefined {
  const between = next && words.slice(at + length, next.at);
  return between !== undefined && /^\s*(?:\/|(?:out )?of(?: (?:the|our|all|these|those))?)\s*$/i.test(between) ? next : undefined;
}

function repeats({ number, of }: NumberSaid, statement: readonly NumberSaid[]): boolean {
  return of !== 'unknown' && statement.some((one) => one.of === of && isSaid(one, number));
}
