/** What schools write in capitals for needs, groups, stages and subjects. Lists of what is nobody's initials, or what a table is about, begin with these. */
const CODES = {
  /** The primary types of need of the school census, but for those of two letters. */
  needs: ['SPLD', 'MLD', 'SLD', 'PMLD', 'SEMH', 'SLCN', 'MSI', 'ASD', 'ASC', 'NSA'],
  /** Of two letters, which may be somebody's initials as well: a list of who is who leaves them out. */
  shortNeeds: ['HI', 'VI', 'PD'],
  /** What is written beside them and no type of the census. */
  diagnoses: ['ADHD', 'DLD'],
  groups: ['SEN', 'SENK', 'SEND', 'EHC', 'EHCP', 'EAL', 'PP', 'PPG', 'FSM', 'LAC', 'CLA', 'PLAC', 'GRT'],
  stages: ['EYFS', 'KS\\d?'],
  subjects: ['PE', 'RE', 'PSHE', 'IT', 'ICT', 'DT', 'MFL'],
} as const;

/** A pattern for any code of these sorts, in capitals, to be put between others: `SEMH|SLCN`. */
export function codesOf(...sorts: readonly (keyof typeof CODES)[]): string {
  return sorts.flatMap((sort) => CODES[sort]).join('|');
}
