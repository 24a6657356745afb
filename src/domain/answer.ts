import type { Key } from './record';

/** How well something is known. */
export const surenesses = ['hunch', 'some', 'strong'] as const;
export type Sureness = (typeof surenesses)[number];

/** The rating of what was looked at and cannot be judged yet: off every scale, and an answer all the same. */
export const notYetJudged = 'notYetJudged';

export const answerSubjects = ['question', 'area'] as const;
/** What is answered: one question, or, as its summary, a whole area. */
export type AnswerSubject = (typeof answerSubjects)[number];

/** Something to look at: a page, or a file in the team's own library. */
export interface EvidenceLink {
  title: string;
  /** An https address. */
  address: string;
}

/** What a review says to one question, or of one area. */
export interface Answer {
  key: Key;
  questionReviewKey: Key;
  of: AnswerSubject;
  /** The key of the question or area in the review's set. */
  about: string;
  /** Who looks after an area; empty for nobody by name, and with questions. */
  ownerKey: Key;
  /** The key of a stop on the set's scale, `notYetJudged`, or empty. */
  rating: string;
  doNow: string;
  evidence: string;
  links: EvidenceLink[];
  strong: string;
  toDevelop: string;
  sureness: Sureness | '';
}

/** One answer a review and question, on whichever device it is given: people answering at once meet in one record. */
export function answerKey(questionReviewKey: Key, of: AnswerSubject, about: string): Key {
  return `${questionReviewKey}.${of === 'area' ? 'area-' : ''}${about}`;
}

/** What an answer holds before anybody gave it. */
export const unanswered = {
  ownerKey: '',
  rating: '',
  doNow: '',
  evidence: '',
  links: [],
  strong: '',
  toDevelop: '',
  sureness: '',
} as const satisfies Omit<Record<keyof Answer, unknown>, 'key' | 'questionReviewKey' | 'of' | 'about'>;
