import type { Sureness } from '../../domain/answer';
import type { LearnerSkill, Reason, ReasonCategory } from '../../domain/reason';

/** Where a reason may lie, as schools speak of it. */
export const reasonCategoryWords: Record<ReasonCategory, string> = {
  learnerSkills: 'Learner skills',
  teaching: 'Teaching',
  additionalAdults: 'Additional adults',
  specialists: 'Specialists',
  parentsAndCarers: 'Parents and carers',
  curriculum: 'Curriculum and environment',
  attendance: 'Attendance and access',
  identification: 'Identification',
  resources: 'Resources',
  dataQuality: 'Data quality',
};

/** The skills that learners need. */
export const learnerSkillWords: Record<LearnerSkill, string> = {
  academic: 'Academic',
  communication: 'Communication',
  independence: 'Independence',
  social: 'Social',
  emotionalRegulation: 'Emotional regulation',
  preparationForAdulthood: 'Preparation for adulthood',
};

/** How well a reason is founded. */
export const strengthWords: Record<Sureness, string> = { hunch: 'Hunch', some: 'Some', strong: 'Strong' };

/** Where a reason lies, with the skill where it is one of learners': `Learner skills, social`. */
export function reasonKindWords({ category, skill }: Pick<Reason, 'category' | 'skill'>): string {
  const own = reasonCategoryWords[category] ?? category;
  return category === 'learnerSkills' && skill !== '' ? `${own}, ${learnerSkillWords[skill].toLowerCase()}` : own;
}
