/** Words that may point to one pupil and may stay all the same: as `wordsOf` gives them, and why. */
export interface Allowance {
  words: readonly string[];
  reason: string;
}

/** Why what was typed cannot be kept as it is. Its message is for people. */
export class TypedRefusal extends Error {}

/** Why nothing was kept: a text may point to one pupil, and nobody has said why it may stay. */
export class PupilRefusal extends TypedRefusal {}
