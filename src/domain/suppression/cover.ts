import { endsOf } from './ends';
import type { LatticeCell } from './lattice';

/** A place of a table while it is decided what of it is shown. */
export interface CoverCell extends LatticeCell {
  hidden: boolean;
  /** Must not be computable while it is hidden. What nobody is shown and is not small may be. */
  guarded: boolean;
  /** How dear it is to hide it: infinite where it always stays in sight. */
  cost: number;
  /** How much more, and how much less, a reader who sees it hidden must still think possible. */
  up: number;
  down: number;
  /** How much less, if what is counted of its pupils goes down with it; as `down` where nothing is said. */
  downTogether?: number;
}

/** Counts the work: one a place looked at. */
export interface Steps {
  taken: number;
}

interface Arc {
  to: number;
  edge: number;
}

/** A place as an edge between its row (a year) and its column (a group): raising its number flows from one to the other. */
interface Network {
  cells: readonly CoverCell[];
  /** From and to, by place. */
  ends: readonly (readonly [number, number])[];
  arcs: readonly (readonly Arc[])[];
  /** Something is counted of the pupils whose numbers these are. */
  counts: boolean;
}

/**
 * Hides further places until no hidden number can be computed from what is shown, as few and as cheap ones as a search from place
 * to place finds. Sums over groups and over years make the table a network in which every place is an edge: a number is open
 * exactly where a round trip through it exists that raises and lowers hidden numbers by one and leaves every sum as it is. Such a
 * trip is itself the proof: it leads to another table, of whole numbers within their bounds, that looks the same.
 */
export function coverHidden(cells: readonly CoverCell[], steps: Steps = { taken: 0 }): void {
  const network = networkOf(cells);
  const added: number[] = [];
  const hide = (edge: number): void => {
    const cell = cells[edge]!;
    if (cell.hidden) return;
    cell.hidden = true;
    cell.guarded = true;
    added.push(edge);
  };
  for (let edge = 0; edge < cells.length; edge += 1) {
    if (!isAtRisk(cells[edge]!)) continue;
    const trip = cheapestTrip(network, edge, steps);
    if (trip) trip.forEach(hide);
    else {
      // Nothing proves this one open: all that can be hidden stays hidden.
      cells.forEach((cell, other) => Number.isFinite(cell.cost) && hide(other));
      return;
    }
  }
  showAgain(network, added, steps);
}

/** Shows what was hidden for others' sake and turns out not to be needed, the dearest first. */
function showAgain(network: Network, added: readonly number[], steps: Steps): void {
  const { cells } = network;
  const trips = new Map<number, readonly number[]>();
  cells.forEach((cell, edge) => {
    const trip = isAtRisk(cell) ? cheapestTrip(network, edge, steps, true) : undefined;
    if (trip) trips.set(edge, trip);
  });
  for (const edge of added.toSorted((one, other) => cells[other]!.cost - cells[one]!.cost || one - other)) {
    cells[edge]!.hidden = false;
    const lost = [...trips].filter(([other, trip]) => other !== edge && trip.includes(edge)).map(([other]) => other);
    const found = new Map<number, readonly number[]>();
    const isNeeded = lost.some((other) => {
      const trip = cheapestTrip(network, other, steps, true);
      if (trip) found.set(other, trip);
      return trip === undefined;
    });
    if (isNeeded) cells[edge]!.hidden = true;
    else {
      trips.delete(edge);
      for (const [other, trip] of found) trips.set(other, trip);
    }
  }
}

function isAtRisk({ hidden, guarded }: CoverCell): boolean {
  return hidden && guarded;
}

/**
 * The places of the cheapest round trip through a place, upwards or downwards; with `hiddenOnly`, one through hidden places alone.
 */
function cheapestTrip(network: Network, edge: number, steps: Steps, hiddenOnly = false): number[] | undefined {
  const [from, to] = network.ends[edge]!;
  const cell = network.cells[edge]!;
  let best: { cost: number; edges: number[] } | undefined;
  for (const downOf of [downAlone, downTogether]) {
    const way = { without: edge, hiddenOnly, downOf };
    const trips = [
      cell.up >= 1 ? cheapestWay(network, { ...way, from: to, to: from }, steps) : undefined,
      downOf(cell) >= 1 ? cheapestWay(network, { ...way, from, to }, steps) : undefined,
    ];
    for (const trip of trips) if (trip && (!best || trip.cost < best.cost)) best = trip;
    if (best?.cost === 0 || (best && hiddenOnly) || !network.counts) break;
  }
  return best && [edge, ...best.edges];
}

function downAlone({ down }: CoverCell): number {
  return down;
}

function downTogether(cell: CoverCell): number {
  return cell.downTogether ?? cell.down;
}

interface Way {
  from: number;
  to: number;
  without: number;
  hiddenOnly: boolean;
  downOf: (cell: CoverCell) => number;
}

/** Dijkstra's way over few nodes: the cheapest places to hide so that one unit gets from one node to the other. */
function cheapestWay({ cells, ends, arcs }: Network, { from, to, without, hiddenOnly, downOf }: Way, steps: Steps) {
  const cost = arcs.map(() => Infinity);
  const by: (number | undefined)[] = arcs.map(() => undefined);
  const before: number[] = arcs.map(() => -1);
  const done = new Set<number>();
  cost[from] = 0;
  for (;;) {
    let here = -1;
    for (let node = 0; node < arcs.length; node += 1) {
      if (!done.has(node) && cost[node]! < Infinity && (here < 0 || cost[node]! < cost[here]!)) here = node;
    }
    if (here < 0) return undefined;
    if (here === to) break;
    done.add(here);
    for (const arc of arcs[here]!) {
      steps.taken += 1;
      const cell = cells[arc.edge]!;
      const room = ends[arc.edge]![0] === here && ends[arc.edge]![1] === arc.to ? cell.up : downOf(cell);
      if (arc.edge === without || room < 1 || (hiddenOnly && !cell.hidden)) continue;
      const total = cost[here]! + (cell.hidden ? 0 : cell.cost);
      if (total >= cost[arc.to]!) continue;
      cost[arc.to] = total;
      by[arc.to] = arc.edge;
      before[arc.to] = here;
    }
  }
  const edges: number[] = [];
  for (let node = to; node !== from; node = before[node]!) edges.push(by[node]!);
  return { cost: cost[to]!, edges };
}

function networkOf(cells: readonly CoverCell[]): Network {
  const { nodes, ends } = endsOf(cells);
  const arcs: Arc[][] = Array.from({ length: nodes }, () => []);
  ends.forEach(([from, to], edge) => {
    arcs[from]!.push({ to, edge });
    arcs[to]!.push({ to: from, edge });
  });
  return { cells, ends, arcs, counts: cells.some(({ downTogether: together }) => together !== undefined) };
}
