import { badRequest, notFound } from '../refusal';
import { findApp } from '../tenant/directory';
import { permissionId } from '../tenant/principals';
import { right } from '../tenant/rights';
import type { SitePermission } from '../tenant/state';
import { bodyObject, graphRoot, type Answer, type GraphCall } from './call';
import { demandApp, demandSite, level } from './caller';
import { wrongMethod } from './refusals';

/** `/sites/{id}/permissions`: the roles of apps on the site. Needs Sites.FullControl.All and a person who manages the site. */
export function answerSitePermissions(call: GraphCall, [id]: readonly string[]): Answer {
  const { tenant, caller, method } = call;
  demandApp(tenant, caller, level.full);
  demandSite(tenant, caller, right.managePermissions);
  const all = tenant.setting.sitePermissions;
  if (id === undefined) {
    if (method === 'GET')
      return { status: 200, body: { '@odata.context': `${graphRoot}/$metadata#sites/permissions`, value: all.map(shown) } };
    if (method !== 'POST') throw wrongMethod();
    return grant(call);
  }
  const found = all.find((one) => one.id === id);
  if (!found) throw notFound();
  const others = all.filter((one) => one !== found);
  switch (method) {
    case 'GET':
      return { status: 200, body: shown(found) };
    case 'DELETE':
      tenant.set({ sitePermissions: others });
      return { status: 204 };
    case 'PATCH': {
      const changed = { ...found, roles: rolesIn(call, ['read', 'write', 'owner', 'manage', 'fullcontrol']) };
      tenant.set({ sitePermissions: [...others, changed] });
      return { status: 200, body: shown(changed) };
    }
    default:
      throw wrongMethod();
  }
}

/** `manage` and `fullcontrol` cannot be given at once, only by a PATCH afterwards (as the CLI for Microsoft 365 finds). */
function grant(call: GraphCall): Answer {
  const { tenant } = call;
  const roles = rolesIn(call, ['read', 'write', 'owner']);
  const body = bodyObject(call);
  const identities = (body.grantedToIdentitiesV2 ?? body.grantedToIdentities ?? body.grantedTo) as
    | { application?: { id?: unknown; displayName?: unknown } }[]
    | undefined;
  const application = Array.isArray(identities) && identities.length === 1 ? identities[0]?.application : undefined;
  const app = typeof application?.id === 'string' ? findApp(application.id) : undefined;
  if (!app) throw badRequest("One application is expected in 'grantedToIdentities'.");
  const made: SitePermission = {
    id: permissionId(app.id),
    appId: app.id,
    appName: String(application?.displayName ?? app.name),
    roles,
  };
  tenant.set({ sitePermissions: [...tenant.setting.sitePermissions.filter((one) => one.id !== made.id), made] });
  return { status: 201, body: shown(made) };
}

function rolesIn(call: GraphCall, allowed: readonly string[]): readonly string[] {
  const { roles } = bodyObject(call);
  if (!Array.isArray(roles) || roles.length !== 1 || !allowed.includes(String(roles[0])))
    throw badRequest(`One role out of ${allowed.join(', ')} is expected in 'roles'.`);
  return roles as string[];
}

function shown({ id, appId, appName, roles }: SitePermission): Record<string, unknown> {
  const identities = [{ application: { id: appId, displayName: appName } }];
  return { id, roles, grantedToIdentities: identities, grantedToIdentitiesV2: identities };
}
