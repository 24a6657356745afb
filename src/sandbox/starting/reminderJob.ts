import { randomUUID } from 'node:crypto';
import { runReminders } from '../../reminders/runReminders';
import { secret } from '../../reminders/secret';
import { openSignIn } from '../../reminders/signIn';
import type { Sandbox } from '../sandbox';
import { leadershipTeam, site, teamsAppId, tenantId } from '../tenant/directory';

/**
 * The job that posts reminders, for the sandbox's school: in this process, with its own certificate, and by the tenant's calendar. Each call is one
 * run and answers its line. `tabAddress` is the page that the tab shows.
 */
export function reminderJob(sandbox: Sandbox, tabAddress: string): () => Promise<string> {
  const network = {
    fetch: (address: string, init: RequestInit) => sandbox.fetch(address, init),
    wait: (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds)),
    within: (milliseconds: number) => AbortSignal.timeout(milliseconds),
  };
  const { clientId, thumbprintSha256, privateKey } = sandbox.remindersApp;
  const getToken = openSignIn({ clientId, thumbprintSha256, privateKey: secret(privateKey) }, network)(tenantId);
  const school = {
    name: 'Brindlewick Primary',
    siteId: site.id,
    link: { teamsAppId, channelId: leadershipTeam.channelId, tabAddress },
    getToken,
  };
  return async () => {
    const schools = [{ ...school, webhook: secret(sandbox.workflow.address) }];
    const [result] = await runReminders(schools, { ...network, now: sandbox.calendar.now, newRunId: randomUUID });
    return result!.line;
  };
}
