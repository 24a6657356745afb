import type { JWK } from 'jose';

/** What a row stores in a column: text, a number, yes/no, or several texts (multi-choice, multi-lookup). Lookups hold the id as text. */
export type Stored = string | number | boolean | readonly string[];
/** A row's columns by internal name. A column without a value is absent. */
export type StoredFields = Readonly<Record<string, Stored>>;

/** The kinds of column the sandbox plays, by the name of their facet in Graph. */
export type ColumnType =
  | 'text'
  | 'choice'
  | 'dateTime'
  | 'number'
  | 'currency'
  | 'boolean'
  | 'lookup'
  | 'personOrGroup'
  | 'hyperlinkOrPicture'
  | 'calculated';

/** A column of a list. `settings` is the facet of its type, as Graph writes it. */
export interface Column {
  id: string;
  name: string;
  displayName: string;
  description: string;
  type: ColumnType;
  settings: Readonly<Record<string, unknown>>;
  indexed: boolean;
  enforceUniqueValues: boolean;
  required: boolean;
  hidden: boolean;
  readOnly: boolean;
  builtIn: boolean;
}

/** One kept state of a row. Times are ISO in UTC with whole seconds; `editor` is the site's number of the person. */
export interface ItemVersion {
  version: number;
  modified: string;
  editor: number;
  fields: StoredFields;
}

/** A row. `change` is the list's change number of its last change, the order delta reads in. */
export interface Item extends ItemVersion {
  id: number;
  guid: string;
  created: string;
  author: number;
  change: number;
  earlier: readonly ItemVersion[];
}

/** Which role definitions a principal holds on a list of its own permissions. */
export interface Assignment {
  principal: number;
  roles: readonly number[];
}

/** A list. `deleted` maps the ids of deleted rows to their change number, `recycled` to the rows in the recycle bin; `assignments` is undefined while permissions are inherited. */
export interface List {
  id: string;
  name: string;
  displayName: string;
  description: string;
  template: string;
  hidden: boolean;
  created: string;
  author: number;
  modified: string;
  version: number;
  columns: readonly Column[];
  nextItemId: number;
  change: number;
  /** How often the record of changes was forgotten; delta tokens from before answer 410. */
  forgotten: number;
  assignments: readonly Assignment[] | undefined;
  readSecurity: 1 | 2;
  writeSecurity: 1 | 2 | 4;
  keepsVersions: boolean;
  items: Map<number, Item>;
  deleted: Map<number, number>;
  recycled: Map<number, Item>;
}

/** Whom the site knows by number: people, Entra groups and the site's own groups (`members` are principal numbers). */
export interface Principal {
  id: number;
  kind: 'person' | 'entraGroup' | 'siteGroup' | 'app';
  title: string;
  login: string;
  email: string;
  /** Entra object id of the person or group, or client id of the app; empty for a site group. */
  oid: string;
  members: readonly number[];
}

/** A permission level: its right bits, low word only. */
export interface RoleDefinition {
  id: number;
  name: string;
  description: string;
  low: number;
  high: number;
  hidden: boolean;
}

/** An app's role on the site, as `/sites/{id}/permissions` lists it. */
export interface SitePermission {
  id: string;
  appId: string;
  appName: string;
  roles: readonly string[];
}

/** A card that got into the channel. */
export interface Post {
  id: string;
  /** When, by the calendar. */
  at: string;
  card: Readonly<Record<string, unknown>>;
  by: 'Workflows';
}

/** One run of the workflow, as its owner finds it in the run history. `because` is empty when all went well. */
export interface WorkflowRun {
  id: string;
  /** When, by the calendar. */
  at: string;
  outcome: 'succeeded' | 'failed';
  because: string;
}

/** What a person finds in the activity feed. */
export interface Notice {
  id: string;
  /** When, by the calendar. */
  at: string;
  /** The name of whoever did it. */
  from: string;
  /** The alias of whoever is told. */
  to: string;
  activityType: string;
  /** The sentence of the feed: who, and what for. */
  text: string;
  preview: string;
  /** What it is about, and where a click leads. */
  topic: string;
  webUrl: string;
  read: boolean;
  /** A later notice of the same chain, from the same person, takes the place of this one. */
  chain: number | undefined;
  replaced: boolean;
}

/** Something that happened in Teams: kept in this order until the tenant is reset. */
export type Entry = { kind: 'post'; post: Post } | { kind: 'run'; run: WorkflowRun } | { kind: 'notice'; notice: Notice };

/** The workflow behind the channel's webhook. Moments are by the calendar. */
export interface Workflow {
  /** Object id of the person it belongs to. */
  owner: string;
  ownerGone: boolean;
  /** Why it is switched off; undefined while it is on. */
  off: 'byHand' | 'unused' | 'failing' | undefined;
  /** When it was last called, or made, or switched on. */
  lastCalled: string;
  /** When the failures began that nothing has interrupted. */
  failingSince: string | undefined;
}

/** What is made once for a tenant and outlives every reset, so that a job need not be told again. */
export interface Secrets {
  /** The key that signs tokens. */
  jwk: JWK;
  /** Which workflow the webhook's address names, and the signature in it. */
  webhook: { id: string; signature: string };
  /** The private key (PEM) of the reminders app's certificate, once somebody has asked for it. */
  remindersKey?: string;
}

/** Everything about the tenant that is not a list or a row; small, kept as one record. */
export interface Setting extends Secrets {
  scene: string;
  /** False until the scene has been played to its end; a tenant left in the middle is started afresh. */
  ready: boolean;
  principals: readonly Principal[];
  nextPrincipal: number;
  nextSiteGroup: number;
  siteAssignments: readonly Assignment[];
  roleDefinitions: readonly RoleDefinition[];
  sitePermissions: readonly SitePermission[];
  /** Object ids in each Entra group. */
  groupMembers: Readonly<Record<string, readonly string[]>>;
  /** Scopes an admin has consented to, by client id. */
  consents: Readonly<
    Record<string, { delegated: readonly string[]; application: readonly string[]; sharePoint: readonly string[] }>
  >;
  /** How often tokens of everybody (`all`), a person (object id) or an app (client id) were revoked. */
  revocations: Readonly<Record<string, number>>;
  /** How far the calendar is ahead of (or behind) the real time, in milliseconds. */
  calendarAhead: number;
  workflow: Workflow;
  /** Object ids of the people for whom the app is not installed in Teams. */
  withoutApp: readonly string[];
}
