import type { Read } from '../callAs';
import { levels, ownPermissions } from '../sharePointAs';
import { accepts, refuses } from './rule';
import { bad, rowScene } from './rowScene';

accepts('row.fields', async () => {
  const { add } = await rowScene();
  const { body, headers } = await add({ Title: 'One', Key: 'k' });
  expect(headers.get('location')).toMatch(/items\/1$/);
  expect(body).toMatchObject({
    id: '1',
    eTag: expect.stringMatching(/^"[0-9a-f-]{36},1"$/),
    createdDateTime: '2026-11-21T10:00:00Z',
    createdBy: { user: { displayName: 'Priya Lindqvist', email: 'priya.lindqvist@brindlewick.example' } },
    fields: {
      Title: 'One',
      LinkTitle: 'One',
      Key: 'k',
      id: '1',
      ContentType: 'Item',
      _UIVersionString: '1.0',
      Attachments: false,
      Modified: '2026-11-21T10:00:00Z',
      AuthorLookupId: expect.stringMatching(/^\d+$/),
    },
  });
});

refuses('row.fields', async () => {
  const { priya, items } = await rowScene();
  bad(await priya('POST', items, { Title: 'One' }));
  bad(await priya('POST', items, {}));
  bad(await priya('POST', items, { fields: [] }));
});

accepts('row.unique', async () => {
  const { add, priya, items } = await rowScene();
  expect((await add({ Key: 'a' })).status).toBe(201);
  expect((await add({ Key: 'b' })).status).toBe(201);
  expect((await priya('PATCH', `${items}/1/fields`, { Key: 'A', Title: 'itself' })).status).toBe(200);
  await priya('DELETE', `${items}/2`);
  expect((await add({ Key: 'b' })).status).toBe(201);
});

refuses('row.unique', async () => {
  const { sandbox, add, priya, items } = await rowScene();
  await add({ Key: 'a' });
  await add({ Key: 'b' });
  bad(await add({ Key: 'A' }), /unique constraints/);
  bad(await priya('PATCH', `${items}/2/fields`, { Key: 'a' }), /unique constraints/);
  sandbox.switches.duplicateAnswers409 = true;
  expect((await add({ Key: 'a' })).status).toBe(409);
  expect((await priya('GET', items)).body.value).toHaveLength(2);
});

accepts('row.matchRights', async () => {
  const { add, priya, items } = await rowScene();
  await add({ Title: 'One' });
  expect((await priya('PATCH', `${items}/1/fields`, {}, { 'If-Match': '"stale,0"' })).status).toBe(412);
});

refuses('row.matchRights', async () => {
  const { sandbox, add, priya, items } = await rowScene();
  await add({ Title: 'One' });
  await ownPermissions(sandbox, items.replace(/\/items$/, ''), { priya: levels.read });
  const stale = await priya('PATCH', `${items}/1/fields`, {}, { 'If-Match': '"stale,0"' });
  expect([stale.status, stale.body.error.code]).toEqual([403, 'accessDenied']);
});

accepts('row.match', async () => {
  const { add, priya, items } = await rowScene();
  const { body } = await add({ Title: 'One' });
  expect((await priya('GET', `${items}/1`)).headers.get('etag')).toBe(body.eTag);
  const two = await priya('PATCH', `${items}/1/fields`, { Title: 'Two' }, { 'If-Match': body.eTag });
  expect([two.status, two.body.Title, two.body['@odata.etag']]).toEqual([200, 'Two', body.eTag.replace(',1"', ',2"')]);
  const three = await priya('PATCH', `${items}/1`, { fields: { Title: 'Three' } }, { 'If-Match': two.body['@odata.etag'] });
  expect([three.status, three.body.fields.Title]).toEqual([200, 'Three']);
  expect((await priya('PATCH', `${items}/1/fields`, {})).body['@odata.etag']).toContain(',4"');
});

refuses('row.match', async () => {
  const { sandbox, add, priya, items } = await rowScene();
  const { body } = await add({ Title: 'One' });
  sandbox.weather.editRow('Things', '1', { Title: 'By hand' }, 'joan');
  for (const [path, sent] of [
    [`${items}/1/fields`, { Title: 'Two' }],
    [`${items}/1`, { fields: { Title: 'Two' } }],
  ] as const) {
    const stale = await priya('PATCH', path, sent, { 'If-Match': body.eTag });
    expect([stale.status, stale.body.error.code]).toEqual([412, 'resourceModified']);
  }
  const now = await priya('GET', `${items}/1?$expand=fields`);
  expect(now.body).toMatchObject({
    fields: { Title: 'By hand' },
    lastModifiedBy: { user: { displayName: 'Joan Trevanion' } },
    createdBy: { user: { displayName: 'Priya Lindqvist' } },
  });
});

accepts('row.matchDelete', async () => {
  const { add, priya, items } = await rowScene();
  const { body } = await add({ Title: 'One' });
  expect((await priya('DELETE', `${items}/1`, undefined, { 'If-Match': body.eTag })).status).toBe(204);
});

