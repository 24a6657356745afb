import { createSandbox } from '../../../src/sandbox/createSandbox';
import type { Sandbox } from '../../../src/sandbox/sandbox';
import { fillLibrary } from '../../../src/sandbox/seed/library';
import { libraryOf, putFile } from '../../../src/sandbox/tenant/files';
import { callAs, callWith, type Call, type Read } from '../callAs';
import { ownPermissions } from '../sharePointAs';
import { allPages, bad } from './readingScene';
import { accepts, refuses } from './rule';

interface Scene {
  sandbox: Sandbox;
  drive: string;
  priya: Call;
  /** The id of what has this name. */
  idOf(name: string): Promise<string>;
}

async function library(): Promise<Scene> {
  const sandbox = await createSandbox();
  fillLibrary(sandbox.tenant);
  const drive = `/sites/${sandbox.siteId}/drive`;
  const priya = await callAs(sandbox, 'priya');
  const idOf = async (name: string): Promise<string> => {
    const { body } = await priya('GET', `${drive}/root/search(q='${encodeURIComponent(name)}')`);
    return body.value.find((one: { name: string }) => one.name === name).id;
  };
  return { sandbox, drive, priya, idOf };
}

/** The number of the row that is the file with this name. */
function rowCalled({ tenant }: Sandbox, name: string): string {
  return String([...libraryOf(tenant)!.items.values()].find(({ fields }) => fields.FileLeafRef === name)!.id);
}

const names = ({ body }: Read): string[] => body.value.map(({ name }: { name: string }) => name);

accepts('file.page', async () => {
  const { sandbox, drive, priya, idOf } = await library();
  const list = libraryOf(sandbox.tenant)!;
  for (let count = 1; count <= 230; count += 1)
    putFile(sandbox.tenant, list, { folder: 'General', name: `Letter ${count}.pdf`, size: 9, by: 6, at: '2026-09-01T09:00:00Z' });
  const folder = `${drive}/items/${await idOf('General')}/children`;
  expect((await allPages(priya, folder)).map(({ length }) => length)).toEqual([200, 31]);
  expect((await allPages(priya, `${folder}?$top=1000`)).map(({ length }) => length)).toEqual([200, 31]);
  expect((await allPages(priya, `${folder}?$select=id&$top=100`)).map(({ length }) => length)).toEqual([100, 100, 31]);
  // What was shown last may go before the next page is asked for.
  const { body } = await priya('GET', `${folder}?$select=id,name&$top=200&$orderby=name desc`);
  const shown = body.value.at(-1) as { name: string };
  sandbox.weather.deleteRow('Documents', rowCalled(sandbox, shown.name));
  expect((await priya('GET', body['@odata.nextLink'].split('/v1.0')[1])).body.value).toHaveLength(31);
});

refuses('file.page', async () => {
  const { drive, priya } = await library();
  bad(await priya('GET', `${drive}/root/children?$skiptoken=Mg`), /paging token/);
  for (const top of ['0', '-1', 'many']) bad(await priya('GET', `${drive}/root/children?$top=${top}`));
});

accepts('file.options', async () => {
  const { drive, priya } = await library();
  const { body } = await priya('GET', `${drive}/root/children?$select=id,name&$top=1`);
  expect(Object.keys(body.value[0])).toEqual(['id', 'name']);
});

refuses('file.options', async () => {
  const { drive, priya } = await library();
  for (const query of ["$filter=name eq 'SEND'", '$count=true', '$search=x', '$select=title'])
    bad(await priya('GET', `${drive}/root/children?${query}`));
});

accepts('file.order', async () => {
  const { drive, priya } = await library();
  const up = names(await priya('GET', `${drive}/root/children?$orderby=name`));
  expect(up).toEqual(['General', 'SEND', 'Staff handbook 2026-27.pdf']);
  expect(names(await priya('GET', `${drive}/root/children?$orderby=name desc`))).toEqual(up.toReversed());
});

refuses('file.order', async () => {
  const { drive, priya } = await library();
  const answer = await priya('GET', `${drive}/root/children?$orderby=lastModifiedDateTime desc`);
  expect([answer.status, answer.body.error.code]).toEqual([501, 'notSupported']);
});

accepts('file.facets', async () => {
  const { drive, priya, idOf } = await library();
  const { body } = await priya('GET', `${drive}/items/${await idOf('SEND')}/children`);
  const by = (name: string) => body.value.find((one: { name: string }) => one.name === name);
  expect(by('Policies')).toMatchObject({
    folder: { childCount: 4 },
    lastModifiedBy: { user: { displayName: 'Priya Lindqvist' } },
  });
  expect(by('Provision map autumn 2026.xlsx')).toMatchObject({
    size: 88_214,
    file: { mimeType: expect.stringContaining('spreadsheetml') },
    webUrl: expect.stringMatching(/^https:\/\/tidewater\.sharepoint\.com\/sites\/BrindlewickSEND\/_layouts\/15\/Doc\.aspx\?/),
    parentReference: { path: expect.stringMatching(/\/root:\/SEND$/) },
  });
  expect(Object.keys(by('SEND notebook'))).toEqual(expect.not.arrayContaining(['file', 'folder']));
  expect(by('SEND notebook').package).toEqual({ type: 'oneNote' });
  const root = await priya('GET', `${drive}/root?$select=folder,root`);
  expect(root.body).toEqual({ folder: { childCount: 3 }, root: {} });
});

