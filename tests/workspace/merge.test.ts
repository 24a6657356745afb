import { fc } from '../property';
import { differing, merge } from '../../src/workspace/merge';

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
