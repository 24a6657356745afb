import type { Comparator } from '../../domain/comparators';
import { servedHook } from '../school/served';

const none: readonly Comparator[] = [];
const useServedComparators = servedHook('comparators.json', (json) => json as readonly Comparator[], none);

/** Published figures that come with the program; empty until they are there, and where they cannot be fetched just now. */
export function useComparators(): readonly Comparator[] {
  return useServedComparators() ?? none;
}
