import type { Constraint } from '../constraints/constraint';
import type { GuardedCell } from '../table/guardedCell';
import { cheapestCycle, networkFrom, type Cycle, type Network, type Steps } from './cycles';
import { movesOf, type Move } from './moves';

/**
 * Secondary suppression: hides further places until no hidden number can be computed from what is shown, as few and as cheap ones as
 * a search from place to place finds. Sums over groups and over years make a table a network in which every place is an edge: a number
 * is safe where a cycle through it exists that raises and lowers hidden numbers by one and leaves every sum as it is. Where
 * tables add up (`sums`, by index), the same cycle is made in several of them at once, forth in one and back in another, so that what
 * they make together stays as it is too. Such a cycle is itself the proof: it leads to other tables, of whole numbers within their
 * bounds, that look the same.
 */
export function hideSecondary(
  tables: readonly (readonly GuardedCell[])[],
  sums: readonly Constraint[] = [],
  steps: Steps = { taken: 0 },
): void {
  for (const moves of movesOf(tables, sums)) hideIn(tables, moves, steps);
}

/** Tables that have to do with each other, with the moves that each of them can make. */
function hideIn(tables: readonly (readonly GuardedCell[])[], moves: ReadonlyMap<number, readonly Move[]>, steps: Steps): void {
  const cells = [...moves.keys()].flatMap((at) => tables[at]!);
  const before = cells.map(({ hidden, guarded }) => ({ hidden, guarded }));
  if (isKept(tables, moves, steps)) return;
  // All may be hidden and still be told by how small it is said to be: three numbers below 5 that make 12.
  cells.forEach((cell, at) => Object.assign(cell, before[at], cell.unsaid && { ...cell.unsaid, isUnsaid: true }));
  if (isKept(tables, moves, steps)) return;
  // Nothing proves some of them open: all that can be hidden stays hidden.
  for (const cell of cells) if (Number.isFinite(cell.cost)) cell.hidden = true;
}

/** Hides what must be hidden; false where something cannot be kept from a reader. */
function isKept(tables: readonly (readonly GuardedCell[])[], moves: ReadonlyMap<number, readonly Move[]>, steps: Steps): boolean {
  const networks = new Map<Move, Network>();
  const networkOf = (move: Move): Network => {
    const known = networks.get(move) ?? networkFrom(tables, move);
    networks.set(move, known);
    return known;
  };
  const proofs = new Map<GuardedCell, Cycle>();
  const added: GuardedCell[] = [];
  const hide = (cell: GuardedCell): void => {
    if (cell.hidden) return;
    cell.hidden = true;
    cell.guarded = true;
    added.push(cell);
  };
  const cycleOf = (at: number, cell: GuardedCell, hiddenOnly: boolean): Cycle | undefined => {
    let best: Cycle | undefined;
    for (const move of moves.get(at)!) {
      const network = networkOf(move);
      const edge = network.edgeOf.get(cell);
      const cycle = edge === undefined ? undefined : cheapestCycle(network, edge, steps, hiddenOnly);
      if (cycle && (!best || cycle.cost < best.cost)) best = cycle;
      if (best && (best.cost === 0 || hiddenOnly)) break;
    }
    return best;
  };
  const risky = [...moves.keys()].flatMap((at) => tables[at]!.map((cell) => [at, cell] as const));
  for (const [at, cell] of risky) {
    if (!isAtRisk(cell)) continue;
    const cycle = cycleOf(at, cell, false);
    if (!cycle) return false;
    cycle.cells.forEach(hide);
  }
  for (const [at, cell] of risky) {
    const cycle = isAtRisk(cell) ? cycleOf(at, cell, true) : undefined;
    if (cycle) proofs.set(cell, cycle);
  }
  const tableOf = new Map(risky.map(([at, cell]) => [cell, at]));
  showAgain(added, proofs, (cell) => cycleOf(tableOf.get(cell)!, cell, true));
  return true;
}

/** Shows what was hidden for others' sake and turns out not to be needed, the dearest first. */
function showAgain(
  added: readonly GuardedCell[],
  proofs: Map<GuardedCell, Cycle>,
  proofOf: (cell: GuardedCell) => Cycle | undefined,
): void {
  for (const cell of [...added.keys()].toSorted((one, other) => added[other]!.cost - added[one]!.cost || one - other)) {
    const shown = added[cell]!;
    shown.hidden = false;
    const lost = [...proofs].filter(([other, cycle]) => other !== shown && cycle.cells.includes(shown)).map(([other]) => other);
    const found = new Map<GuardedCell, Cycle>();
    const isNeeded = lost.some((other) => {
      const cycle = proofOf(other);
      if (cycle) found.set(other, cycle);
      return cycle === undefined;
    });
    if (isNeeded) shown.hidden = true;
    else {
      proofs.delete(shown);
      for (const [other, cycle] of found) proofs.set(other, cycle);
    }
  }
}

function isAtRisk({ hidden, guarded }: GuardedCell): boolean {
  return hidden && guarded;
}
