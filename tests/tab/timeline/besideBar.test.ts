import type { ActionView } from '../../../src/domain/planView';
import type { Bar } from '../../../src/domain/timeline';
import { besideBar, besideBarOnPhone, styleOf } from '../../../src/tab/timeline/besideBar';
import { barWords } from '../../../src/tab/timeline/timeWords';

const today = '2026-11-24';
const words = (due: string, status = 'atRisk') =>
  barWords({ status, kept: { record: { due, start: null, dueText: '' } } } as ActionView, today);
const bar = (from: number, to: number, lateTo?: number) => ({ from, to, lateTo, starts: true, ends: true }) as Bar;

test('words stand after their bar, before one that ends late, and in one that takes most of the year', () => {
  const places = [
    { from: 0.1, to: 0.4, end: 0.4 },
    { from: 0.5, to: 0.9, end: 0.9 },
    { from: 0.1, to: 0.9, end: 0.9 },
  ];
  expect(places.map(besideBar)).toEqual(['after', 'before', 'inside']);
  expect(places.map((place) => styleOf(besideBar(place), place))).toEqual([{ left: '40%' }, { right: '50%' }, { right: '10%' }]);
});

test('on a phone they stand where there is room for as many letters as there are, and under the bar where there is none', () => {
  const at = (from: number, to: number, marked = false) => besideBarOnPhone(words('2027-03-18'), bar(from, to), marked);
  expect([at(0.2, 0.6), at(0.4, 0.9), at(0.2, 0.9), at(0.2, 0.9, true)]).toEqual(['after', 'before', 'inside', undefined]);
  expect(besideBarOnPhone(words('2027-03-18'), undefined, false)).toBeUndefined();
  // How late it is makes the words longer, and its trail the bar.
  const late = words('2026-11-13', 'offTrack');
  expect(besideBarOnPhone(late, bar(0.2, 0.25, 0.3), false)).toBe('after');
  expect(besideBarOnPhone(late, bar(0.2, 0.25, 0.4), false)).toBeUndefined();
});
