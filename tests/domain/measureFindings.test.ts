import type { Finding } from '../../src/domain/finding';
import { findingOfMeasure, priorityFromMeasure, seenInMeasure } from '../../src/domain/measureFindings';
import { addReason } from '../../src/domain/reasons';
import { emptySnapshot, type Change, type Snapshot } from '../../src/domain/snapshot';
import { aPlan } from './builders';

const start = {
  measureKey: 'attendance',
  period: '2025/26',
  yearGroup: '',
  group: 'senSupport' as const,
  statement: 'Attendance on SEN Support is 3.5 points below pupils with no SEN',
  academicYear: '2026/27',
};

function keys(): { newKey: () => string } {
  let last = 0;
  return { newKey: () => `new${(last += 1)}` };
}

function after(snapshot: Snapshot, changes: readonly Change[]): Snapshot {
  return changes.reduce((now, { kind, after }) => {
    const all = new Map<string, object>(now[kind]).set(after.key, { record: after });
    return { ...now, [kind]: all } as Snapshot;
  }, snapshot);
}

const school = after(emptySnapshot, [{ kind: 'plan', after: aPlan() }]);

test('what a measure shows is written down once for each period and year group, whatever its words are by now', () => {
  const seen = seenInMeasure(school, start, keys());
  expect(seen.changes).toMatchObject([
    { kind: 'finding', after: { source: 'measure', sourceKey: 'attendance', group: 'senSupport' } },
  ]);
  const then = after(school, seen.changes);
  expect(seenInMeasure(then, { ...start, statement: 'Other words' }, keys())).toEqual({ key: seen.key, changes: [] });
  expect(seenInMeasure(then, { ...start, yearGroup: 'Y4' }, keys()).changes).toHaveLength(1);
  expect(findingOfMeasure(then, { ...start, period: '2024/25' })).toBeUndefined();
});

test('a priority from a measure is proposed in one go with what it answers, each thing written once', () => {
  const changes = priorityFromMeasure(school, start, keys());
  expect(changes.map(({ kind }) => kind).sort()).toEqual(['finding', 'priority']);
  expect(changes.every(({ before }) => before === undefined)).toBe(true);
  const priority = changes.find(({ kind }) => kind === 'priority')!.after;
  expect(priority).toMatchObject({ status: 'proposed', planKey: 'plan', title: start.statement });
  expect(findingOfMeasure(after(school, changes), start)?.priorityKey).toBe(priority.key);
});

test('a priority from a measure is called for short as its finding is, and what was found is why it comes first', () => {
  const circumstances = { ...keys(), nameOf: ({ group }: Pick<Finding, 'group'>) => `Attendance, ${group}` };
  const { key, changes } = seenInMeasure(school, start, circumstances);
  const reasoned = after(school, [...changes, ...addReason(key, { statement: 'Mornings are hardest' }, { newKey: () => 'r' })]);
  // The measure's headline may speak of another group by now.
  const proposed = priorityFromMeasure(reasoned, { ...start, group: 'ehcp' }, circumstances);
  const priority = proposed.find(({ kind }) => kind === 'priority')?.after;
  expect(priority).toMatchObject({
    title: 'Attendance, senSupport',
    rationale: 'Attendance on SEN Support is 3.5 points below pupils with no SEN. Mornings are hardest.',
  });
  // Another period's is told apart by its words.
  const spring = { ...start, period: 'spring 2025/26', statement: 'It is 4.1 points below in spring.' };
  const second = priorityFromMeasure(after(reasoned, proposed), spring, { ...circumstances, newKey: () => 'second' });
  expect(second.find(({ kind }) => kind === 'priority')?.after).toMatchObject({ title: 'It is 4.1 points below in spring' });
});

test('a finding with reasons hands them to its priority, and is answered once', () => {
  const { key, changes } = seenInMeasure(school, start, keys());
  const reason = addReason(key, { statement: 'Mornings are hardest' }, { newKey: () => 'r' });
  const then = after(school, [...changes, ...reason]);
  const proposed = priorityFromMeasure(then, start, keys());
  expect(proposed.find(({ kind }) => kind === 'priority')?.after).toMatchObject({ rationale: 'Mornings are hardest.' });
  expect(proposed.find(({ kind }) => kind === 'finding')?.before).toMatchObject({ key });
  expect(priorityFromMeasure(after(then, proposed), start, keys())).toEqual([]);
});
