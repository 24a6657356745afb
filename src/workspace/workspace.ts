import type { Visit } from '../domain/lastHere';
import type { Author, Key, Kind } from '../domain/record';
import type { Change, Snapshot } from '../domain/snapshot';
import type { Fault } from '../graph/faults';
import type { Lack } from '../lists/site';

/**
 * The school's records on this device: what screens read and the only door by which they write. Everything committed is
 * on the device before `commit` resolves and reaches the tenant sooner or later, whatever happens in between.
 */
export interface Workspace {
  /** Everything known now, with this person's own unsent changes in it. The same object until something changes. */
  current(): Snapshot;
  /** How things stand between this device and the tenant. The same object until something changes. */
  standing(): Standing;
  /** Calls back after each change of either; answers how to stop. */
  subscribe(listener: () => void): () => void;
  /**
   * Shows the changes at once, keeps them on the device, sends them when it can. Resolves when they are on the device.
   * `reason` goes into the history of each changed field. Rejects with a WriteRefusal, and keeps nothing, when a text
   * holds a pupil's number or when the lists may not be written by this program.
   */
  commit(changes: readonly Change[], reason?: string): Promise<void>;
  /** Puts an end to two versions of a field: the chosen value stands, for `reason`, the other stays in the history. */
  settle(clash: Key, value: unknown, reason?: string): Promise<void>;
  /** Tries again what was refused, or gives it up (the local value goes back to the tenant's). */
  retry(parked: Key): Promise<void>;
  abandon(parked: Key): Promise<void>;
  /** Brings this device and the tenant together now. Resolves when done or when it cannot go on; never rejects. */
  sync(): Promise<void>;
  /** Looks more often at lists in which several people write at once, while they are on the screen; answers how to stop. */
  follow(kinds: readonly Kind[]): () => void;
  /** Reads a plan that is not on the device yet, with its updates and comments. Rejects with a Fault. */
  openPlan(planKey: Key): Promise<void>;
  /** Reads what happened to a record. Rejects with a Fault. */
  openHistory(recordKey: Key): Promise<void>;
  /** Reads what happened to everything in a plan. Rejects with a Fault. */
  openPlanHistory(planKey: Key): Promise<void>;
  /** Unsent words that a screen keeps under a name of its own; empty when there are none. */
  draft(name: string): string;
  /**
   * Keeps such words on the device; an empty text forgets them, and so does one that holds a pupil's number. Resolves when they
   * are there.
   */
  keepDraft(name: string, text: string): Promise<void>;
  /** Tries again to tell somebody of a mention. Resolves when it was tried or cannot go on; never rejects. */
  tellAgain(untold: string): Promise<void>;
  /** Lets a mention be of which somebody could not be told. */
  letBe(untold: string): Promise<void>;
  /** What the lists lack that only the set-up can mend; nothing while the settings are not known. Rejects with a Fault. */
  check(): Promise<readonly Lack[]>;
  /** Finds out, at most once a day, whether this person may write what the plan's editors write. Rejects with a Fault. */
  learnRights(): Promise<void>;
  /** Tells this person's other devices, once a visit, that they are here; nothing where they may not write. Rejects with a Fault. */
  shareVisit(visit: Visit): Promise<void>;
  /** Looks for words in everything the lists hold, the history included. Rejects with a Fault. */
  findWords(words: string): Promise<Found>;
  /**
   * Writes over words in these places for good: no history tells them, no waiting change brings them back. Rejects with a Fault
   * when nothing was answered, and with a WriteRefusal when the lists may not be written by this program.
   */
  eraseWords(words: string, places: readonly WordsPlace[]): Promise<Erased>;
  /** Forgets everything on this device. */
  wipe(): Promise<void>;
  /** Stops its timers and channels; keeps what is on the device. */
  close(): void;
}

/** What is not said by the records themselves. */
export interface Standing {
  person: Author;
  /** `nothing`: very first opening. `device`: what this device knew. `current`: the tenant has answered since opening. */
  shown: 'nothing' | 'device' | 'current';
  /** Changes that the tenant has not accepted yet. */
  waiting: number;
  sending: boolean;
  /** Everything on this device was forgotten, here or on another page: this page has to be opened anew. */
  over: boolean;
  offline: boolean;
  /** Where the browser gives the page no storage everything works from memory, until the page is closed. */
  keptIn: 'device' | 'memory';
  /** The program is older or newer than the site's lists: it reads and does not write. */
  readOnly?: { because: 'newerSite' | 'olderSite' | 'notUnique' };
  /** Lists to which a write was refused to this person within the last day, and none accepted since. */
  mayNotWrite: ReadonlySet<Kind>;
  /** Why the last attempt to come together failed, if it did. */
  fault?: Fault;
  /** Lists that cannot be read, while the rest lives. */
  unreadable: Partial<Record<Kind, Fault>>;
  clashes: readonly Clash[];
  parked: readonly Parked[];
  /** Mentions of which somebody could not be told. The comments themselves are saved. */
  untold: readonly Untold[];
  /** When the tenant last answered everything, ISO. */
  lastSync?: string;
  /** Plans whose rows are on this device. */
  plans: ReadonlySet<Key>;
}

/** Two values of one field, both kept until somebody chooses. */
export interface Clash {
  key: Key;
  kind: Kind;
  recordKey: Key;
  field: string;
  before: unknown;
  mine: { value: unknown; at: string };
  theirs: { value: unknown; at?: string; by?: Author };
}

/** A row that holds words that are looked for, or what waits on this device and holds them. */
export interface WordsPlace {
  kind: Kind;
  key: Key;
  /** SharePoint's number of the row; empty for what has none yet. */
  item: string;
  /** The words are on this device alone: in a change that is not sent yet, or in what was `typed` and never sent. */
  waits?: 'change' | 'typed';
  /** The plan it belongs to; empty for what belongs to the school. */
  planKey: Key;
  /** What it is about: itself, or what a row of the history tells of. */
  about: { kind: Kind; key: Key };
  fields: { field: string; passages: string[] }[];
  author?: Author;
  created?: string;
}

/** Where words were found, and which lists could not be looked through. */
export interface Found {
  places: WordsPlace[];
  unread: Kind[];
}

/** What became of each place: rewritten, closed to this person, or failed for another reason. */
export type Erased = Record<'done' | 'refused' | 'failed', WordsPlace[]>;

/** A change that the tenant refused. It holds back only what depends on it. */
export interface Parked {
  key: Key;
  kind: Kind;
  recordKey: Key;
  fields: readonly string[];
  /** The record as the tenant has it; none where the change was to make it. */
  stands?: object;
  fault: Fault;
}

/** A mention of which somebody could not be told, or of whom it is not known. */
export interface Untold {
  key: string;
  /** The comment or reply that mentions them. */
  remark: Key;
  person: Key;
  fault: Fault;
  /** A notice went out and no answer came. */
  mayHaveBeenTold: boolean;
}

/** Why `commit` kept nothing. */
export class WriteRefusal extends Error {
  constructor(
    readonly because: 'pupilNumber' | 'readOnly',
    /** Which field of which record, and where in its text. */
    readonly place?: { kind: Kind; recordKey: Key; field: string; matched: string },
  ) {
    super(because === 'pupilNumber' ? 'The text holds a pupil number' : 'The lists may not be written by this program');
    this.name = 'WriteRefusal';
  }
}
