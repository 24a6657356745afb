import type { Key, Kept } from './record';
import type { Snapshot } from './snapshot';

/** What stands in the chain, from what was seen to what is done about it. */
export const linkKinds = [
  'measure',
  'answer',
  'voice',
  'finding',
  'reason',
  'schoolPriority',
  'priority',
  'objective',
  'swotEntry',
  'action',
] as const;
export type LinkKind = (typeof linkKinds)[number];

/** One thing in the chain. */
export interface Link {
  kind: LinkKind;
  key: Key;
}

/** What there is above and below one thing, each once, nearest first. */
export interface Chain {
  /** Why it exists: up to the outcomes, answers and voices in which that was seen. */
  above: Link[];
  /** What answers it: down to the actions. */
  below: Link[];
}

/** From one thing up and down the chain. What is in the bin stands in no chain. */
export function chainOf(snapshot: Snapshot, link: Link): Chain {
  const { up, down } = stepsIn(snapshot);
  return { above: walk(up, link), below: walk(down, link) };
}

/** The things right above one: an objective's priority and the reasons it addresses. */
export function above(snapshot: Snapshot, link: Link): readonly Link[] {
  return stepsIn(snapshot).up.get(nameOf(link)) ?? [];
}

/** The things right below one. */
export function below(snapshot: Snapshot, link: Link): readonly Link[] {
  return stepsIn(snapshot).down.get(nameOf(link)) ?? [];
}

interface Steps {
  up: Map<string, Link[]>;
  down: Map<string, Link[]>;
}

/** Worked out once a snapshot. */
const remembered = new WeakMap<Snapshot, Steps>();

function stepsIn(snapshot: Snapshot): Steps {
  const known = remembered.get(snapshot);
  if (known !== undefined) return known;
  const steps: Steps = { up: new Map(), down: new Map() };
  for (const [from, to] of pairs(snapshot)) {
    if (!isThere(snapshot, from) || !isThere(snapshot, to)) continue;
    add(steps.down, from, to);
    add(steps.up, to, from);
  }
  remembered.set(snapshot, steps);
  return steps;
}

function add(steps: Map<string, Link[]>, at: Link, next: Link): void {
  const known = steps.get(nameOf(at));
  if (known === undefined) steps.set(nameOf(at), [next]);
  else known.push(next);
}

/** Every step of the chain from above to below, as the records name them. */
function* pairs(snapshot: Snapshot): Generator<[from: Link, to: Link]> {
  for (const { key, source, sourceKey, priorityKey } of each(snapshot.finding)) {
    const finding = { kind: 'finding', key } as const;
    if (source !== 'elsewhere') yield [{ kind: source, key: sourceKey }, finding];
    yield [finding, { kind: 'priority', key: priorityKey }];
  }
  for (const { key, findingKey } of each(snapshot.reason))
    yield [
      { kind: 'finding', key: findingKey },
      { kind: 'reason', key },
    ];
  // A voice may speak for a finding that was first seen elsewhere.
  for (const { key, findingKey } of each(snapshot.voice)) {
    const finding = snapshot.finding.get(findingKey)?.record;
    if (finding !== undefined && finding.sourceKey !== key)
      yield [
        { kind: 'voice', key },
        { kind: 'finding', key: findingKey },
      ];
  }
  for (const { key, serves } of each(snapshot.priority))
    for (const served of serves)
      yield [
        { kind: 'schoolPriority', key: served },
        { kind: 'priority', key },
      ];
  for (const { key, priorityKey, reasons } of each(snapshot.objective)) {
    yield [
      { kind: 'priority', key: priorityKey },
      { kind: 'objective', key },
    ];
    for (const reason of reasons)
      yield [
        { kind: 'reason', key: reason },
        { kind: 'objective', key },
      ];
  }
  for (const { key, objectiveKey, actionKey } of each(snapshot.swotEntry)) {
    yield [
      { kind: 'objective', key: objectiveKey },
      { kind: 'swotEntry', key },
    ];
    if (actionKey !== '')
      yield [
        { kind: 'swotEntry', key },
        { kind: 'action', key: actionKey },
      ];
  }
  for (const { key, objectiveKey } of each(snapshot.action))
    yield [
      { kind: 'objective', key: objectiveKey },
      { kind: 'action', key },
    ];
}

function walk(steps: ReadonlyMap<string, readonly Link[]>, from: Link): Link[] {
  const seen = new Set([nameOf(from)]);
  const found: Link[] = [];
  let edge: readonly Link[] = [from];
  while (edge.length > 0) {
    const next: Link[] = [];
    for (const link of edge.flatMap((one) => steps.get(nameOf(one)) ?? [])) {
      if (seen.has(nameOf(link))) continue;
      seen.add(nameOf(link));
      next.push(link);
    }
    found.push(...next);
    edge = next;
  }
  return found;
}

function isThere(snapshot: Snapshot, { kind, key }: Link): boolean {
  const record = snapshot[kind].get(key)?.record;
  return record !== undefined && !('removed' in record && record.removed);
}

function* each<R>(records: ReadonlyMap<Key, Kept<R>>): Generator<R> {
  for (const { record } of records.values()) yield record;
}

function nameOf({ kind, key }: Link): string {
  return `${kind}/${key}`;
}
