import { setFigure } from '../../src/domain/figureEditing';
import { allYearGroups, yearGroupsOffered } from '../../src/domain/schoolYearGroups';
import { emptySnapshot } from '../../src/domain/snapshot';
import { snapshotOf } from './builders';

const school = (...yearGroups: string[]) =>
  snapshotOf(
    yearGroups.flatMap((yearGroup) =>
      setFigure(
        emptySnapshot,
        { measureKey: 'attendance', whose: 'school', period: '2025/26', yearGroup, group: 'all' },
        { value: 95 },
      ),
    ),
  );

test('a school whose figures are all of primary years is not offered those of secondary ones, and the other way round', () => {
  expect(yearGroupsOffered(school('', 'R', 'Y6'), '')).toEqual(['', 'N', 'R', 'Y1', 'Y2', 'Y3', 'Y4', 'Y5', 'Y6']);
  expect(yearGroupsOffered(school('Y7'), '')).toEqual(['', 'Y7', 'Y8', 'Y9', 'Y10', 'Y11', 'Y12', 'Y13']);
});

test('all are offered where figures are of both or of none, and what stands there always is', () => {
  for (const one of [school(), school(''), school('Y6', 'Y7')]) expect(yearGroupsOffered(one, '')).toBe(allYearGroups);
  expect(yearGroupsOffered(school('Y1'), 'Y11')).toContain('Y11');
});
