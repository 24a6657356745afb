import { useEffect, useMemo, useState } from 'react';
import type { PlanFilter, sift } from '../../domain/planFilter';
import type { ObjectiveView, Outline } from '../../domain/planView';
import { afterPaint } from '../parts/afterPaint';
import { useSchool, useSnapshot } from '../school/School';
import { isFiltering } from './asked';

const fetchSifting = afterPaint(() => import('../../domain/planFilter'));

type Sifting = { sift: typeof sift };

/** The objectives to show of a plan. Undefined until what sifts them is here: where nothing is asked it is not needed. */
export function useSifted(outline: Outline | undefined, filter: PlanFilter): ObjectiveView[] | undefined {
  const { today } = useSchool();
  const snapshot = useSnapshot();
  const [sifting, setSifting] = useState<Sifting>();
  useEffect(() => void fetchSifting().then(setSifting, () => undefined), []);
  return useMemo(
    () =>
      outline === undefined || !isFiltering(filter) ? outline?.objectives : sifting?.sift(outline, filter, { snapshot, today }),
    [outline, filter, sifting, snapshot, today],
  );
}
