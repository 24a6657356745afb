import { kindOfHeading } from './headings';
import type { HeadColumn, TableHead } from './tableHeads';
import { isTotal } from './rowTexts';
import { plainWords } from './understood';
import type { Sheet } from './workbook';

/**
 * The tables of actions that one row of headings heads side by side: set apart by an empty column, or the same headings over
 * again. Columns of objectives left of the first stand in each. One where there is but one.
 */
export function besideEachOther(head: TableHead, isApart: (before: HeadColumn, after: HeadColumn) => boolean): TableHead[] {
  const blocks = numbered(head.columns) ?? repeated(head.columns) ?? apart(head.columns, isApart);
  const readable = blocks.every(
    (block) => block.some(({ kind }) => kind === 'action') && new Set(block.map(({ kind }) => kind).filter(Boolean)).size > 1,
  );
  if (blocks.length < 2 || !readable) return [head];
  return blocks.map((columns) => ({ ...head, columns }));
}

/** `Action 1 | Who 1 | Action 2 | Who 2`: a block for each number, with the columns before the first and behind the last in each. */
function numbered(columns: HeadColumn[]): HeadColumn[][] | undefined {
  const said = columns.map(({ heading }) => /^(.*\p{L}.*?)\s*#?([1-9])$/u.exec(plainWords(heading)));
  const first = said.findIndex((one) => one?.[2] === '1' && kindOfHeading(one[1] ?? '') === 'action');
  const size = first < 0 ? 0 : said.slice(first).filter((one) => one?.[2] === '1').length;
  const count = Math.max(0, ...said.map((one) => Number(one?.[2] ?? 0)));
  const isInPlace = Array.from({ length: size * count }, (_, at) => {
    const [, name, number] = said[first + at] ?? [];
    return name !== undefined && name === said[first + (at % size)]?.[1] && Number(number) === Math.floor(at / size) + 1;
  }).every(Boolean);
  if (size === 0 || count < 2 || !isInPlace) return undefined;
  const isOfBlock = (at: number) => at >= first && at < first + size * count;
  const bare = columns.map((column, at) => (isOfBlock(at) ? { ...column, kind: kindOfHeading(said[at]?.[1] ?? '') } : column));
  return Array.from({ length: count }, (_, block) => [
    ...bare.slice(0, first),
    ...bare.slice(first + block * size, first + (block + 1) * size),
    ...bare.slice(first + size * count),
  ]);
}

function apart(columns: HeadColumn[], isApart: (before: HeadColumn, after: HeadColumn) => boolean): HeadColumn[][] {
  const blocks: HeadColumn[][] = [];
  for (const column of columns) {
    const before = blocks.at(-1)?.at(-1);
    if (before && (!isApart(before, column) || saysWhatWasDone(column))) blocks.at(-1)?.push(column);
    else blocks.push([column]);
  }
  return blocks;
}

/**
 * Whether columns set apart are a table of something else: amounts beside what they are for, with a total of their own or under
 * words that name no part of an action (`Item`).
 */
export function isOfMoney(columns: readonly HeadColumn[], sheet: Sheet, first: number, end: number): boolean {
  const [label] = columns;
  if (!label || !columns.slice(1).some(({ kind }) => kind === 'cost')) return false;
  const cells = sheet.rows.slice(first, end).map(({ cells: own }) => own[label.column]?.text ?? '');
  // `Budget` over words, with `Amount` beside it.
  if (label.kind === 'cost') return !cells.some((text) => /\d/.test(text));
  return (
    /^(budget )?(items?|descriptions?|what|details?|heading|category|area|spend|purchase)\b/i.test(label.heading) ||
    cells.some(isTotal)
  );
}

/** `Actions taken`: of the actions beside it. */
export function saysWhatWasDone({ heading }: Pick<HeadColumn, 'heading'>): boolean {
  const words = plainWords(heading);
  return (
    /\b(actions?|steps?) (already |actually )?(taken|done|completed|carried out|so far|to date)$/.test(words) ||
    /^what (we(?: have|'ve)?|has been|have we|was) (done|achieved|completed)( so far| to date)?\??$/.test(words)
  );
}

/** Blocks of the very same headings, each with an action; what stands left of the first belongs to all. */
function repeated(columns: HeadColumn[]): HeadColumn[][] | undefined {
  const words = columns.map(({ heading }) => plainWords(heading));
  const first = columns.findIndex(
    ({ kind, heading }, at) => kind !== undefined && words.indexOf(plainWords(heading), at + 1) > 0,
  );
  const size = first < 0 ? 0 : words.indexOf(words[first] ?? '', first + 1) - first;
  const rest = columns.length - first;
  if (size < 2 || rest % size !== 0 || words.slice(first).some((word, at) => word !== words[first + (at % size)]))
    return undefined;
  const shared = columns.slice(0, first);
  if (shared.some(({ kind }) => kind === 'action')) return undefined;
  return Array.from({ length: rest / size }, (_, block) => [
    ...shared,
    ...columns.slice(first + block * size, first + (block + 1) * size),
  ]);
}

/** The sheet without these columns. */
export function masked(sheet: Sheet, columns: readonly number[]): Sheet {
  if (columns.length === 0) return sheet;
  const rows = sheet.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, column) => (columns.includes(column) ? undefined : cell)),
  }));
  return { ...sheet, rows };
}

/** Tables beside each other, with an empty column between: the one with actions counts. */
export function sideBySide(
  sheet: Sheet,
  head: TableHead,
  first: number,
  end: number,
): { main: TableHead['columns']; others: TableHead['columns'] } {
  const groups: TableHead['columns'][] = [];
  for (const column of head.columns) {
    const group = groups.at(-1);
    const before = group?.at(-1)?.column;
    const gap = before !== undefined && column.column - before > 1 && isEmpty(sheet, before + 1, column.column, first, end);
    if (group && !gap) group.push(column);
    else groups.push([column]);
  }
  const rank = (group: TableHead['columns']) => (group.some(({ kind }) => kind === 'action') ? 100 : 0) + group.length;
  const main = groups.reduce((best, group) => (rank(group) > rank(best) ? group : best), groups[0] ?? []);
  const kinds = new Set(main.map(({ kind }) => kind));
  const adds = (column: TableHead['columns'][number]) =>
    saysWhatWasDone(column) || (column.kind !== undefined && column.kind !== 'action' && !kinds.has(column.kind));
  const joined = groups.filter((group) => group === main || (group.every(adds) && !isOfMoney(group, sheet, first, end)));
  return { main: joined.flat(), others: groups.filter((group) => !joined.includes(group)).flat() };
}

/** Columns of another table with those behind them that have no heading. */
export function withBare(others: TableHead['columns'], main: TableHead['columns'], { rows }: Sheet): number[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const own = new Set(main.map(({ column }) => column));
  return others.flatMap(({ column }) => {
    const columns = [column];
    for (let next = column + 1; next < width && !own.has(next); next += 1) columns.push(next);
    return columns;
  });
}

/** Whether nothing stands in these columns of these rows, not even a part of a merged cell; the ends are beyond the last. */
export function isEmpty(sheet: Sheet, from: number, to: number, first: number, end: number): boolean {
  return sheet.rows.slice(first, end).every(({ cells }) => cells.slice(from, to).every((cell) => !cell?.text && !cell?.within));
}
