import { endsOf, tiesYears } from './ends';
import { placeName } from './lattice';
import type { LatticeCell } from './latticeCell';
import { movesOf, type Move, type Sum } from './moves';

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
  /** How much more and less where it is not said either whether it is small; undefined where that changes nothing. */
  unsaid?: { up: number; down: number };
  /** It must not be said either whether it is small. */
  isUnsaid?: boolean;
}

/**
 * What it costs a reader not to see a number: totals of a year are missed least, SEN Support most, and the whole school far more
 * than one year group.
 */
export function hidingCost({ yearGroup, group, number }: Pick<LatticeCell, 'yearGroup' | 'group' | 'number'>): number {
  // That there is none at all is rarely a secret, and says much.
  const none = number === 0 ? 3 : 1;
  return { all: 1, noSen: 3, ehcp: 4, senSupport: 7 }[group] * (yearGroup === '' ? 20 : 1) * none;
}

/** Counts the work: one a place looked at. */
export interface Steps {
  taken: number;
}

/**
 * Hides further places until no hidden number can be computed from what is shown, as few and as cheap ones as a search from place
 * to place finds. Sums over groups and over years make a table a network in which every place is an edge: a number is open
 * exactly where a round trip through it exists that raises and lowers hidden numbers by one and leaves every sum as it is. Where
 * tables add up (`sums`, by index), the same trip is made in several of them at once, forth in one and back in another, so that what
 * they make together stays as it is too. Such a trip is itself the proof: it leads to other tables, of whole numbers within their
 * bounds, that look the same.
 */
export function coverHidden(
  tables: readonly (readonly CoverCell[])[],
  sums: readonly Sum[] = [],
  steps: Steps = { taken: 0 },
): void {
  for (const moves of movesOf(tables, sums)) cover(tables, moves, steps);
}

/** Covers tables that have to do with each other; what moves each of them can make. */
function cover(tables: readonly (readonly CoverCell[])[], moves: ReadonlyMap<number, readonly Move[]>, steps: Steps): void {
  const cells = [...moves.keys()].flatMap((at) => tables[at]!);
  const before = cells.map(({ hidden, guarded }) => ({ hidden, guarded }));
  if (isCovered(tables, moves, steps)) return;
  // All may be hidden and still be told by how small it is said to be: three numbers below 5 that make 12.
  cells.forEach((cell, at) => Object.assign(cell, before[at], cell.unsaid && { ...cell.unsaid, isUnsaid: true }));
  if (isCovered(tables, moves, steps)) return;
  // Nothing proves some of them open: all that can be hidden stays hidden.
  for (const cell of cells) if (Number.isFinite(cell.cost)) cell.hidden = true;
}

/** Hides what must be hidden; false where something cannot be kept from a reader. */
function isCovered(
  tables: readonly (readonly CoverCell[])[],
  moves: ReadonlyMap<number, readonly Move[]>,
  steps: Steps,
): boolean {
  const networks = new Map<Move, Network>();
  const networkOf = (move: Move): Network => {
    const known = networks.get(move) ?? networkFrom(tables, move);
    networks.set(move, known);
    return known;
  };
  const proofs = new Map<CoverCell, Trip>();
  const added: CoverCell[] = [];
  const hide = (cell: CoverCell): void => {
    if (cell.hidden) return;
    cell.hidden = true;
    cell.guarded = true;
    added.push(cell);
  };
  const tripOf = (at: number, cell: CoverCell, hiddenOnly: boolean): Trip | undefined => {
    let best: Trip | undefined;
    for (const move of moves.get(at)!) {
      const network = networkOf(move);
      const edge = network.edgeOf.get(cell);
      const trip = edge === undefined ? undefined : cheapestTrip(network, edge, steps, hiddenOnly);
      if (trip && (!best || trip.cost < best.cost)) best = trip;
      if (best && (best.cost === 0 || hiddenOnly)) break;
    }
    return best;
  };
  const risky = [...moves.keys()].flatMap((at) => tables[at]!.map((cell) => [at, cell] as const));
  for (const [at, cell] of risky) {
    if (!isAtRisk(cell)) continue;
    const trip = tripOf(at, cell, false);
    if (!trip) return false;
    trip.cells.forEach(hide);
  }
  for (const [at, cell] of risky) {
    const trip = isAtRisk(cell) ? tripOf(at, cell, true) : undefined;
    if (trip) proofs.set(cell, trip);
  }
  const tableOf = new Map(risky.map(([at, cell]) => [cell, at]));
  showAgain(added, proofs, (cell) => tripOf(tableOf.get(cell)!, cell, true));
  return true;
}

