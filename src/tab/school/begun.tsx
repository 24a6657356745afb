import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { above, below, type LinkKind } from '../../domain/chain';
import { edit, remove, sameValue, valueOf, type RemovableKind } from '../../domain/editing';
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
  /** What writes values into it, in the school as it is by now; undefined where that is a change like any other. */
  write(now: Snapshot, values: object): Change[] | undefined;
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
  /** As it is made beside all others: what comes of its own place among them says nothing. */
  const madeIn = (now: Snapshot) => {
    const others = [...now[kind]].filter(([other]) => other !== key);
    const made = key === undefined ? [] : make({ ...now, [kind]: new Map(others as never) }, key);
    return made.find(({ after }) => after.key === key)?.after;
  };
  const says = (now: Snapshot, record: Records[K]) => saysSomething(now, kind, record, madeIn(now) ?? record);
  const known = snapshot[kind].get(key ?? '')?.record as Records[K] | undefined;
  // Whose words were all taken back is in the bin, and on the page as if it had not been kept.
  const isKept = known !== undefined && (!known.removed || says(snapshot, { ...known, removed: false }));

  function leave(): void {
    const now = workspace.current();
    const record = now[kind].get(key ?? '')?.record;
    if (record !== undefined && says(now, { ...(record as Records[K]), removed: false })) return;
    setKey((latest) => (latest === key ? undefined : latest));
    keeping
      .keep(remove(now, kind, key ?? ''), { join: `begun/${key}` })
      .catch((thrown: unknown) => keeping.say(refusalText(thrown)));
  }

  /** One without a word is in the bin by the same write that takes its last word: nobody may be there to leave it. */
  function write(now: Snapshot, values: object): Change[] | undefined {
    if (key === undefined) return undefined;
    const record = now[kind].get(key)?.record as Records[K] | undefined;
    const hasWords = Object.values(values).some((value) => value !== '' && value !== null);
    if (record === undefined) {
      const written = (change: Change) => ({ ...change, after: { ...change.after, ...values } }) as Change;
      return hasWords ? make(now, key).map((change) => (change.after.key === key ? written(change) : change)) : [];
    }
    const wasBlank = !says(now, { ...record, removed: false });
    const isBlank = !says(now, { ...record, ...values, removed: false });
    if (!wasBlank && !isBlank) return undefined;
    return edit(now, kind, key, { ...values, removed: isBlank } as object);
  }

  // Whoever goes to another place of the tab leaves the row, too; what was typed there last is kept first.
  const latest = useSteady({ leave });
  useEffect(() => () => void setTimeout(latest.leave), [latest]);

  const begun = key === undefined ? undefined : { key, isKept, write, leave };
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

/** What writes values into a record that was begun here: it is made with the first of them, and goes with the last. */
export function useWriting(key: Key): Begun['write'] {
  const begun = useContext(BegunContext);
  return (now, values) => (begun?.key === key ? begun.write(now, values) : undefined);
}

/** Whether a row's record is only begun; `leave` takes one away that says nothing, and `watching` does so once the row is left. */
export function useBegunRow(key: Key) {
  const begun = useContext(BegunContext);
  const isOwn = begun?.key === key;
  const leave = (): void => (isOwn ? begun.leave() : undefined);
  const watching = useRowLeft((isBlank) => isBlank && leave());
  return { isBegun: isOwn && !begun.isKept, leave, watching: isOwn ? watching : {} };
}
