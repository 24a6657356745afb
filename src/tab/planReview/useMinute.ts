import { useMemo } from 'react';
import { agendaOf } from '../../domain/agenda';
import { addDays, type Day } from '../../domain/day';
import { planBefore } from '../../domain/planBefore';
import type { PlanReview } from '../../domain/planReview';
import { outlineOf, type Outline } from '../../domain/planView';
import type { Snapshot } from '../../domain/snapshot';
import { useSchool, useSnapshot } from '../school/School';
import { useWholeHistory } from '../school/useWholeHistory';
import { minuteOf, type Minute } from './minute';

type Held = PlanReview & { held: Day };

/**
 * The minute of a review that was held, with the numbers and names that the plan had on that day: what came of the plan since is
 * read from the lists. Until it is there they are those of today, and `asToday` where it cannot be read.
 */
export function useMinute(review: Held, outline: Outline, next: Day | undefined): { minute: Minute; asToday: boolean } {
  const { today } = useSchool();
  const snapshot = useSnapshot();
  const { planKey, held } = review;
  const history = useWholeHistory(held < today ? planKey : undefined);
  const past = history === 'read';
  const minute = useMemo(
    () =>
      (past ? minuteThen(snapshot, review, next) : undefined) ??
      minuteOf(snapshot, review, agendaOf(snapshot, review, outline), { held, next }),
    [past, snapshot, review, outline, held, next],
  );
  return { minute, asToday: history === 'missing' };
}

/** The minute by the plan as it stood when people went home that day; undefined where it was not there. */
export function minuteThen(snapshot: Snapshot, review: Held, next: Day | undefined): Minute | undefined {
  const { planKey, held } = review;
  const past = planBefore(snapshot, planKey, `${addDays(held, 1)}T00:00:00.000Z`);
  const outline = outlineOf(past, planKey);
  return outline && minuteOf(past, review, agendaOf(past, review, outline), { held, next });
}
