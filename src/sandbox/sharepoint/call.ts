import type { Caller } from '../graph/caller';
import { Refusal } from '../refusal';
import { right, siteRights } from '../tenant/rights';
import type { Tenant } from '../tenant/tenant';
import type { Step } from './apiPath';

/** One request to SharePoint's REST interface. `method` is what is meant: X-HTTP-Method has been heeded. */
export interface SharePointCall {
  tenant: Tenant;
  caller: Caller;
  method: string;
  steps: readonly Step[];
  query: URLSearchParams;
  header(name: string): string | undefined;
  body(): Readonly<Record<string, unknown>>;
}

/** 403 in SharePoint's own words. */
export function sharePointDenied(): Refusal {
  return new Refusal(
    403,
    '-2147024891, System.UnauthorizedAccessException',
    'Access denied. You do not have permission to perform this action or access this resource.',
  );
}

/** 400 or 404 in SharePoint's own form. */
export function sharePointFault(status: number, code: string, message: string): Refusal {
  return new Refusal(status, code, message);
}

/** Refuses a token without AllSites.FullControl, or a person who may not manage the site's permissions. */
export function demandControl({ tenant, caller }: SharePointCall): void {
  const full = caller.scopes.has('AllSites.FullControl') || caller.scopes.has('Sites.FullControl.All');
  const may = !caller.person || siteRights(tenant, caller.person.oid) & right.managePermissions;
  if (!full || !may) throw sharePointDenied();
}
