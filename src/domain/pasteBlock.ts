import type { Action } from './action';
import { readLeads } from './planFile/people';
import type { ReadingContext } from './planFile/reading';
import type { When } from './planFile/period';
import type { Reason } from './planFile/question';
import { speaksOfRole } from './planFile/roles';
import { readStatusText } from './planFile/statuses';
import { plainWords, saysEmpty, type Understood } from './planFile/understood';
import { readWhen } from './planFile/when';
import { whoFits } from './planFile/whoIs';
import { findUpns } from './pupilGuard';
import { findSigns } from './pupilSigns';
import type { Person } from './person';
import type { Key } from './record';
import type { Status } from './update';

/** The cells of an action's row that a block can be pasted over, in their order on the screen. */
export const pasteColumns = ['text', 'lead', 'due', 'status'] as const;
export type PasteColumn = (typeof pasteColumns)[number];

/** What a pasted cell makes of an action: fields of it, or what it stands at. */
export interface Pasted {
  fields?: Partial<Pick<Action, 'text' | 'leadKey' | 'leadText' | 'start' | 'startText' | 'due' | 'dueText'>>;
  status?: Status;
}

/** A cell of the block over a cell of the plan. */
export interface PastedCell {
  column: PasteColumn;
  /** As it was copied. */
  said: string;
  /** What it surely means. Missing where it says nothing, or a person has to say. */
  sure?: Pasted;
  /**
   * Why it is left as it is until somebody says otherwise; `pupil`: it may point to one pupil, and what an action is called may stay
   * with a reason; `nobodyHere`: it is written as a name and fits none of the school's people.
   */
  doubt?: Reason | 'pupilNumber' | 'pupil' | 'noName' | 'nobodyHere';
  /** What a careful colleague would propose. */
  proposed?: Pasted;
}

/** A row of the block: over an action, or below the last one, where it becomes a new action. */
export interface PastedRow {
  actionKey?: Key;
  cells: PastedCell[];
}

/** What was understood of a pasted block. */
export interface PastedBlock {
  rows: PastedRow[];
  /** The first row of the block names columns and is left out. */
  headed: boolean;
  /** Columns of the block that lie beyond the last one of the plan. */
  columnsLeft: number;
  /** Rows beyond the last action that name no action to add. Those whose name is doubtful are among `rows`, and add nothing. */
  rowsLeft: number;
}

/** Where a block is pasted: an objective's actions from the focused one on (none: below the last), from a column on. */
export interface PastePlace {
  actionKeys: readonly Key[];
  column: PasteColumn;
}

/**
 * Reads a block of cells as the importer reads a file: what is doubtful is left and told, nothing is guessed. An empty cell
 * says nothing, since merged cells come as empty ones; `-` says that there is nobody, or no day.
 */
export function readBlock(
  block: readonly (readonly string[])[],
  { actionKeys, column }: PastePlace,
  people: readonly Person[],
  context: ReadingContext,
): PastedBlock {
  const first = pasteColumns.indexOf(column);
  const whole = block.slice(0, block.findLastIndex(says) + 1);
  const headed = whole.length > 1 && isHeading(whole[0]!);
  const body = headed ? whole.slice(1) : whole;
  const width = Math.max(0, ...body.map((row) => row.findLastIndex((said) => said.trim() !== '') + 1));
  const rows = body.map((row, at): PastedRow => {
    // An empty row keeps its place, so that those below it meet their actions, and changes nothing.
    const own = says(row) ? row.slice(0, pasteColumns.length - first) : [];
    const cells = own.map((said, place) => readCell(pasteColumns[first + place]!, said.trim(), people, context));
    return { ...(at < actionKeys.length && { actionKey: actionKeys[at] }), cells };
  });
  const kept = rows.filter((row) => row.actionKey !== undefined || namesAction(row));
  return {
    rows: kept,
    headed,
    columnsLeft: Math.max(0, width - (pasteColumns.length - first)),
    rowsLeft: rows.filter((row) => row.cells.length > 0).length - kept.filter((row) => row.cells.length > 0).length,
  };
}