refuses('file.facets', async () => {
  const { drive, priya, idOf } = await library();
  expect((await priya('GET', `${drive}/items/${await idOf('SEND policy 2026.docx')}/children`)).status).toBe(404);
});

accepts('file.search', async () => {
  const { sandbox, drive, priya, idOf } = await library();
  expect(names(await priya('GET', `${drive}/root/search(q='${encodeURIComponent('send pol')}')`))).toEqual([
    'SEND policy 2026.docx',
  ]);
  const training = await idOf('Training');
  expect(names(await priya('GET', `${drive}/items/${training}/search(q='policy')`))).toEqual([]);
  const list = libraryOf(sandbox.tenant)!;
  putFile(sandbox.tenant, list, { folder: '', name: "Head’s and O'Hara notes.docx", size: 9, by: 6, at: '2026-09-01T09:00:00Z' });
  expect(names(await priya('GET', `${drive}/root/search(q='O''Hara')`))).toHaveLength(1);
});

refuses('file.search', async () => {
  const { drive, priya } = await library();
  bad(await priya('GET', `${drive}/root/search(q=policy)`));
  bad(await priya('GET', `${drive}/root/search?q=policy`));
  bad(await priya('GET', `${drive}/root/search(q='O'Hara')`));
});

accepts('file.foundWhere', async () => {
  const { drive, priya, idOf } = await library();
  const { body } = await priya('GET', `${drive}/items/${await idOf('SEND policy 2026.docx')}?$select=parentReference`);
  expect(body.parentReference.path).toMatch(/:\/SEND\/Policies$/);
});

refuses('file.foundWhere', async () => {
  const { drive, priya } = await library();
  const { body } = await priya('GET', `${drive}/root/search(q='policy')?$select=parentReference`);
  expect(body.value[0].parentReference).toMatchObject({ id: expect.stringMatching(/^01/) });
  expect(body.value[0].parentReference).not.toHaveProperty('path');
});

accepts('file.searchRights', async () => {
  const { drive, priya } = await library();
  expect(names(await priya('GET', `${drive}/root/search(q='policy')`))).not.toEqual([]);
});

refuses('file.searchRights', async () => {
  const { sandbox, drive, priya } = await library();
  sandbox.switches.searchWithoutRootSite = false;
  const answer = await priya('GET', `${drive}/root/search(q='policy')`);
  expect([answer.status, answer.body.error.code]).toEqual([404, 'itemNotFound']);
  expect((await priya('GET', `${drive}/root/children`)).status).toBe(200);
});

accepts('file.there', async () => {
  const { drive, priya, idOf } = await library();
  const id = await idOf('SEND policy 2026.docx');
  expect((await priya('GET', `${drive}/items/${id}?$select=name`)).body).toEqual({ name: 'SEND policy 2026.docx' });
});

refuses('file.there', async () => {
  const { sandbox, drive, priya, idOf } = await library();
  const id = await idOf('Policies');
  sandbox.weather.deleteRow('Documents', rowCalled(sandbox, 'Policies'));
  const answer = await priya('GET', `${drive}/items/${id}/children`);
  expect([answer.status, answer.body.error.code]).toEqual([404, 'itemNotFound']);
});

accepts('file.rights', async () => {
  const { sandbox, drive } = await library();
  expect((await (await callAs(sandbox, 'martin'))('GET', `${drive}/root/children`)).status).toBe(200);
  sandbox.weather.setSiteRole('SEND Strategy', 'read');
  expect((await (await callAs(sandbox, 'martin'))('GET', drive)).status).toBe(200);
});

refuses('file.rights', async () => {
  const { sandbox, drive, priya } = await library();
  const denied = ({ status, body }: Read) => expect([status, body.error.code]).toEqual([403, 'accessDenied']);
  denied(await (await callAs(sandbox, 'tess'))('GET', `${drive}/root/children`));
  sandbox.switches.sitesSelectedDelegatedWorks = false;
  denied(await priya('GET', `${drive}/root/children`));
  sandbox.switches.sitesSelectedDelegatedWorks = true;
  sandbox.switches.sitesSelectedReachesFiles = false;
  denied(await priya('GET', `${drive}/root/children`));
  sandbox.switches.sitesSelectedReachesFiles = true;
  await ownPermissions(sandbox, libraryOf(sandbox.tenant)!.id, {});
  expect((await priya('GET', `${drive}/root/children`)).status).toBe(404);
  sandbox.switches.hiddenListAnswers404 = false;
  denied(await priya('GET', `${drive}/root/children`));
  sandbox.weather.setSiteRole('SEND Strategy', undefined);
  denied(await callWith(sandbox, await sandbox.appToken('SEND Strategy reminders'))('GET', drive));
});
