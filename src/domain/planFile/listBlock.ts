import type { ColumnKind } from './columnKind';
import type { LabelLine } from './labelLines';
import type { ListLine } from './listLines';
import type { Part, RawAction, RawObjective } from './raw';
import type { SectionText } from './rowTexts';
import { describeObjective } from './sections';
import { plainCell } from './sharedOut';

/** The name under which a person says what points without a line of their own above them are, as they say it of a column. */
export const LISTED_POINTS = 'points of the lists';

/** What stands under one heading of a plan of lists. */
export interface Block {
  objective: RawObjective | null;
  level: SectionText['level'];
  /** Its numbered lines are objectives themselves. */
  numbered?: boolean;
  /** It is itself a point, with this mark: the next one is the next objective. */
  listed?: Extract<ListLine, { is: 'point' }>['mark'];
  /** What the points are, where a line above them says so. */
  of: ColumnKind | undefined;
  /** That line. */
  label: string;
  /** The year of the plan that the points are of. */
  year?: string;
  /** Lines without a mark still belong to it. */
  open: boolean;
  /** That line is a heading of the document: all up to the next one belongs to it. */
  headed?: boolean;
  /** Of the first point: others are points of points. */
  mark: Extract<ListLine, { is: 'point' }>['mark'] | undefined;
  actions: RawAction[];
  /** `Lead: PL`, and the action that it stands under. */
  said: { part: Part; after: RawAction | undefined }[];
}

/** At the top of a page. */
export function noBlock(): Block {
  return { objective: null, level: 'objective', of: undefined, label: '', open: false, mark: undefined, actions: [], said: [] };
}

/** Whether the points are this; without a word for them they are actions. */
export function isOfBlock({ of }: Block, kind: ColumnKind): boolean {
  return (of ?? 'action') === kind;
}

/** Keeps what a line says: who and when for the actions, everything else for the objective. */
export function describeBlock(block: Block, line: LabelLine): void {
  const { kind, label, value, place } = line;
  const part: Part = { kind, heading: label, cell: plainCell(value), place, rows: 1 };
  const after = block.actions.at(-1);
  const last = block.said.at(-1);
  if (OF_ACTIONS.has(kind) && last?.part.kind === kind && last.part.heading === label && last.after === after)
    last.part.cell = plainCell(`${last.part.cell.text}\n${value}`);
  else if (OF_ACTIONS.has(kind)) block.said.push({ part, after });
  else describeObjective(block.objective, line);
}

const OF_ACTIONS: ReadonlySet<ColumnKind> = new Set(['lead', 'support', 'start', 'due']);

/** At the end of a block: a line over or under all its actions holds for each of them, one between them for the action above it. */
export function settleBlock({ actions, said, objective }: Block): void {
  // What a line of its own states goes before what the words of a point may say.
  const told = (action: RawAction) => action.parts.filter(({ guessed }) => !guessed);
  const kindsOf = new Map(actions.map((action) => [action, new Set(told(action).map(({ kind }) => kind))]));
  for (const { part, after } of said) {
    const isLast = said.every((other) => other.part.kind !== part.kind || other.after === actions.at(-1));
    const ofAll = after === undefined || isLast;
    const own = ofAll ? actions.filter((action) => !kindsOf.get(action)?.has(part.kind)) : [after];
    for (const action of own) {
      action.parts = action.parts.filter(({ kind, guessed }) => !guessed || kind !== part.kind);
      action.parts.push({ ...part, rows: own.length });
    }
    if (own.length === 0) objective?.notes.push(`${part.heading}: ${part.cell.text}`);
  }
}
