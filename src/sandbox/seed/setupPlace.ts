import type { Sandbox } from '../sandbox';
import { groups, remindersApp, setupApp, site, tabApp } from '../tenant/directory';

/** What the set-up is told for the sample school, and an administrator's tokens. */
export interface SetupPlace {
  siteId: string;
  siteAddress: string;
  school: string;
  groups: { editors: string; leadership: string };
  apps: { id: string; name: string }[];
  graphToken: string;
  sharePointToken: string;
}

/** Everything that `npm run setup` needs to set up the sandbox's site. */
export async function setupPlace(sandbox: Sandbox): Promise<SetupPlace> {
  const as = { app: setupApp.id };
  return {
    siteId: site.id,
    siteAddress: site.webUrl,
    school: 'Brindlewick Primary',
    groups: { editors: groups[0]!.id, leadership: groups[1]!.id },
    apps: [tabApp, remindersApp].map(({ id, name }) => ({ id, name })),
    graphToken: await sandbox.token('ivy', { ...as, scopes: ['Sites.FullControl.All', 'Sites.Manage.All'] }),
    sharePointToken: await sandbox.token('ivy', {
      ...as,
      scopes: ['AllSites.FullControl'],
      audience: new URL(site.webUrl).origin,
    }),
  };
}
