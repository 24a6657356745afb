import { createSandbox } from '../../../src/sandbox/createSandbox';
import { callAs, callAsSetup, makeList, type Read } from '../callAs';
import { accepts, refuses } from './rule';

const bad = ({ status, body }: Read, message?: RegExp): void => {
  expect([status, body.error.code]).toEqual([400, expect.stringMatching(/^(invalidRequest|BadRequest)$/)]);
  if (message) expect(body.error.message).toMatch(message);
};
const generic = { template: 'genericList' };

accepts('site.id', async () => {
  const sandbox = await createSandbox();
  const encoded = await (await callAs(sandbox, 'priya'))('GET', `/sites/${encodeURIComponent(sandbox.siteId)}`);
  expect(encoded.body).toMatchObject({ id: sandbox.siteId, webUrl: 'https://tidewater.sharepoint.com/sites/BrindlewickSEND' });
});

refuses('site.id', async () => {
  const sandbox = await createSandbox();
  const priya = await callAs(sandbox, 'priya');
  bad(await priya('GET', '/sites/3f0a6c52-8d11-4d6b-9a57-0c4be2d7a101'), /malformed/);
  const unknown = await priya(
    'GET',
    '/sites/tidewater.sharepoint.com,3f0a6c52-8d11-4d6b-9a57-0c4be2d7a101,00000000-0000-0000-0000-000000000000',
  );
  expect([unknown.status, unknown.body.error.code]).toEqual([404, 'itemNotFound']);
});

accepts('site.path', async () => {
  const sandbox = await createSandbox();
  await makeList(sandbox, []);
  const priya = await callAs(sandbox, 'priya');
  expect((await priya('GET', '/sites/tidewater.sharepoint.com:/sites/brindlewicksend')).body.id).toBe(sandbox.siteId);
  expect((await priya('GET', '/sites/tidewater.sharepoint.com:/sites/BrindlewickSEND:')).body.id).toBe(sandbox.siteId);
  expect((await priya('GET', '/sites/tidewater.sharepoint.com:/sites/BrindlewickSEND:/lists/Things')).body.displayName).toBe(
    'Things',
  );
});

refuses('site.path', async () => {
  const sandbox = await createSandbox();
  const priya = await callAs(sandbox, 'priya');
  expect((await priya('GET', '/sites/tidewater.sharepoint.com:/sites/Elsewhere')).status).toBe(404);
  expect((await priya('GET', '/sites/root')).status).toBe(403);
});

accepts('site.host', async () => {
  const sandbox = await createSandbox();
  expect((await (await callAs(sandbox, 'priya'))('GET', '/sites/Tidewater.SharePoint.com:/sites/BrindlewickSEND')).status).toBe(
    200,
  );
});

refuses('site.host', async () => {
  const sandbox = await createSandbox();
  bad(await (await callAs(sandbox, 'priya'))('GET', '/sites/contoso.sharepoint.com:/sites/BrindlewickSEND'), /Invalid hostname/);
});

accepts('route.known', async () => {
  const sandbox = await createSandbox();
  const list = await makeList(sandbox, []);
  for (const path of [list, `${list}/columns`, `${list}/items`])
    expect((await (await callAs(sandbox, 'priya'))('GET', path)).status).toBe(200);
});

refuses('route.known', async () => {
  const sandbox = await createSandbox();
  const list = await makeList(sandbox, []);
  const priya = await callAs(sandbox, 'priya');
  for (const path of ['/plans', `/sites/${sandbox.siteId}/plans`, `${list}/rows`, '/me/plans'])
    bad(await priya('GET', path), /^Resource not found for the segment '(plans|rows)'\.$/);
  expect((await priya('PUT', list, {})).status).toBe(405);
  bad(await priya('GET', 'https://graph.microsoft.com/beta/me'), /Invalid version: beta/);
  expect((await priya('GET', `/sites/${sandbox.siteId}/drives`)).status).toBe(501);
});

accepts('error.body', async () => {
  const sandbox = await createSandbox();
  const { headers } = await (await callAs(sandbox, 'priya'))('GET', '/me', undefined, { 'client-request-id': 'mine' });
  expect(headers.get('request-id')).toMatch(/^[0-9a-f-]{36}$/);
  expect(headers.get('client-request-id')).toBe('mine');
});

refuses('error.body', async () => {
  const sandbox = await createSandbox({ now: () => new Date('2026-11-21T10:00:00.400Z') });
  const { body, headers } = await (await callAs(sandbox, 'priya'))('GET', '/plans', undefined, { 'client-request-id': 'mine' });
  const innerError = { date: '2026-11-21T10:00:00', 'request-id': headers.get('request-id'), 'client-request-id': 'mine' };
  expect(body).toEqual({ error: { code: 'BadRequest', message: expect.any(String), innerError } });
});

