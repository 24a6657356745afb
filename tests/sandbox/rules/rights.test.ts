import { createSandbox } from '../../../src/sandbox/createSandbox';
import type { Sandbox } from '../../../src/sandbox/sandbox';
import { callAs, callAsSetup, callWith, makeList, type Read } from '../callAs';
import { levels, ownPermissions, sharePointAs } from '../sharePointAs';
import { accepts, refuses } from './rule';

const denied = (answer: Read): void => expect([answer.status, answer.body?.error?.code]).toEqual([403, 'accessDenied']);
const row = { fields: { Title: 'A row' } };

async function withList(): Promise<{ sandbox: Sandbox; list: string }> {
  const sandbox = await createSandbox();
  return { sandbox, list: await makeList(sandbox, []) };
}

accepts('app.siteRole', async () => {
  const { sandbox, list } = await withList();
  expect((await (await callAs(sandbox, 'priya'))('GET', `${list}/items`)).status).toBe(200);
});

refuses('app.siteRole', async () => {
  const { sandbox, list } = await withList();
  sandbox.weather.setSiteRole('SEND Strategy', undefined);
  denied(await (await callAs(sandbox, 'priya'))('GET', `${list}/items`));
  denied(await callWith(sandbox, await sandbox.appToken('SEND Strategy reminders'))('GET', `${list}/items`));
});

accepts('app.ownPermissions', async () => {
  const { sandbox, list } = await withList();
  await ownPermissions(sandbox, list, {});
  sandbox.weather.setSiteRole('SEND Strategy reminders', 'write');
  const job = callWith(sandbox, await sandbox.appToken('SEND Strategy reminders'));
  expect((await job('POST', `${list}/items`, row)).status).toBe(201);
});

refuses('app.ownPermissions', async () => {
  const { sandbox, list } = await withList();
  await ownPermissions(sandbox, list, {});
  expect((await (await callAs(sandbox, 'priya'))('POST', `${list}/items`, row)).status).toBe(404);
});

accepts('app.readRole', async () => {
  const { sandbox, list } = await withList();
  sandbox.weather.setSiteRole('SEND Strategy', 'read');
  sandbox.weather.setSiteRole('SEND Strategy reminders', 'read');
  expect((await (await callAs(sandbox, 'priya'))('GET', `${list}/items`)).status).toBe(200);
  expect((await callWith(sandbox, await sandbox.appToken('SEND Strategy reminders'))('GET', `${list}/items`)).status).toBe(200);
});

refuses('app.readRole', async () => {
  const { sandbox, list } = await withList();
  sandbox.weather.setSiteRole('SEND Strategy', 'read');
  denied(await (await callAs(sandbox, 'priya'))('POST', `${list}/items`, row));
});

accepts('app.delegatedSelected', async () => {
  const { sandbox, list } = await withList();
  expect((await (await callAs(sandbox, 'priya'))('POST', `${list}/items`, row)).status).toBe(201);
});

refuses('app.delegatedSelected', async () => {
  const { sandbox, list } = await withList();
  sandbox.switches.sitesSelectedDelegatedWorks = false;
  denied(await (await callAs(sandbox, 'priya'))('POST', `${list}/items`, row));
  expect((await (await callAs(sandbox, 'priya', { scopes: ['Sites.ReadWrite.All'] }))('POST', `${list}/items`, row)).status).toBe(
    201,
  );
});

accepts('app.scopes', async () => {
  const { sandbox, list } = await withList();
  expect((await (await callAs(sandbox, 'priya', { scopes: ['Sites.Read.All'] }))('GET', `${list}/items`)).status).toBe(200);
  expect((await (await callAs(sandbox, 'priya', { scopes: ['Sites.ReadWrite.All'] }))('POST', `${list}/items`, row)).status).toBe(
    201,
  );
});

refuses('app.scopes', async () => {
  const { sandbox, list } = await withList();
  denied(await (await callAs(sandbox, 'priya', { scopes: ['Sites.Read.All'] }))('POST', `${list}/items`, row));
  denied(await (await callAs(sandbox, 'priya', { scopes: ['User.Read'] }))('GET', `${list}/items`));
});

accepts('app.createLists', async () => {
  const sandbox = await createSandbox();
  const list = { displayName: 'New', list: { template: 'genericList' } };
  const manager = await callAs(sandbox, 'ivy', { scopes: ['Sites.Manage.All'] });
  expect((await manager('POST', `/sites/${sandbox.siteId}/lists`, list)).status).toBe(201);
});

