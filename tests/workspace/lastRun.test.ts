import type { ReminderRun } from '../../src/domain/reminder';
import { openSite } from '../../src/lists/openSite';
import { writeLastRun } from '../../src/reminders/lastRun';
import { graphWith, openSchool } from '../lists/tenant';
import { openDesk } from './desk';

test('when the reminder job last ran comes to every page, and so does the next run', async () => {
  const school = await openSchool();
  school.sandbox.weather.setSiteRole('SEND Strategy reminders', 'write');
  const { workspace } = await openDesk(school, 'priya');
  const run = (): ReminderRun | undefined => workspace.current().reminderRun.get('lastRun')?.record;
  expect(run()).toBeUndefined();

  const job = graphWith(school.sandbox, await school.sandbox.appToken('SEND Strategy reminders'), []);
  const site = openSite(job, school.sandbox.siteId);
  const { record: settings } = await site.readSettings();
  const first = { at: '2026-11-24T08:00:00.000Z', outcome: 'done', because: '', sent: [] } as const;
  await writeLastRun(site, settings, { ...first, sent: [] });
  await workspace.sync();
  expect(run()).toEqual({ key: 'lastRun', ...first });

  await writeLastRun(site, settings, { ...first, at: '2026-11-25T08:00:00.000Z', outcome: 'failed', because: 'No.', sent: [] });
  await workspace.sync();
  expect(run()).toMatchObject({ at: '2026-11-25T08:00:00.000Z', outcome: 'failed', because: 'No.' });
});
