import { asAnswer, type Ask } from '../asks';
import type { Made } from '../columnAsks';
import type { Part, RawAction } from '../raw';
import type { ReadAction, ReadingContext } from '../reading';
import type { Status } from '../../update';
import type { When } from '../period';
import { plainWords } from '../understood';

/** Words of an action, or of what is noted of it, in which a field may be said. */
export interface Words {
  text: string;
  part: Part;
  /** The heading of the column they stand in; empty for the action's own words. */
  heading: string;
}

/** The fields that may be said in words, with what each holds. */
interface Values {
  leads: string[];
  start: When;
  due: When;
  cost: number;
  status: Status;
}

/** The actions that are brought in, each with the row it was made of. */
export function eachAction(read: readonly Made[]): { action: ReadAction; raw: RawAction }[] {
  return read.flatMap(({ made, raw }) => (raw.hidden ? [] : made.map((action) => ({ action, raw }))));
}

/** The action's own words, then those of the columns that no field is made of. */
export function wordsOf(
  action: ReadAction,
  raw: RawAction,
  { columns = {} }: ReadingContext,
  kinds: readonly Part['kind'][],
): Words[] {
  // What a person said of a column holds.
  const isOpen = ({ heading }: Part) => columns[plainWords(heading)] === undefined;
  const beside = raw.parts.filter((part) => kinds.includes(part.kind) && part.cell.text !== '' && isOpen(part));
  return [{ text: action.text, part: raw.action, heading: '' }, ...beside.map(cellWords)];
}

/** The words of a cell, under its heading. */
export function cellWords(part: Part): Words {
  return { text: part.cell.text, part, heading: part.heading };
}

/** Whether a cell of one of these kinds says something: then the field was read or asked about there. */
export function isSaid(raw: RawAction, ...kinds: Part['kind'][]): boolean {
  return raw.parts.some(({ kind, cell }) => kinds.includes(kind) && (cell.text !== '' || cell.fill !== undefined));
}

/** Asks whether these words say a field, once for all actions whose words of that place do. */
export function askWhetherSaid<F extends keyof Values>(
  asks: Ask[],
  action: ReadAction,
  field: F,
  value: Values[F],
  said: string,
  { part, heading }: Words,
): void {
  action.asked.push(field);
  Object.assign(action.proposed, { [field]: value });
  asks.push({ field, reason: 'saidElsewhere', said, heading, part, proposed: asAnswer(field, value), action });
}

/** Notes of an action what a cell says that none of its fields will. */
export function keepInNote(action: ReadAction, { heading }: Part, words: string): void {
  action.note = [action.note, `${heading}: ${words}`].filter(Boolean).join('\n');
}
