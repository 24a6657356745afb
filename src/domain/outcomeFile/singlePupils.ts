import { looksLikeName } from '../planFile/pupilWords';
import type { Refusal } from '../planFile/reading';
import { columnLetters } from '../planFile/workbook';
import type { Label, TableCell } from './tables';

/**
 * `Pupil 1`, `Child B` beside or above numbers, and names of people row after row or column after column. The refusal names the
 * columns by their letters, since their words are pupils. Null where there are none.
 */
export function singlePupils(cells: readonly TableCell[]): Refusal | null {
  const tables = new Set(cells.map(({ table }) => table));
  for (const table of tables) {
    const own = cells.filter((cell) => cell.table === table);
    for (const axis of ['down', 'across'] as const) {
      const labels = own.flatMap((cell) => cell[axis]);
      const pupils = labels.filter(({ text }) => isNumbered(text));
      const people = labels.filter(isPerson);
      const named = pupils.length > 0 ? pupils : new Set(people.map(({ text }) => text)).size > 1 ? people : [];
      if (named.length > 0) return refusalOf(named, axis);
    }
  }
  return null;
}

/** `Pupil n` and `Student no` count pupils; they name none. */
function isNumbered(text: string): boolean {
  return /^(pupil|child|student|learner)( ?(no\.? ?|#)?\d{1,3}| (?!n$|no$)[a-z]{1,2})$/i.test(text.trim());
}

/** Two words that begin as names do, say nothing else here, and are no subject, class or scheme of work. */
function isPerson({ text, meaning: { rest, ...known } }: Label): boolean {
  if (Object.values(known).some((one) => one !== undefined)) return false;
  return rest.length > 2 && looksLikeName(text) && !ofSchool.test(text);
}

const ofSchool =
  /\b(educat\w*|scien\w*|studi\w*|techn\w*|languages?|arts?|histor\w*|geograph\w*|music|drama|comput\w*|design\w*|french|spanish|german|latin|welsh|mandarin|biology|chemistry|physics|literacy|numeracy|literature|grammar|spelling|punctuation|handwriting|number|shape|space|understanding|world|expressive|learning|development|physical|social|emotional|personal|mental|health|behaviou?r|attitudes?|attention|listening|speaking|knowledge|business|economics|food|nutrition|media|film|photograph\w*|psycholog\w*|sociolog\w*|philosoph\w*|religio\w*|citizenship|sports?|games|dance|textiles|engineering|construction|hair|beauty|care|law|politics|classic\w*|civilisation|ancient|modern|statistics|further|core|skills?|life|work|vocational|btec|gcse|level|grade|band|set|stream|cohort|entry|baseline|average|total|mean|lower|upper|middle|higher|greater|below|above|parent\w*|attendance|absen\w*|exclu\w*|suspen\w*|lates?|lateness|punctuality|moderate|severe|profound|specific|multiple|sensory|impairment|autis\w*|difficult\w*|disab\w*|need|needs|special|resource\w*|provision|unit|base|other|ethnic\w*|white|black|asian|mixed|british|born|free|meals|premium|academy|trust|primary|secondary|infants?|juniors?|first|second|third|nursery|reception|half|end|points?|scores?|scaled|standard\w*|expected|working|towards|met|within|greater|depth|emerging|secure|developing)\b/i;

function refusalOf(named: readonly Label[], axis: 'down' | 'across'): Refusal {
  const lines = new Set(
    named.map(({ place }) => (axis === 'down' ? `${place.sheet} ${place.row}` : `${place.sheet} ${place.column}`)),
  );
  const columns = [...new Set(named.map(({ place }) => place.column))].toSorted((one, other) => one - other);
  return { named: columns.map((column) => `column ${columnLetters(column)}`), reasons: ['names'], rows: lines.size };
}
