/** Signs that points of a list begin with, as Word, its PDFs and people write them; `§` is how some readers write a square. */
export const BULLETS = '(?:[•●○▪■◦‣·➢➤►✓✔»*–—-]|§(?!\\d))';
/** Such a sign where it begins a point: a dash before a figure may be its minus, a star before a word the first of two around it. */
export const BEGINNINGS = `(?:(?![–—-][£€]?\\.?\\d|\\*[^\\s*][^*\\n]*\\*)${BULLETS})`;
/** Those of them that stand in no sentence, so that they begin a point within a line as well. */
export const BULLETS_IN_LINE = '[•●▪➢‣►➤]';
/** `1.`, `(2)`. */
export const COUNTS = '\\(?\\d{1,2}[.)]';
/** `a)`, `(b)`. */
export const LETTERS = '\\(?[a-z][.)]';
/** `ii)`. */
export const ROMANS = '\\(?(?:ii?i?|iv|v)\\)';
