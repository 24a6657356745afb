import { fc } from '../property';
import { withEntries } from '../../src/workspace/layers';

const large = new Map(Array.from({ length: 1000 }, (_, index) => [`k${index}`, index]));
const change = fc.tuple(fc.integer({ min: 0, max: 1100 }), fc.option(fc.integer(), { nil: undefined }));

test('says the same as a copy would, whatever was changed', () => {
  fc.assert(
    fc.property(fc.array(fc.array(change, { maxLength: 120 }), { maxLength: 5 }), (steps) => {
      const copy = new Map(large);
      let layered: ReadonlyMap<string, number> = large;
      for (const step of steps) {
        const entries = step.map(([index, value]) => [`k${index}`, value] as const);
        layered = withEntries(layered, entries);
        for (const [key, value] of entries) {
          if (value === undefined) copy.delete(key);
          else copy.set(key, value);
        }
      }
      expect(layered.size).toBe(copy.size);
      expect(new Map(layered)).toEqual(copy);
      expect([...layered.keys()].sort()).toEqual([...copy.keys()].sort());
      for (const key of ['k0', 'k999', 'k1050', 'none'])
        expect([layered.get(key), layered.has(key)]).toEqual([copy.get(key), copy.has(key)]);
    }),
    { numRuns: 60 },
  );
});

test('leaves the map it was given as it was', () => {
  withEntries(large, [['k1', 7]]);
  const once = withEntries(large, [['k1', 8]]);
  withEntries(once, [['k1', 9]]);
  expect([large.get('k1'), once.get('k1')]).toEqual([1, 8]);
});
