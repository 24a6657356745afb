import type { Instant } from './day';

/** Names a record for good. Made by whoever creates the record, so that a repeated create is recognised. */
export type Key = string;

/** Which state of a record somebody saw: opaque, compared only for sameness (SharePoint's eTag). */
export type Version = string;

/** Every kind of record the school keeps, under the one name it has in every layer. */
export const kinds = [
  'settings',
  'person',
  'schoolPriority',
  'plan',
  'priority',
  'objective',
  'action',
  'milestone',
  'update',
  'comment',
  'planReview',
  'decision',
  'swotEntry',
  'questionSet',
  'questionReview',
  'answer',
  'measure',
  'figure',
  'finding',
  'reason',
  'voice',
  'ranking',
  'reminder',
  'reminderRun',
  'history',
] as const;
export type Kind = (typeof kinds)[number];

/** Who SharePoint says wrote something. Never taken from what a client claims. */
export interface Author {
  entraId: string;
  name: string;
}

/** A value in a row that the program could not read: shown as it stands, kept, never counted as something else. */
export interface Flaw {
  list: string;
  item: string;
  column: string;
  found: string;
  problem: string;
}

/** A record as this device holds it. Until the tenant has accepted it there is no version and no author. */
export interface Kept<R> {
  record: R;
  version?: Version;
  /** SharePoint's number of the row. */
  item?: string;
  author?: Author;
  created?: Instant;
  changedBy?: Author;
  changed?: Instant;
  flaws?: readonly Flaw[];
  /** Somebody's change to it has not been accepted by the tenant yet. */
  waiting?: boolean;
}

/** What a domain function needs from outside: it reads no clock and draws no random key. */
export interface Circumstances {
  now: Instant;
  newKey: () => Key;
  /** Whoever acts. */
  person: Author;
}
