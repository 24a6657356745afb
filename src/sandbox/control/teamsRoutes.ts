import type { Sandbox } from '../sandbox';
import { leadershipTeam, site, teamsAppId, tenantId } from '../tenant/directory';

/** What is asked of a person's activity feed. */
export interface ActivityRequest {
  person?: string;
  id?: string;
}

/** Everything that the reminder job is told of the sandbox's school. `tabAddress` is where the tab is served; unknown without ports. */
export interface RemindersPlace {
  name: string;
  tenantId: string;
  siteId: string;
  siteAddress: string;
  clientId: string;
  thumbprintSha256: string;
  privateKey: string;
  webhook: string;
  teamsAppId: string;
  teamId: string;
  channelId: string;
  tabAddress: string | undefined;
}

/** People's activity feeds, and what the reminder job needs to know. */
export function teamsRoutes(
  sandbox: Sandbox,
  tabAddress: string | undefined,
): Record<string, (body: ActivityRequest) => unknown> {
  return {
    'GET activity': ({ person = '' }) => sandbox.activity.of(person),
    'POST activity': ({ person = '', id = '' }) => {
      sandbox.activity.read(person, id);
      return sandbox.activity.of(person);
    },
    'GET reminders': (): RemindersPlace => ({
      name: 'Brindlewick Primary',
      tenantId,
      siteId: site.id,
      siteAddress: site.webUrl,
      ...sandbox.remindersApp,
      webhook: sandbox.workflow.address,
      teamsAppId,
      teamId: leadershipTeam.id,
      channelId: leadershipTeam.channelId,
      tabAddress,
    }),
  };
}
