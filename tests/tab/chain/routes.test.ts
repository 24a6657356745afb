import { routesOf, type Box } from '../../../src/tab/chain/routes';
import { fc } from '../../property';

/** Columns 100 wide with 24 between; heights and the room above each box in pixels. */
function columnsOf(columns: readonly (readonly [room: number, height: number][])[]): Box[][] {
  return columns.map((boxes, column) => {
    let y = 24;
    return boxes.map(([room, height], at) => {
      const top = y + room;
      y = top + height;
      return { name: `${column}.${at}`, left: column * 124, right: column * 124 + 100, top, bottom: y };
    });
  });
}

test('a line to the column after next passes between the boxes of the next, nearest to its straight way', () => {
  const columns = columnsOf([
    [[0, 40]],
    [
      [0, 40],
      [12, 40],
    ],
    [[20, 40]],
  ] as never);
  const [path] = routesOf(columns, [{ from: '0.0', to: '2.0' }], 16);
  expect(path).toBe('M100 44C112 44 112 70 124 70L224 70C236 70 236 64 248 64');
});

test('lines to one box go as one, others beside it; what stands below one another is joined straight', () => {
  const columns = columnsOf([
    [
      [0, 40],
      [12, 40],
    ],
    [[200, 40]],
    [
      [0, 40],
      [12, 40],
    ],
  ] as never);
  const heights = (ways: [string, string][]) =>
    routesOf(
      columns,
      ways.map(([from, to]) => ({ from, to })),
      16,
    ).map((path) => /L\d+ (\S+?)C/.exec(path!)![1]);
  const [one, other] = heights([
    ['0.0', '2.0'],
    ['0.1', '2.0'],
  ]);
  expect(one).toBe(other);
  expect(
    new Set(
      heights([
        ['0.0', '2.0'],
        ['0.1', '2.1'],
      ]),
    ).size,
  ).toBe(2);
  expect(
    routesOf(
      columns,
      [
        { from: '0.0', to: '0.1' },
        { from: '0.0', to: 'gone' },
      ],
      16,
    ),
  ).toEqual(['M50 64L50 76', undefined]);
});

test('no line crosses another that joins two boxes of a column', () => {
  const columns = columnsOf([
    [[60, 40]],
    [
      [30, 40],
      [20, 40],
    ],
    [[60, 40]],
  ] as never);
  const between = { from: '1.0', to: '1.1' };
  expect(routesOf(columns, [{ from: '0.0', to: '2.0' }], 16)[0]).toContain('L224 104C');
  expect(routesOf(columns, [{ from: '0.0', to: '2.0' }, between], 16)[0]).toMatch(/L224 (?:46|162)C/);
});

test('no line runs behind a box', () => {
  const box = fc.tuple(fc.integer({ min: 12, max: 90 }), fc.integer({ min: 30, max: 140 }));
  const columns = fc.array(fc.array(box, { minLength: 1, maxLength: 5 }), { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(columns, fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 12 }), (shape, picked) => {
      const placed = columnsOf(shape as never);
      const all = placed.flat();
      const ways = picked
        .map(([one, other]) => [all[one % all.length]!, all[other % all.length]!] as const)
        .filter(([from, to]) => from.left <= to.left && from !== to)
        .map(([from, to]) => ({ from: from.name, to: to.name }));
      for (const path of routesOf(placed, ways, 16)) {
        for (const [x, y] of pointsOf(path!)) {
          const behind = all.find(({ left, right, top, bottom }) => x > left && x < right && y > top && y < bottom);
          if (behind) throw new Error(`${path} runs behind ${JSON.stringify(behind)}`);
        }
      }
    }),
  );
});

/** Points along a path of straight lines and cubic curves. */
function pointsOf(path: string): [number, number][] {
  const points: [number, number][] = [];
  let [x, y] = [0, 0];
  for (const [, kind, words] of path.matchAll(/([MCL])([^MCL]*)/g)) {
    const n = words!.trim().split(/\s+/).map(Number) as [number, number, number, number, number, number];
    const [x3, y3] = n.slice(-2) as [number, number];
    const [x1, y1, x2, y2] = kind === 'C' ? n : [x, y, x3, y3];
    for (let at = 0; kind !== 'M' && at <= 1; at += 0.05) {
      const [a, b, c, d] = [(1 - at) ** 3, 3 * at * (1 - at) ** 2, 3 * at ** 2 * (1 - at), at ** 3];
      points.push([a * x + b * x1 + c * x2 + d * x3, a * y + b * y1 + c * y2 + d * y3]);
    }
    [x, y] = [x3, y3];
  }
  return points;
}
