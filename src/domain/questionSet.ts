import type { Key } from './record';

/** A stop on the scale that answers are rated by. */
export interface ScalePoint {
  key: string;
  /** In a word: `Developing`. */
  name: string;
  /** What it takes to be there. */
  meaning: string;
}

/** A part of a set, which one person may look after: `Assessment and identification`. */
export interface QuestionArea {
  key: string;
  title: string;
  /** The leadership theme that it tells of; empty for none. */
  theme: string;
}

/** One question. Its place in the set is its number. */
export interface Question {
  key: string;
  /** The area it belongs to. */
  area: string;
  prompt: string;
  why: string;
}

/**
 * Questions by which a school reviews its provision, in one version. A version that a review has used stays as it is: whoever
 * changes the questions makes the next one.
 */
export interface QuestionSet {
  key: Key;
  /** The same in every version of one set: `areas`. */
  family: Key;
  version: number;
  title: string;
  /** What it is good for. */
  about: string;
  /** A published guide to read beside it; the questions are the product's or the school's own words. */
  guideTitle: string;
  guideLink: string;
  scale: ScalePoint[];
  areas: QuestionArea[];
  questions: Question[];
  removed: boolean;
}
