import { createControl } from '../../../src/sandbox/control/control';
import { help, runCommand } from '../../../src/sandbox/control/runCommand';
import { weathers } from '../../../src/sandbox/control/weathers';
import { createSandbox } from '../../../src/sandbox/createSandbox';
import type { Sandbox } from '../../../src/sandbox/sandbox';
import { serve } from '../../../src/sandbox/serving/webServer';
import type { WebServer } from '../../../src/sandbox/serving/webServer';
import { findPerson, leadershipTeam, site, tabApp, teamsAppId, tenantId } from '../../../src/sandbox/tenant/directory';
import { postCard } from '../postCard';

let sandbox: Sandbox;
let server: WebServer;
const run = (...args: string[]) => runCommand(args, `http://127.0.0.1:${server.port}`);

beforeEach(async () => {
  sandbox = await createSandbox();
  server = await serve(0, createControl(sandbox));
});
afterEach(async () => {
  await server.close();
  await sandbox.close();
});

async function asPriya(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = { Authorization: `Bearer ${await run('token', 'priya')}`, 'content-type': 'application/json' };
  return sandbox.fetch(`https://graph.microsoft.com/v1.0${path}`, { headers, ...init });
}

async function makeList(displayName: string): Promise<void> {
  const token = await sandbox.token('ivy', { app: 'SEND Strategy setup', scopes: ['Sites.Manage.All'] });
  const headers = { Authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const body = JSON.stringify({ displayName, list: { template: 'genericList' } });
  const made = await sandbox.fetch(`https://graph.microsoft.com/v1.0/sites/${sandbox.siteId}/lists`, {
    method: 'POST',
    headers,
    body,
  });
  expect(made.status).toBe(201);
}

test('token prints a token that Graph takes, with the scopes asked for', async () => {
  expect((await asPriya('/me')).status).toBe(200);
  const token = await run('token', 'martin', '--scopes', 'User.Read,Sites.Selected');
  expect(JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString())).toMatchObject({
    scp: 'User.Read Sites.Selected',
    name: 'Martin Osei-Bell',
  });
});

test('site and people', async () => {
  expect(await run('site')).toBe(sandbox.siteId);
  const lines = (await run('people')).split('\n');
  expect(lines).toHaveLength(8);
  expect(lines[0]).toMatch(/^priya +Priya Lindqvist +SENCO +priya\.lindqvist@brindlewick\.example$/);
});

test('reset plays a scene and names the ones there are', async () => {
  expect(await run('reset', 'empty')).toContain('“empty”');
  await expect(run('reset', 'moon')).rejects.toThrow('There is no scene moon');
});

test.each(weathers.filter((one) => one.fault).map((one) => one.kind))('weather %s spoils one answer', async (kind) => {
  await run('token', 'priya');
  await run('weather', kind, '1');
  const spoilt = await asPriya('/me').then(
    (answer) => answer.status,
    () => 'no answer',
  );
  expect(spoilt).toBe({ throttle: 429, unavailable: 503, 'token-expired': 401, claims: 401, slow: 200 }[kind] ?? 'no answer');
  await run('weather', 'clear');
  expect((await asPriya('/me')).status).toBe(200);
});

test('weather without a number lasts until cleared', async () => {
  expect(await run('weather', 'unavailable')).toContain('until cleared');
  for (const _try of [1, 2, 3]) expect((await asPriya('/me')).status).toBe(503);
  await run('weather', 'clear');
  expect((await asPriya('/me')).status).toBe(200);
});

test('deeds are done to the list named, or to the one that changed last', async () => {
  await makeList('Cakes');
  await makeList('Teas');
  expect(await run('weather', 'list-renamed', 'Cakes')).toContain('Cakes (old)');
  expect(await run('weather', 'row-typed', 'Teas')).toContain('Row 1');
  expect(await run('weather', 'row-deleted', 'Teas')).toContain('Row 1');
  await expect(run('weather', 'row-deleted', 'Teas')).rejects.toThrow('has no rows');
  expect(await run('weather', 'list-deleted', 'Cakes (old)')).toContain('is deleted');
  await expect(run('weather', 'list-deleted', 'Cakes (old)')).rejects.toThrow(
    'There is no list “Cakes (old)”. There are: Documents, Teas',
  );
});