/** Shows what was hidden for others' sake and turns out not to be needed, the dearest first. */
function showAgain(
  added: readonly CoverCell[],
  proofs: Map<CoverCell, Trip>,
  proofOf: (cell: CoverCell) => Trip | undefined,
): void {
  for (const cell of [...added.keys()].toSorted((one, other) => added[other]!.cost - added[one]!.cost || one - other)) {
    const shown = added[cell]!;
    shown.hidden = false;
    const lost = [...proofs].filter(([other, trip]) => other !== shown && trip.cells.includes(shown)).map(([other]) => other);
    const found = new Map<CoverCell, Trip>();
    const isNeeded = lost.some((other) => {
      const trip = proofOf(other);
      if (trip) found.set(other, trip);
      return trip === undefined;
    });
    if (isNeeded) shown.hidden = true;
    else {
      proofs.delete(shown);
      for (const [other, trip] of found) proofs.set(other, trip);
    }
  }
}

function isAtRisk({ hidden, guarded }: CoverCell): boolean {
  return hidden && guarded;
}

/** A place in all tables of a move: an edge between its row (a year) and its column (a group). */
interface Edge extends Pick<CoverCell, 'up' | 'down' | 'downTogether'> {
  cells: readonly CoverCell[];
}

interface Arc {
  to: number;
  edge: number;
}

/** Raising a place's number flows from one of its ends to the other. */
interface Network {
  edges: readonly Edge[];
  edgeOf: ReadonlyMap<CoverCell, number>;
  /** From and to, by place. */
  ends: readonly (readonly [number, number])[];
  arcs: readonly (readonly Arc[])[];
  /** Something is counted of the pupils whose numbers these are. */
  counts: boolean;
}

/** A round trip: the cells that are hidden for it, and how dear it is to hide those that are not. */
interface Trip {
  cost: number;
  cells: readonly CoverCell[];
}

function networkFrom(tables: readonly (readonly CoverCell[])[], { members, rows }: Move): Network {
  const [{ at: first, sign: ownSign } = { at: 0, sign: 1 }, ...others] = members;
  const places = tables[first]!.filter(({ yearGroup }) => rows.has(yearGroup));
  const beside = others.map(({ at, sign }) => {
    const byPlace = new Map(tables[at]!.map((cell) => [placeName(cell), cell]));
    return { sign, of: (cell: CoverCell): CoverCell => byPlace.get(placeName(cell))! };
  });
  const edges = places.map((cell): Edge => {
    if (beside.length === 0) return { ...cell, cells: [cell] };
    const signed = [{ sign: ownSign, cell }, ...beside.map(({ sign, of }) => ({ sign, cell: of(cell) }))];
    const room = (way: 1 | -1): number =>
      Math.min(...signed.map(({ sign, cell: one }) => (sign === way ? one.up : firmDown(one))));
    return { cells: signed.map(({ cell: one }) => one), up: room(1), down: room(-1) };
  });
  const isTied = members.some(({ at }) => tiesYears(tables[at]!));
  const { nodes, ends } = endsOf(places, isTied);
  const arcs: Arc[][] = Array.from({ length: nodes }, () => []);
  ends.forEach(([from, to], edge) => {
    arcs[from]!.push({ to, edge });
    arcs[to]!.push({ to: from, edge });
  });
  const edgeOf = new Map(edges.flatMap(({ cells }, edge) => cells.map((cell) => [cell, edge] as const)));
  return { edges, edgeOf, ends, arcs, counts: edges.some(({ downTogether: together }) => together !== undefined) };
}

/** What is supposed of a table by itself need not go with the others: nobody knows that there is room below. */
function firmDown({ supposed, down }: CoverCell): number {
  return supposed ? 0 : down;
}

/** The cheapest round trip through a place, upwards or downwards; with `hiddenOnly`, one through hidden places alone. */
function cheapestTrip(network: Network, edge: number, steps: Steps, hiddenOnly: boolean): Trip | undefined {
  const [from, to] = network.ends[edge]!;
  const own = network.edges[edge]!;
  const ownCost = costOf(own);
  if (ownCost === Infinity || (hiddenOnly && !isHidden(own))) return undefined;
  let best: { cost: number; edges: number[] } | undefined;
  for (const downOf of [downAlone, downTogether]) {
    const way = { without: edge, hiddenOnly, downOf };
    const trips = [
      own.up >= 1 ? cheapestWay(network, { ...way, from: to, to: from }, steps) : undefined,
      downOf(own) >= 1 ? cheapestWay(network, { ...way, from, to }, steps) : undefined,
    ];
    for (const trip of trips) if (trip && (!best || trip.cost < best.cost)) best = trip;
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

interface Way {
  from: number;
  to: number;
  without: number;
  hiddenOnly: boolean;
  downOf: (edge: Edge) => number;
}

/** Dijkstra's way over few nodes: the cheapest places to hide so that one unit gets from one node to the other. */
function cheapestWay({ edges, ends, arcs }: Network, { from, to, without, hiddenOnly, downOf }: Way, steps: Steps) {
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
