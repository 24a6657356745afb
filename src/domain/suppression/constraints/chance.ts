import type { Part } from './partition';

/** Among how many wholes and parts a set was found, of how many parts at most. */
interface Found {
  wholes: number;
  parts: number;
  most: number;
}

/**
 * Whether numbers fit too well for chance. Any number of a group's pupils being as likely as any other, chance makes the last
 * part just what the others leave in one of so many times; over all sets that were looked at that must stay unlikely.
 */
export function isBeyondChance(members: readonly Part[], { wholes, parts, most }: Found, places: readonly string[]): boolean {
  const years = new Set(places.map((place) => place.split('|')[0]!));
  const isSumOfOthers = (place: string): boolean => {
    const [year, group] = place.split('|');
    return group === 'all' || (year === '' && years.size > 1);
  };
  const free = places.flatMap((place, at) => {
    if (isSumOfOthers(place) || members.some(({ counts }) => counts[at]! < 0)) return [];
    const slack = members.reduce((sum, one) => sum + one.slack[at]!, 0);
    const [first] = members;
    const most =
      first!.isOfPupils && first!.pupils[at]! >= 0 ? first!.pupils[at]! : Math.max(...members.map(({ counts }) => counts[at]!));
    return [Math.max(1, (most + 1) / (1 + 2 * slack))];
  });
  return free.reduce((chance, numbers) => chance / numbers, wholes * setsUpTo(parts, most)) < unlikely;
}

const unlikely = 1 / 20;

function setsUpTo(of: number, most: number): number {
  let [sets, ofSize] = [0, 1];
  for (let size = 1; size <= Math.min(of, most); size += 1) {
    ofSize *= (of - size + 1) / size;
    if (size > 1) sets += ofSize;
  }
  return sets;
}
