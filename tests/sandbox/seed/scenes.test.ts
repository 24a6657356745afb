import { nextReview } from '../../../src/domain/comingReviews';
import { milestonesOf } from '../../../src/domain/milestones';
import { planFactsOf } from '../../../src/domain/planFacts';
import { outlineOf } from '../../../src/domain/planView';
import { planWarnings } from '../../../src/domain/planWarnings';
import type { Kept, Kind } from '../../../src/domain/record';
import { servedIn } from '../../../src/domain/serving';
import { emptySnapshot, type Snapshot } from '../../../src/domain/snapshot';
import { threadsOf } from '../../../src/domain/conversation';
import { Fault } from '../../../src/graph/faults';
import { openSite } from '../../../src/lists/openSite';
import type { Site } from '../../../src/lists/site';
import { createSandbox } from '../../../src/sandbox/createSandbox';
import type { Sandbox } from '../../../src/sandbox/sandbox';
import { aPlan } from '../../domain/builders';
import { graphWith } from '../../lists/tenant';

/** The school as this person reads it; of one plan alone where a plan is named. */
async function read(
  sandbox: Sandbox,
  person: string,
  ofPlan?: string,
): Promise<{ site: Site; snapshot: Snapshot; planKey: string }> {
  const site = openSite(graphWith(sandbox, await sandbox.token(person), []), sandbox.siteId);
  const settings = (await site.readSettings()).record;
  const ofSchool: Kind[] = ['person', 'schoolPriority', 'plan'];
  const kinds: Kind[] = [...ofSchool, 'priority', 'objective', 'action', 'milestone', 'update', 'comment', 'planReview'];
  const readings = await site.read(
    kinds.map((kind) =>
      ofPlan === undefined || ofSchool.includes(kind)
        ? { kind, want: 'all' as const }
        : { kind, want: 'ofPlan' as const, planKey: ofPlan },
    ),
    settings,
  );
  const maps = readings.map((reading, at) => {
    if (reading instanceof Fault) throw reading;
    return [kinds[at]!, new Map(reading.rows.map((kept: Kept<{ key: string }>) => [kept.record.key, kept]))];
  });
  return { site, snapshot: { ...emptySnapshot, ...Object.fromEntries(maps) }, planKey: settings.currentPlan };
}

test('the sample school is at work: its plan, its money, its people’s own words', async () => {
  const sandbox = await createSandbox({ scene: 'brindlewick' });
  const { snapshot, planKey } = await read(sandbox, 'martin');
  const outline = outlineOf(snapshot, planKey)!;
  expect(outline.objectives.map(({ actions }) => actions.length)).toEqual([3, 4, 2, 2]);
  expect(outline.cost).toBe(9400);
  expect(outline.counts).toMatchObject({ onTrack: 5, atRisk: 4, offTrack: 1, complete: 1 });
  const served = servedIn(snapshot, '2026/27', planKey);
  expect(served.map(({ schoolPriority, priorities }) => [schoolPriority.ref, ...priorities.map(({ number }) => number)])).toEqual(
    [
      ['SP1', 1, 4],
      ['SP2', 2],
      ['SP3', 3],
    ],
  );
  expect(planWarnings(snapshot, planKey)).toEqual([]);
  expect(nextReview(snapshot, planKey)?.due).toBe('2026-12-10');
  const { actions } = outline.objectives[2]!;
  expect(actions[1]!.kept.record.predecessors).toEqual([actions[0]!.kept.record.key]);
  const [first] = milestonesOf(snapshot, outline.objectives[1]!.actions[1]!.kept.record.key);
  expect(first).toMatchObject({ text: 'First 6 sessions', due: '2026-12-18', reached: null });
  const mornings = outline.objectives[0]!.actions[2]!;
  expect(threadsOf(snapshot, mornings.kept.record.key)).toMatchObject([
    { author: { name: 'Martin Osei-Bell' }, replies: [{ author: { name: 'Hana Whitlock' } }] },
  ]);
});

test('in the scene that is overdue a review was not held, actions are late, and it is January', async () => {
  const sandbox = await createSandbox({ scene: 'overdue', now: () => new Date('2030-06-01T12:00:00Z') });
  const { snapshot, planKey } = await read(sandbox, 'joan');
  const today = sandbox.calendar.today();
  expect(today).toBe('2027-01-13');
  const reviews = [...snapshot.planReview.values()].map(({ record, author, created }) => [
    record.due,
    record.held,
    author?.name,
    created,
  ]);
  expect(reviews).toEqual([['2026-12-10', null, 'Priya Lindqvist', '2026-11-20T08:00:00.000Z']]);
  expect(planFactsOf(snapshot, planKey, today)).toMatchObject({ actions: 11, late: 5 });
});

test('the large scene has ten years of plans, the same every time, each row stamped with when and by whom it was written', async () => {
  const sandbox = await createSandbox({ scene: 'large' });
  const sizes = [...sandbox.tenant.lists.values()].map(({ displayName, items }) => [displayName, items.size]);
  expect(Object.fromEntries(sizes)).toMatchObject({
    'SEND plans': 10,
    'SEND actions': 2000,
    'SEND comments': 20_000,
    'SEND history': 30_000,
  });
  const { snapshot, planKey } = await read(sandbox, 'martin', 'plan-2026');
  const { priorities, objectives } = outlineOf(snapshot, planKey)!;
  expect(objectives.flatMap(({ actions }) => actions)).toHaveLength(300);
  expect(priorities.map((priority) => priority.objectives.length)).toEqual([3, 3, 3, 3]);
  const { comment, update } = snapshot;
  const spoken = [...comment.values(), ...update.values()];
  expect(spoken.filter(({ created, record, flaws }) => created !== record.at || flaws !== undefined)).toEqual([]);
  expect(new Set(spoken.map(({ author }) => author?.name)).size).toBe(5);
  expect(spoken.filter(({ record }) => record.at > sandbox.calendar.now().toISOString())).toEqual([]);
  const last = comment.get('plan-2026-objective-12-action-25-comment-10')!;
  expect([last.author?.name, last.record.at]).toEqual(['Joan Trevanion', '2026-10-29T12:26:00.000Z']);
});

test('in the scene that is read only nobody can write', async () => {
  const { site } = await read(await createSandbox({ scene: 'readOnly' }), 'priya');
  const settings = (await site.readSettings()).record;
  expect(await site.write([{ kind: 'plan', after: aPlan() }], settings)).toMatchObject([{ fault: { kind: 'forbidden' } }]);
});
