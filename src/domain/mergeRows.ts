import { sameValue } from './editing';

/** A thing in a list, known by its key wherever it stands: a question of a set, a stop of its scale. */
export type Keyed = object & { key: string };

/** Whether a field holds a list of such things. */
export function areRows(value: unknown): value is Keyed[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null && 'key' in one);
}

/** How one thing is merged that both still have: as a record is, with the names of the fields in which both differ. */
type MergeOne = (base: Keyed | undefined, tried: Keyed[], mine: Keyed, theirs: Keyed) => { record: Keyed; clashes: string[] };

interface Rows {
  base: readonly Keyed[];
  tried: readonly (readonly Keyed[])[];
  mine: readonly Keyed[];
  theirs: readonly Keyed[];
}

interface Merged {
  rows: Keyed[];
  others: Keyed[];
  clashes: boolean;
}

/**
 * Merges two people's lists thing by thing against what I started from: what either changed, added, took away or put elsewhere
 * comes about. `clashes` says whether both did so with the same thing; then `rows` has mine of it and `others` theirs, and both have
 * everything else.
 */
export function mergeRows({ base, tried, mine, theirs }: Rows, mergeOne: MergeOne): Merged {
  const [kept, others] = [new Map<string, Keyed>(), new Map<string, Keyed>()];
  let clashes = isPlacedByBoth(base, mine, theirs);
  for (const key of new Set([...theirs, ...mine].map((one) => one.key))) {
    const [was, own, other] = [base, mine, theirs].map((rows) => rows.find((one) => one.key === key));
    const sent = tried.flatMap((rows) => rows.find((one) => one.key === key) ?? []);
    if (own && other) {
      // What I added and sent is what either started from.
      const merged = mergeOne(was ?? sent[0], sent, own, other);
      clashes ||= merged.clashes.length > 0;
      kept.set(key, { ...merged.record, ...picked(own, merged.clashes) });
      others.set(key, merged.record);
    } else if (own) {
      // They took it away, unless it is new.
      const isChanged = was !== undefined && !sameValue(was, own);
      clashes ||= isChanged;
      if (was === undefined || isChanged) kept.set(key, own);
      if (was === undefined) others.set(key, own);
    } else if (other) {
      // I took it away, unless it is new.
      const isMine = was !== undefined || sent.length > 0;
      const isTheirs = isMine && ![was, ...sent].some((one) => sameValue(one, other));
      clashes ||= isTheirs;
      if (!isMine) kept.set(key, other);
      if (!isMine || isTheirs) others.set(key, other);
    }
  }
  const [byMe, byThem] = [isPlaced(base, mine), isPlaced(base, theirs)];
  const orderBy = (leads: boolean): string[] => (leads ? inOrder(mine, theirs) : inOrder(theirs, mine));
  return {
    rows: orderBy(byMe).flatMap((key) => kept.get(key) ?? []),
    others: orderBy(byMe && !byThem).flatMap((key) => others.get(key) ?? []),
    clashes,
  };
}

function picked(row: Keyed, fields: readonly string[]): Partial<Keyed> {
  return Object.fromEntries(Object.entries(row).filter(([name]) => fields.includes(name)));
}

/** Whether things that were there stand in another order. */
function isPlaced(base: readonly Keyed[], rows: readonly Keyed[]): boolean {
  return !sameValue(orderOf(base, rows), orderOf(rows, base));
}

function isPlacedByBoth(base: readonly Keyed[], mine: readonly Keyed[], theirs: readonly Keyed[]): boolean {
  return isPlaced(base, mine) && isPlaced(base, theirs) && !sameValue(orderOf(mine, theirs), orderOf(theirs, mine));
}

/** The order of those that the others have, too. */
function orderOf(rows: readonly Keyed[], others: readonly Keyed[]): string[] {
  const there = new Set(others.map(({ key }) => key));
  return rows.map(({ key }) => key).filter((key) => there.has(key));
}

/** The order of the first list; what only the second has stands behind what it stands behind there. */
function inOrder(lead: readonly Keyed[], other: readonly Keyed[]): string[] {
  const order = lead.map(({ key }) => key);
  other.forEach(({ key }, at) => {
    if (order.includes(key)) return;
    order.splice(order.indexOf(other[at - 1]?.key ?? '') + 1, 0, key);
  });
  return order;
}
