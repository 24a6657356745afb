import { accessDenied, badRequest, notFound } from '../refusal';
import { seconds } from '../tenant/days';
import { sharePointHost, site } from '../tenant/directory';
import { graphRoot, type Answer, type GraphCall } from './call';
import { demandApp, demandSite, level } from './caller';
import { answerDrive } from './drive';
import { answerLists } from './lists';
import { allowOptions, option, pick, selected } from './query';
import { notPlayed, unknownSegment, wrongMethod } from './refusals';
import { answerSitePermissions } from './sitePermissions';

const properties = [
  'createdDateTime',
  'description',
  'displayName',
  'eTag',
  'id',
  'isPersonalSite',
  'lastModifiedDateTime',
  'name',
  'root',
  'sharepointIds',
  'siteCollection',
  'webUrl',
];
const elsewhere = [
  'analytics',
  'columns',
  'contentTypes',
  'contentModels',
  'drives',
  'externalColumns',
  'items',
  'onenote',
  'operations',
  'pages',
  'sites',
  'termStore',
  'termStores',
  'getActivitiesByInterval',
  'recycleBin',
];

/** Everything below `/sites`. The site is found by id or by host and path, then its existence, the app's and the person's right are judged. */
export function answerSites(call: GraphCall): Answer {
  const [, which, ...rest] = call.path;
  if (which === undefined) throw notPlayed('the search for sites');
  const below = findSite(which, rest);
  const [segment, ...more] = below;
  if (segment === 'permissions') return answerSitePermissions(call, more);
  demandApp(call.tenant, call.caller, level.read);
  demandSite(call.tenant, call.caller);
  if (segment === undefined) return theSite(call);
  if (segment === 'lists') return answerLists(call, more);
  if (segment === 'drive') return answerDrive(call, more);
  throw elsewhere.includes(segment) ? notPlayed(`/sites/{id}/${segment}`) : unknownSegment(segment);
}

/** The segments after the site. Forms: `{host,guid,guid}`, `{host}:/{path}`, `{host}:/{path}:/more`. */
function findSite(which: string, rest: readonly string[]): readonly string[] {
  const [host = '', ...ids] = which.split(',');
  if (ids.length > 0) {
    if (host.toLowerCase() !== sharePointHost) throw badRequest('Invalid hostname for this tenancy');
    if (ids.length !== 2 || !ids.every((one) => /^[0-9a-f-]{36}$/i.test(one)))
      throw badRequest('Provided identifier is malformed - site collection id is not valid');
    if (which.toLowerCase() !== site.id) throw notFound('Requested site could not be found');
    return rest;
  }
  const named = which.replace(/:$/, '').toLowerCase();
  if (named === 'root' || (named === sharePointHost && !which.endsWith(':'))) throw accessDenied();
  if (!which.endsWith(':')) throw badRequest('Provided identifier is malformed - site collection id is not valid');
  if (named !== sharePointHost) throw badRequest('Invalid hostname for this tenancy');
  const end = rest.findIndex((one) => one.endsWith(':'));
  const path = (end < 0 ? rest : rest.slice(0, end + 1)).join('/').replace(/:$/, '');
  if (`/${path}`.toLowerCase() !== site.path.toLowerCase()) throw notFound('Requested site could not be found');
  return end < 0 ? [] : rest.slice(end + 1);
}

function theSite(call: GraphCall): Answer {
  if (call.method !== 'GET') throw wrongMethod();
  allowOptions(call.query, ['select']);
  const whole = {
    '@odata.context': `${graphRoot}/$metadata#sites/$entity`,
    createdDateTime: site.created,
    description: '',
    id: site.id,
    lastModifiedDateTime: seconds(call.tenant.calendar()),
    name: site.name,
    webUrl: site.webUrl,
    displayName: site.displayName,
    root: {},
    siteCollection: { hostname: sharePointHost },
  };
  return { status: 200, body: pick(whole, selected(option(call.query, 'select')), properties, 'site') };
}
