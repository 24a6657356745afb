import { useMemo } from 'react';
import type { Day } from '../../domain/day';
import { minutesFor, needsOf, type Need } from '../../domain/needsYou';
import type { Author, Key } from '../../domain/record';
import type { Snapshot } from '../../domain/snapshot';
import type { Clash } from '../../workspace/workspace';
import { useSchool, useSnapshot, useStanding } from '../school/School';
import { useRights } from '../school/useRights';
import { useWorkedOut } from '../school/useWorkedOut';
import { clashRow, needRow, type NeedRow } from './needRows';

/** What waits for this person, as lines, and about how many minutes it takes. Two versions of a field take one. */
export function useNeeds(planKey: Key | undefined): { rows: NeedRow[]; minutes: number } {
  const { today } = useSchool();
  const snapshot = useSnapshot();
  const { clashes, person } = useStanding();
  const { edits } = useRights();
  const needs = useWorkedOut((now) => needsOf(now, planKey, { person, edits, today }), [planKey, person, edits, today]);
  return useMemo(
    () => ({ rows: rowsOf(snapshot, needs, clashes, person, today), minutes: minutesFor(needs) + clashes.length }),
    [snapshot, needs, clashes, person, today],
  );
}

/** The same asked once, when it is wanted: what somebody types on the way costs nothing. */
export function useNeedsAsked(planKey: Key | undefined): () => NeedRow[] {
  const { workspace, today } = useSchool();
  const { person } = useStanding();
  const { edits } = useRights();
  return () => {
    const now = workspace.current();
    return rowsOf(now, needsOf(now, planKey, { person, edits, today }), workspace.standing().clashes, person, today);
  };
}

function rowsOf(snapshot: Snapshot, needs: readonly Need[], clashes: readonly Clash[], me: Author, today: Day): NeedRow[] {
  return [
    ...clashes.map((clash) => clashRow(snapshot, clash, me, today)),
    ...needs.map((need) => needRow(need, snapshot, today)),
  ];
}
