import type { FaultFacts, FaultKind } from '../graph/faults';
import type { Cursor } from '../lists/site';
import { kinds } from '../domain/record';
import type { HistoryEntry } from '../domain/history';
import type { Kept, Key, Kind, Version } from '../domain/record';
import type { Records } from '../domain/snapshot';
import { withEntries } from './layers';
import type { Clash } from './workspace';

/** A record of any kind. */
export type AnyRecord = Records[Kind];

/** A row as the tenant last said; after an own write also which state that replaced: read again, it is an old page. */
export type Row = Kept<AnyRecord> & { replaced?: Version };

/** A fault as it can be stored: only what it says, not the class. */
export interface Said {
  kind: FaultKind;
  message: string;
  facts: FaultFacts;
}

/** This person's changes to one record that the tenant has not accepted yet. */
export interface Pending {
  kind: Kind;
  key: Key;
  /** The tenant does not have the record as far as this device knows. */
  create: boolean;
  /** The row the changes start from, and which state of it: guards the write. */
  before?: AnyRecord;
  version?: Version;
  item?: string;
  /** The record as the person wants it. */
  after: AnyRecord;
  /** What was sent without an answer: the tenant may say any of these. */
  tried: readonly AnyRecord[];
  /** Nothing had been sent without an answer before what was sent last. */
  firstTry?: boolean;
  /** What the history will say of the fields that were sent, and of those changed since. */
  sent: readonly HistoryEntry[];
  drafts: readonly HistoryEntry[];
  parked?: Said;
  /** Order of the first change: who came first goes first. */
  turn: number;
  /** When the person last changed it: a record still being typed in rests before it is sent. */
  at: string;
}

/** A notice that somebody is mentioned in what this person said, until it is sent or the person lets it be. */
export interface Notice {
  /** The comment or reply that mentions, the action it is about, and whom it mentions. */
  remark: Key;
  actionKey: Key;
  person: Key;
  /** Tries that came to nothing and did not reach anybody. */
  tries: number;
  /** Tries of which nothing was heard: the person may have been told. */
  unheard: number;
  /** Not again before this instant. */
  after: string;
  /** Why it is not tried again by itself. */
  because?: Said;
}

/** What this device knows besides records. */
export interface Meta {
  /** Counts every change of what is held, so that two tabs notice each other. */
  seq: number;
  /** Names the time between two wipes: `seq` begins again after each. A page of an older program leaves it out. */
  life?: string;
  cursors: Partial<Record<Kind, Cursor>>;
  /** Plans whose rows are on this device. */
  plans: readonly Key[];
  /** When the tenant last answered everything. */
  lastSync?: string;
  /** When rows deleted in SharePoint itself were last looked for. */
  lastSweep?: string;
  /** How many rows the sweep found, by kind, that this device does not hold; a page of an older program leaves it out. */
  unheld?: Readonly<Partial<Record<Kind, number>>>;
  /** When a write to a list was last refused to this person for want of the right, by kind. */
  refused: Partial<Record<Kind, string>>;
  /** When this person was last found out to be an editor or, `refused`, a reader; a page of an older program leaves it out. */
  rights?: { at: string; refused: boolean };
  /** Unsent words of comments and notes, by whatever names the screens give them. */
  words: Readonly<Record<string, string>>;
  /** Open clashes of which the person's row tells, or for which it had no room; a page of an older program leaves them out. */
  told?: readonly Key[];
  /** Notices that are still to be sent or could not be; a page of an older program leaves them out. */
  notices?: Readonly<Record<string, Notice>>;
}

/** The rows of each list by their keys, as the tenant last said. */
export type Rows = { readonly [K in Kind]: ReadonlyMap<Key, Kept<AnyRecord>> };

/** Everything on this device: the rows as the tenant last said, and what this person changed since. Never changed in place. */
export interface Held {
  rows: Rows;
  pending: ReadonlyMap<string, Pending>;
  clashes: ReadonlyMap<Key, Clash>;
  meta: Meta;
}

/** What one step changes of what is held. Undefined takes away. */
export interface Delta {
  rows: { kind: Kind; key: Key; kept: Kept<AnyRecord> | undefined }[];
  pending: { id: string; pending: Pending | undefined }[];
  clashes: { key: Key; clash: Clash | undefined }[];
  meta: Meta;
}

/** As of which change of what is held, between which two wipes. */
export type Mark = Pick<Meta, 'seq' | 'life'>;

/** Whether both name the same state of what is held. */
export function sameMark(one: Mark, other: Mark): boolean {
  return one.seq === other.seq && one.life === other.life;
}

/** Whether a wipe lies between the two. Of what names no life, nobody knows. */
export function isOtherLife(one: Mark, other: Mark): boolean {
  return one.life !== undefined && other.life !== undefined && one.life !== other.life;
}

/** Names one record among all kinds. */
export function idOf(kind: Kind, key: Key): string {
  return `${kind}/${key}`;
}

/** A device that knows nothing yet. */
export const nothingHeld: Held = {
  rows: Object.fromEntries(kinds.map((kind) => [kind, new Map()])) as unknown as Rows,
  pending: new Map(),
  clashes: new Map(),
  meta: { seq: 0, cursors: {}, plans: [], refused: {}, words: {} },
};

/** What is held after a step; maps of kinds that the step did not touch stay the same objects. */
export function apply(held: Held, delta: Delta): Held {
  return {
    rows: applyRows(held.rows, delta.rows),
    pending: patched(held.pending, delta.pending, (one) => [one.id, one.pending]),
    clashes: patched(held.clashes, delta.clashes, (one) => [one.key, one.clash]),
    meta: delta.meta,
  };
}

function applyRows(rows: Rows, changed: Delta['rows']): Rows {
  if (changed.length === 0) return rows;
  const touched = new Set(changed.map((one) => one.kind));
  const copies = [...touched].map((kind) => {
    const mine = changed.filter((one) => one.kind === kind);
    return [kind, patched(rows[kind], mine, (one) => [one.key, one.kept])] as const;
  });
  return { ...rows, ...Object.fromEntries(copies) };
}

function patched<C, V>(map: ReadonlyMap<string, V>, changed: readonly C[], read: (one: C) => [string, V | undefined]) {
  return changed.length === 0 ? map : withEntries(map, changed.map(read));
}
