import { placeName } from '../table/cell';
import type { GuardedCell } from '../table/guardedCell';
import { networkOf, tiesYears } from '../table/network';
import type { Move } from './moves';

/** Counts the work: one a place looked at. */
export interface Steps {
  taken: number;
}

/** A place in all tables of a move: an edge between its row (a year) and its column (a group). */
interface Edge extends Pick<GuardedCell, 'up' | 'down' | 'downTogether'> {
  cells: readonly GuardedCell[];
}

interface Arc {
  to: number;
  edge: number;
}

/** Raising a place's number flows from one of its ends to the other. */
export interface Network {
  edges: readonly Edge[];
  edgeOf: ReadonlyMap<GuardedCell, number>;
  /** From and to, by place. */
  ends: readonly (readonly [number, number])[];
  arcs: readonly (readonly Arc[])[];
  /** Something is counted of the pupils whose numbers these are. */
  counts: boolean;
}

/** A cycle through places: the cells that are hidden for it, and how dear it is to hide those that are not. */
export interface Cycle {
  cost: number;
  cells: readonly GuardedCell[];
}

/** The tables of a move as one network: only rows that are free in all of them, and the least room that any of them leaves. */
export function networkFrom(tables: readonly (readonly GuardedCell[])[], { members, rows }: Move): Network {
  const [{ at: first, sign: ownSign } = { at: 0, sign: 1 }, ...others] = members;
  const places = tables[first]!.filter(({ yearGroup }) => rows.has(yearGroup));
  const beside = others.map(({ at, sign }) => {
    const byPlace = new Map(tables[at]!.map((cell) => [placeName(cell), cell]));
    return { sign, of: (cell: GuardedCell): GuardedCell => byPlace.get(placeName(cell))! };
  });
  const edges = places.map((cell): Edge => {
    if (beside.length === 0) return { ...cell, cells: [cell] };
    const signed = [{ sign: ownSign, cell }, ...beside.map(({ sign, of }) => ({ sign, cell: of(cell) }))];
    const room = (way: 1 | -1): number =>
      Math.min(...signed.map(({ sign, cell: one }) => (sign === way ? one.up : firmDown(one))));
    return { cells: signed.map(({ cell: one }) => one), up: room(1), down: room(-1) };
  });
  const isTied = members.some(({ at }) => tiesYears(tables[at]!));
  const { nodes, ends } = networkOf(places, isTied);
  const arcs: Arc[][] = Array.from({ length: nodes }, () => []);
  ends.forEach(([from, to], edge) => {
    arcs[from]!.push({ to, edge });
    arcs[to]!.push({ to: from, edge });
  });
  const edgeOf = new Map(edges.flatMap(({ cells }, edge) => cells.map((cell) => [cell, edge] as const)));
  return { edges, edgeOf, ends, arcs, counts: edges.some(({ downTogether: together }) => together !== undefined) };
}

/** What is supposed of a table by itself need not go with the others: nobody knows that there is room below. */
function firmDown({ supposed, down }: GuardedCell): number {
  return supposed ? 0 : down;
}

/** The cheapest cycle through a place, upwards or downwards; with `hiddenOnly`, one through hidden places alone. */
export function cheapestCycle(network: Network, edge: number, steps: Steps, hiddenOnly: boolean): Cycle | undefined {
  const [from, to] = network.ends[edge]!;
  const own = network.edges[edge]!;
  const ownCost = costOf(own);
  if (ownCost === Infinity || (hiddenOnly && !isHidden(own))) return undefined;
  let best: { cost: number; edges: number[] } | undefined;
  for (const downOf of [downAlone, downTogether]) {
    const search = { without: edge, hiddenOnly, downOf };
    const cycles = [
      own.up >= 1 ? cheapestPath(network, { ...search, from: to, to: from }, steps) : undefined,
      downOf(own) >= 1 ? cheapestPath(network, { ...search, from, to }, steps) : undefined,
    ];
    for (const cycle of cycles) if (cycle && (!best || cycle.cost < best.cost)) best = cycle;
    if (best?.cost === 0 || (best && hiddenOnly) || !network.counts) break;
  }
  return best && { cost: best.cost + ownCost, cells: [edge, ...best.edges].flatMap((one) => network.edges[one]!.cells) };
}

function isHidden({ cells }: Edge): boolean {
  return cells.every(({ hidden }) => hidden);
}

function costOf({ cells }: Edge): number {
  let sum = 0;
  for (const { hidden, cost } of cells) if (!hidden) sum += cost;
  return sum;
}

function downAlone({ down }: Edge): number {
  return down;
}

function downTogether(edge: Edge): number {
  return edge.downTogether ?? edge.down;
}

interface Search {
  from: number;
  to: number;
  without: number;
  hiddenOnly: boolean;
  downOf: (edge: Edge) => number;
}

/** Dijkstra's way over few nodes: the cheapest places to hide so that one unit gets from one node to the other. */
function cheapestPath({ edges, ends, arcs }: Network, { from, to, without, hiddenOnly, downOf }: Search, steps: Steps) {
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
      const edge = edges[arc.edge]!;
      const room = ends[arc.edge]![0] === here && ends[arc.edge]![1] === arc.to ? edge.up : downOf(edge);
      if (arc.edge === without || room < 1 || (hiddenOnly && !isHidden(edge))) continue;
      const total = cost[here]! + costOf(edge);
      if (total >= cost[arc.to]!) continue;
      cost[arc.to] = total;
      by[arc.to] = arc.edge;
      before[arc.to] = here;
    }
  }
  const way: number[] = [];
  for (let node = to; node !== from; node = before[node]!) way.push(by[node]!);
  return { cost: cost[to]!, edges: way };
}