refuses('row.matchDelete', async () => {
  const { sandbox, add, priya, items } = await rowScene();
  const { body } = await add({ Title: 'One' });
  sandbox.weather.editRow('Things', '1', { Title: 'By hand' });
  expect((await priya('DELETE', `${items}/1`, undefined, { 'If-Match': body.eTag })).status).toBe(412);
  expect((await priya('GET', `${items}/1`)).status).toBe(200);
});

accepts('row.matchForm', async () => {
  const { add, priya, items } = await rowScene();
  await add({ Title: 'One' });
  expect((await priya('PATCH', `${items}/1/fields`, { Title: 'Two' }, { 'If-Match': '*' })).status).toBe(200);
});

refuses('row.matchForm', async () => {
  const { add, priya, items } = await rowScene();
  await add({ Title: 'One' });
  const answer = await priya('PATCH', `${items}/1/fields`, { Title: 'Two' }, { 'If-Match': 'guid,1' });
  expect([answer.status, answer.body.error.innerError.code]).toEqual([400, 'malformedEntityTag']);
});

accepts('row.id', async () => {
  const { add, priya, items } = await rowScene();
  await add({ Title: 'One' });
  await priya('DELETE', `${items}/1`);
  expect((await add({ Title: 'Two' })).body.id).toBe('2');
});

refuses('row.id', async () => {
  const { add, priya, items } = await rowScene();
  await add({ Title: 'One' });
  await priya('DELETE', `${items}/1`);
  for (const id of ['1', '99', 'abc']) {
    const answer = await priya('GET', `${items}/${id}`);
    expect([answer.status, answer.body.error.code]).toEqual([404, 'itemNotFound']);
  }
});

accepts('row.json', async () => {
  const { priya, items } = await rowScene();
  const charset = { 'Content-Type': 'application/json; charset=utf-8' };
  expect((await priya('POST', items, '{"fields":{"Title":"One"}}', charset)).status).toBe(201);
});

refuses('row.json', async () => {
  const { priya, items } = await rowScene();
  expect((await priya('POST', items, '{"fields":')).status).toBe(400);
  expect((await priya('POST', items, '{"fields":{}}', { 'Content-Type': 'text/plain' })).status).toBe(415);
  expect((await priya('POST', items, '[]')).status).toBe(400);
});

accepts('row.versions', async () => {
  const { add, priya, items } = await rowScene();
  await add({ Title: 'One' });
  await priya('PATCH', `${items}/1/fields`, { Title: 'Two' });
  const versions = await priya('GET', `${items}/1/versions?$expand=fields($select=Title)`);
  expect(versions.body.value.map((one: { id: string; fields: { Title: string } }) => [one.id, one.fields.Title])).toEqual([
    ['2.0', 'Two'],
    ['1.0', 'One'],
  ]);
  expect((await priya('POST', `${items}/1/versions/1.0/restoreVersion`)).status).toBe(204);
  expect((await priya('GET', `${items}/1?$expand=fields`)).body).toMatchObject({
    eTag: expect.stringMatching(/,3"$/),
    fields: { Title: 'One' },
  });
});

refuses('row.versions', async () => {
  const { add, priya, items } = await rowScene({ versioningOnInNewLists: false });
  await add({ Title: 'One' });
  await priya('PATCH', `${items}/1/fields`, { Title: 'Two' });
  expect((await priya('GET', `${items}/1/versions`)).body.value).toHaveLength(1);
  expect((await priya('POST', `${items}/1/versions/1.0/restoreVersion`)).status).toBe(404);
});

accepts('row.required', async () => {
  const { add } = await rowScene();
  expect((await add({ Title: 'One' })).status).toBe(201);
});

refuses('row.required', async () => {
  const { add, priya, items } = await rowScene({ requiredEnforced: true });
  bad(await add({ Title: 'One' }), /'Must' has no value/);
  expect((await add({ Must: 'x' })).status).toBe(201);
  bad(await priya('PATCH', `${items}/1/fields`, { Must: null }), /'Must' has no value/);
});

accepts('row.people', async () => {
  const { sandbox, priya } = await rowScene();
  const read = (): Promise<Read> => priya('GET', `/sites/${sandbox.siteId}/lists/User%20Information%20List/items?$expand=fields`);
  const names = async (): Promise<string[]> =>
    (await read()).body.value.map((one: { fields: { Title: string } }) => one.fields.Title);
  expect(await names()).not.toContain('Hana Whitlock');
  sandbox.weather.addRow('Things', { Title: 'Hers' }, 'hana');
  expect(await names()).toContain('Hana Whitlock');
});

refuses('row.people', async () => {
  const { sandbox, priya } = await rowScene();
  const answer = await priya('POST', `/sites/${sandbox.siteId}/lists/User%20Information%20List/items`, {
    fields: { Title: 'Me' },
  });
  expect(answer.status).toBe(403);
});
