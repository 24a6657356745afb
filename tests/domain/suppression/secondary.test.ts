import { pupilGroups, type PupilGroup } from '../../../src/domain/figure';
import { hideSecondary } from '../../../src/domain/suppression/secondary/secondary';
import type { GuardedCell } from '../../../src/domain/suppression/table/guardedCell';

const costs: Readonly<Record<PupilGroup, number>> = { noSen: 3, senSupport: 7, ehcp: 4, all: 1 };

/** A row of a table of which no SEN is not stated: some number is supposed. */
function row(numbers: readonly number[], hidden: readonly PupilGroup[]): GuardedCell[] {
  return pupilGroups.map((group, at): GuardedCell => {
    const isSupposed = group === 'noSen';
    return {
      ...{ yearGroup: '', group, number: numbers[at]!, published: !isSupposed, ...(isSupposed && { supposed: true }) },
      ...{ hidden: isSupposed || hidden.includes(group), guarded: hidden.includes(group), cost: costs[group] },
      ...{ up: Infinity, down: numbers[at]! },
    };
  });
}

function hiddenIn(cells: readonly GuardedCell[]): PupilGroup[] {
  return cells.flatMap(({ group, hidden, published }) => (hidden && published ? [group] : []));
}

test('where tables make a known number, none of theirs is kept by what is but supposed of each by itself', () => {
  const [autumn, spring] = [row([8, 9, 3, 20], ['ehcp']), row([10, 9, 9, 28], [])];
  hideSecondary([autumn, spring], [{ members: [0, 1].map((at) => ({ at, sign: 1 })) }]);
  // Nobody knows whether there are any without SEN in either, of whom one could be fewer.
  expect([autumn, spring].map(hiddenIn)).toEqual([
    ['ehcp', 'all'],
    ['ehcp', 'all'],
  ]);
});
