import type { Day, Instant } from '../day';
import type { Objective } from '../objective';
import type { HalfTerm } from '../term';
import type { Status } from '../update';
import type { ColumnKind } from './columnKind';
import type { Doubt } from './doubt';
import type { Field } from './field';
import type { MilestoneLine } from './ownSheets';
import type { When } from './period';
import type { Question } from './question';
import type { Place } from './workbook';

/** What a reader must know besides the file: it has no clock and no calendar of its own. */
export interface ReadingContext {
  today: Day;
  /** `2026/27`: settles days and months the file gives without a year. */
  academicYear: string;
  halfTerms: readonly HalfTerm[];
  /** The day before the academic year from which the file says that its plan runs: days since then are meant as they stand. */
  begun?: Day;
  /** What a person said columns hold, by their headings in plain words: it goes before what their words and cells say. */
  columns?: Readonly<Record<string, ColumnKind>>;
}

/** What was understood of a plan file, before anything is kept. Settle it with `answer`, make records of it with `draftsOf`. */
export interface PlanReading {
  /** `nothing`: no table or list of actions or objectives was found. Then, and when refused, there are no objectives and no actions. */
  outcome: 'import' | 'refuse' | 'nothing';
  /** Priorities with more than their title; the others are named by the objectives under them. */
  priorities?: ReadPriority[];
  objectives: ReadObjective[];
  actions: ReadAction[];
  /** Actions that are brought in only if the person says so: those of rows the file hides. */
  heldBack: ReadAction[];
  /** What only a person can settle, each asked once, in the order of the file. */
  questions: Question[];
  /** What was seen and is not part of the plan. */
  leftOut: LeftOut[];
  /** What each column was taken for. */
  columns: ReadColumn[];
  /** Initials the file itself explains. */
  initials: { initials: string; name: string }[];
  refusal: Refusal | null;
  /** Names that stand in none of its words until a person says that they are no pupils'; questions alone name them. */
  namesKeptOut?: NamesKeptOut;
  /** The year the file says it is for, where that is not the one asked for. */
  academicYear?: string;
  /** When a plan that was saved from here had been read from the tenant. */
  savedAt?: Instant;
}

/** Words by the names in whose place they stand. */
export type Stands = Readonly<Record<string, string>>;

/** Names that are kept out of a reading until a person says whose they are, and the words that they stood in. */
export interface NamesKeptOut {
  /** What stands in place of each. */
  stands: Stands;
  objectives: readonly ReadObjective[];
  actions: readonly ReadAction[];
  /** What a question offers as the actions of one cell, and of which action. */
  texts: readonly { about: readonly string[]; texts: readonly string[] }[];
}

/** A priority as the file tells it. */
export interface ReadPriority {
  title: string;
  rationale: string;
  /** The names of the school priorities that it serves. */
  serves: string[];
  /** Why it serves none of them. */
  servesNone?: string;
}

/** An objective as the file tells it, with nothing guessed. */
export interface ReadObjective {
  /** `1`, `2`: the file's own number where it has plain ones, else its place. */
  ref: string;
  text: string;
  successCriteria: string[];
  /** Pounds; only where the file states one amount for the whole objective. */
  cost: number | null;
  /** What the file says of it and no field holds: `Priority: Attendance`. */
  note: string;
  from: Place[];
  /** Why it may be no objective. */
  doubt?: Doubt;
  /** What only a plan that was saved from here says of it. */
  details?: ObjectiveDetails;
}

/** Fields of an objective that no file but one of ours has columns for. */
export type ObjectiveDetails = Pick<
  Objective,
  | 'measure'
  | 'baseline'
  | 'baselineDay'
  | 'target'
  | 'targetDay'
  | 'latest'
  | 'latestDay'
  | 'guardMeasure'
  | 'leadText'
  | 'sponsorText'
  | 'schoolPriority'
>;

/** An action as the file surely tells it; what is doubtful is in `asked` and `proposed`. */
export interface ReadAction {
  /** Stable for the same file: names the action in questions. */
  id: string;
  /** The objective's `ref`; empty only where the file names no objective at all. */
  objective: string;
  /** The file's own number: `1.1`, `2A`. */
  ref: string;
  text: string;
  leads: string[];
  support: string;
  start: When | null;
  due: When | null;
  /** Pounds. Null is not stated, which is not nothing. */
  cost: number | null;
  /** The cell's words where an amount alone does not say them: `£1,200 + cover`. */
  costText: string;
  status: Status | null;
  successCriteria: string[];
  resources: string;
  approach: string;
  evidenceBase: string;
  training: string;
  /** Numbers of the actions it comes after, as the file writes them. */
  predecessors: string;
  monitoring: string;
  milestones?: MilestoneLine[];
  reviewNotes: string;
  /** Text that fits nowhere else, never dropped. */
  note: string;
  /** Fields put to the person: until answered they hold what the file surely says, often nothing. */
  asked: Field[];
  /** What a careful colleague would propose for an asked field, or for a period that a day could replace. */
  proposed: Proposal;
  /** Every cell of it, the row's first cell first. */
  from: Place[];
  /** The cell of each field, to show beside it. */
  cells: Partial<Record<Field, Place>>;
}

/** By field, what would be taken if the person says yes to it. */
export interface Proposal {
  objective?: string;
  /** Several actions for a cell that was read as one. */
  texts?: string[];
  leads?: string[];
  start?: When;
  due?: When;
  cost?: number;
  status?: Status;
  include?: boolean;
}

/** Something that was seen and not taken, shown so that nobody misses it. */
export interface LeftOut {
  why: LeftOutReason;
  /** What stood there, cut short. */
  text: string;
  from: Place;
  /** How many rows, where it is a whole block. */
  rows: number;
}

/** Why something was not taken; `tab` has a sentence for each. */
export type LeftOutReason =
  | 'title'
  | 'total'
  | 'key'
  | 'footnote'
  | 'example'
  | 'lastYear'
  | 'otherTable'
  | 'text'
  | 'repeatedHeader'
  | 'hiddenRow'
  | 'hiddenColumn'
  | 'droppedColumn'
  | 'hiddenSheet'
  | 'repeatedAction';

/** A column of a table and what it was taken for; `sheet` and `column` count from 0. */
export interface ReadColumn {
  sheet: number;
  column: number;
  heading: string;
  /** What it was taken for; `kept` goes into each action's note. */
  as: ColumnKind;
  /** Told by its cells alone: asked about. */
  unsure?: true;
  /** What it rather holds, by a second look: proposed. */
  rather?: ColumnKind;
}

/** Why a file is refused as one about pupils. Nothing that stands in its cells is in it. */
export interface Refusal {
  /** Headings of the columns that name pupils, or where single cells are: never what they hold. */
  named: string[];
  reasons: RefusalReason[];
  /** Rows that look like one pupil each. */
  rows: number;
}

/** What gave pupils away: their numbers, names, birth dates, addresses, or initials beside years. */
export type RefusalReason = 'upn' | 'uln' | 'names' | 'birthDates' | 'addresses' | 'initialsAndYears' | 'nhsNumber';
