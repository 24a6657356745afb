import { createSandbox } from '../../../src/sandbox/createSandbox';
import type { Sandbox } from '../../../src/sandbox/sandbox';
import { groups } from '../../../src/sandbox/tenant/directory';
import { callAs, makeList } from '../callAs';
import { levels, sharePointAs, type SharePointCall } from '../sharePointAs';
import { accepts, refuses } from './rule';

interface Scene {
  sandbox: Sandbox;
  path: string;
  list: string;
  ivy: SharePointCall;
}

async function scene(): Promise<Scene> {
  const sandbox = await createSandbox();
  const path = await makeList(sandbox, [], "Bo's things");
  return { sandbox, path, list: `web/lists(guid'${path.split('/').at(-1)}')`, ivy: await sharePointAs(sandbox) };
}

accepts('sharePoint.token', async () => {
  const { ivy, list } = await scene();
  const { body } = await ivy('GET', `${list}?$select=Title,HasUniqueRoleAssignments,ReadSecurity,WriteSecurity`);
  expect(body).toEqual({ Title: "Bo's things", HasUniqueRoleAssignments: false, ReadSecurity: 1, WriteSecurity: 1 });
});

refuses('sharePoint.token', async () => {
  const { sandbox, ivy, list } = await scene();
  const forGraph = await sandbox.token('ivy', { app: 'SEND Strategy setup', scopes: ['AllSites.FullControl'] });
  const headers = { Authorization: `Bearer ${forGraph}`, Accept: 'application/json' };
  expect((await sandbox.fetch(`https://tidewater.sharepoint.com/sites/BrindlewickSEND/_api/${list}`, { headers })).status).toBe(
    401,
  );
  expect((await ivy('GET', list, undefined, { Accept: '*/*' })).status).toBe(406);
});

accepts('sharePoint.control', async () => {
  const { ivy, list } = await scene();
  expect((await ivy('POST', `${list}/breakroleinheritance(true)`)).body).toEqual({ 'odata.null': true });
  expect((await ivy('GET', `${list}/roleassignments`)).body.value).toHaveLength(3);
  await ivy('POST', `${list}/resetroleinheritance`);
  expect((await ivy('GET', `${list}/HasUniqueRoleAssignments`)).body.value).toBe(false);
});

refuses('sharePoint.control', async () => {
  const { sandbox, list } = await scene();
  for (const call of [await sharePointAs(sandbox, 'priya'), await sharePointAs(sandbox, 'ivy', ['AllSites.Manage'])]) {
    const answer = await call('POST', `${list}/breakroleinheritance(true)`);
    expect([answer.status, answer.body['odata.error'].code]).toEqual([403, '-2147024891, System.UnauthorizedAccessException']);
  }
  expect((await (await sharePointAs(sandbox, 'tess'))('GET', list)).status).toBe(403);
});

accepts('sharePoint.inheritance', async () => {
  const { sandbox, path, ivy, list } = await scene();
  await ivy('POST', `${list}/breakroleinheritance(copyRoleAssignments=false,clearSubscopes=true)`);
  const { body } = await ivy('GET', `${list}/roleassignments?$expand=Member,RoleDefinitionBindings`);
  expect(body.value).toEqual([
    {
      PrincipalId: 6,
      Member: expect.objectContaining({ Title: 'Ivy Marchetti' }),
      RoleDefinitionBindings: [expect.objectContaining({ Name: 'Full Control' })],
    },
  ]);
  expect((await (await callAs(sandbox, 'priya'))('GET', path)).status).toBe(404);
});

refuses('sharePoint.inheritance', async () => {
  const { ivy, list } = await scene();
  const answer = await ivy('POST', `${list}/roleassignments/addroleassignment(principalid=5,roledefid=${levels.read})`);
  expect([answer.status, answer.body['odata.error'].message.value]).toEqual([
    400,
    'This operation is not allowed on an object that inherits permissions.',
  ]);
});

accepts('sharePoint.assign', async () => {
  const { sandbox, path, ivy, list } = await scene();
  await ivy('POST', `${list}/breakroleinheritance(copyRoleAssignments=false,clearSubscopes=true)`);
  const group = await ivy('POST', `web/ensureuser('${encodeURIComponent(`c:0t.c|tenant|${groups[0]!.id}`)}')`);
  expect(
    (await ivy('POST', `${list}/roleassignments/addroleassignment(principalid=${group.body.Id},roledefid=${levels.contribute})`))
      .status,
  ).toBe(200);
  expect((await (await callAs(sandbox, 'priya'))('POST', `${path}/items`, { fields: { Title: 'x' } })).status).toBe(201);
  expect((await (await callAs(sandbox, 'bo'))('GET', path)).status).toBe(404);
  await ivy('POST', `${list}/roleassignments/removeroleassignment(principalid=${group.body.Id},roledefid=${levels.contribute})`);
  expect((await (await callAs(sandbox, 'priya'))('GET', path)).status).toBe(404);
  expect((await ivy('DELETE', `${list}/roleassignments/getbyprincipalid(6)`)).status).toBe(204);
  expect((await ivy('GET', `${list}/roleassignments`)).body.value).toEqual([]);
});

