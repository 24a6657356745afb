import { site, tenantId } from '../tenant/directory';

/** The app as installed in Teams; a sideloaded app's links carry the id of its manifest. */
export const app = { id: '5d0c2c57-5f1e-4d5e-9f43-2b1a70e6c101', name: 'SEND Strategy' } as const;

/** The invented team, its one channel and the site behind it. */
export const team = {
  id: '19:brindlewick-send@thread.tacv2',
  groupId: '6c1f9a0e-77aa-4a0e-8a52-9d4f5b3c2d10',
  name: 'Brindlewick SEND',
  channel: { id: '19:leadership@thread.tacv2', name: 'SEND leadership' },
  tenantId,
  site: { url: site.webUrl, path: site.path, domain: new URL(site.webUrl).host },
} as const;
