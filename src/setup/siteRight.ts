import type { Graph } from '../graph/graph';

/** A registration in Entra ID. */
export interface App {
  id: string;
  name: string;
}

interface SitePermission {
  roles: string[];
  grantedToIdentitiesV2?: { application?: { id?: string } }[];
  grantedToIdentities?: { application?: { id?: string } }[];
}

/**
 * Lets the app read and write on this one site, as far as the signed-in person may (`Sites.Selected`; site: post
 * permissions). Answers what it did; nothing when the app had the right. Throws a Fault.
 */
export async function ensureSiteRight(graph: Graph, siteId: string, app: App): Promise<string[]> {
  const path = `/sites/${siteId}/permissions`;
  const { body } = await graph.send({ method: 'GET', path });
  const given = (body as { value: SitePermission[] }).value.filter((permission) => isFor(permission, app));
  if (given.some(({ roles }) => roles.some((role) => role !== 'read'))) return [];
  const grant = { roles: ['write'], grantedToIdentities: [{ application: { id: app.id, displayName: app.name } }] };
  await graph.send({ method: 'POST', path, body: grant });
  return [`Gave the app ${app.name} the right to read and write on this site`];
}

function isFor({ grantedToIdentitiesV2 = [], grantedToIdentities = [] }: SitePermission, app: App): boolean {
  return [...grantedToIdentitiesV2, ...grantedToIdentities].some(
    ({ application }) => application?.id?.toLowerCase() === app.id.toLowerCase(),
  );
}
