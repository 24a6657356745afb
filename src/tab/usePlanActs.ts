import type { Key } from '../domain/record';
import { useSchool } from './school/School';

interface After {
  onChoose(planKey: Key | undefined): void;
  onReview(reviewKey: Key): void;
  close(): void;
}

/** What can be done with the plan that is open as a whole. What it takes is fetched when it is done. */
export function usePlanActs(planKey: Key | undefined, { onChoose, onReview, close }: After) {
  const school = useSchool();
  return {
    newPlan(): void {
      void import('./planActs').then(({ beginPlan }) => beginPlan(school)).then(onChoose);
    },
    holdReview(): void {
      if (planKey === undefined) return;
      void import('./planActs')
        .then(({ reviewToHold }) => reviewToHold(school, planKey))
        .then((key) => key !== undefined && onReview(key));
    },
    deletePlan(key: Key): void {
      close();
      onChoose(undefined);
      void import('./planActs').then(({ deletePlan }) => deletePlan(school, key));
    },
  };
}
