import type { Sureness } from './answer';
import type { Key } from './record';

/** Where the reason for an outcome may lie. */
export const reasonCategories = [
  'learnerSkills',
  'teaching',
  'additionalAdults',
  'specialists',
  'parentsAndCarers',
  'curriculum',
  'attendance',
  'identification',
  'resources',
  'dataQuality',
] as const;
export type ReasonCategory = (typeof reasonCategories)[number];

/** The skills that learners need, academic ones and others. */
export const learnerSkills = [
  'academic',
  'communication',
  'independence',
  'social',
  'emotionalRegulation',
  'preparationForAdulthood',
] as const;
export type LearnerSkill = (typeof learnerSkills)[number];

/** Why a finding is as it is, as far as the school knows. */
export interface Reason {
  key: Key;
  findingKey: Key;
  category: ReasonCategory;
  /** Which skill, where learners' skills are the reason; empty otherwise. */
  skill: LearnerSkill | '';
  statement: string;
  evidence: string;
  strength: Sureness;
  /** How it was tried whether this is the reason. */
  tested: string;
  removed: boolean;
}
