import type { Day, Instant } from '../day';
import type { ColumnKind } from './headings';
import type { Objective } from '../objective';
import type { MilestoneLine } from './ownSheets';
import type { HalfTerm } from '../term';
import type { Status } from '../update';
import type { NamesKeptOut } from './withoutNames';
import type { Place } from './workbook';

/** What a reader must know besides the file: it has no clock and no calendar of its own. */
export interface ReadingContext {
  today: Day;
  /** `2026/27`: settles days and months the file gives without a year. */
  academicYear: string;
  halfTerms: readonly HalfTerm[];
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
  /** Names that stand nowhere in it until a person says that they are no pupils'. */
  namesKeptOut?: NamesKeptOut;
  /** The year the file says it is for, where that is not the one asked for. */
  academicYear?: string;
  /** When a plan that was saved from here had been read from the tenant. */
  savedAt?: Instant;
}

export interface ReadPriority {
  title: string;
  rationale: string;
  /** The names of the school priorities that it serves. */
  serves: string[];
  /** Why it serves none of them. */
  servesNone?: string;
}

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
  /** What only a plan that was saved from here says of it. */
  details?: ObjectiveDetails;
}

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

export const fields = [
  'objective',
  'text',
  'leads',
  'start',
  'due',
  'cost',
  'status',
  'successCriteria',
  'reviewNotes',
  'include',
] as const;
export type Field = (typeof fields)[number];

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

/** A day the file states, or the period it names, kept in its words. */
export type When = { day: Day } | Period;

export interface Period {
  /** `autumn-1`, `autumn`, `2026-11`, `2026/27`, `week`, `span`, `ongoing`, `recurring`. */
  period: string;
  words: string;
  /** The school days it reaches over, where it has bounds. */
  first?: Day;
  last?: Day;
}

/** One question, though it may settle many cells that say the same. */
export interface Question {
  id: string;
  field: Field;
  reason: Reason;
  /** The cells' own words: `by Oct half term`. Empty where the cell has only a colour. */
  said: string;
  colour?: string;
  /** The heading of the column it stands in. */
  heading: string;
  /** Ids of the actions it settles. */
  about: string[];
  at: Place[];
  /** For a whole column at once: the values are filled in as proposed and a person may say otherwise. */
  forAll: boolean;
  choices: Choice[];
  /** Index into `choices`. */
  proposed?: number;
}

export interface Choice {
  value: AnswerValue;
  /** Why it is offered: `last school day before`. */
  why: string;
}

/** A value for the question's field; `leave` keeps the words and sets nothing. */
export type AnswerValue =
  | { kind: 'leave' }
  | { kind: 'day'; day: Day }
  | { kind: 'period'; period: Period }
  | { kind: 'cost'; pounds: number }
  | { kind: 'status'; status: Status }
  | { kind: 'leads'; leads: string[] }
  /** Wherever the file says `said`, this person of the school leads. */
  | { kind: 'person'; said: string; name: string }
  /** Nothing at all: what stands there is no part of the plan. */
  | { kind: 'empty' }
  | { kind: 'texts'; texts: string[] }
  | { kind: 'objective'; ref: string }
  | { kind: 'include'; include: boolean }
  /** Wherever the file says one of these names, these words stand; without any the names stay. */
  | { kind: 'names'; said: readonly string[]; words?: string }
  /** An objective, or the priority it stands under, in these words. */
  | { kind: 'objectiveWords'; ref: string; part: 'text' | 'priority'; words: string }
  /** For a column of periods: the last school day of each. */
  | { kind: 'lastDays' }
  /** What a column holds. It is settled by reading the file again, told so. */
  | { kind: 'column'; heading: string; as: ColumnKind };

/** By question id. */
export type Answers = Readonly<Record<string, AnswerValue>>;

/** Why a question is asked. */
export type Reason =
  | 'impossibleDay'
  | 'monthFirst'
  | 'yearUnlikely'
  | 'nearPeriod'
  | 'periods'
  | 'reviewIn'
  | 'notBefore'
  | 'sharedCell'
  | 'unclearDate'
  | 'notDecided'
  | 'amountAndMore'
  | 'severalAmounts'
  | 'aboutAmount'
  | 'noAmount'
  | 'groupCost'
  | 'formula'
  | 'unclearStatus'
  | 'statusWord'
  | 'unreadColour'
  | 'ruledColour'
  | 'colourAgainstWord'
  | 'unevenLines'
  | 'unclearLeads'
  | 'whoIs'
  | 'corrected'
  | 'maybeSeveral'
  | 'nameInWords'
  | 'maybeHeading'
  | 'noObjective'
  | 'noHeadings'
  | 'fromList'
  | 'sheetOfOne'
  | 'objectivesAlone'
  | 'columnMeaning'
  | 'otherYear'
  | 'twoSheets'
  | 'hiddenRow'
  | 'beforeStart';

export interface LeftOut {
  why: LeftOutReason;
  /** What stood there, cut short. */
  text: string;
  from: Place;
  /** How many rows, where it is a whole block. */
  rows: number;
}

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

export interface ReadColumn {
  sheet: number;
  column: number;
  heading: string;
  /** What it was taken for; `kept` goes into each action's note. */
  as: ColumnKind;
  /** Told by its cells alone: asked about. */
  unsure?: true;
}

export interface Refusal {
  /** Headings of the columns that name pupils, or where single cells are: never what they hold. */
  named: string[];
  reasons: RefusalReason[];
  /** Rows that look like one pupil each. */
  rows: number;
}

export type RefusalReason = 'upn' | 'uln' | 'names' | 'birthDates' | 'addresses' | 'initialsAndYears' | 'nhsNumber';
