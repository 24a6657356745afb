import { fc } from '../property';
import { differing } from '../../src/workspace/merge';
import { merge, mineOver } from '../../src/workspace/merging';

const value = fc.oneof(fc.constantFrom('', 'a', 'b', 'c'), fc.constantFrom(null, 0, 1), fc.boolean());
const record = fc.record({ text: value, monitoring: value, cost: value, removed: value });
type Any = Record<string, unknown>;

test('changes to different fields both stand and nothing clashes', () => {
  fc.assert(
    fc.property(record, fc.string(), fc.string(), (base, mine, theirs) => {
      const merged = merge<Any>(base, [], { ...base, text: mine }, { ...base, monitoring: theirs });
      expect(merged).toEqual({ record: { ...base, text: mine, monitoring: theirs }, clashes: [] });
    }),
  );
});

test('a field that both changed differently clashes and shows theirs; any other shows whoever changed it', () => {
  fc.assert(
    fc.property(record, record, record, (base: Any, mine: Any, theirs: Any) => {
      const merged = merge(base, [], mine, theirs);
      for (const field of Object.keys(base)) {
        const [mineChanged, theirsChanged] = [mine, theirs].map((one) => differing(base, one).includes(field));
        const clash = mineChanged && theirsChanged && mine[field] !== theirs[field];
        expect(merged.clashes.includes(field)).toBe(clash);
        expect(merged.record[field]).toBe(mineChanged && !clash ? mine[field] : theirs[field]);
      }
    }),
  );
});

test('merging again with what came out changes nothing more', () => {
  fc.assert(
    fc.property(record, record, record, (base: Any, mine: Any, theirs: Any) => {
      const first = merge(base, [], mine, theirs);
      expect(merge(theirs, [], first.record, theirs)).toEqual({ record: first.record, clashes: [] });
    }),
  );
});

test('what I may have written before is never taken for somebody else’s word', () => {
  fc.assert(
    fc.property(record, fc.array(record, { minLength: 1, maxLength: 3 }), record, (base: Any, tried: Any[], mine: Any) => {
      const arrived = tried.at(-1)!;
      expect(merge(base, tried, mine, arrived)).toEqual({ record: mine, clashes: [] });
    }),
  );
});

test('a word taken back after it was sent clashes with what somebody made of it', () => {
  const merged = merge({ text: 'a' }, [{ text: 'b' }], { text: 'a' }, { text: 'c' });
  expect(merged).toEqual({ record: { text: 'c' }, clashes: ['text'] });
});

test('lists and nested values are compared by what they say', () => {
  expect(
    differing(
      { terms: [{ first: '2026-09-01' }], lists: { plan: 'x' } },
      { terms: [{ first: '2026-09-01' }], lists: { plan: 'x' } },
    ),
  ).toEqual([]);
  expect(differing({ terms: [{ first: '2026-09-01' }] }, { terms: [] })).toEqual(['terms']);
});

const row = fc.record({
  key: fc.constantFrom('1', '2', '3', '4', '5'),
  text: fc.constantFrom('a', 'b'),
  why: fc.constantFrom('', 'x'),
});
const rows = fc.uniqueArray(row, { selector: ({ key }) => key, maxLength: 5 });

test('of a list of things that have keys each stands as whoever changed it left it, and what both changed clashes', () => {
  fc.assert(
    fc.property(rows, rows, rows, (base, mine, theirs) => {
      const merged = merge({ rows: base }, [], { rows: mine }, { rows: theirs });
      const by = (list: typeof base, key: string) => JSON.stringify(list.find((one) => one.key === key)) as string | undefined;
      for (const key of ['1', '2', '3', '4', '5']) {
        const [was, own, other, now] = [base, mine, theirs, merged.record.rows].map((list) => by(list, key));
        if (own === was) expect(now).toBe(other);
        else if (other === was) expect(now).toBe(own);
        // Of what both changed theirs stands, but for what mine alone says in it.
        else if (other === undefined) expect(now).toBe(was === undefined ? own : undefined);
        else expect(now).toBeDefined();
      }
      expect(merge({ rows: theirs }, [], merged.record, { rows: theirs })).toEqual({ record: merged.record, clashes: [] });
    }),
  );
});

const list = (...all: string[]) => ({ rows: all.map((one) => ({ key: one.charAt(0), text: one, why: '' })) });

test.each([
  ['two things changed', list('1', '2'), list('1 mine', '2'), list('1', '2 theirs'), list('1 mine', '2 theirs')],
  ['one added behind the same by each', list('1', '2'), list('1', '3', '2'), list('1', '2', '4'), list('1', '3', '2', '4')],
  ['one taken away, another changed', list('1', '2'), list('2'), list('1', '2 theirs'), list('2 theirs')],
  [
    'one put elsewhere, another changed',
    list('1', '2', '3'),
    list('3', '1', '2'),
    list('1', '2 theirs', '3'),
    list('3', '1', '2 theirs'),
  ],
])('%s: both come about', (_what, base, mine, theirs, both) => {
  expect(merge(base, [], mine, theirs)).toEqual({ record: both, clashes: [] });
});

test('what both changed of one thing clashes, as does changing what the other took away; choosing mine keeps theirs of the rest', () => {
  const [base, mine, theirs] = [list('1', '2'), list('1 mine', '2'), list('1 theirs', '2 theirs')];
  expect(merge(base, [], mine, theirs)).toEqual({ record: theirs, clashes: ['rows'] });
  expect(mineOver(base, [], mine, theirs, 'rows')).toEqual(list('1 mine', '2 theirs').rows);
  expect(merge(base, [], mine, list('2')).clashes).toEqual(['rows']);
  expect(merge(base, [], list('2'), theirs).clashes).toEqual(['rows']);
  expect(merge(list('1', '2', '3'), [], list('2', '1', '3'), list('1', '3', '2')).clashes).toEqual(['rows']);
});

test('a thing that I may have sent before is my own word, whatever else came to the list', () => {
  const merged = merge(list('1'), [list('1', '2 sent')], list('1', '2 mine'), list('1 theirs', '2 sent'));
  expect(merged).toEqual({ record: list('1 theirs', '2 mine'), clashes: [] });
});

test('what I took away after it was sent stays away, and what I added and left alone is anybody’s to change', () => {
  const [base, sent, mine, theirs] = [list('1'), list('1', '2'), list('1 mine'), list('1 theirs', '2')];
  expect(merge(base, [sent], mine, theirs).clashes).toEqual(['rows']);
  expect(mineOver(base, [sent], mine, theirs, 'rows')).toEqual(list('1 mine').rows);
  const worded = list('1', '2 theirs');
  expect(merge(base, [sent], sent, worded)).toEqual({ record: worded, clashes: [] });
});

test('values are compared by what they hold, and an empty list is no empty object', () => {
  const held: Any = { terms: [{ name: 'autumn-1', days: [1, 2] }], none: [], cost: null };
  expect(differing(held, structuredClone(held))).toEqual([]);
  expect(differing(held, { ...held, terms: [{ name: 'autumn-1', days: [1] }], none: {}, cost: 0 })).toEqual([
    'terms',
    'none',
    'cost',
  ]);
});
