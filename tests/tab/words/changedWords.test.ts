import { fc } from '../../property';
import { changedWords } from '../../../src/tab/words/changedWords';

const before = 'Every class teacher has one walk-through.';

test('marks the words that are new', () => {
  expect(changedWords(before, 'Every class teacher has two walk-throughs and one agreed next step.')).toEqual([
    { text: 'Every class teacher has ', changed: false },
    { text: 'two walk-throughs and ', changed: true },
    { text: 'one ', changed: false },
    { text: 'agreed next step.', changed: true },
  ]);
});

test('marks nothing where nothing differs, and all where nothing stood', () => {
  expect(changedWords(before, before)).toEqual([{ text: before, changed: false }]);
  expect(changedWords('', 'New')).toEqual([{ text: 'New', changed: true }]);
  expect(changedWords(before, '')).toEqual([]);
});

test('the runs together are the text', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (old, now) => {
      expect(
        changedWords(old, now)
          .map(({ text }) => text)
          .join(''),
      ).toBe(now);
    }),
  );
});
