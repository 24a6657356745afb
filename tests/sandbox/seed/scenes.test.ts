import { outlineOf } from '../../../src/domain/planView';
import type { Kept, Kind } from '../../../src/domain/record';
import { emptySnapshot, type Snapshot } from '../../../src/domain/snapshot';
import { threadsOf } from '../../../src/domain/conversation';
import { Fault } from '../../../src/graph/faults';
import { openSite } from '../../../src/lists/openSite';
import type { Site } from '../../../src/lists/site';
import { createSandbox, type Sandbox } from '../../../src/sandbox/createSandbox';
import { aPlan } from '../../domain/builders';
import { graphWith } from '../../lists/tenant';

async function read(sandbox: Sandbox, person: string): Promise<{ site: Site; snapshot: Snapshot; planKey: string }> {
  const site = openSite(graphWith(sandbox, await sandbox.token(person), []), sandbox.siteId);
  const settings = (await site.readSettings()).record;
  const kinds: Kind[] = ['person', 'plan', 'objective', 'action', 'update', 'comment'];
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

test('in the scene that is read only nobody can write', async () => {
  const { site } = await read(await createSandbox({ scene: 'readOnly' }), 'priya');
  const settings = (await site.readSettings()).record;
  expect(await site.write([{ kind: 'plan', after: aPlan() }], settings)).toMatchObject([{ fault: { kind: 'forbidden' } }]);
});
