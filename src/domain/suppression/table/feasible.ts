import type { Cell } from './cell';
import { networkOf, tiesYears } from './network';

/** The least and the most that an open place may hold: nothing and any number, where it is not said. */
export interface Bounds {
  leastOf?: (place: Cell) => number;
  mostOf?: (place: Cell) => number;
}

/**
 * Gives every open place a number with which all sums hold: any such numbers will do to reason from, since whatever other table
 * looks the same can be reached from this one in round trips. Where no numbers fit, the table does not add up, and stays open.
 */
export function supposeNumbers(cells: readonly Cell[], { leastOf = () => 0, mostOf = () => Infinity }: Bounds = {}): void {
  const { nodes, ends } = networkOf(cells, tiesYears(cells));
  const numbers = cells.map((cell) => cell.number ?? leastOf(cell));
  const left = new Array<number>(nodes).fill(0);
  ends.forEach(([from, to], edge) => {
    left[from]! -= numbers[edge]!;
    left[to]! += numbers[edge]!;
  });
  const open = cells.flatMap((cell, edge) => (cell.number === null ? [{ edge, least: leastOf(cell), most: mostOf(cell) }] : []));
  if (open.length === 0) return;
  for (let start = left.findIndex(isOver); start >= 0; start = left.findIndex(isOver)) {
    const way = wayToNeed(start);
    if (!way) return;
    const end = way.at(-1)!.to;
    const amount = Math.min(left[start]!, -left[end]!, ...way.map(({ room }) => room));
    for (const { edge, sign } of way) numbers[edge]! += sign * amount;
    left[start]! -= amount;
    left[end]! += amount;
  }
  if (left.some((one) => isOver(-one))) return;
  for (const { edge } of open) Object.assign(cells[edge]!, { number: numbers[edge]!, supposed: true });

  /** From a node that has too much through open places to one that has too little; the fewest steps. */
  function wayToNeed(start: number): Step[] | undefined {
    const by = new Map<number, Step | undefined>([[start, undefined]]);
    for (const here of by.keys()) {
      if (isOver(-left[here]!)) return stepsTo(by, here);
      for (const { edge, least, most } of open) {
        const [from, to] = ends[edge]!;
        const forth = { edge, from, to, sign: 1, room: most - numbers[edge]! } as const;
        const back = { edge, from: to, to: from, sign: -1, room: numbers[edge]! - least } as const;
        for (const step of [forth, back]) {
          if (step.from === here && isOver(step.room) && !by.has(step.to)) by.set(step.to, step);
        }
      }
    }
    return undefined;
  }
}

interface Step {
  edge: number;
  from: number;
  to: number;
  sign: 1 | -1;
  room: number;
}

function stepsTo(by: ReadonlyMap<number, Step | undefined>, end: number): Step[] {
  const steps: Step[] = [];
  for (let step = by.get(end); step; step = by.get(step.from)) steps.unshift(step);
  return steps;
}

/** Sums of means are not whole numbers. */
function isOver(number: number): boolean {
  return number > 1e-6;
}
