import { kinds, type Kind } from '../../domain/record';
import type { Standing } from '../../workspace/workspace';
import { faultText } from '../faultText';

/** Lists that cannot be read, for one reason. */
export interface UnreadLists {
  kinds: readonly Kind[];
  why: string;
  /** Whether no list can be read, these and others. */
  isAll: boolean;
}

/** The lists that cannot be read, those together of which the same is to be said. */
export function unreadTogether(unreadable: Standing['unreadable']): UnreadLists[] {
  const byReason = new Map<string, Kind[]>();
  for (const kind of kinds) {
    const fault = unreadable[kind];
    if (fault === undefined) continue;
    const why = faultText(fault);
    byReason.set(why, [...(byReason.get(why) ?? []), kind]);
  }
  const isAll = kinds.every((kind) => unreadable[kind] !== undefined);
  return [...byReason].map(([why, together]) => ({ kinds: together, why, isAll }));
}
