import { findApp, findPerson, type Person } from '../tenant/directory';
import { accessDenied, Refusal } from '../refusal';
import { listRights, right, siteRights } from '../tenant/rights';
import type { List } from '../tenant/state';
import type { Tenant } from '../tenant/tenant';
import { appAccount, principalOf } from '../tenant/principals';
import type { TokenClaims } from '../tenant/tokens';
import type { Sender } from '../weather';

/** Who is calling: an app, with a person (delegated) or without (app-only). */
export interface Caller {
  appId: string;
  person: Person | undefined;
  scopes: ReadonlySet<string>;
  claims: TokenClaims;
}

/** How the weather knows a caller: throttled by app and person together, and able or not to answer a claims challenge. */
export function senderOf({ appId, person, claims }: Caller): Sender {
  return { who: `${appId} ${person?.oid ?? ''}`, answersClaims: claims.xms_cc?.includes('CP1') ?? false };
}

/** What an app may do on the site, from nothing to everything. */
export const level = { none: 0, read: 1, write: 2, manage: 3, full: 4 } as const;

/** The caller a token names. Refuses a token of a person or app the tenant does not know. */
export function callerOf(claims: TokenClaims): Caller {
  const person = claims.idtyp === 'app' ? undefined : findPerson(claims.oid);
  const known = findApp(claims.appid) && (person || claims.idtyp === 'app');
  if (!known)
    throw new Refusal(401, 'InvalidAuthenticationToken', 'The identity of the calling application could not be established.');
  const scopes = new Set(
    claims.idtyp === 'app' ? claims.roles : claims.scp?.split(' ').map((one) => one.replace('https://graph.microsoft.com/', '')),
  );
  return { appId: claims.appid, person, scopes, claims };
}

/**
 * The first check: what the token's scopes let the app do on the site. `Sites.Selected` counts for as much as the role the
 * app was given there (the overview of selected permissions); the other scopes count on every site.
 */
export function appLevel(tenant: Tenant, caller: Caller): number {
  const { scopes } = caller;
  let best: number = level.none;
  const atLeast = (scope: string, value: number): void => {
    if (scopes.has(scope) && value > best) best = value;
  };
  atLeast('Sites.Read.All', level.read);
  atLeast('Sites.ReadWrite.All', level.write);
  atLeast('Sites.Manage.All', level.manage);
  atLeast('Sites.FullControl.All', level.full);
  if (!caller.person || tenant.switches.sitesSelectedDelegatedWorks)
    atLeast('Sites.Selected', selectedLevel(tenant, caller.appId));
  return best;
}

/** Refuses a call for which the app's scopes or its role on the site do not suffice. */
export function demandApp(tenant: Tenant, caller: Caller, wanted: number): void {
  if (appLevel(tenant, caller) < wanted) throw accessDenied();
}

/** Refuses a person who may not open the site at all. An app without a person has no such limit. */
export function demandSite(tenant: Tenant, caller: Caller, bit: number = right.open): void {
  if (caller.person && !(siteRights(tenant, caller.person.oid) & bit)) throw accessDenied();
}

/** The caller's rights on a list: the person's; without a person all of them, for the app's level has been judged. */
export function rightsOn(tenant: Tenant, caller: Caller, list: List): number {
  return caller.person ? listRights(tenant, list, caller.person.oid) : 0xffffffff;
}

/** The site's number of whoever is recorded as author. */
export function authorOf(tenant: Tenant, caller: Caller): number {
  return caller.person ? principalOf(tenant, caller.person).id : appAccount;
}

const roleLevels: Readonly<Record<string, number>> = {
  read: level.read,
  write: level.write,
  manage: level.manage,
  owner: level.full,
  fullcontrol: level.full,
};

function selectedLevel(tenant: Tenant, appId: string): number {
  let best: number = level.none;
  for (const one of tenant.setting.sitePermissions) {
    if (one.appId !== appId) continue;
    for (const role of one.roles) best = Math.max(best, roleLevels[role] ?? level.none);
  }
  return best;
}
