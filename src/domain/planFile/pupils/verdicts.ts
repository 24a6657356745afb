import type { PersonColumn } from './personTable';
import { signsFor, type Sign } from './signs';

/** What is to be done about a column of names, and why. */
export interface Verdict {
  column: PersonColumn;
  /** `ask`: the names stay out until a person says whose they are. */
  verdict: 'refuse' | 'ask' | 'letIn';
  signs: Sign[];
}

/** From here on the names are surely pupils'. */
const SURELY_PUPILS = 6;
/** From here on they may be, where the heading does not say so: the signs of staff hardly outweigh those of pupils. */
const MAYBE_PUPILS = -8;

/** Weighs the signs for each column that names people: refuse the file, keep the names out and ask, or let them in. */
export function verdictsOn(table: readonly PersonColumn[]): Verdict[] {
  return table
    .filter(({ people }) => people !== 'no')
    .map((column) => {
      const signs = signsFor(column, table);
      const weight = signs.reduce((sum, sign) => sum + sign.weight, 0);
      const beside = signs.some(({ whose, at }) => whose === 'pupil' && at !== column);
      const maySpeak = column.says !== 'names' || (beside && weight >= MAYBE_PUPILS);
      const refused = column.says !== 'pupilsAndOthers' && column.cells.length > 1 && weight >= SURELY_PUPILS;
      return { column, verdict: refused ? 'refuse' : maySpeak ? 'ask' : 'letIn', signs };
    });
}
