import { readFileSync } from 'node:fs';
import { milestonesOf } from '../../src/domain/milestones';
import { outlineOf } from '../../src/domain/planView';
import type { SampleSchool } from '../../src/domain/sampleSchool';
import { startFromSample } from '../../src/domain/startFromSample';
import { countingKeys, snapshotOf } from './builders';

const file = new URL('../../assets/served/sample-school.json', import.meta.url);
const sample = JSON.parse(readFileSync(file, 'utf8')) as SampleSchool;
const changes = startFromSample(sample, '2026/27', { newKey: countingKeys() });
const started = snapshotOf(changes);
const outline = outlineOf(started, changes[0]!.after.key)!;

test('it is a draft that nobody has agreed, and its title says that it is invented', () => {
  expect(outline.plan.record).toMatchObject({
    title: 'Sample (invented): SEND development plan 2026/27',
    academicYear: '2026/27',
    status: 'draft',
    agreed: null,
  });
});

test('all that the sample sets out to do is there, with keys of its own and nothing begun', () => {
  expect(outline.priorities.map(({ kept }) => kept.record.title)).toEqual(sample.priorities.map(({ title }) => title));
  expect(outline.objectives.map(({ kept, actions }) => [kept.record.statement, actions.length])).toEqual(
    sample.objectives.map(({ statement, actions }) => [statement, actions.length]),
  );
  expect(outline.counts.notStarted).toBe(sample.objectives.flatMap(({ actions }) => actions).length);
  expect(new Set(changes.map(({ after }) => after.key)).size).toBe(changes.length);
  expect(started.milestone.size).toBeGreaterThan(0);
  expect([...started.milestone.values()].filter(({ record }) => record.reached !== null)).toEqual([]);
  const later = outline.objectives[2]!.actions[1]!;
  expect(later.kept.record.predecessors).toEqual([outline.objectives[2]!.actions[0]!.kept.record.key]);
});

test('neither people nor what they said nor the register of school priorities comes along', () => {
  expect([...new Set(changes.map(({ kind }) => kind))].sort()).toEqual(['action', 'milestone', 'objective', 'plan', 'priority']);
  const { objectives, priorities } = outline;
  expect(priorities.flatMap(({ kept }) => kept.record.serves)).toEqual([]);
  expect(objectives.map(({ kept }) => kept.record.schoolPriority)).toContain('Attendance');
  expect(objectives.every(({ kept: { record } }) => record.reasons.length === 0 && record.latest === '')).toBe(true);
  const led = [...objectives, ...objectives.flatMap(({ actions }) => actions)].map(({ kept }) => kept.record);
  expect(led.filter(({ leadKey, leadText }) => leadKey !== '' || leadText === '')).toEqual([]);
  expect(led[0]).toMatchObject({ leadText: 'English lead', sponsorKey: '', sponsorText: 'Deputy head' });
  for (const { name } of sample.people) expect(JSON.stringify(changes)).not.toContain(name);
});

test('in another school year its days are as many weeks later, and the weekdays stay', () => {
  const nextYear = snapshotOf(startFromSample(sample, '2027/28', { newKey: countingKeys() }));
  const next = outlineOf(nextYear, changes[0]!.after.key)!;
  const first = next.objectives[0]!;
  expect(next.plan.record.title).toBe('Sample (invented): SEND development plan 2027/28');
  // Fri 16 Oct 2026 and Fri 16 Jul 2027.
  expect(first.actions[0]!.kept.record.due).toBe('2027-10-15');
  expect(first.kept.record.targetDay).toBe('2028-07-14');
  const dueIn = (snapshot: typeof nextYear) =>
    [...snapshot.action.keys()].flatMap((key) => milestonesOf(snapshot, key)).map(({ due }) => due);
  expect(dueIn(nextYear)).not.toEqual(dueIn(started));
});
