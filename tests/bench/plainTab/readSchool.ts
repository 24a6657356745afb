import { DefaultHeaders, DefaultInit, graphfi, type GraphFI } from '@pnp/graph';
import '@pnp/graph/list-item/index.js';
import '@pnp/graph/lists/index.js';
import '@pnp/graph/sites/index.js';
import { BrowserFetchWithRetry, DefaultParse, InjectHeaders } from '@pnp/queryable';

/** Rows of the lists as Graph gives them, read whole. */
export interface School {
  settings: Fields[];
  people: Fields[];
  plans: Fields[];
  objectives: Fields[];
  actions: Fields[];
  updates: Fields[];
  comments: Fields[];
}

export type Fields = Record<string, unknown>;

/** Reads every list in full: one request a list, side by side, each followed from page to page. */
export async function readSchool(graphAddress: string, siteId: string, token: string): Promise<School> {
  const site = clientFor(graphAddress, token).sites.getById(siteId);
  const read = async (list: string): Promise<Fields[]> => {
    const rows: Fields[] = [];
    for await (const page of site.lists.getById(list).items.expand('fields')) {
      rows.push(...(page as { fields: Fields }[]).map(({ fields }) => fields));
    }
    return rows;
  };
  const [settings, people, plans, objectives, actions, updates, comments] = await Promise.all(
    ['settings', 'people', 'plans', 'objectives', 'actions', 'updates', 'comments'].map((name) => read(`SEND ${name}`)),
  );
  return { settings, people, plans, objectives, actions, updates, comments } as School;
}

/** PnP's client; Graph's own links are turned to the tenant on this computer. */
function clientFor(graphAddress: string, token: string): GraphFI {
  return graphfi().using((instance) => {
    instance.using(
      DefaultInit(`${graphAddress}/v1.0`),
      DefaultHeaders(),
      BrowserFetchWithRetry(),
      DefaultParse(),
      InjectHeaders({ Authorization: `Bearer ${token}` }),
    );
    instance.on.send.replace(async (url: URL, init: RequestInit) =>
      fetch(url.href.replace('https://graph.microsoft.com', graphAddress), init),
    );
    return instance;
  });
}