refuses('sharePoint.assign', async () => {
  const { ivy, list } = await scene();
  await ivy('POST', `${list}/breakroleinheritance(copyRoleAssignments=false,clearSubscopes=true)`);
  expect((await ivy('POST', `${list}/roleassignments/addroleassignment(principalid=999,roledefid=${levels.read})`)).status).toBe(
    404,
  );
  expect((await ivy('POST', `${list}/roleassignments/addroleassignment(principalid=5,roledefid=1)`)).status).toBe(404);
});

accepts('sharePoint.ensureUser', async () => {
  const { ivy } = await scene();
  const { body } = await ivy('POST', 'web/ensureuser', { logonName: 'i:0#.f|membership|tess.onyango@brindlewick.example' });
  expect(body).toMatchObject({ Title: 'Tess Onyango', PrincipalType: 1 });
  const again = await ivy('POST', 'web/ensureuser', { logonName: 'tess.onyango@brindlewick.example' });
  expect(again.body.Id).toBe(body.Id);
});

refuses('sharePoint.ensureUser', async () => {
  const { ivy } = await scene();
  expect((await ivy('POST', 'web/ensureuser', { logonName: 'nobody@brindlewick.example' })).status).toBe(404);
  expect((await ivy('GET', "web/ensureuser('tess')")).status).toBe(405);
});

accepts('sharePoint.level', async () => {
  const { ivy } = await scene();
  const { body } = await ivy('POST', 'web/roledefinitions', {
    Name: 'Add and view',
    Description: 'd',
    BasePermissions: { High: '176', Low: '138612835' },
    Order: 1,
  });
  expect(body).toMatchObject({ Name: 'Add and view', BasePermissions: { High: '176', Low: '138612835' } });
  const all = await ivy('GET', 'web/roledefinitions?$select=Id,Name');
  expect(all.body.value).toContainEqual({ Id: body.Id, Name: 'Add and view' });
});

refuses('sharePoint.level', async () => {
  const { ivy } = await scene();
  expect((await ivy('POST', 'web/roledefinitions', { Name: 'Read', BasePermissions: { High: '176', Low: '1' } })).status).toBe(
    400,
  );
  expect((await ivy('POST', 'web/roledefinitions', { Name: 'New' })).status).toBe(400);
});

accepts('sharePoint.merge', async () => {
  const { ivy, list } = await scene();
  const merged = await ivy('POST', list, { ReadSecurity: 1, WriteSecurity: 2 }, { 'X-HTTP-Method': 'MERGE', 'IF-MATCH': '*' });
  expect(merged.status).toBe(204);
  expect((await ivy('GET', `${list}?$select=WriteSecurity`)).body).toEqual({ WriteSecurity: 2 });
});

refuses('sharePoint.merge', async () => {
  const { ivy, list } = await scene();
  expect((await ivy('POST', list, { WriteSecurity: 2 }, { 'X-HTTP-Method': 'MERGE' })).status).toBe(400);
  expect((await ivy('POST', list, { WriteSecurity: 3 }, { 'X-HTTP-Method': 'MERGE', 'IF-MATCH': '*' })).status).toBe(400);
  expect((await ivy('POST', list, { Nope: 3 }, { 'X-HTTP-Method': 'MERGE', 'IF-MATCH': '*' })).status).toBe(400);
});

accepts('sharePoint.lookUp', async () => {
  const { ivy } = await scene();
  expect((await ivy('GET', `web/lists/getbytitle('${encodeURIComponent("Bo''s things")}')`)).body.Title).toBe("Bo's things");
  expect((await ivy('GET', "web/sitegroups/getbyname('Brindlewick SEND Members')")).body.Id).toBe(5);
  expect((await ivy('GET', 'web/associatedownergroup')).body.Id).toBe(3);
  expect((await ivy('GET', "web/roledefinitions/getbyname('Read')")).body.Id).toBe(levels.read);
  expect((await ivy('GET', 'web/regionalsettings/timezone')).body.Description).toContain('London');
  expect((await ivy('GET', "web/lists?$filter=Title eq 'Documents'&$select=Title")).body.value).toEqual([{ Title: 'Documents' }]);
});

refuses('sharePoint.lookUp', async () => {
  const { ivy } = await scene();
  for (const path of [
    "web/lists/getbytitle('Nope')",
    "web/lists(guid'00000000-0000-0000-0000-000000000000')",
    "web/sitegroups/getbyname('Nope')",
    'web/nope',
    'site',
  ]) {
    expect((await ivy('GET', path)).status).toBe(404);
  }
  expect((await ivy('GET', "web/lists(guid'")).status).toBe(400);
});
