import { grouped } from '../figureIndex';
import type { Refusal } from '../planFile/reading';
import { columnLetters, type Workbook } from '../planFile/workbook';
import { meaningOf } from './labels';
import type { Label, TableCell } from './tableCell';
import { looksLikeName } from '../planFile/pupils/personNames';

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
  const names = text.split(/\s*(?:[;&/\n]|,(?= ?\S+ \S)|\band\b)\s*/).filter(Boolean);
  return rest.length > 2 && names.length > 0 && names.every((name) => looksLikeName(name)) && !ofSchool.test(text);
}

/** Names of people in rows of their own below a table of figures, or in its columns of words, three and more row after row. Null where there are none. */
export function namesApart({ sheets }: Workbook, cells: readonly TableCell[]): Refusal | null {
  for (const [sheet, { rows }] of sheets.entries()) {
    const from = Math.min(...cells.filter(({ place }) => place.sheet === sheet).map(({ place }) => place.row));
    const people = rows.slice(Number.isFinite(from) ? from : rows.length).flatMap((row, at) =>
      row.cells.flatMap((cell, column): Label[] => {
        const text = cell?.text.trim() ?? '';
        const label = { text, place: { sheet, row: from + at, column }, meaning: meaningOf(text) };
        return text !== '' && isPerson(label) ? [label] : [];
      }),
    );
    for (const own of grouped(people, ({ place }) => place.column).values()) {
      const lines = new Set(own.map(({ place }) => place.row));
      // The titles of tables one below the other are no list.
      const list = own.filter(({ place: { row } }) => lines.has(row - 1) || lines.has(row + 1));
      if (new Set(list.map(({ text }) => text)).size > 2) return refusalOf(list, 'down');
    }
  }
  return null;
}

const ofSchool =
  /\b(educat\w*|scien\w*|studi\w*|techn\w*|languages?|arts?|histor\w*|geograph\w*|music|drama|comput\w*|design\w*|french|spanish|german|latin|welsh|mandarin|biology|chemistry|physics|literacy|numeracy|literature|grammar|spelling|punctuation|handwriting|number|shape|space|understanding|world|expressive|learning|development|physical|social|emotional|personal|mental|health|behaviou?r|attitudes?|attention|listening|speaking|knowledge|business|economics|food|nutrition|media|film|photograph\w*|psycholog\w*|sociolog\w*|philosoph\w*|religio\w*|citizenship|sports?|games|dance|textiles|engineering|construction|hair|beauty|care|law|politics|classic\w*|civilisation|ancient|modern|statistics|further|core|skills?|life|work|vocational|btec|gcse|level|grade|band|set|stream|cohort|entry|baseline|average|total|mean|lower|upper|middle|higher|greater|below|above|parent\w*|attendance|absen\w*|exclu\w*|suspen\w*|lates?|lateness|punctuality|moderate|severe|profound|specific|multiple|sensory|impairment|autis\w*|difficult\w*|disab\w*|need|needs|special|resource\w*|provision|unit|base|other|ethnic\w*|white|black|asian|mixed|british|born|free|meals|premium|academy|trust|primary|secondary|infants?|juniors?|first|second|third|nursery|reception|half|end|points?|scores?|scaled|standard\w*|expected|working|towards|met|within|greater|depth|emerging|secure|developing|therap\w*|boost|teaching|training|interventions?|clubs?|friends|coaching|tuition|mentor\w*|nurture|forest|programme|catch|visits?|trips?)\b/i;

function refusalOf(named: readonly Label[], axis: 'down' | 'across'): Refusal {
  const lines = new Set(
    named.map(({ place }) => (axis === 'down' ? `${place.sheet} ${place.row}` : `${place.sheet} ${place.column}`)),
  );
  const columns = [...new Set(named.map(({ place }) => place.column))].toSorted((one, other) => one - other);
  return { named: columns.map((column) => `column ${columnLetters(column)}`), reasons: ['names'], rows: lines.size };
}
