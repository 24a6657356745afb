/** What an objective is about, for an example of its own kind. */
export type ObjectiveSubject =
  | 'suspensions'
  | 'attendance'
  | 'families'
  | 'behaviour'
  | 'wellbeing'
  | 'gap'
  | 'phonics'
  | 'progress'
  | 'identification'
  | 'moving'
  | 'staff'
  | 'other';

/** By the words of an objective, the first that fits: a gap in attendance is about attendance. */
export function subjectOf(words: string): ObjectiveSubject {
  return SUBJECTS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other';
}

const SUBJECTS: readonly [ObjectiveSubject, RegExp][] = [
  ['suspensions', /\b(?:suspen|exclu(?:ded|sions?)\b)/i],
  ['attendance', /\b(?:attend(?:ance|ing)?\b|absen|punctual|lateness)/i],
  ['families', /\b(?:parent|carer|famil|home[- ]school)/i],
  ['behaviour', /\b(?:behav|conduct\b|incidents?\b|dysregulat|low[- ]level disruption)/i],
  ['wellbeing', /\b(?:well-?being|belong|anxi|resilien|self-esteem|happy|happier|safe|friend|playtimes?|clubs?\b)/i],
  ['gap', /\b(?:gaps?|difference between|disadvantage gap)\b/i],
  ['phonics', /\bphonics\b/i],
  [
    'progress',
    /\b(?:progress|attain|achiev|outcomes?|results?|read(?:ing|ers?)?\b|writ(?:e|ing)\b|math|fluen|spelling|expected|greater depth|standards?\b|score|grades?\b|gld|ks[1-5]\b|vocabulary|literacy|numeracy)/i,
  ],
  ['identification', /\b(?:identif|screen(?:s|ed|ing)?\b|assess|early help|referrals?\b)/i],
  ['moving', /\b(?:transition|moving (?:up|on)|destinations?|preparation for adulthood|independen)/i],
  [
    'staff',
    /\b(?:staff|teachers?|teaching|tas?\b|assistants?|adults?|training|cpd|inset|confiden|expertise|adapt|lessons?|classrooms?|leaders?|governors?)/i,
  ],
];