test('consent and the app’s right can be taken away and come back with clear weather', async () => {
  await run('weather', 'consent-withdrawn');
  await expect(run('token', 'priya')).rejects.toThrow('AADSTS65001');
  await run('weather', 'clear');
  await run('weather', 'right-removed');
  expect((await asPriya(`/sites/${sandbox.siteId}/lists`)).status).toBe(403);
  await run('weather', 'clear');
  expect((await asPriya(`/sites/${sandbox.siteId}/lists`)).status).toBe(200);
  expect(tabApp.delegated).toContain('Sites.Selected');
});

test('clear weather leaves a scene’s lesser right alone, and slow takes milliseconds', async () => {
  await run('reset', 'readOnly');
  await run('weather', 'slow', '20');
  expect(sandbox.weather.now.always).toEqual([{ kind: 'slow', ms: 20 }]);
  await run('weather', 'clear');
  expect(sandbox.weather.now.always).toEqual([]);
  expect(sandbox.tenant.setting.sitePermissions.find((one) => one.appId === tabApp.id)?.roles).toEqual(['read']);
});

test('what people do in Teams by hand is weather too, and clear weather undoes it', async () => {
  for (const kind of ['workflow-off', 'workflow-orphaned', 'app-removed', 'notices-refused']) await run('weather', kind);
  const { workflow, withoutApp, consents } = sandbox.tenant.setting;
  expect([workflow.off, workflow.ownerGone, withoutApp.length]).toEqual(['byHand', true, 1]);
  expect(consents[tabApp.id]?.delegated).not.toContain('TeamsActivity.Send');
  await run('weather', 'clear');
  expect(sandbox.tenant.setting).toMatchObject({ workflow: { off: undefined, ownerGone: false }, withoutApp: [] });
  expect((await postCard(sandbox)).status).toBe(202);
});

test('calendar says what day it is, and moves it forward', async () => {
  await run('calendar', '2032-01-12');
  expect(await run('calendar')).toMatch(/^2032-01-12T08:00:/);
  await expect(run('calendar', '2031-01-12')).rejects.toThrow('only forward');
});

test('a person’s feed is told and marked as read, and the job is told all it needs', async () => {
  const ask = async (path: string, body?: object): Promise<unknown> => {
    const init = body && { method: 'POST', body: JSON.stringify(body) };
    return (await fetch(`http://127.0.0.1:${server.port}/sandbox/${path}`, init)).json();
  };
  const webUrl = 'https://teams.microsoft.com/l/entity/1/2';
  await sandbox.fetch(`https://graph.microsoft.com/v1.0/users/${findPerson('bo')!.oid}/teamwork/sendActivityNotification`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${await sandbox.token('priya', { scopes: ['TeamsActivity.Send'] })}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({
      topic: { source: 'text', value: 'action 1', webUrl },
      activityType: 'mentioned',
      templateParameters: [{ name: 'action', value: 'action 1' }],
    }),
  });
  const [notice] = (await ask('activity?person=bo')) as { id: string }[];
  expect(notice).toMatchObject({ webUrl, read: false });
  expect(await ask('activity', { person: 'bo', id: notice!.id })).toMatchObject([{ read: true }]);
  expect(await ask('activity?person=joan')).toEqual([]);
  expect(await ask('reminders')).toEqual({
    ...sandbox.remindersApp,
    name: 'Brindlewick Primary',
    tenantId,
    siteId: sandbox.siteId,
    siteAddress: site.webUrl,
    webhook: sandbox.workflow.address,
    teamsAppId,
    teamId: leadershipTeam.id,
    channelId: leadershipTeam.channelId,
  });
});

test('what cannot be done is said in a sentence', async () => {
  await expect(run('weather', 'hail')).rejects.toThrow('There is no weather “hail”. There are: offline, slow');
  await expect(run('weather', 'throttle', 'often')).rejects.toThrow('“often” is no number');
  await expect(run('token')).rejects.toThrow('Whose token?');
  await expect(run('token', 'nobody')).rejects.toThrow('nobody');
  await expect(run('dance')).rejects.toThrow('There is no command “dance”');
  await expect(runCommand(['site'], 'http://127.0.0.1:9')).rejects.toThrow(
    'No sandbox answers at http://127.0.0.1:9. Start it with: npm start',
  );
});

test('the help names every weather', async () => {
  expect(await run()).toBe(help);
  for (const { kind } of weathers) expect(help).toContain(` ${kind} `);
});
