import { sampleChanges, type SampleChange } from '../../domain/sampleSchool';
import type { Sandbox } from '../sandbox';
import { lastYearsReview } from './lastYearsReview';
import { fillLibrary } from './library';
import { makeCurrent, questionSets, sampleOutcomes, sampleSchool, setUpSchool, siteAs, writeAs } from './school';
import { sampleOutcomeRows } from './outcomes';
import { writeRows } from './writeRows';

/** The sample school as a school has it: set up by its administrator, written by its own people through the tab's app. Answers its plan's key. */
export async function brindlewick(sandbox: Sandbox): Promise<string> {
  await setUpSchool(sandbox);
  const sample = await sampleSchool();
  let count = 0;
  const changes = sampleChanges(sample, () => `sample-${(count += 1)}`);
  await writeAll(sandbox, changes);
  const plan = changes.find(({ change }) => change.kind === 'plan')!.change.after.key;
  const senco = await siteAs(sandbox, sample.people[0]!.key);
  await writeAs(senco, [{ kind: 'planReview', after: { ...autumnReview, planKey: plan } }]);
  const { record: settings } = await senco.readSettings();
  const outcomes = sampleOutcomeRows(...(await sampleOutcomes()));
  writeRows(sandbox.tenant, settings.lists, [...lastYearsReview(await questionSets()), ...outcomes]);
  fillLibrary(sandbox.tenant);
  await makeCurrent(senco, plan);
  return plan;
}

/** The review with which the plan's first term ends. */
const autumnReview = {
  key: 'autumn',
  due: '2026-12-10',
  held: null,
  present: [],
  alsoPresent: '',
  note: '',
  removed: false,
};

/** Row after row by whoever says it, each after what it belongs to. */
async function writeAll(sandbox: Sandbox, changes: readonly SampleChange[]): Promise<void> {
  const people = [...new Set(changes.map(({ by }) => by))];
  const kinds = [...new Set(changes.map(({ change }) => change.kind))];
  const sites = new Map(await Promise.all(people.map(async (by) => [by, await siteAs(sandbox, by)] as const)));
  for (const kind of kinds) {
    for (const by of people) {
      const own = changes.filter((one) => one.by === by && one.change.kind === kind).map((one) => one.change);
      if (own.length > 0) await writeAs(sites.get(by)!, own);
    }
  }
}