refuses('app.createLists', async () => {
  const { sandbox, list } = await withList();
  const asTab = await callAs(sandbox, 'ivy');
  denied(await asTab('POST', `/sites/${sandbox.siteId}/lists`, { displayName: 'New', list: { template: 'genericList' } }));
  denied(await asTab('POST', `${list}/columns`, { name: 'A', text: {} }));
  denied(await asTab('DELETE', list));
});

accepts('app.grant', async () => {
  const sandbox = await createSandbox();
  const setup = await callAsSetup(sandbox);
  const permissions = `/sites/${sandbox.siteId}/permissions`;
  const application = { id: 'c3e6a0b2-1111-4222-8333-444455556666', displayName: 'SEND Strategy reminders' };
  const made = await setup('POST', permissions, { roles: ['read'], grantedToIdentities: [{ application }] });
  expect(made.status).toBe(201);
  expect((await setup('GET', permissions)).body.value).toHaveLength(2);
  expect((await setup('PATCH', `${permissions}/${made.body.id}`, { roles: ['fullcontrol'] })).body.roles).toEqual([
    'fullcontrol',
  ]);
  expect((await setup('DELETE', `${permissions}/${made.body.id}`)).status).toBe(204);
  expect((await setup('GET', `${permissions}/${made.body.id}`)).status).toBe(404);
});

refuses('app.grant', async () => {
  const sandbox = await createSandbox();
  const permissions = `/sites/${sandbox.siteId}/permissions`;
  denied(await (await callAs(sandbox, 'ivy', { scopes: ['Sites.Manage.All'] }))('GET', permissions));
  denied(await (await callAs(sandbox, 'priya', { scopes: ['Sites.FullControl.All'] }))('GET', permissions));
  const application = { id: 'c3e6a0b2-1111-4222-8333-444455556666' };
  expect(
    (await (await callAsSetup(sandbox))('POST', permissions, { roles: ['fullcontrol'], grantedToIdentities: [{ application }] }))
      .status,
  ).toBe(400);
});

accepts('person.site', async () => {
  const { sandbox } = await withList();
  expect((await (await callAs(sandbox, 'hana'))('GET', `/sites/${sandbox.siteId}`)).body.displayName).toBe('Brindlewick SEND');
});

refuses('person.site', async () => {
  const { sandbox, list } = await withList();
  denied(await (await callAs(sandbox, 'tess'))('GET', `/sites/${sandbox.siteId}`));
  denied(await (await callAs(sandbox, 'aled'))('GET', `${list}/items`));
  const hana = await callAs(sandbox, 'hana');
  sandbox.weather.removeMember('hana');
  denied(await hana('GET', `/sites/${sandbox.siteId}`));
});

accepts('person.list', async () => {
  const { sandbox, list } = await withList();
  await ownPermissions(sandbox, list, { priya: levels.contribute, aled: levels.read });
  const [priya, aled] = [await callAs(sandbox, 'priya'), await callAs(sandbox, 'aled')];
  expect((await priya('POST', `${list}/items`, row)).status).toBe(201);
  expect((await priya('DELETE', `${list}/items/1`)).status).toBe(204);
  expect((await aled('GET', `${list}/items`)).status).toBe(200);
});

refuses('person.list', async () => {
  const { sandbox, list } = await withList();
  await ownPermissions(sandbox, list, { priya: levels.contribute, aled: levels.read });
  await (
    await callAs(sandbox, 'priya')
  )('POST', `${list}/items`, row);
  const aled = await callAs(sandbox, 'aled');
  denied(await aled('POST', `${list}/items`, row));
  denied(await aled('PATCH', `${list}/items/1/fields`, { Title: 'x' }));
  denied(await aled('DELETE', `${list}/items/1`));
});

accepts('person.hiddenList', async () => {
  const { sandbox, list } = await withList();
  await ownPermissions(sandbox, list, { priya: levels.read });
  const all = await (await callAs(sandbox, 'priya'))('GET', `/sites/${sandbox.siteId}/lists`);
  expect(all.body.value.map((one: { displayName: string }) => one.displayName)).toEqual(['Documents', 'Things']);
});

