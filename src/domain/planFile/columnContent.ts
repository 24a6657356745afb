import { codesOf } from '../sendCodes';
import { colourName } from './colours';
import type { Column } from './column';
import { readCost } from './costs';
import type { ColumnKind } from './columnKind';
import { readLeads } from './people';
import type { ReadingContext } from './reading';
import { statusWord } from './statuses';
import { plainWords, saysUndecided } from './understood';
import { readWhen } from './when';
import type { Cell, Row } from './workbook';

/**
 * Columns whose headings say nothing we know, taken for what their cells hold where no other column holds it: days, ratings,
 * amounts of money, people. They are `unsure`, to be asked about; what is left stays `kept`.
 */
export function settleByCells(
  columns: Column[],
  unknown: ReadonlySet<number>,
  content: (column: number) => Cell[],
  context: ReadingContext,
): void {
  const open = () =>
    columns.filter(
      ({ kind, column, heading }) => kind === 'kept' && unknown.has(column) && !saysOther(heading, context) && content(column)[0],
    );
  const has = (...kinds: ColumnKind[]) => columns.some(({ kind }) => kinds.includes(kind));
  const take = (column: Column | undefined, kind: ColumnKind) => {
    if (column) Object.assign(column, { kind, unsure: true });
  };
  if (!has('due', 'whoWhen', 'term')) {
    const days = open().filter(({ column }) => mostlyDays(content(column), context));
    take(days.at(-1), 'due');
    if (days.length > 1 && !has('start')) take(days[0], 'start');
  } else for (const column of open()) if (mostlyDays(content(column.column), context)) column.unsure = true;
  for (const column of columns) {
    const other = TWO_MEANINGS.find(({ heading, known }) => known.includes(column.kind) && heading.test(column.heading.trim()));
    if (!other?.holds(content(column.column), context)) continue;
    take(column, has(other.as) || (other.as === 'due' && has('whoWhen')) ? 'kept' : other.as);
  }
  if (!has('status', 'progress', 'term'))
    take(
      open().find(({ column }) => areRatings(content(column))),
      'status',
    );
  if (!has('cost', 'resources'))
    take(
      open().find(({ column }) => areAmounts(content(column))),
      'cost',
    );
  if (!has('lead', 'whoWhen'))
    take(
      open().find(({ column }) => mostly(content(column), namesStaff)),
      'lead',
    );
}

/**
 * Whether cells under terms or months are the bars of a timeline: coloured and empty, in one colour throughout, or in one a row that
 * nobody rates by.
 */
export function areBars(columns: readonly Column[], rows: readonly Row[]): boolean {
  const cells = rows.map((row) => columns.flatMap(({ column }) => row.cells[column] ?? []));
  if (columns.length < 2 || cells.flat().some(({ text }) => text)) return false;
  const fills = cells.map((own) => [...new Set(own.flatMap(({ fill }) => fill ?? []))]);
  const all = new Set(fills.flat());
  const ofRating = [...all].filter((fill) => RATED.has(colourName(fill) ?? 'other'));
  const used = columns.filter(({ column }) => rows.some(({ cells: own }) => own[column]?.fill));
  return all.size > 0 && used.length > 1 && fills.every((own) => own.length < 2) && (all.size === 1 || ofRating.length < 2);
}

/** Colours that people rate by. */
export const RATED: ReadonlySet<string> = new Set(['red', 'amber', 'green']);

/** A heading of two meanings: what it is known as, and what it is where its cells say so. */
interface TwoMeanings {
  heading: RegExp;
  known: readonly ColumnKind[];
  as: ColumnKind;
  holds(cells: Cell[], context: ReadingContext): boolean;
}

