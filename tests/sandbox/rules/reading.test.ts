import { allPages, bad, readingScene } from './readingScene';
import { accepts, refuses } from './rule';

accepts('page.token', async () => {
  const { sandbox, list, priya } = await readingScene();
  expect(await allPages(priya, `${list}/items?$top=3`)).toEqual([['1', '2', '3'], ['4']]);
  expect(await allPages(priya, `${list}/items?$top=2&$orderby=fields/Cost desc`)).toEqual([
    ['2', '1'],
    ['3', '4'],
  ]);
  const first = await priya('GET', `${list}/items?$top=2`);
  expect(first.body['@odata.nextLink']).toMatch(/^https:\/\/graph\.microsoft\.com\/v1\.0\/sites\/.+\$top=2&\$skiptoken=/);
  sandbox.weather.deleteRow('Things', '1');
  expect(await allPages(priya, first.body['@odata.nextLink'])).toEqual([['3', '4']]);
});

refuses('page.token', async () => {
  const { get } = await readingScene();
  bad(await get('$skiptoken=MTA'), /paging token/);
});

accepts('page.top', async () => {
  const { get } = await readingScene();
  expect((await get('$top=1')).body.value).toHaveLength(1);
  expect((await get('top=1')).body.value).toHaveLength(1);
});

refuses('page.top', async () => {
  const { get } = await readingScene();
  for (const top of ['0', '-1', 'many']) bad(await get(`$top=${top}`));
});

accepts('query.known', async () => {
  const { get } = await readingScene();
  const { body } = await get('$select=id,eTag&$top=1&something=else');
  expect(Object.keys(body.value[0])).toEqual(['@odata.etag', 'eTag', 'id']);
});

refuses('query.known', async () => {
  const { get, list, priya } = await readingScene();
  for (const query of ['$skip=2', '$search=x', '$count=true', '$select=title']) bad(await get(query));
  bad(await priya('GET', `${list}/items/1?$filter=fields/Plan eq 'a'`));
});

accepts('select.known', async () => {
  const { get } = await readingScene();
  const { body } = await get('$top=1&$expand=fields($select=Title,Plan,id)');
  expect(body.value[0].fields).toEqual({ '@odata.etag': body.value[0].eTag, Title: 'a', Plan: 'P1', id: '1' });
});

refuses('select.known', async () => {
  const { sandbox, get } = await readingScene();
  bad(await get('$expand=fields($select=Title,Nope)'), /'Nope' is not recognized/);
  sandbox.switches.unknownSelectRefused = false;
  expect((await get('$top=1&$expand=fields($select=Nope)')).body.value[0].fields).toEqual({ '@odata.etag': expect.any(String) });
});

accepts('expand.form', async () => {
  const { get } = await readingScene();
  expect((await get('expand=fields($select=Title)')).status).toBe(200);
  expect((await get('$select=id')).body.value[0]).not.toHaveProperty('fields');
});

refuses('expand.form', async () => {
  const { get } = await readingScene();
  const answer = await get('$expand=fields(select=Title)');
  bad(answer, /^The expression "fields\(select=Title\)" is not valid\.$/);
  expect(answer.body.error.code).toContain('InvalidClientQueryException');
});

accepts('delta.changes', async () => {
  const { sandbox, list, priya } = await readingScene();
  const all = await priya('GET', `${list}/items/delta?$expand=fields($select=Title)&$top=3`);
  expect(all.body.value).toHaveLength(3);
  expect(all.body.value[0]).toMatchObject({
    id: '1',
    eTag: expect.any(String),
    createdBy: { user: { displayName: 'Ivy Marchetti' } },
    fields: { Title: 'a' },
  });
  expect(all.body.value[0]).not.toHaveProperty('lastModifiedBy');
  expect(all.body.value[0].createdBy.user).not.toHaveProperty('id');
  sandbox.weather.editRow('Things', '1', { Title: 'A' }, 'joan');
  sandbox.weather.deleteRow('Things', '2');
  const rest = await priya('GET', all.body['@odata.nextLink']);
  expect(rest.body.value.map((one: { id: string; deleted?: unknown }) => [one.id, one.deleted !== undefined])).toEqual([
    ['4', false],
    ['1', false],
    ['2', true],
  ]);
  const link = rest.body['@odata.deltaLink'];
  expect((await priya('GET', link)).body.value).toEqual([]);
  sandbox.weather.editRow('Things', '3', { Title: 'C1' });
  sandbox.weather.editRow('Things', '3', { Title: 'C2' });
  const once = await priya('GET', link);
  expect(once.body.value.map((one: { id: string; fields: { Title: string } }) => [one.id, one.fields.Title])).toEqual([
    ['3', 'C2'],
  ]);
  expect((await priya('GET', link)).body.value).toHaveLength(1);
});

refuses('delta.changes', async () => {
  const { sandbox, list, priya } = await readingScene();
  bad(await priya('GET', `${list}/items/delta?token=made-up`), /not valid/);
  sandbox.switches.deltaCarriesFields = false;
  sandbox.switches.deltaCarriesEtag = false;
  const [bare] = (await priya('GET', `${list}/items/delta?$expand=fields`)).body.value;
  expect([bare.fields, bare.eTag]).toEqual([undefined, undefined]);
  sandbox.switches.deltaSupported = false;
  expect((await priya('GET', `${list}/items/delta`)).status).toBe(501);
});

accepts('delta.latest', async () => {
  const { sandbox, list, priya } = await readingScene();
  const { body } = await priya('GET', `${list}/items/delta?token=latest&$select=id`);
  expect(body.value).toEqual([]);
  sandbox.weather.addRow('Things', { Title: 'e' });
  const next = await priya('GET', body['@odata.deltaLink']);
  expect(next.body.value).toEqual([{ id: '5' }]);
});

refuses('delta.latest', async () => {
  const { list, priya } = await readingScene();
  bad(await priya('GET', `${list}/items/delta?token=latest&$filter=fields/Plan eq 'a'`));
});

accepts('delta.resync', async () => {
  const { sandbox, list, priya } = await readingScene();
  sandbox.weather.forgetChanges('Things');
  const fresh = await priya('GET', `${list}/items/delta`);
  expect((await priya('GET', fresh.body['@odata.deltaLink'])).status).toBe(200);
});

refuses('delta.resync', async () => {
  const { sandbox, list, priya } = await readingScene();
  const { body } = await priya('GET', `${list}/items/delta?$top=2`);
  const done = await priya('GET', body['@odata.nextLink']);
  sandbox.weather.forgetChanges('Things');
  for (const link of [body['@odata.nextLink'], done.body['@odata.deltaLink']]) {
    const answer = await priya('GET', link);
    expect([answer.status, answer.body.error.code]).toEqual([410, 'resyncChangesApplyDifferences']);
    expect(await allPages(priya, answer.headers.get('location') ?? '')).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
  }
});