function readCell(column: PasteColumn, said: string, people: readonly Person[], context: ReadingContext): PastedCell {
  const cell = { column, said };
  if (findUpns(said).length > 0) return { ...cell, doubt: 'pupilNumber' };
  const signs = findSigns(said, { today: context.today, staff: column === 'lead', day: column === 'due' });
  if (signs.length > 0) return { ...cell, doubt: 'pupil', ...(column === 'text' && { proposed: { fields: { text: said } } }) };
  if (column === 'text') return said === '' ? { ...cell, doubt: 'noName' } : { ...cell, sure: { fields: { text: said } } };
  if (column === 'lead') return { ...cell, ...leadIn(said, people) };
  if (column === 'due') return { ...cell, ...dueIn(said, context) };
  const read = readStatusText(said, new Map());
  const status = read.value ?? read.proposed;
  if (read.reason === undefined) return { ...cell, ...(read.value && { sure: { status: read.value } }) };
  return { ...cell, doubt: read.reason, ...(status && { proposed: { status } }) };
}

/** Nothing says nothing, a dash nobody; a full name is that person; what may be somebody's initials, surname or role is asked about, as is a name of nobody; anything else stays words. */
function leadIn(said: string, people: readonly Person[]): Omit<PastedCell, 'column' | 'said'> {
  if (said === '') return {};
  if (saysEmpty(said)) return { sure: { fields: { leadKey: '', leadText: '' } } };
  const { value, reason } = readLeads(said);
  if (reason !== undefined || value === null) return { doubt: reason };
  const here = people.filter(({ left, name }) => !left && name.trim() !== '');
  const [only = ''] = value;
  const named = value.length === 1 ? here.filter(({ name }) => plainWords(name) === plainWords(only)) : [];
  if (named.length === 1) return { sure: { fields: { leadKey: named[0]!.key, leadText: '' } } };
  const fitting = value.length === 1 ? whoFits(only, here, []) : [];
  const words = { fields: { leadKey: '', leadText: value.join(', ') } };
  if (named.length === 0 && fitting.length === 0) {
    return value.some((one) => isNameOfNobody(one, people)) ? { doubt: 'nobodyHere', proposed: words } : { sure: words };
  }
  const person = fitting.length === 1 ? here.find(({ name }) => name === fitting[0]!.name) : undefined;
  return { doubt: 'whoIs', proposed: person ? { fields: { leadKey: person.key, leadText: '' } } : words };
}

/** Written as a name, with capitals and no word that speaks of a role, and of nobody the school knows: `Sam Sample`. */
function isNameOfNobody(said: string, people: readonly Person[]): boolean {
  if (people.some(({ name }) => plainWords(name) === plainWords(said))) return false;
  return NAME.test(said.trim()) && !speaksOfRole(said);
}

const NAME = /^(?:\p{Lu}[\p{Ll}’'.-]*\s+){0,2}\p{Lu}[\p{L}’'-]*\p{Ll}$/u;

function dueIn(said: string, context: ReadingContext): Omit<PastedCell, 'column' | 'said'> {
  if (said === '') return {};
  if (saysEmpty(said)) return { sure: { fields: { due: null, dueText: '' } } };
  const { start, due } = readWhen({ text: said, value: said }, 'due', context);
  const reason = due?.reason ?? start?.reason;
  const fields = { ...startOf(start), ...dueOf(due) };
  if (reason === undefined && due?.value) return { sure: { fields } };
  const proposed = { ...startOf(start && asProposed(start)), ...dueOf(due && asProposed(due)) };
  return { doubt: reason ?? 'unclearDate', ...(Object.keys(proposed).length > 0 && { proposed: { fields: proposed } }) };
}

function asProposed({ value, proposed }: Understood<When>): Understood<When> {
  return { value: proposed ?? value };
}

function dueOf(read: Understood<When> | undefined): Pick<Action, 'due' | 'dueText'> | undefined {
  const when = read?.value;
  return when ? ('day' in when ? { due: when.day, dueText: '' } : { due: null, dueText: when.words }) : undefined;
}

function startOf(read: Understood<When> | undefined): Pick<Action, 'start' | 'startText'> | undefined {
  const when = read?.value;
  return when ? ('day' in when ? { start: when.day, startText: '' } : { start: null, startText: when.words }) : undefined;
}

function says(row: readonly string[]): boolean {
  return row.some((said) => said.trim() !== '');
}

function namesAction({ cells }: PastedRow): boolean {
  return cells.some(({ column, said }) => column === 'text' && said !== '');
}

const HEADING =
  /^(actions?|what|steps?|tasks?|leads?|led by|who|person responsible|responsible|owner|due( date)?|by when|when|deadline|timescale|status|rag|progress)$/;

/** A row of which every filled cell is a heading, two at least. */
function isHeading(row: readonly string[]): boolean {
  const filled = row.map(plainWords).filter(Boolean);
  return filled.length > 1 && filled.every((words) => HEADING.test(words));
}
