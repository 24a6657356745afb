import { readFile } from 'node:fs/promises';
import { sampleChanges, type SampleChange, type SampleSchool } from '../../domain/sampleSchool';
import { startingHalfTerms } from '../../domain/term';
import { createGraph } from '../../graph/createGraph';
import type { Graph } from '../../graph/graph';
import { openSite } from '../../lists/openSite';
import { openSharePoint } from '../../setup/sharePoint';
import { setUp } from '../../setup/setUp';
import type { Sandbox } from '../createSandbox';
import { site } from '../tenant/directory';
import { setupPlace } from './setupPlace';

/** The sample school as a school has it: set up by its administrator, written by its own people through the tab's app. */
export async function brindlewick(sandbox: Sandbox): Promise<void> {
  const { graphToken, sharePointToken, siteAddress, ...rest } = await setupPlace(sandbox);
  const sharePoint = openSharePoint(siteAddress, sharePointToken, (address, init) => sandbox.fetch(address, init));
  await setUp(graphWith(sandbox, graphToken), sharePoint, { ...rest, halfTerms: startingHalfTerms });
  const file = new URL('../../../assets/served/sample-school.json', import.meta.url);
  const sample = JSON.parse(await readFile(file, 'utf8')) as SampleSchool;
  let count = 0;
  await writeAll(
    sandbox,
    sampleChanges(sample, () => `sample-${(count += 1)}`),
    sample,
  );
}

/** Row after row by whoever says it, each after what it belongs to; then the plan is made the current one. */
async function writeAll(sandbox: Sandbox, changes: SampleChange[], sample: SampleSchool): Promise<void> {
  const people = [...new Set(changes.map(({ by }) => by))];
  const kinds = [...new Set(changes.map(({ change }) => change.kind))];
  const sites = new Map(
    await Promise.all(people.map(async (by) => [by, openSite(graphWith(sandbox, await sandbox.token(by)), site.id)] as const)),
  );
  const author = sites.get(sample.people[0]!.key)!;
  const { record: settings, ...row } = await author.readSettings();
  for (const kind of kinds) {
    for (const by of people) {
      const own = changes.filter((one) => one.by === by && one.change.kind === kind).map((one) => one.change);
      const written = await sites.get(by)!.write(own, settings);
      const refused = written.find((one) => one.outcome === 'refused');
      if (refused) throw new Error(`The sample school could not be written (${kind}): ${refused.fault.message}`);
    }
  }
  const plan = changes.find(({ change }) => change.kind === 'plan')!.change.after.key;
  await author.write(
    [{ kind: 'settings', before: settings, after: { ...settings, currentPlan: plan }, item: row.item, version: row.version }],
    settings,
  );
}

function graphWith(sandbox: Sandbox, token: string): Graph {
  const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));
  return createGraph({
    fetch: (address, init) => sandbox.fetch(address, init),
    getToken: async () => token,
    wait,
    now: Date.now,
  });
}
