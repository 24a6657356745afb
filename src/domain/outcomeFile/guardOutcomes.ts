import { grouped } from '../figureIndex';
import { guardWorkbook } from '../planFile/guardWorkbook';
import { personKind } from '../planFile/pupilWords';
import type { Refusal } from '../planFile/reading';
import type { Workbook } from '../planFile/workbook';
import type { OutcomeContext } from './reading';
import { personalColumns } from './personalColumns';
import { areNamed, namesApart, namesAsResults, numberedPupils, refusalOf, singlePupils } from './singlePupils';
import type { Label, TableCell } from './tableCell';
import { looksLikeInitials } from '../planFile/pupils/personNames';

/**
 * Pupil data in a file of outcomes: what the guard of every file finds, rows and columns that name single pupils, and tables with
 * more than two rows for one group of one year, which no table of groups has. The cells are those of `workbook`, in which the tables
 * of the file stand apart. Null where there is none. Names headings, never what stands under them.
 */
export function guardOutcomes(
  file: Workbook,
  workbook: Workbook,
  cells: readonly TableCell[],
  context: OutcomeContext,
): Refusal | null {
  return (
    guardWorkbook(file, context) ??
    singlePupils(cells) ??
    numberedPupils(workbook, cells) ??
    namesApart(workbook, cells) ??
    namesAsResults(workbook) ??
    personalColumns(file) ??
    namedInGroups(rowsOf(cells)) ??
    severalRowsAGroup(workbook, cells)
  );
}

/** Rows of one table that tell of the same group of the same year, and differ in what only single pupils have. */
function severalRowsAGroup(workbook: Workbook, cells: readonly TableCell[]): Refusal | null {
  for (const rows of grouped(rowsOf(cells), ({ table }) => table).values()) {
    const repeated = [...grouped(rows, groupKey)]
      .filter(([key, own]) => key !== undefined && own.length > 1)
      .flatMap(([, own]) => own);
    const initialled = repeated.filter(({ labels }) => labels.some(({ text }) => looksLikeInitials(text)));
    const sorted = repeated.filter(({ labels }) => isSortedTwice(labels));
    const twice = repeated.filter(
      (one) => isOfYearAndGroup(one) && !isCounted(one) && repeated.some((other) => isSameBeside(one, other)),
    );
    const unnamed = rows.filter(isOfScoresAlone);
    const byInitials = rows.filter(isOfInitialsAlone);
    if (isFullCross(rows)) continue;
    if (byInitials.length >= 3 && byInitials.length === rows.length)
      return refusalOf(
        byInitials.flatMap(({ labels }) => labels),
        'down',
      );
    const several = [initialled, sorted, twice].some((own) => own.length >= 2);
    if (repeated.length >= 3 || several || (repeated.length >= 2 && areNumbered(rows)))
      return { named: headingsOf(workbook, rows), reasons: ['names'], rows: rows.length };
    if (unnamed.length >= 3) return { named: headingsOf(workbook, unnamed), reasons: ['names'], rows: unnamed.length };
  }
  return null;
}

/** `Amelia (EHCP)` over `Oliver (EHCP)`: a name with its group, where no more than one pupil is counted; a single one where that pupil is. */
function namedInGroups(rows: readonly RowOfTable[]): Refusal | null {
  const named = rows.flatMap(({ labels, cells }) => {
    const size = cells.find(({ across }) => across.some(({ meaning }) => meaning.statistic === 'pupils'))?.numbers;
    const isOfMany = size?.kind === 'number' && size.number > 1;
    const isAlone = size?.kind === 'number' && size.number === 1;
    const own = isOfMany
      ? []
      : labels.filter(
          ({ text, meaning }) =>
            meaning.group !== undefined && (areNamed(beforeBrackets(text)) || (isAlone && looksLikeInitials(inBrackets(text)))),
        );
    return own.map((label) => ({ label, isAlone }));
  });
  const isOne = named.some(({ isAlone }) => isAlone);
  const labels = named.map(({ label }) => label);
  return isOne || new Set(labels.map(({ text }) => text)).size > 1 ? refusalOf(labels, 'down') : null;
}

/** `Amelia` of `Amelia (EHCP)`; nothing of what has no brackets. */
function beforeBrackets(text: string): string {
  return /^([^([]+?)\s*[([][^)\]]*[)\]]$/.exec(text.trim())?.[1] ?? '';
}

/** `J.M.` of `EHCP (J.M.)`. */
function inBrackets(text: string): string {
  return /\(([^)]*)\)$/.exec(text.trim())?.[1] ?? '';
}

interface RowOfTable {
  table: number;
  sheet: number;
  row: number;
  labels: TableCell['down'];
  cells: readonly TableCell[];
}

function rowsOf(cells: readonly TableCell[]): RowOfTable[] {
  return [...grouped(cells, ({ place }) => `${place.sheet} ${place.row}`).values()].map((own) => {
    const [{ place, table, down }] = own as [TableCell];
    return { table, sheet: place.sheet, row: place.row, labels: down, cells: own };
  });
}

/** By a need or the like, and by a group or a year besides: two of a kind are two pupils. */
function isSortedTwice(labels: RowOfTable['labels']): boolean {
  const isOf = (has: (label: Label) => unknown): boolean => labels.some(has);
  return (
    isOf(({ meaning: { not } }) => not === 'otherGroup') &&
    isOf(({ meaning: { group, letter, yearGroup } }) => group ?? letter ?? yearGroup)
  );
}

