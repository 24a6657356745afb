import { readFile } from 'node:fs/promises';
import type { SampleSchool } from '../../domain/sampleSchool';
import { startingHalfTerms } from '../../domain/term';
import { createGraph } from '../../graph/createGraph';
import type { Graph } from '../../graph/graph';
import { openSite } from '../../lists/openSite';
import type { Site, Write } from '../../lists/site';
import { openSharePoint } from '../../setup/sharePoint';
import { setUp } from '../../setup/setUp';
import type { Sandbox } from '../sandbox';
import { site } from '../tenant/directory';
import { setupPlace } from './setupPlace';

/** Has the site set up by its administrator, with the term dates that a school begins with. */
export async function setUpSchool(sandbox: Sandbox): Promise<void> {
  const { graphToken, sharePointToken, siteAddress, ...rest } = await setupPlace(sandbox);
  const sharePoint = openSharePoint(siteAddress, sharePointToken, (address, init) => sandbox.fetch(address, init));
  await setUp(graphWith(sandbox, graphToken), sharePoint, { ...rest, halfTerms: startingHalfTerms });
}

/** The invented school whose words the scenes use. */
export async function sampleSchool(): Promise<SampleSchool> {
  return (await served('sample-school.json')) as SampleSchool;
}

/** The question sets that come with the product, as the tab gets them. */
export async function questionSets(): Promise<unknown> {
  return served('question-sets.json');
}

/** The outcomes of the invented school, and the published figures beside them. */
export async function sampleOutcomes(): Promise<[outcomes: unknown, comparators: unknown]> {
  return [await served('sample-outcomes.json'), await served('comparators.json')];
}

async function served(name: string): Promise<unknown> {
  return JSON.parse(await readFile(new URL(`../../../assets/served/${name}`, import.meta.url), 'utf8'));
}

/** The site as a person has it through the tab's app. */
export async function siteAs(sandbox: Sandbox, person: string): Promise<Site> {
  return openSite(graphWith(sandbox, await sandbox.token(person)), site.id);
}

/** Writes through a person's site. Throws when the tenant refuses anything. */
export async function writeAs(author: Site, writes: readonly Write[]): Promise<void> {
  const { record: settings } = await author.readSettings();
  const refused = (await author.write(writes, settings)).find((one) => one.outcome === 'refused');
  if (refused) throw new Error(`The scene could not be written: ${refused.fault.message}`);
}

/** Makes a plan the one that opens first. */
export async function makeCurrent(author: Site, planKey: string): Promise<void> {
  const { record: settings, item, version } = await author.readSettings();
  await writeAs(author, [{ kind: 'settings', before: settings, after: { ...settings, currentPlan: planKey }, item, version }]);
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
