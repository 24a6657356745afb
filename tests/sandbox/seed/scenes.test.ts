import { planFactsOf } from '../../../src/domain/planFacts';
import { outlineOf } from '../../../src/domain/planView';
import type { Kept, Kind } from '../../../src/domain/record';
import { emptySnapshot, type Snapshot } from '../../../src/domain/snapshot';
import { threadsOf } from '../../../src/domain/conversation';
import { Fault } from '../../../src/graph/faults';
import { openSite } from '../../../src/lists/openSite';
import type { Site } from '../../../src/lists/site';
import { createSandbox, type Sandbox } from '../../../src/sandbox/createSandbox';
import { sampleSchool } from '../../../src/sandbox/seed/school';
import { tenYears } from '../../../src/sandbox/seed/tenYears';
import { aPlan } from '../../domain/builders';
import { graphWith } from '../../lists/tenant';

async function read(sandbox: Sandbox, person: string): Promise<{ site: Site; snapshot: Snapshot; planKey: string }> {
  const site = openSite(graphWith(sandbox, await sandbox.token(person), []), sandbox.siteId);
  const settings = (await site.readSettings()).record;
  const kinds: Kind[] = ['person', 'plan', 'objective', 'action', 'update', 'comment', 'planReview', 'history'];
  const readings = await site.read(
    kinds.map((kind) => ({ kind, want: 'all' as const })),
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

test('the large scene has ten years of plans, each row stamped with when and by whom it was written', async () => {
  const sandbox = await createSandbox({ scene: 'large' });
  const { snapshot, planKey } = await read(sandbox, 'martin');
  const { plan, action, comment, history, update } = snapshot;
  expect([plan.size, action.size, comment.size, history.size]).toEqual([10, 2000, 20_000, 30_000]);
  expect(outlineOf(snapshot, planKey)!.objectives.flatMap(({ actions }) => actions)).toHaveLength(300);
  const everything = [plan, action, comment, history, update].flatMap((map) => [...map.values()] as Kept<object>[]);
  expect(everything.filter(({ flaws }) => flaws !== undefined)).toEqual([]);
  const spoken = [...comment.values(), ...update.values()];
  expect(spoken.filter(({ created, record }) => created !== record.at)).toEqual([]);
  expect(new Set(spoken.map(({ author }) => author?.name)).size).toBe(5);
  expect(
    spoken
      .map(({ record }) => record.at)
      .sort()
      .at(-1)! < sandbox.calendar.now().toISOString(),
  ).toBe(true);
}, 60_000);

test('the large scene is the same every time', async () => {
  const sample = await sampleSchool();
  expect(JSON.stringify(tenYears(sample)) === JSON.stringify(tenYears(sample))).toBe(true);
});

test('in the scene that is read only nobody can write', async () => {
  const { site } = await read(await createSandbox({ scene: 'readOnly' }), 'priya');
  const settings = (await site.readSettings()).record;
  expect(await site.write([{ kind: 'plan', after: aPlan() }], settings)).toMatchObject([{ fault: { kind: 'forbidden' } }]);
});
