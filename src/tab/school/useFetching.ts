import type { Standing } from '../../workspace/workspace';
import { useStanding } from './School';

/** Whether what is not on this device may still be on its way, so that nobody is told that there is none, or starts another. */
export function useFetching(): boolean {
  return isFetching(useStanding());
}

/** A device that has held everything once is believed where the tenant cannot be reached. */
export function isFetching({ shown, fault, lastSync }: Pick<Standing, 'shown' | 'fault' | 'lastSync'>): boolean {
  return shown !== 'current' && (lastSync === undefined || fault === undefined);
}
