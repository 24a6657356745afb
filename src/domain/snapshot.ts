import type { Action } from './action';
import type { Answer } from './answer';
import type { CommentEvent } from './comment';
import type { Decision } from './decision';
import type { Figure } from './figure';
import type { Finding } from './finding';
import type { HistoryEntry } from './history';
import type { Measure } from './measure';
import type { Milestone } from './milestone';
import type { Objective } from './objective';
import type { Person } from './person';
import type { Plan } from './plan';
import type { PlanReview } from './planReview';
import type { Priority } from './priority';
import type { QuestionReview } from './questionReview';
import type { QuestionSet } from './questionSet';
import type { Ranking } from './ranking';
import type { Reason } from './reason';
import type { Kept, Key, Kind } from './record';
import type { Reminder, ReminderRun } from './reminder';
import type { SchoolPriority } from './schoolPriority';
import type { Settings } from './settings';
import type { SwotEntry } from './swotEntry';
import type { Update } from './update';
import type { Voice } from './voice';

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
  swotEntry: SwotEntry;
  questionSet: QuestionSet;
  questionReview: QuestionReview;
  answer: Answer;
  measure: Measure;
  figure: Figure;
  finding: Finding;
  reason: Reason;
  voice: Voice;
  ranking: Ranking;
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
  swotEntry: new Map(),
  questionSet: new Map(),
  questionReview: new Map(),
  answer: new Map(),
  measure: new Map(),
  figure: new Map(),
  finding: new Map(),
  reason: new Map(),
  voice: new Map(),
  ranking: new Map(),
  reminder: new Map(),
  reminderRun: new Map(),
  history: new Map(),
};
