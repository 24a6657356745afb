/** A text that must reach nobody by accident: printed, logged or made JSON it is empty. */
export interface Secret {
  /** The text itself, for the one place that sends it. */
  reveal(): string;
}

/** Keeps a text where no printing of the object around it finds it. */
export function secret(text: string): Secret {
  return { reveal: () => text };
}
