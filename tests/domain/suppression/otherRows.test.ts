import type { PupilGroup } from '../../../src/domain/figure';
import { isHidden } from '../../../src/domain/told';
import { stated, tell, type Place } from './places';

/** Suspensions as `period/year group/group=number`, those for assault as `assault:period/…`; those marked `!` are hidden. */
function read(cells: string): { place: Place; isMarked: boolean }[] {
  return cells.split(/\s+/).map((cell) => {
    const [, assault, period = '', yearGroup = '', group = '', number = '', mark = ''] =
      /^(assault:)?(.*)\/(.*)\/(\w+)=(\d+)(!?)$/.exec(cell)!;
    const place = {
      measureKey: assault ? 'assault' : 'all',
      period: period.replaceAll('-', ' '),
      yearGroup,
      group: group as PupilGroup,
      number: Number(number),
    };
    return { place: stated(place, { count: place.number }), isMarked: mark !== '' };
  });
}

test.each([
  [
    'the half-year names a year group that autumn does not',
    'autumn/Y5/noSen=2! autumn/Y5/ehcp=0 autumn-and-spring/Y5/senSupport=0 autumn-and-spring/Y5/ehcp=0 autumn-and-spring/Y6/noSen=4!',
  ],
  [
    'terms have but totals, and their year has none',
    'autumn//senSupport=15 autumn//ehcp=2! spring//ehcp=4! spring//all=12 /Y5/senSupport=24 /Y5/ehcp=4! /Y5/all=32! /Y6/senSupport=9 /Y6/ehcp=5 /Y6/all=35',
  ],
  [
    'a year has but totals, and a term names a year group',
    'summer//senSupport=9 summer//ehcp=8 summer/Y6/ehcp=4! summer/Y6/all=14! //senSupport=22 assault:autumn/Y5/senSupport=0 assault:autumn/Y5/ehcp=4! assault:autumn/Y5/all=5 assault:autumn/Y6/senSupport=1! assault:autumn/Y6/ehcp=0! assault://senSupport=9 assault://ehcp=13 assault://all=54 assault:/Y5/senSupport=2! assault:/Y5/ehcp=9! assault:/Y6/noSen=25 assault:/Y6/senSupport=7! assault:/Y6/ehcp=4!',
  ],
])('no more is hidden than must be where %s', (_, cells) => {
  const all = read(cells);
  const told = tell(
    all.map(({ place }) => place),
    { all: 'count', assault: 'count' },
    { all: 'Suspensions', assault: 'Suspensions: assault' },
  );
  const named = (places: typeof all): string[] =>
    places.map(({ place: { measureKey, period, yearGroup, group } }) => [measureKey, period, yearGroup, group].join('/'));
  expect(named(all.filter(({ place }) => isHidden(told(place).count)))).toEqual(named(all.filter(({ isMarked }) => isMarked)));
});
