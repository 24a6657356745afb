import type { Sandbox } from '../sandbox';
import { currentPlan, tenYears } from './tenYears';
import { tenYearsOutcomes } from './outcomes';
import { makeCurrent, sampleOutcomes, sampleSchool, setUpSchool, siteAs } from './school';
import { writeRows } from './writeRows';

/** Ten years of plans: 2,000 actions, 20,000 comments and 30,000 changes in history; the current plan has 300 of the actions. With the outcomes of each year. */
export async function large(sandbox: Sandbox): Promise<void> {
  await setUpSchool(sandbox);
  const priya = await siteAs(sandbox, 'priya');
  const { record: settings } = await priya.readSettings();
  const outcomes = tenYearsOutcomes(...(await sampleOutcomes()));
  writeRows(sandbox.tenant, settings.lists, [...tenYears(await sampleSchool()), ...outcomes]);
  await makeCurrent(priya, currentPlan);
}