/** 1, 2, 3 and so on in a column that numbers its rows. */
function areNumbered(rows: readonly RowOfTable[]): boolean {
  const numbering = rows.map(({ cells }) => cells.find(({ across }) => across.some(({ text }) => numbersRows.test(text.trim()))));
  return rows.length >= 3 && numbering.every((cell, at) => cell?.numbers.kind === 'number' && cell.numbers.number === at + 1);
}

const numbersRows = /^(no|nr|num|number|row|id|ref|s\/?n|#)\.?$/i;

/** One year and one group, and another row the same: two pupils, where nobody says of how many either is. */
function isOfYearAndGroup({ labels }: RowOfTable): boolean {
  const isOf = (has: (label: Label) => unknown): boolean => labels.some(has);
  return isOf(({ meaning: { yearGroup } }) => yearGroup) && isOf(({ meaning: { group, letter } }) => group ?? letter);
}

function isSameBeside(one: RowOfTable, other: RowOfTable): boolean {
  const said = ({ labels }: RowOfTable): string => labels.map(({ text }) => text.toLowerCase()).join('|');
  return one !== other && said(one) === said(other);
}

function isCounted({ cells }: RowOfTable): boolean {
  return cells.some(({ across }) => across.some(({ meaning: { statistic } }) => statistic === 'pupils' || statistic === 'count'));
}

/** `JK` beside an attendance, and nothing else that says whose it is. */
function isOfInitialsAlone({ labels, cells }: RowOfTable): boolean {
  const [label, ...others] = labels;
  const told = cells.flatMap(({ across, titles }) => [...across, ...titles]);
  const isOfEach = told.some(({ meaning: { measure } }) => measure !== undefined && ofEachPupil.has(measure));
  return label !== undefined && others.length === 0 && looksLikeInitials(label.text) && isOfEach;
}

/** What each pupil has a number of, so that initials beside it are a pupil's and no subject's. */
const ofEachPupil: ReadonlySet<string> = new Set(['attendance', 'overallAbsence', 'readingAge', 'wellbeing']);

/** Results of several measures that stand beside nothing that says whose they are. */
function isOfScoresAlone({ labels, cells }: RowOfTable): boolean {
  const ofMeasures = cells.filter(({ across }) => across.some(({ meaning: { measure, subject } }) => measure ?? subject));
  const isShare = cells.some(({ numbers }) => numbers.kind !== 'number' || numbers.percent);
  return labels.length === 0 && cells.length > 1 && ofMeasures.length === cells.length && !isShare;
}

/** What of a row's labels a table of groups may tell rows apart by. Undefined where no group or year stands in the row. */
function groupKey({ labels }: RowOfTable): string | undefined {
  const isOf = ({ meaning: { group, letter, yearGroup, not } }: Label): unknown =>
    group ?? letter ?? yearGroup ?? (not === 'otherGroup' || undefined);
  if (!labels.some(isOf)) return undefined;
  const told = labels.map(({ text, meaning }) => {
    const { group, letter, yearGroup, measure, subject, period, whose, statistic, total, not, keyStage } = meaning;
    if (not === 'otherGroup' || isWhen.test(text.trim()) || keyStage !== undefined) return text.toLowerCase();
    const known = [group, letter, yearGroup, measure, subject, period, whose, statistic, total, not].filter(Boolean).join(' ');
    // A class, a need or a number of a row is nothing a table of groups is sorted by; a subject is.
    return known || (/\d/.test(text) || looksLikeInitials(text) ? '' : text.toLowerCase());
  });
  return told.filter(Boolean).join('|');
}

/** Of when a row is, where that is no year of a school or of a pupil. */
const isWhen =
  /^(?:(?:half[- ]?)?term|ht|week|wk|w\/?c|ap|dp|data (?:point|drop|capture)|assessment(?: point)?|cycle|round|month) ?\d{1,2}\b|^(?:w\/?c )?\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^\d{4}-\d\d-\d\d|^(?:aut|spr|sum)\w* ?(?:term )?\d$/i;

/** Whether each of several things stands once with each of several groups, as no list of pupils does. */
function isFullCross(rows: readonly RowOfTable[]): boolean {
  const pairs = rows.map(({ labels }) => {
    const groups = labels.filter(({ meaning: { group, letter } }) => group ?? letter);
    const others = labels.filter((label) => !groups.includes(label));
    return [others, groups].map((own) => own.map(({ text }) => text.toLowerCase()).join('|')) as [string, string];
  });
  const [others, groups] = [new Set(pairs.map(([other]) => other)), new Set(pairs.map(([, group]) => group))];
  const distinct = new Set(pairs.map((pair) => pair.join('||')));
  return others.size > 1 && groups.size > 1 && distinct.size === rows.length && rows.length === others.size * groups.size;
}

function headingsOf(workbook: Workbook, rows: readonly RowOfTable[]): string[] {
  const [first] = rows;
  if (!first) return [];
  const sheet = workbook.sheets[first.sheet]!;
  const above = sheet.rows.slice(0, first.row).toReversed();
  const heads = above.find(({ cells }) => cells.filter((cell) => cell?.text && /[a-z]/i.test(cell.text)).length >= 2);
  const numbering = first.cells.filter(({ across }) => across.some(({ text }) => numbersRows.test(text.trim())));
  const beside = [...(first.labels.length === 0 ? first.cells : [...first.labels, ...numbering])].map(
    ({ place }) => place.column,
  );
  return (heads?.cells ?? []).flatMap((cell, column) => {
    const names = cell !== undefined && cell.text !== '' && cell.text.length <= 40;
    return names && (beside.includes(column) || personKind(cell.text) !== undefined) ? [cell.text] : [];
  });
}
