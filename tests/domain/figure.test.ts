import { figureKey, type FigurePlace } from '../../src/domain/figure';

const place: FigurePlace = {
  measureKey: '3f2c1f1e-1111-4222-8333-123456789abc',
  whose: 'localAuthority',
  period: 'autumn and spring terms 2025/26, provisional, local statistics',
  yearGroup: '',
  group: 'senSupport',
};

test('a key of long words fits the lists, is always the same, and is another for every cell', () => {
  const cells: FigurePlace[] = [
    place,
    { ...place, group: 'ehcp' },
    { ...place, yearGroup: 'Y1' },
    { ...place, period: `${place.period} of March` },
  ];
  const keys = cells.map(figureKey);
  expect(keys.every((key) => key.length === 120)).toBe(true);
  expect(new Set(keys).size).toBe(cells.length);
  expect(cells.map(figureKey)).toEqual(keys);
});

test('a key of ordinary words is made of them', () => {
  expect(figureKey({ ...place, measureKey: 'phonics', whose: 'school', period: '2025/26', yearGroup: 'Y1' })).toBe(
    'phonics.school.2025-26.y1.sensupport',
  );
});
