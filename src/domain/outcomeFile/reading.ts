import type { FigureOwner, PupilGroup } from '../figure';
import type { Direction, Measure, MeasureUnit } from '../measure';
import type { Key } from '../record';
import type { ReadingContext, Refusal } from '../planFile/reading';
import type { Place } from '../planFile/workbook';

/** What a reader of outcomes must know besides the file. */
export interface OutcomeContext extends ReadingContext {
  /** The measures that the school has; those that schools use are known anyway. */
  measures: readonly Measure[];
}

/** What was understood of tables of outcomes, before anything is kept. */
export interface OutcomeReading {
  /** `nothing`: no table of groups was found. Then, and when refused, there are no figures. */
  outcome: 'import' | 'refuse' | 'nothing';
  figures: ReadFigure[];
  /** What only a person can settle, in the order of the file. Read again with the answers. */
  questions: OutcomeQuestion[];
  /** What was seen and is no figure. */
  leftOut: OutcomeLeftOut[];
  refusal: Refusal | null;
}

/** One cell of a measure's table, as the file tells it. */
export interface ReadFigure {
  /** A measure of the school or one that schools use; empty for a new one and while it is asked. */
  measureKey: Key;
  /** The name of a new measure; empty otherwise. */
  newMeasure: string;
  /** What the figures of a new measure are, and which way is good; null otherwise. */
  newUnit: MeasureUnit | null;
  newBetter: Direction | null;
  whose: FigureOwner;
  /** Empty while it is asked. */
  period: string;
  yearGroup: string;
  group: PupilGroup;
  pupils: number | null;
  count: number | null;
  value: number | null;
  /** What the file hides of it, with its own mark: `c`, `<5`. It is not known, and never 0. */
  hidden: { what: Statistic; mark: string }[];
  source: string;
  /** Questions, by id, that must be answered before it can be brought in. */
  asked: string[];
  /** Where each number stands. */
  from: Partial<Record<Statistic, Place>>;
}

/** The numbers that a cell may have. */
export const statistics = ['pupils', 'count', 'value'] as const;
export type Statistic = (typeof statistics)[number];

/** `measure`: which one. `period`: of when. `comparedPeriod`: of when the others' figures are. `statistic`: what a column holds. `group`: whom a row, a column or a whole table is about. `part`: which week or the like stands for the period. `brackets`: what a second number in a cell is. `unit`: what the figures of a new measure are. `better`: which way is good of it. `twice`: which of several rows of one group. */
export interface OutcomeQuestion {
  id: string;
  field: 'measure' | 'period' | 'comparedPeriod' | 'part' | 'statistic' | 'brackets' | 'group' | 'unit' | 'better' | 'twice';
  /** The file's own words it is about; empty where there are none. */
  said: string;
  /** A measure's key, `new:NAME`, a statistic, a group, what the figures are, a direction, a part of the year, the numbers of a row, or `leaveOut`. A period may be any other too. */
  choices: string[];
  /** What a careful colleague would take. */
  proposed: string | null;
  from: Place[];
}

/**
 * `gap`: worked out by the file itself. `otherGroup`: pupils by something else than SEN. `target`: what was hoped for. `combined`:
 * SEN Support and EHCP together. `severalYears`: of several year groups together, or of one that is not known. `noGroup`: of no
 * group. `words`: not understood. `twice`: another number for a cell that was read before. `asked`: a person said so. `date`: the
 * file took a share for a day. `part`: of a week or the like.
 */
export type OutcomeLeftOutReason =
  | 'gap'
  | 'otherGroup'
  | 'target'
  | 'combined'
  | 'severalYears'
  | 'noGroup'
  | 'words'
  | 'twice'
  | 'asked'
  | 'date'
  | 'part';

/** Something in a table that is not brought in, and why. */
export interface OutcomeLeftOut {
  why: OutcomeLeftOutReason;
  /** The label that tells, cut short. */
  text: string;
  from: Place;
}
