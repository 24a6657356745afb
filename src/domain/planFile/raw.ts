import type { ColumnKind } from './columnKind';
import type { Doubt } from './doubt';
import type { LeftOut, LeftOutReason, ReadColumn } from './reading';
import type { Cell, Place } from './workbook';

/** A cell of an action, not yet understood. */
export interface Part {
  kind: ColumnKind;
  heading: string;
  term?: 'autumn' | 'spring' | 'summer';
  cell: Cell;
  place: Place;
  /** How many rows a merged cell reaches over; 1 for every other cell. */
  rows: number;
  /** Told by where it stands in a point of a list: asked before it is taken. */
  guessed?: true;
  /** Of a further row without an action of its own: asked about where it says otherwise than the action's row. */
  further?: true;
}

/** An objective as its cells stand, with what stands beside it. */
export interface RawObjective {
  number: string;
  text: string;
  /** `Priority 1`, as it stands where there are no words beside it. */
  label?: string;
  priority: string;
  /** Why it may be no objective. */
  doubt?: Doubt;
  criteria: Part[];
  costs: Part[];
  notes: string[];
  from: Place[];
  /** Stands in a list of objectives without actions; names the list. */
  list?: string;
  /** What counts of its text, kept beside the text it was made of. */
  same?: { of: string; letters: string };
}

/** An action as its cells stand; what they mean is worked out by `understandActions`. */
export interface RawAction {
  objective: RawObjective | null;
  /** The objective cell's words where they are only a number to look up. */
  objectiveNumber: string;
  ref: string;
  text: string;
  action: Part;
  parts: Part[];
  hidden: boolean;
  /** Stands beside the plan, and only reads like an action. */
  aside?: true;
  /** Nothing but its text stands in its row, so that it may be a heading. */
  lone: boolean;
}

/** Everything found in a workbook, in the order of the file. */
export interface Gathered {
  objectives: RawObjective[];
  actions: RawAction[];
  leftOut: LeftOut[];
  columns: ReadColumn[];
  initials: { initials: string; name: string }[];
  /** Sheets whose table has no headings: its columns were told by their content. */
  withoutHeadings: Set<number>;
  /** Sheets whose actions are the points of lists. */
  fromLists: Set<number>;
}

/** Nothing yet. */
export function nothingGathered(): Gathered {
  return {
    objectives: [],
    actions: [],
    leftOut: [],
    columns: [],
    initials: [],
    withoutHeadings: new Set(),
    fromLists: new Set(),
  };
}

/** Notes that something was seen and is no part of the plan; its words are cut short. */
export function leaveOut(gathered: Gathered, why: LeftOutReason, text: string, from: Place, rows = 1): void {
  gathered.leftOut.push({ why, text: text.length > 80 ? `${text.slice(0, 79)}…` : text, from, rows });
}

/** The objective with the same words (letters and digits alone count) and no other number, or a new one at the end. */
export function objectiveNamed(gathered: Gathered, text: string, number: string, from: Place): RawObjective {
  const wanted = sameness(text);
  const known = gathered.objectives.find((objective) =>
    wanted
      ? lettersOf(objective) === wanted && (!number || !objective.number || objective.number === number)
      : objective.number === number && number !== '',
  );
  return known ?? addObjective(gathered, text, number, from);
}

/** Gives an objective that is only a number so far its words; false where none of that number is without. */
export function nameObjective({ objectives }: Gathered, number: string, text: string, from: Place): boolean {
  const known = objectives.find((objective) => number !== '' && objective.number === number && objective.text === '');
  if (!known || text === '') return false;
  known.text = text;
  known.from.push(from);
  return true;
}

/** A new objective at the end of the plan. */
export function addObjective(gathered: Gathered, text: string, number: string, from: Place): RawObjective {
  const objective: RawObjective = { number, text, priority: '', criteria: [], costs: [], notes: [], from: [from] };
  gathered.objectives.push(objective);
  return objective;
}

/** What counts of an objective's text when two are compared. */
export function lettersOf(objective: RawObjective): string {
  if (objective.same?.of !== objective.text) objective.same = { of: objective.text, letters: sameness(objective.text) };
  return objective.same.letters;
}

/** What of a text counts when two are compared. */
export function sameness(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** `1.2 Train TAs` carries its own number. */
export function withRef(ref: string, text: string): { ref: string; text: string } {
  const own = /^(\d{1,2}[.]\d{1,2}[a-z]?|\d{1,2}[a-z])[.):]?\s+(?=\p{L})/u.exec(text);
  return own && !ref.includes('.') && !text.includes('\n')
    ? { ref: own[1] ?? '', text: text.slice(own[0].length) }
    : { ref, text };
}

/** One more row of last year's table. */
export function countLastYear(gathered: Gathered): void {
  const last = gathered.leftOut.at(-1);
  if (last?.why === 'lastYear') last.rows += 1;
}

/** The last row that any of its cells reaches. */
export function lastRowOf(action: RawAction): number {
  return Math.max(
    action.action.place.row + action.action.rows - 1,
    ...action.parts.map(({ place, rows }) => place.row + rows - 1),
  );
}
