import type { Priority } from '../priority';
import { recordOutwards } from '../saysHidden';
import type { Snapshot } from '../snapshot';
import { sameness } from './raw';

/** A priority as it leaves the plan: without numbers of its findings that are hidden by now. */
export function outwards(snapshot: Snapshot, priority: Priority): Priority {
  return recordOutwards(snapshot, 'priority', priority);
}

/** Whether a file means this priority by a title: the plan's own words, or those with which it left the plan. */
export function isTitled(snapshot: Snapshot, priority: Priority, title: string): boolean {
  const told = sameness(title);
  if (sameness(priority.title) === told) return true;
  return title.includes('…') && sameness(outwards(snapshot, priority).title) === told;
}
