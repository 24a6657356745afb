import type { Change } from '../../../src/domain/snapshot';
import { importsHere, noteImport } from '../../../src/tab/planFile/imports';
import { takeBack } from '../../../src/tab/planFile/takingBack';
import { createKeeping } from '../../../src/tab/school/keeping';
import { anAction, anObjective, aPlan, countingKeys } from '../../domain/builders';
import { openSchool } from '../../lists/tenant';
import { make, openDesk } from '../../workspace/desk';

const brought: Change[] = [
  { kind: 'plan', after: aPlan() },
  { kind: 'objective', after: anObjective({ key: 'objective-brought' }) },
  { kind: 'action', after: anAction({ key: 'action-brought', objectiveKey: 'objective-brought' }) },
];

/** Priya, who has brought in a plan; `take` takes it back. */
async function broughtIn(sent: boolean) {
  const school = await openSchool();
  const priya = await openDesk(school, 'priya');
  const { workspace } = priya;
  if (!sent) school.sandbox.weather.always({ kind: 'offline' });
  await make(priya, ...brought);
  const around = { now: '2026-11-24T09:00:00.000Z', newKey: countingKeys() };
  const keeping = createKeeping(workspace, { ...around, now: () => new Date(around.now) });
  await noteImport(workspace, { name: 'Plan', what: '1 action', at: around.now }, brought);
  const circumstances = () => ({ ...around, person: workspace.standing().person });
  const take = () => takeBack({ workspace, keeping, circumstances }, importsHere(workspace)[0]!);
  return { school, priya, take, stands: () => !workspace.current().plan.get('plan')!.record.removed };
}

test('a plan that others may have worked in is taken back only once it was looked whether they have', async () => {
  const { school, take, stands } = await broughtIn(true);
  school.sandbox.weather.always({ kind: 'offline' });
  expect(await take()).toBe('We could not look whether somebody has worked in it since. Microsoft 365 cannot be reached.');
  expect(stands()).toBe(true);
  school.sandbox.weather.clear();
  const joan = await openDesk(school, 'joan');
  await make(joan, { kind: 'action', after: anAction({ key: 'added', objectiveKey: 'objective-brought' }) });
  expect(await take()).toMatch(/^Somebody has worked in it since/);
  expect(stands()).toBe(true);
  expect(await take()).toBeUndefined();
  expect(stands()).toBe(false);
});

test('a plan that nobody else can have seen is taken back without a network', async () => {
  const { take, stands } = await broughtIn(false);
  expect(await take()).toBeUndefined();
  expect(stands()).toBe(false);
});
