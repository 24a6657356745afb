import { grouped } from '../../domain/figureIndex';

/** A box of the picture, in pixels from its upper left corner. */
export interface Box {
  name: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A line from one box to another, by their names. */
export interface Way {
  from: string;
  to: string;
}

/**
 * The paths of lines between boxes that stand in columns, as SVG draws them; undefined where an end is not there. A line bends only
 * between columns, and passes a column where no box stands in it and no line joins two of its boxes, nearest to its straight way:
 * none runs behind a box, where it would seem to begin or end. `top` is where the titles of the columns end.
 */
export function routesOf(columns: readonly (readonly Box[])[], ways: readonly Way[], top: number): (string | undefined)[] {
  const places = new Map(columns.flatMap((boxes, column) => boxes.map((box) => [box.name, { box, column }])));
  const known = ways.map(({ from, to }) => ({ start: places.get(from), end: places.get(to) }));
  const crossings = known.flatMap(({ start, end }, way) =>
    start && end ? crossingsOf({ columns, ways, top }, start, end, way) : [],
  );
  const lanes = lanesOf(crossings, ways);
  return known.map(({ start, end }, way) => {
    if (start === undefined || end === undefined) return undefined;
    if (start.column === end.column) return inColumn(columns[start.column]!, start.box, end.box);
    const own = crossings.filter((one) => one.way === way);
    const points = own.map((one) => ({ left: one.left, right: one.right, y: lanes.get(one)! }));
    return through(start.box, points, end.box);
  });
}

interface Place {
  box: Box;
  column: number;
}

interface Picture {
  columns: readonly (readonly Box[])[];
  ways: readonly Way[];
  top: number;
}

/** Where a line passes a column that holds neither of its ends. */
interface Crossing {
  way: number;
  column: number;
  left: number;
  right: number;
  /** The free room that it passes through, and where it would like to. */
  from: number;
  to: number;
  wanted: number;
}

function crossingsOf({ columns, ways, top }: Picture, start: Place, end: Place, way: number): Crossing[] {
  const [y1, y2] = [middleOf(start.box), middleOf(end.box)];
  return columns.slice(start.column + 1, Math.max(end.column, start.column + 1)).map((boxes, at) => {
    const column = start.column + 1 + at;
    const straight = y1 + ((y2 - y1) * (at + 1)) / (end.column - start.column);
    const rooms = roomsIn(boxes, ways, top).map(([from, to]) => ({ from, to, wanted: within(straight, from, to) }));
    const nearest = rooms.reduce((best, one) =>
      Math.abs(one.wanted - straight) < Math.abs(best.wanted - straight) ? one : best,
    );
    return { way, column, left: boxes[0]!.left, right: boxes[0]!.right, ...nearest };
  });
}

/** Above, between and below the boxes of a column. */
function roomsIn(boxes: readonly Box[], ways: readonly Way[], top: number): [from: number, to: number][] {
  const first = boxes[0]!;
  const below = boxes.flatMap((box, at): [number, number][] => {
    const next = boxes[at + 1];
    const isJoined = ways.some(({ from, to }) => from === box.name && to === next?.name);
    return isJoined ? [] : [[box.bottom, next?.top ?? box.bottom + 2 * clear]];
  });
  return [[Math.min(top, first.top), first.top], ...below];
}

/** How far a line keeps from a box, where there is room for it. */
const clear = 8;

/** Between lines that pass side by side and come from and go to different boxes. */
const apart = 5;

function within(wanted: number, from: number, to: number): number {
  const keep = Math.min(clear, (to - from) / 2);
  return Math.min(Math.max(wanted, from + keep), to - keep);
}

/** How high each crossing is. Those of one room that begin, or end, at the same box go as one line; the others beside it. */
function lanesOf(crossings: readonly Crossing[], ways: readonly Way[]): Map<Crossing, number> {
  const rooms = grouped(crossings, ({ column, from }) => `${column}/${from}`);
  const lanes = new Map<Crossing, number>();
  for (const own of rooms.values()) {
    const alike = (one: Crossing, end: keyof Way) => own.filter(({ way }) => ways[way]![end] === ways[one.way]![end]).length;
    const bundles = grouped(own, (one) => {
      const end = alike(one, 'to') >= alike(one, 'from') ? 'to' : 'from';
      return `${end}/${ways[one.way]![end]}`;
    });
    const sorted = [...bundles.values()].map((all) => ({ all, y: mean(all.map(({ wanted }) => wanted)) }));
    sorted.sort((one, other) => one.y - other.y);
    const { from, to } = own[0]!;
    const step = Math.min(apart, (to - from) / (sorted.length + 1));
    sorted.forEach((bundle, at) => (bundle.y = Math.max(bundle.y, at === 0 ? from + step : sorted[at - 1]!.y + step)));
    sorted.reverse().forEach((bundle, at) => (bundle.y = Math.min(bundle.y, at === 0 ? to - step : sorted[at - 1]!.y - step)));
    for (const { all, y } of sorted) for (const one of all) lanes.set(one, y);
  }
  return lanes;
}

function through(start: Box, points: readonly { left: number; right: number; y: number }[], end: Box): string {
  let [x, y] = [start.right, middleOf(start)];
  let path = `M${x} ${y}`;
  for (const point of points) {
    path += `${bend(x, y, point.left, point.y)}L${point.right} ${point.y}`;
    [x, y] = [point.right, point.y];
  }
  return path + bend(x, y, end.left, middleOf(end));
}

function bend(x1: number, y1: number, x2: number, y2: number): string {
  const half = (x1 + x2) / 2;
  return `C${half} ${y1} ${half} ${y2} ${x2} ${y2}`;
}

/** What stands beside one another in a column is joined straight; what stands between is gone round, before the column. */
function inColumn(boxes: readonly Box[], start: Box, end: Box): string {
  const [upper, lower] = start.top < end.top ? [start, end] : [end, start];
  if (boxes.indexOf(lower) - boxes.indexOf(upper) === 1) {
    const x = (upper.left + upper.right) / 2;
    return `M${x} ${upper.bottom}L${x} ${lower.top}`;
  }
  const [x, y1, y2] = [start.left, middleOf(start), middleOf(end)];
  return `M${x} ${y1}C${x - clear * 1.5} ${y1} ${x - clear * 1.5} ${y2} ${x} ${y2}`;
}

function middleOf({ top, bottom }: Box): number {
  return (top + bottom) / 2;
}

function mean(all: readonly number[]): number {
  return all.reduce((sum, one) => sum + one, 0) / all.length;
}
