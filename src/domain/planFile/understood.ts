import type { Reason } from './question';

/** What was made of one cell. With a reason, the cell is put to the person; `value` is then only what the file surely says. */
export interface Understood<T> {
  value: T | null;
  reason?: Reason;
  /** What a careful colleague would propose. */
  proposed?: T;
  /** The cell's words, where the value alone loses some of them. */
  kept?: string;
}

/** What was told by its place alone is but proposed: a person says whether it is that. */
export function asGuess<T>(
  { guessed, cell }: { guessed?: boolean; cell: { text: string } },
  read: Understood<T>,
  reason: Reason,
): Understood<T> {
  if (!guessed || read.reason || read.value === null) return read;
  return { value: null, reason, proposed: read.value, kept: cell.text };
}

/** A cell's text for matching words: one line, plain quotes and dashes, lower case, outer stops cut. */
export function plainWords(text: string): string {
  return (
    text
      // Raised figures are marks: `£300¹` is no £3,001.
      .replace(/(?<=\d)[⁰¹²³⁴-⁹]+/g, '')
      .normalize('NFKC')
      .replace(/[‘’]/g, "'")
      .replace(/[“”]/g, '"')
      .replace(/[‐‑‒–—−]/g, '-')
      .replace(/\s+/g, ' ')
      .trim()
      .toLowerCase()
  );
}

/** Whether a cell says "nothing here" rather than something: `-`, `n/a`. */
export function saysEmpty(text: string): boolean {
  // What Word shows in a field of a form that nobody has filled in says nothing either.
  return /^(-+|\.+|\/|n\/?a\.?|not applicable|_+|choose an item\.?|(click|tap|click or tap)( here)? to enter (a date|text)\.?)?$/.test(
    plainWords(text),
  );
}

/** Whether a cell says that nobody has decided yet. */
export function saysUndecided(text: string): boolean {
  return /^\(?(tbc|tba|tbd|t\.b\.c\.?|to be (confirmed|agreed|arranged|decided|determined|advised|set|costed)|not yet (agreed|known|decided|costed)|unknown|vacant( post)?|vacancy|to be appointed|awaiting( \w+)?|\?+|asap|as soon as possible|pending)\)?[.?!]*$/.test(
    plainWords(text),
  );
}
