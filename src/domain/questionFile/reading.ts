import type { Refusal } from '../planFile/reading';
import type { ScalePoint } from '../questionSet';

/** What was understood of a table of questions, before anything is kept. */
export interface QuestionReading {
  /** `nothing`: no questions were found. Then, and when refused, there are no areas. */
  outcome: 'import' | 'refuse' | 'nothing';
  /** Why a file that names pupils is refused. */
  refusal?: Refusal;
  areas: ReadArea[];
  /** What the sheet is called in a line above its questions. */
  title?: string;
  /** The stops that the file rates by; empty where it says nothing of them. */
  scale: Omit<ScalePoint, 'key'>[];
  leftOut: LeftOutRow[];
  /** Headings of columns that hold something else: ratings, evidence. */
  otherColumns: string[];
}

/** An area with what is asked in it. */
export interface ReadArea {
  title: string;
  questions: { prompt: string; why: string }[];
}

/** A row, or a whole sheet, that did not come along, and why. */
export interface LeftOutRow {
  text: string;
  /** How a person finds it: `A12`, or the name of the sheet. */
  where: string;
  /** `noQuestions`: nothing is asked under it, or in the sheet. `aboveTable`: it stands above the headings. */
  because: 'hidden' | 'twice' | 'noQuestion' | 'noQuestions' | 'aboveTable';
  /** A whole sheet; its text is the first in it. */
  whole?: true;
}