accepts('list.noName', async () => {
  const sandbox = await createSandbox();
  const setup = await callAsSetup(sandbox);
  const made = await setup('POST', `/sites/${sandbox.siteId}/lists`, { displayName: 'My list', list: generic });
  expect(made.body).toMatchObject({ displayName: 'My list', name: 'My list', list: { template: 'genericList', hidden: false } });
  const renamed = await setup('PATCH', `/sites/${sandbox.siteId}/lists/${made.body.id}`, { displayName: 'Your list' });
  expect(renamed.body).toMatchObject({ displayName: 'Your list', name: 'My list' });
});

refuses('list.noName', async () => {
  const sandbox = await createSandbox();
  const setup = await callAsSetup(sandbox);
  bad(
    await setup('POST', `/sites/${sandbox.siteId}/lists`, { name: 'mine', displayName: 'My list', list: generic }),
    /assigned by the server/,
  );
  bad(await setup('POST', `/sites/${sandbox.siteId}/lists`, { list: generic }));
});

accepts('list.titleTaken', async () => {
  const sandbox = await createSandbox();
  const [one, two] = [await makeList(sandbox, [], 'One'), await makeList(sandbox, [], 'Two')];
  expect(one).not.toBe(two);
});

refuses('list.titleTaken', async () => {
  const sandbox = await createSandbox();
  await makeList(sandbox, [], 'One');
  const two = await makeList(sandbox, [], 'Two');
  const setup = await callAsSetup(sandbox);
  const again = await setup('POST', `/sites/${sandbox.siteId}/lists`, { displayName: 'ONE', list: generic });
  expect([again.status, again.body.error.code]).toEqual([409, 'nameAlreadyExists']);
  expect((await setup('PATCH', two, { displayName: 'one' })).status).toBe(409);
});

accepts('list.template', async () => {
  const sandbox = await createSandbox();
  expect(await makeList(sandbox, [])).toContain('/lists/');
});

refuses('list.template', async () => {
  const sandbox = await createSandbox();
  const setup = await callAsSetup(sandbox);
  bad(await setup('POST', `/sites/${sandbox.siteId}/lists`, { displayName: 'One' }));
  bad(await setup('POST', `/sites/${sandbox.siteId}/lists`, { displayName: 'One', list: { template: 'generic' } }));
});

accepts('list.byTitle', async () => {
  const sandbox = await createSandbox();
  await makeList(sandbox, [], 'Things & plans');
  expect(
    (
      await (
        await callAs(sandbox, 'priya')
      )('GET', `/sites/${sandbox.siteId}/lists/${encodeURIComponent('Things & plans')}/items`)
    ).status,
  ).toBe(200);
});

refuses('list.byTitle', async () => {
  const sandbox = await createSandbox({ switches: { listByTitleInPath: false } });
  await makeList(sandbox, []);
  const { status, body } = await (await callAs(sandbox, 'priya'))('GET', `/sites/${sandbox.siteId}/lists/Things`);
  expect([status, body.error.code]).toEqual([404, 'itemNotFound']);
});

const titles = ({ body }: Read): string[] => body.value.map((one: { displayName: string }) => one.displayName);

accepts('list.hidden', async () => {
  const sandbox = await createSandbox();
  const priya = await callAs(sandbox, 'priya');
  expect(titles(await priya('GET', `/sites/${sandbox.siteId}/lists?$select=id,displayName,system`))).toContain(
    'User Information List',
  );
  expect(
    titles(await priya('GET', `/sites/${sandbox.siteId}/lists?$filter=displayName eq 'User Information List'`)),
  ).toHaveLength(1);
});

refuses('list.hidden', async () => {
  const sandbox = await createSandbox();
  const priya = await callAs(sandbox, 'priya');
  expect(titles(await priya('GET', `/sites/${sandbox.siteId}/lists`))).toEqual(['Documents']);
  bad(await priya('GET', `/sites/${sandbox.siteId}/lists?$filter=contains(displayName,'User')`));
});

accepts('list.properties', async () => {
  const sandbox = await createSandbox();
  const list = await makeList(sandbox, []);
  const { body } = await (await callAs(sandbox, 'priya'))('GET', `${list}?$select=id,displayName`);
  expect(Object.keys(body).filter((key) => !key.startsWith('@'))).toEqual(['id', 'displayName']);
});

refuses('list.properties', async () => {
  const sandbox = await createSandbox();
  const list = await makeList(sandbox, []);
  bad(await (await callAs(sandbox, 'priya'))('GET', `${list}?$select=title`), /Could not find a property named 'title'/);
  bad(
    await (
      await callAsSetup(sandbox)
    )('POST', `/sites/${sandbox.siteId}/lists`, { displayName: 'One', list: generic, title: 'x' }),
  );
});
