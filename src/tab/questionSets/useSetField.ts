import { useRef } from 'react';
import type { QuestionSet } from '../../domain/questionSet';
import type { Change } from '../../domain/snapshot';
import { changeSet, type SetValues } from '../../domain/questionSetEditing';
import { useSchool } from '../school/School';

/** How one text of a set is written, as a TextField takes it; and whole changes of it, with what to say of them. */
export interface SetField {
  text(name: 'title' | 'about' | 'guideTitle' | 'guideLink'): {
    value: string;
    heldAs: string;
    keep(text: string, seen: string): Promise<void>;
  };
  /** Where the words of a part wait on this device while they may not be kept. */
  heldAs(part: string): string;
  /** `make` gets the set as it is kept by now. */
  change(make: Make, how?: How): Promise<void>;
}

type Make = (now: QuestionSet) => SetValues;

interface How {
  /** Names what is typed, so that undoing takes it back as a whole. */
  part?: string;
  /** What the person had in mind as standing there: where somebody else wrote meanwhile, both versions are kept. */
  seen?: Make;
  say?: string;
}

/**
 * Writing to a set. Where a review has begun to ask by this version meanwhile, what is written begins the next one, which is
 * said and opened.
 */
export function useSetField(set: QuestionSet, builtIn: readonly QuestionSet[], onGo: (path: string) => void): SetField {
  const { workspace, keeping, circumstances } = useSchool();

  // All questions are one field of the record: each change begins from what the one before it has left there.
  const latest = useRef<Promise<unknown>>(Promise.resolve());
  const change: SetField['change'] = (make, how = {}) => {
    const done = latest.current.then(() => write(make, how));
    latest.current = done.catch(() => undefined);
    return done;
  };

  async function write(make: Make, how: How): Promise<void> {
    const snapshot = workspace.current();
    const now = snapshot.questionSet.get(set.key)?.record ?? set;
    const changes = changeSet(snapshot, builtIn, now, make(now), circumstances());
    const after = changes[0]?.after;
    const isNext = after !== undefined && after.key !== set.key;
    const join = how.part && !isNext ? `questionSet/${set.key}/${how.part}` : undefined;
    const say = isNext
      ? 'A review began by those questions meanwhile, so they stay as they are. What you wrote is in the next version, shown here.'
      : how.say;
    await keeping.keep(isNext ? changes : changes.map((change) => startingFrom(change, how.seen?.(now))), { join, say });
    if (isNext) onGo(`reviews/sets/${after.key}`);
  }

  const heldAs = (part: string): string => `questionSet/${set.key}/${part}`;
  return {
    heldAs,
    text: (name) => ({
      value: set[name],
      heldAs: heldAs(name),
      keep: (text, seen) => change(() => ({ [name]: text }), { part: name, seen: () => ({ [name]: seen }) }),
    }),
    change,
  };
}

function startingFrom(change: Change, seen: SetValues | undefined): Change {
  return change.before === undefined ? change : ({ ...change, before: { ...change.before, ...seen } } as Change);
}
