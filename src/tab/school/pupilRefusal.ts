/** Words that may point to one pupil and may stay all the same: as `wordsOf` gives them, and why. */
export interface Allowance {
  words: readonly string[];
  reason: string;
}

/** Why nothing was kept: a text may point to one pupil, and nobody has said why it may stay. Its message is for people. */
export class PupilRefusal extends Error {}