const TWO_MEANINGS: readonly TwoMeanings[] = [
  { heading: /^targets?$/i, known: ['outcome', 'objective', 'success', 'priority'], as: 'due', holds: mostlyDays },
  // When, or by whom.
  {
    heading: /^by$/i,
    known: ['due'],
    as: 'lead',
    holds: (cells, context) => cells.some(namesStaff) && !mostlyDays(cells, context),
  },
  // How long, or when.
  {
    heading: /^time$/i,
    known: ['resources'],
    as: 'due',
    holds: (cells, context) =>
      cells.filter((cell) => saysWhen(cell, context) || HALF_TERM.test(cell.text)).length > cells.length / 2,
  },
];

/** `A1`, `Sp 2`. */
const HALF_TERM = /^(?:a|au|aut|sp|spr|su|sum) ?[12]$/i;

/** Whether cells hold days or periods and hardly anything else. */
export function mostlyDays(cells: Cell[], context: ReadingContext): boolean {
  return mostly(cells, (cell) => saysWhen(cell, context)) && !cells.every(({ text }) => saysUndecided(text));
}

/** The heading is a month or term of a timeline, or tells of days that are no action's own. */
function saysOther(heading: string, context: ReadingContext): boolean {
  const { due } = readWhen({ text: heading, value: heading }, 'due', context);
  return (
    (due?.value ?? undefined) !== undefined ||
    /\b(rais|creat|logg|opened|identif|writ|updat|review|meet|monitor|visit|last|enter|paid|invoic|order|agreed|added|baseline|born|birth|entry|exit|score)/.test(
      plainWords(heading),
    )
  );
}

function mostly(cells: Cell[], fits: (cell: Cell) => boolean): boolean {
  return cells.length > 0 && cells.filter(fits).length / cells.length >= 0.8;
}

function saysWhen(cell: Cell, context: ReadingContext): boolean {
  if (cell.text.length > 40 || (!cell.day && !/\d{1,2}[./-]\d{1,2}|\p{L}{3}/u.test(cell.text))) return false;
  const { start, due = start } = readWhen(cell, 'due', context);
  const noSuchDay = due?.reason === 'impossibleDay' || due?.reason === 'monthFirst' || due?.reason === 'yearUnlikely';
  // `Calm starts each day` is no time.
  const open = due?.value && 'period' in due.value && /^(ongoing|recurring)$/.test(due.value.period);
  const words = cell.text.split(' ').length;
  if (open && words > (/^(ongoing|on-?going|throughout)\b/i.test(cell.text) ? 5 : 3)) return false;
  return noSuchDay || (Boolean(due?.value) && !due?.kept) || saysUndecided(cell.text);
}

/** Words everybody means the same by, or nothing but two or more of the colours of a rating. */
function areRatings(cells: Cell[]): boolean {
  if (cells.every(({ text }) => text === ''))
    return new Set(cells.map(({ fill }) => colourName(fill)).filter((name) => name && name !== 'other')).size > 1;
  const sure = cells.filter(({ text }) => statusWord(text)?.sure && !/^([x✓✔√•*]|[a-z])$/.test(text.trim())).length;
  return mostly(cells, ({ text }) => text === '' || statusWord(text) !== undefined) && sure / cells.length >= 0.6;
}

function areAmounts(cells: Cell[]): boolean {
  return mostly(cells, (cell) => readCost(cell).value !== null) && cells.some(({ text }) => text.includes('£'));
}

/** Initials or a role, and no group of pupils. */
function namesStaff({ text }: Cell): boolean {
  const leads = text.length < 35 && /^[A-Z]|^all staff/.test(text) ? (readLeads(text).value ?? []) : [];
  return (
    leads.length > 0 &&
    leads.every(
      (lead) =>
        (/^[A-Z]{2,4}$/.test(lead) && !GROUP.test(lead)) ||
        /^(mr|mrs|miss|ms|dr)\.? \S+$/i.test(lead) ||
        /\b(senco|sendco|head(teacher)?|teachers?|tas?|slt|staff|lead|governors?|deputy)$/i.test(lead),
    )
  );
}

const GROUP = new RegExp(`^(${codesOf('needs', 'diagnoses', 'groups', 'stages', 'subjects')}|ALL|YES|NO|NA|TBC)$`);
