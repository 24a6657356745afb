import { readOptions, runCommand } from '../commandLine';
import { sandboxAsked } from '../runningSandbox';
import { startingHalfTerms } from '../domain/term';
import { createGraph } from '../graph/createGraph';
import { openSharePoint } from './sharePoint';
import { setUp, type SetUp } from './setUp';

/** Where to set up and with whose tokens. */
interface Place extends Omit<SetUp, 'halfTerms'> {
  siteAddress: string;
  graphToken: string;
  sharePointToken: string;
  fetch: (address: string, init: RequestInit) => Promise<Response>;
}

const usage = `npm run setup
  sets up the site of the sandbox that runs on this machine (npm start)

npm run setup -- --app ID [--reminders-app ID] --site-id ID --site ADDRESS --school NAME --editors GROUP --leadership GROUP
  sets up a school's site. The apps are the client ids of their registrations, both groups are object ids of Entra groups.
  GRAPH_TOKEN       an administrator's token for https://graph.microsoft.com with Sites.FullControl.All
  SHAREPOINT_TOKEN  the same person's token for the site's host with AllSites.FullControl`;

const values = readOptions(
  {
    app: { type: 'string' },
    'reminders-app': { type: 'string' },
    'site-id': { type: 'string' },
    site: { type: 'string' },
    school: { type: 'string', default: '' },
    editors: { type: 'string' },
    leadership: { type: 'string' },
    tenant: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
  usage,
);

async function main(): Promise<void> {
  if (values.help) return console.log(usage);
  const place = values['site-id'] === undefined ? await sandboxPlace() : schoolPlace();
  const { siteAddress, graphToken, sharePointToken, fetch: send, ...rest } = place;
  const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));
  const graph = createGraph({ fetch: send, getToken: async () => graphToken, wait, now: Date.now });
  const done = await setUp(graph, openSharePoint(siteAddress, sharePointToken, send), { ...rest, halfTerms: startingHalfTerms });
  console.log(done.length === 0 ? 'Everything was there already. Nothing was changed.' : done.join('\n'));
}

function schoolPlace(): Place {
  const { GRAPH_TOKEN: graphToken, SHAREPOINT_TOKEN: sharePointToken } = process.env;
  const { app, 'reminders-app': job, 'site-id': siteId, site: siteAddress, school, editors, leadership } = values;
  if (!app || !siteId || !siteAddress || !editors || !leadership || !graphToken || !sharePointToken) throw new Error(usage);
  return {
    siteId,
    siteAddress,
    school,
    groups: { editors, leadership },
    apps: [{ id: app, name: 'SEND Strategy' }, ...(job ? [{ id: job, name: 'SEND Strategy reminders' }] : [])],
    graphToken,
    sharePointToken,
    fetch,
  };
}

/** The sandbox tells its own site and an administrator's tokens. */
async function sandboxPlace(): Promise<Place> {
  const { tenant, ask } = await sandboxAsked(values.tenant, 'name a site: npm run setup -- --help');
  const place = await ask<Omit<Place, 'fetch'>>('setup');
  return {
    ...place,
    fetch: (address, init) => fetch(address.replace(/^https:\/\/(graph\.microsoft\.com|[^/]+\.sharepoint\.com)/, tenant), init),
  };
}

runCommand(main);
