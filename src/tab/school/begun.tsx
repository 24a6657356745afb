import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { above, below, type LinkKind } from '../../domain/chain';
import { remove, sameValue, valueOf, type RemovableKind } from '../../domain/editing';
import type { Key } from '../../domain/record';
import type { Change, Records, Snapshot } from '../../domain/snapshot';
import { refusalText } from '../faultText';
import { useRowLeft } from '../parts/useRowLeft';
import { useSchool, useSnapshot } from './School';
import { useSteady } from './useSteady';

/** A record that stands on the page before it is kept: that is done with the first value that somebody writes into it. */
interface Begun {
  key: Key;
  isKept: boolean;
  /** What makes it, in the school as it is by now. */
  make(now: Snapshot): Change[];
  /** Takes it off the page again, where it says nothing. */
  leave(): void;
}

const BegunContext = createContext<Begun | undefined>(undefined);

/** The record that a page begins: what of it is drawn, and how it is begun. */
export interface Beginning<R> {
  /** The one that was begun last, kept or not. */
  key?: Key;
  /** It, while it is not kept. */
  record?: R;
  begin(): void;
  /** Draws what may write into it. */
  within(children: ReactNode): ReactNode;
}

/** Lets a page begin records of a kind. One that is left without a word leaves nothing behind. */
export function useBeginning<K extends RemovableKind & LinkKind>(
  kind: K,
  make: (now: Snapshot, key: Key) => Change[],
): Beginning<Records[K]> {
  const { workspace, keeping, host } = useSchool();
  const snapshot = useSnapshot();
  const [key, setKey] = useState<Key>();
  const isKept = key !== undefined && snapshot[kind].has(key);
  const madeIn = (now: Snapshot) => (key === undefined ? [] : make(now, key)).find(({ after }) => after.key === key)?.after;

  function leave(): void {
    const now = workspace.current();
    const record = now[kind].get(key ?? '')?.record;
    if (record !== undefined && saysSomething(now, kind, record, madeIn(now) ?? record)) return;
    setKey((latest) => (latest === key ? undefined : latest));
    keeping
      .keep(remove(now, kind, key ?? ''), { join: `begun/${key}` })
      .catch((thrown: unknown) => keeping.say(refusalText(thrown)));
  }

  // Whoever goes to another place of the tab leaves the row, too; what was typed there last is kept first.
  const latest = useSteady({ leave });
  useEffect(() => () => void setTimeout(latest.leave), [latest]);

  const begun = key === undefined ? undefined : { key, isKept, make: (now: Snapshot) => make(now, key), leave };
  return {
    key,
    record: isKept ? undefined : (madeIn(snapshot) as Records[K] | undefined),
    begin: () => setKey(host.newKey()),
    within: (children) => <BegunContext value={begun}>{children}</BegunContext>,
  };
}

/** Whether a record says anything beyond what it was made with, or is joined to anything. */
function saysSomething(now: Snapshot, kind: LinkKind, record: { key: Key }, made: object): boolean {
  const link = { kind, key: record.key };
  if (above(now, link).length + below(now, link).length > 0) return true;
  return Object.keys(record).some((field) => {
    const value = valueOf(record, field);
    return field !== 'rank' && value !== '' && !sameValue(value, valueOf(made, field));
  });
}

/** What makes a record that is only begun, with values in it; nothing of others, or where nothing is said. */
export function useMaking(key: Key): (now: Snapshot, values: object) => Change[] {
  const begun = useContext(BegunContext);
  return (now, values) => {
    const says = Object.values(values).some((value) => value !== '' && value !== null);
    if (begun?.key !== key || !says) return [];
    return begun
      .make(now)
      .map((change) => (change.after.key === key ? ({ ...change, after: { ...change.after, ...values } } as Change) : change));
  };
}

/** Whether a row's record is only begun; `leave` takes one away that says nothing, and `watching` does so once the row is left. */
export function useBegunRow(key: Key) {
  const begun = useContext(BegunContext);
  const isOwn = begun?.key === key;
  const leave = (): void => (isOwn ? begun.leave() : undefined);
  const watching = useRowLeft((isBlank) => isBlank && leave());
  return { isBegun: isOwn && !begun.isKept, leave, watching: isOwn ? watching : {} };
}
