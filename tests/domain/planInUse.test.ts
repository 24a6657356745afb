import { planInUse } from '../../src/domain/planInUse';
import { aPlan } from './builders';

const old = aPlan({ key: 'old', academicYear: '2025/26' });
const now = aPlan({ key: 'now', academicYear: '2026/27' });
const next = aPlan({ key: 'next', academicYear: '2027/28', status: 'draft' });
const inUse = (plans: ReturnType<typeof aPlan>[], named = '') => planInUse(plans, named)?.key;

test('the plan that the school named is in use, whichever year it is of and however far it is', () => {
  expect(inUse([old, now, next], 'old')).toBe('old');
  expect(inUse([old, now, next], 'next')).toBe('next');
});

test('where none is named, or the named one is gone, it is the active one of the latest year, whatever the order', () => {
  for (const plans of [
    [old, now, next],
    [next, now, old],
  ]) {
    expect(inUse(plans)).toBe('now');
    expect(inUse(plans, 'gone')).toBe('now');
  }
  expect(inUse([{ ...now, removed: true }, old, next], 'now')).toBe('old');
  expect(inUse([next])).toBe('next');
});

test('a closed plan is in use only where no other is open', () => {
  const closed = { ...now, status: 'closed' as const };
  expect(inUse([closed, next], 'now')).toBe('next');
  expect(inUse([closed, { ...old, status: 'closed' as const }], 'old')).toBe('old');
  expect(inUse([closed])).toBe('now');
  expect(inUse([{ ...closed, removed: true }])).toBeUndefined();
});

test('of two that nothing else tells apart every device takes the same', () => {
  const twin = { ...now, key: 'aaa' };
  expect([inUse([now, twin]), inUse([twin, now])]).toEqual(['aaa', 'aaa']);
});