refuses('person.hiddenList', async () => {
  const { sandbox, list } = await withList();
  await ownPermissions(sandbox, list, { priya: levels.read });
  const martin = await callAs(sandbox, 'martin');
  const all = await martin('GET', `/sites/${sandbox.siteId}/lists`);
  expect(all.body.value.map((one: { displayName: string }) => one.displayName)).toEqual(['Documents']);
  expect((await martin('GET', `${list}/items`)).status).toBe(404);
  sandbox.switches.hiddenListAnswers404 = false;
  denied(await martin('GET', `${list}/items`));
});

async function addAndView(): Promise<{ sandbox: Sandbox; list: string }> {
  const { sandbox, list } = await withList();
  const sharePoint = await sharePointAs(sandbox);
  const made = await sharePoint('POST', 'web/roledefinitions', {
    Name: 'Add and view',
    BasePermissions: { High: '176', Low: '138612835' },
  });
  await ownPermissions(sandbox, list, { bo: made.body.Id });
  return { sandbox, list };
}

accepts('person.addOnly', async () => {
  const { sandbox, list } = await addAndView();
  const bo = await callAs(sandbox, 'bo');
  expect((await bo('POST', `${list}/items`, row)).status).toBe(201);
  expect((await bo('GET', `${list}/items/1`)).status).toBe(200);
});

refuses('person.addOnly', async () => {
  const { sandbox, list } = await addAndView();
  const bo = await callAs(sandbox, 'bo');
  await bo('POST', `${list}/items`, row);
  denied(await bo('PATCH', `${list}/items/1/fields`, { Title: 'x' }));
  denied(await bo('DELETE', `${list}/items/1`));
});

async function secured(setting: Record<string, number>): Promise<{ sandbox: Sandbox; list: string }> {
  const { sandbox, list } = await withList();
  await ownPermissions(sandbox, list, { priya: levels.contribute, bo: levels.contribute, joan: levels.edit });
  await (
    await sharePointAs(sandbox)
  )('POST', `web/lists(guid'${list.split('/').at(-1)}')`, setting, { 'X-HTTP-Method': 'MERGE', 'IF-MATCH': '*' });
  await (
    await callAs(sandbox, 'priya')
  )('POST', `${list}/items`, row);
  return { sandbox, list };
}

accepts('person.ownRows', async () => {
  const { sandbox, list } = await secured({ WriteSecurity: 2 });
  expect((await (await callAs(sandbox, 'priya'))('PATCH', `${list}/items/1/fields`, { Title: 'Mine' })).status).toBe(200);
  expect((await (await callAs(sandbox, 'joan'))('PATCH', `${list}/items/1/fields`, { Title: 'Managed' })).status).toBe(200);
});

refuses('person.ownRows', async () => {
  const { sandbox, list } = await secured({ WriteSecurity: 2 });
  const bo = await callAs(sandbox, 'bo');
  denied(await bo('PATCH', `${list}/items/1/fields`, { Title: 'Not mine' }));
  denied(await bo('DELETE', `${list}/items/1`));
});

accepts('person.readOwnRows', async () => {
  const { sandbox, list } = await secured({ ReadSecurity: 2 });
  expect((await (await callAs(sandbox, 'priya'))('GET', `${list}/items`)).body.value).toHaveLength(1);
  expect((await (await callAs(sandbox, 'joan'))('GET', `${list}/items/delta`)).body.value).toHaveLength(1);
});

refuses('person.readOwnRows', async () => {
  const { sandbox, list } = await secured({ ReadSecurity: 2 });
  const bo = await callAs(sandbox, 'bo');
  expect((await bo('GET', `${list}/items`)).body.value).toEqual([]);
  expect((await bo('GET', `${list}/items/delta`)).body.value).toEqual([]);
  expect((await bo('GET', `${list}/items/1`)).status).toBe(404);
});

accepts('person.manageColumns', async () => {
  const { sandbox, list } = await withList();
  const joan = await callAs(sandbox, 'joan', { scopes: ['Sites.Manage.All'] });
  expect((await joan('POST', `${list}/columns`, { name: 'A', text: {} })).status).toBe(201);
});

refuses('person.manageColumns', async () => {
  const { sandbox, list } = await withList();
  await ownPermissions(sandbox, list, { joan: levels.contribute });
  const joan = await callAs(sandbox, 'joan', { scopes: ['Sites.Manage.All'] });
  denied(await joan('POST', `${list}/columns`, { name: 'A', text: {} }));
  denied(await joan('PATCH', list, { displayName: 'Mine' }));
});
