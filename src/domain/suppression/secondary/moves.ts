import type { Constraint } from '../constraints/constraint';
import type { Cell } from '../table/cell';
import { otherYears } from '../table/fullTable';

/** Tables in which the same change, forth or back, leaves what they make together as it is. */
export interface Move {
  members: readonly { at: number; sign: 1 | -1 }[];
  /** In which rows: those that all of them name, and in which no sum with other tables would show it. */
  rows: ReadonlySet<string>;
}

/** What moves each table can make, by its index; those that have to do with each other in one map. */
export function movesOf(
  tables: readonly (readonly Cell[])[],
  sums: readonly Constraint[],
): ReadonlyMap<number, readonly Move[]>[] {
  const rows = tables.map((cells) => new Set(cells.map(({ yearGroup }) => yearGroup)));
  const ofTable = tables.map((_, at) => sums.filter(({ members }) => members.some((one) => one.at === at)));
  const open = new Set(tables.keys());
  const found: Map<number, readonly Move[]>[] = [];
  for (const start of open) {
    const together = new Set([start]);
    for (const at of together) for (const { members } of ofTable[at]!) for (const one of members) together.add(one.at);
    for (const at of together) open.delete(at);
    found.push(new Map([...together].map((at) => [at, movesThrough(at, ofTable, rows)])));
  }
  return found;
}

/** No move takes more tables than a year has half-terms and terms; more ways than these are not looked at. */
const mostMembers = 8;
const mostLooks = 600;
const mostMoves = 24;

function movesThrough(start: number, ofTable: readonly (readonly Constraint[])[], rows: readonly ReadonlySet<string>[]): Move[] {
  const found = new Map<string, Move>();
  const add = (signs: ReadonlyMap<number, 1 | -1>): void => {
    const members = [...signs].map(([at, sign]) => ({ at, sign }));
    const name = members.map(({ at }) => at).toSorted((one, other) => one - other);
    const free = rowsOf(signs, ofTable, rows);
    if (free.size > 0) found.set(name.join(' '), { members, rows: free });
  };
  const waiting: ReadonlyMap<number, 1 | -1>[] = [new Map([[start, 1]])];
  add(waiting[0]!);
  for (let look = 0; look < waiting.length && look < mostLooks && found.size < mostMoves; look += 1) {
    const signs = waiting[look]!;
    const unequal = [...signs.keys()].flatMap((at) => ofTable[at]!).find((sum) => balance(sum, signs) !== 0);
    if (!unequal) add(signs);
    else if (signs.size < mostMembers) {
      const over = Math.sign(balance(unequal, signs));
      for (const { at, sign } of unequal.members)
        if (!signs.has(at)) waiting.push(new Map(signs).set(at, over * sign > 0 ? -1 : 1));
    }
  }
  return [...found.values()];
}

function balance({ members }: Constraint, signs: ReadonlyMap<number, 1 | -1>): number {
  return members.reduce((sum, { at, sign }) => sum + sign * (signs.get(at) ?? 0), 0);
}

/** The rows that all name, but for those in which some sum would come out otherwise. */
function rowsOf(
  signs: ReadonlyMap<number, 1 | -1>,
  ofTable: readonly (readonly Constraint[])[],
  rows: readonly ReadonlySet<string>[],
): ReadonlySet<string> {
  const [first, ...others] = [...signs.keys()].map((at) => rows[at]!);
  const sums = new Set([...signs.keys()].flatMap((at) => ofTable[at]!));
  const isFree = (row: string): boolean => {
    if (!others.every((own) => own.has(row))) return false;
    return [...sums].every(({ members, whole }) => {
      // What years are left out of tables that name other years, nobody can say; where the whole names none, it may have any.
      const isOfAllYears = whole !== undefined && rows[whole]!.size === 1;
      if (row === otherYears && !isOfAllYears && !members.every(({ at }) => isSame(rows[at]!, first!))) return false;
      const bound = members.filter(({ at }) => rows[at]!.has(row));
      if (whole !== undefined && (!rows[whole]!.has(row) || bound.length === 1)) return true;
      return balance({ members: bound }, signs) === 0;
    });
  };
  return new Set([...first!].filter(isFree));
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((row) => other.has(row));
}
