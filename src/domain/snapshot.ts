import type { Action } from './action';
import type { CommentEvent } from './comment';
import type { Decision } from './decision';
import type { HistoryEntry } from './history';
import type { Milestone } from './milestone';
import type { Objective } from './objective';
import type { Person } from './person';
import type { Plan } from './plan';
import type { PlanReview } from './planReview';
import type { Priority } from './priority';
import type { Kept, Key, Kind } from './record';
import type { Reminder, ReminderRun } from './reminder';
import type { SchoolPriority } from './schoolPriority';
import type { Settings } from './settings';
import type { Update } from './update';

/** What a record of each kind holds. */
export interface Records extends Record<Kind, { key: Key }> {
  settings: Settings;
  person: Person;
  schoolPriority: SchoolPriority;
  plan: Plan;
  priority: Priority;
  objective: Objective;
  action: Action;
  milestone: Milestone;
  update: Update;
  comment: CommentEvent;
  planReview: PlanReview;
  decision: Decision;
  reminder: Reminder;
  reminderRun: ReminderRun;
  history: HistoryEntry;
}

/** Everything known on this device at one moment. Never changed in place. */
export type Snapshot = { readonly [K in Kind]: ReadonlyMap<Key, Kept<Records[K]>> };

/** What a decision asks for: a new record (no `before`) or new values for one. `before` is what the person saw. */
export type Change<K extends Kind = Kind> = { [P in K]: { kind: P; before?: Records[P]; after: Records[P] } }[K];

/** A snapshot that holds nothing. */
export const emptySnapshot: Snapshot = {
  settings: new Map(),
  person: new Map(),
  schoolPriority: new Map(),
  plan: new Map(),
  priority: new Map(),
  objective: new Map(),
  action: new Map(),
  milestone: new Map(),
  update: new Map(),
  comment: new Map(),
  planReview: new Map(),
  decision: new Map(),
  reminder: new Map(),
  reminderRun: new Map(),
  history: new Map(),
};
