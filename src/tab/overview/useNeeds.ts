import { useMemo } from 'react';
import { minutesFor, needsOf } from '../../domain/needsYou';
import type { Key } from '../../domain/record';
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
    () => ({
      rows: [...clashes.map((clash) => clashRow(snapshot, clash, today)), ...needs.map((need) => needRow(need, today))],
      minutes: minutesFor(needs) + clashes.length,
    }),
    [snapshot, needs, clashes, today],
  );
}
