import type { Finding } from './finding';
import { isSaid, numbersSaid, type NumberSaid } from './numbersSaid';
import { outcomeTable } from './outcomeTable';
import type { Key } from './record';
import { secretIn } from './secretNumbers';
import type { Snapshot } from './snapshot';

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
  const figures = figuresIn(words);
  if (figures.size === 0) return [];
  for (const { finding, isSure } of findingsBehind(snapshot, sayer)) {
    // Quick to see, and so for most: they have no number in common.
    if (!isSure && ![...figuresIn(finding.statement)].some((one) => figures.has(one))) continue;
    const measure = snapshot.measure.get(finding.sourceKey)?.record;
    const said = numbersSaid(words, [measure?.name ?? '']);
    const repeated = isSure ? said : said.filter((one) => repeats(one, numbersSaid(finding.statement, [measure?.name ?? ''])));
    if (repeated.length === 0) continue;
    const table = outcomeTable(snapshot, finding.sourceKey, finding);
    const isSecret = table && secretIn(snapshot, table, finding);
    for (const [at, one] of repeated.entries()) if (isSecret?.(one, nextOf(one, repeated[at + 1], words))) found.set(one.at, one);
  }
  return [...found.values()].toSorted((one, other) => one.at - other.at);
}

function figuresIn(words: string): ReadonlySet<string> {
  return new Set(words.replace(/\b20\d\d(?:\/\d\d)?/g, '').match(/\d+/g));
}

/** What a number is said to be out of: `9` in `4 of 9`. */
function nextOf({ at, length }: NumberSaid, next: NumberSaid | undefined, words: string): NumberSaid | undefined {
  const between = next && words.slice(at + length, next.at);
  return between !== undefined && /^\s*(?:\/|of|of the|out of|out of the)\s*$/i.test(between) ? next : undefined;
}

function repeats({ number, of }: NumberSaid, statement: readonly NumberSaid[]): boolean {
  return of !== 'unknown' && statement.some((one) => one.of === of && isSaid(one, number));
}

interface Behind {
  finding: Finding;
  /** The words are of this very finding; otherwise they may be another's, and only what both say counts. */
  isSure: boolean;
}

/**
 * The findings whose numbers the words may repeat. Those in the bin, set aside or answered by another priority since count too, and
 * those that a priority answered in the plan that its own carries on: what was written for them still stands.
 */
function findingsBehind(snapshot: Snapshot, { kind, key }: Sayer): Behind[] {
  const measured = [...snapshot.finding.values()].map(({ record }) => record).filter(({ source }) => source === 'measure');
  if (kind === 'priority') {
    const keys = priorityBefore(snapshot, key);
    return measured.map((finding) => ({ finding, isSure: keys.has(finding.priorityKey) }));
  }
  const findingKey = kind === 'finding' ? key : snapshot.reason.get(key)?.record.findingKey;
  return measured.filter((one) => one.key === findingKey).map((finding) => ({ finding, isSure: true }));
}

/** A priority's key, and those that it had in the plans which led to its own. */
function priorityBefore(snapshot: Snapshot, key: Key): ReadonlySet<Key> {
  const keys = new Set([key]);
  for (let now = key, planKey = snapshot.priority.get(key)?.record.planKey ?? ''; ;) {
    const from = snapshot.plan.get(planKey)?.record.rolledFrom ?? '';
    const ending = planKey.slice(from.length);
    if (from === '' || !now.endsWith(ending) || keys.has(now.slice(0, -ending.length))) return keys;
    [now, planKey] = [now.slice(0, -ending.length), from];
    keys.add(now);
  }
}
