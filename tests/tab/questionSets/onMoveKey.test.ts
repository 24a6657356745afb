import { onMoveKey } from '../../../src/tab/questionSets/onMoveKey';

function press(place: { at: number; last: number }, key: string, { altKey = true, tagName = 'TEXTAREA' } = {}) {
  const moved: number[] = [];
  let prevented = 0;
  const target = Object.assign(new EventTarget(), { tagName });
  onMoveKey(place, (step) => moved.push(step))({ key, altKey, target, preventDefault: () => (prevented += 1) });
  return { moved, prevented };
}

const middle = { at: 1, last: 2 };

test('Alt and an arrow move a thing one place, and no page scrolls', () => {
  expect(press(middle, 'ArrowUp')).toEqual({ moved: [-1], prevented: 1 });
  expect(press(middle, 'ArrowDown')).toEqual({ moved: [1], prevented: 1 });
});

test('at either end it stays where it is', () => {
  expect(press({ at: 0, last: 2 }, 'ArrowUp').moved).toEqual([]);
  expect(press({ at: 2, last: 2 }, 'ArrowDown').moved).toEqual([]);
});

test('other keys keep their meaning, as do these in a list to choose from', () => {
  const nothing = { moved: [], prevented: 0 };
  expect(press(middle, 'ArrowUp', { altKey: false })).toEqual(nothing);
  expect(press(middle, 'ArrowLeft')).toEqual(nothing);
  expect(press(middle, 'ArrowDown', { tagName: 'SELECT' })).toEqual(nothing);
});
