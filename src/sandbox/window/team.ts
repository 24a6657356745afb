import { leadershipTeam, site, teamsAppId, tenantId } from '../tenant/directory';

/** The app as installed in Teams; a sideloaded app's links carry the id of its manifest. */
export const app = { id: teamsAppId, name: 'SEND Strategy' } as const;

/** The invented team, its one channel and the site behind it. */
export const team = {
  id: '19:brindlewick-send@thread.tacv2',
  groupId: leadershipTeam.id,
  name: 'Brindlewick SEND',
  channel: { id: leadershipTeam.channelId, name: 'Leadership' },
  tenantId,
  site: { url: site.webUrl, path: site.path, domain: new URL(site.webUrl).host },
} as const;
