import type { Day } from '../day';
import type { Status } from '../update';
import type { ColumnKind } from './columnKind';
import type { Doubt } from './doubt';
import type { Field } from './field';
import type { Period, When } from './period';
import type { Place } from './workbook';

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

/** One of the answers that are offered. */
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
  /** Wherever the file says these initials, these people lead. */
  | { kind: 'people'; names: readonly { said: string; name: string }[] }
  /** Nothing at all: what stands there is no part of the plan. */
  | { kind: 'empty' }
  /** Several actions, with what is surely of one of them alone. */
  | { kind: 'texts'; texts: string[]; each?: readonly Paired[] }
  | { kind: 'objective'; ref: string }
  | { kind: 'include'; include: boolean }
  /** Wherever the file says one of these names, these words stand; without any the names stay. */
  | { kind: 'names'; said: readonly string[]; words?: string }
  /** An objective, or the priority it stands under, in these words. */
  | { kind: 'objectiveWords'; ref: string; part: 'text' | 'priority'; words: string }
  /** What may be no objectives are none: without words, or named by the outcome that the file states for each, or like what they stand under. */
  | { kind: 'noObjectives'; are: Doubt; named?: 'byOutcome' | 'alike' }
  /** For a column of periods: the last school day of each. */
  | { kind: 'lastDays' }
  /** They are no actions, but what those numbered under them are for. */
  | { kind: 'asObjectives' }
  /** For each of the actions what is proposed for it. */
  | { kind: 'asProposed' }
  /** What a column holds. It is settled by reading the file again, told so. */
  | { kind: 'column'; heading: string; as: ColumnKind };

/** What stands beside one of several actions of a cell. */
export interface Paired {
  leads?: string[];
  start?: When | null;
  due?: When | null;
}

/** By question id. */
export type Answers = Readonly<Record<string, AnswerValue>>;

/** Why a question is asked. */
export type Reason =
  | 'impossibleDay'
  | 'serialDay'
  | 'monthFirst'
  | 'yearUnlikely'
  | 'nearPeriod'
  | 'periods'
  | 'reviewIn'
  | 'notBefore'
  | 'sharedCell'
  | 'unclearDate'
  | 'ticks'
  | 'notDecided'
  | 'amountAndMore'
  | 'severalAmounts'
  | 'aboutAmount'
  | 'noAmount'
  | 'groupCost'
  | 'formula'
  | 'unclearStatus'
  | 'statusWord'
  | 'statusToCome'
  | 'struckOut'
  | 'unreadColour'
  | 'ruledColour'
  | 'colourAgainstWord'
  | 'unevenLines'
  | 'unclearLeads'
  | 'whoIs'
  | 'initials'
  | 'corrected'
  | 'maybeSeveral'
  | 'nameInWords'
  | 'maybeHeading'
  | 'noObjective'
  | 'noHeadings'
  | 'fromList'
  | 'sheetOfOne'
  | 'sheetOfSchool'
  | 'rowsOfSchool'
  | 'objectivesAlone'
  | 'otherDocument'
  | 'calledPriorities'
  | 'numberAlone'
  | 'sentenceAbove'
  | 'columnMeaning'
  | 'otherYear'
  | 'twoSheets'
  | 'saidElsewhere'
  | 'timeAbove'
  | 'otherYearBeside'
  | 'maybeObjective'
  | 'besidePlan'
  | 'maybeLabel'
  | 'severalInOne'
  | 'otherWords'
  | 'severalObjectives'
  | 'otherPriority'
  | 'hiddenRow'
  | 'beforeStart';
