import type { FigureOwner, PupilGroup } from '../figure';
import type { Statistic } from './reading';

/** What the words of a heading, a row's label or a title say of the numbers beside them. */
export interface Meaning {
  group?: PupilGroup | 'sen';
  /** N, K, E or R alone: a group or a year group, by what stands around it. */
  letter?: 'N' | 'K' | 'E' | 'R';
  /** All of something: of the groups, or of the year groups. */
  total?: true;
  yearGroup?: string;
  /** Several year groups together, or one that is not known: `Y1/2`, `3A`. */
  otherYears?: true;
  measure?: string;
  subject?: Subject;
  keyStage?: number;
  /** `number`: of pupils, or of those that count. */
  statistic?: Statistic | 'number';
  whose?: FigureOwner;
  /** Who says so, in the file's own words. */
  source?: string;
  period?: string;
  /** A term whose year stands elsewhere. */
  term?: string;
  /** A part of the year that is not kept, in its own words: `Week 12`, `Data drop 2`. */
  part?: string;
  /** The year before that of its table, or that very one: `Last year`, `This year`. */
  relative?: 'last' | 'this';
  /** How many pupils the label says there are: `SEN Support (66)`. */
  pupils?: number;
  /** Why what stands here is no figure. */
  not?: 'gap' | 'otherGroup' | 'target';
  /** Of a measure not the number that it is by itself: `Greater depth`, `Not met`, a scaled score. */
  otherLevel?: true;
  /** Names what its column holds: `Group`, `Year`. */
  heads?: 'group' | 'yearGroup' | 'period';
  /** Words that say nothing that is understood. */
  rest: string;
}

/** Takes what a pattern finds out of the words, and says whether it found something. */
export type Take = (pattern: RegExp, then: (match: RegExpExecArray) => void) => boolean;

/** A subject alone: of which key stage its results are stands elsewhere. */
export type Subject = 'Reading' | 'Writing' | 'Maths' | 'Combined';
