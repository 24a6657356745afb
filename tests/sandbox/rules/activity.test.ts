import { readFileSync } from 'node:fs';
import { createSandbox } from '../../../src/sandbox/createSandbox';
import type { Sandbox } from '../../../src/sandbox/sandbox';
import { findPerson, leadershipTeam, tabApp, teamsApp } from '../../../src/sandbox/tenant/directory';
import { callAs, callWith, type Call } from '../callAs';
import { accepts, refuses } from './rule';

let clock = Date.parse('2026-11-23T10:00:00Z');
let sandbox: Sandbox;
let priya: Call;

const inTeam = `/teams/${leadershipTeam.id}/sendActivityNotification`;
const link = 'https://teams.microsoft.com/l/entity/5d0c2c57/plan?context=%7B%22subEntityId%22%3A%22action%2F1%22%7D';
const notice = {
  topic: { source: 'text', value: 'action 2.2', webUrl: link },
  activityType: 'mentioned',
  previewText: { content: 'You are mentioned in a comment on action 2.2' },
  templateParameters: [{ name: 'action', value: 'action 2.2' }],
};

function to(alias: string): object {
  const recipient = { '@odata.type': 'microsoft.graph.aadUserNotificationRecipient', userId: findPerson(alias)!.oid };
  return { ...notice, recipient };
}

function alone(alias: string): string {
  return `/users/${findPerson(alias)!.oid}/teamwork/sendActivityNotification`;
}

beforeAll(async () => {
  sandbox = await createSandbox({ now: () => new Date(clock) });
});

beforeEach(async () => {
  clock += 60_000;
  await sandbox.reset();
  priya = await callAs(sandbox, 'priya', { scopes: ['TeamsActivity.Send'] });
});

accepts('activity.scope', async () => {
  expect((await priya('POST', inTeam, to('martin'))).status).toBe(204);
  expect(sandbox.activity.of('martin')).toMatchObject([
    {
      at: '2026-11-23T10:01:00Z',
      from: 'Priya Lindqvist',
      text: 'Priya Lindqvist mentioned you on action 2.2',
      preview: 'You are mentioned in a comment on action 2.2',
      webUrl: link,
      read: false,
    },
  ]);
  expect(sandbox.activity.of('priya')).toEqual([]);
});

refuses('activity.scope', async () => {
  const plain = await callAs(sandbox, 'priya');
  const job = callWith(sandbox, await sandbox.appToken('SEND Strategy reminders'));
  for (const call of [plain, job]) expect((await call('POST', inTeam, to('martin'))).status).toBe(403);
  sandbox.weather.withdrawConsent(tabApp.name, 'TeamsActivity.Send');
  await expect(sandbox.token('priya', { scopes: ['TeamsActivity.Send'] })).rejects.toThrow('AADSTS65001');
  await expect(sandbox.token('priya')).resolves.toBeTruthy();
});

accepts('activity.app', async () => {
  expect((await priya('POST', alone('martin'), notice)).status).toBe(204);
  sandbox.weather.appNotInstalled('martin');
  expect((await priya('POST', alone('joan'), notice)).status).toBe(204);
  sandbox.weather.appNotInstalled('martin', false);
  expect((await priya('POST', inTeam, to('martin'))).status).toBe(204);
});

refuses('activity.app', async () => {
  sandbox.weather.appNotInstalled('martin');
  for (const path of [inTeam, alone('martin')]) {
    const { status, body } = await priya('POST', path, to('martin'));
    expect([status, body.error.message]).toEqual([403, expect.stringContaining('installed in the target scope')]);
  }
  const other = await callAs(sandbox, 'priya', { app: 'SEND Strategy setup', scopes: ['TeamsActivity.Send'] });
  expect((await other('POST', inTeam, to('joan'))).status).toBe(403);
  expect(sandbox.activity.of('martin')).toEqual([]);
});

accepts('activity.topic', async () => {
  const webUrl = link.padEnd(1024, 'x');
  expect((await priya('POST', alone('bo'), { ...notice, topic: { ...notice.topic, webUrl } })).status).toBe(204);
});

refuses('activity.topic', async () => {
  const wrong = [
    undefined,
    { ...notice.topic, value: '' },
    { ...notice.topic, source: 'poem' },
    { source: 'text', value: 'action 2.2' },
    { ...notice.topic, webUrl: 'https://send.brindlewick.example/' },
    { ...notice.topic, webUrl: link.padEnd(1025, 'x') },
  ];
  for (const topic of wrong) {
    clock += 1000;
    expect((await priya('POST', alone('bo'), { ...notice, topic })).status).toBe(400);
  }
  expect(sandbox.activity.of('bo')).toEqual([]);
});

accepts('activity.type', async () => {
  const free = [{ name: 'systemDefaultText', value: 'Have a look' }];
  await priya('POST', alone('bo'), { ...notice, activityType: 'systemDefault', templateParameters: free });
  await priya('POST', alone('bo'), { ...notice, previewText: { content: 'x'.repeat(151) } });
  expect(sandbox.activity.of('bo').map((one) => [one.text, one.preview.length])).toEqual([
    ['Have a look', 44],
    ['Priya Lindqvist mentioned you on action 2.2', 150],
  ]);
});

refuses('activity.type', async () => {
  for (const odd of [{ activityType: 'greeted' }, { templateParameters: [] }, { chainId: 'one' }])
    expect((await priya('POST', alone('bo'), { ...notice, ...odd })).status).toBe(400);
  expect(sandbox.activity.of('bo')).toEqual([]);
});

accepts('activity.recipient', async () => {
  for (const kind of ['teamMembers', 'channelMembers']) {
    const recipient = {
      '@odata.type': `#microsoft.graph.${kind}NotificationRecipient`,
      teamId: leadershipTeam.id,
      channelId: leadershipTeam.channelId,
    };
    expect((await priya('POST', inTeam, { ...notice, recipient })).status).toBe(204);
  }
  const feeds = ['priya', 'martin', 'joan', 'bo', 'hana', 'aled', 'ivy', 'tess'].map((one) => sandbox.activity.of(one).length);
  expect(feeds).toEqual([0, 2, 2, 2, 2, 0, 0, 0]);
});

refuses('activity.recipient', async () => {
  const nobody = {
    '@odata.type': 'microsoft.graph.aadUserNotificationRecipient',
    userId: '00000000-0000-0000-0000-000000000000',
  };
  const asked: [string, object, number][] = [
    [inTeam, to('tess'), 403],
    [inTeam, { ...notice, recipient: nobody }, 404],
    [inTeam, { ...notice, recipient: { ...nobody, '@odata.type': 'microsoft.graph.chatMembersNotificationRecipient' } }, 400],
    [inTeam, notice, 400],
    [alone('bo').replace(findPerson('bo')!.oid, nobody.userId), notice, 404],
    ['/teams/00000000-0000-0000-0000-000000000000/sendActivityNotification', to('bo'), 404],
  ];
  for (const [path, body, status] of asked) {
    clock += 1000;
    expect((await priya('POST', path, body)).status).toBe(status);
  }
  const tess = await callAs(sandbox, 'tess', { scopes: ['TeamsActivity.Send'] });
  expect((await tess('POST', inTeam, to('bo'))).status).toBe(403);
});

accepts('activity.oneself', async () => {
  const martin = await callAs(sandbox, 'martin', { scopes: ['TeamsActivity.Send'] });
  expect((await martin('POST', inTeam, to('priya'))).status).toBe(204);
});

refuses('activity.oneself', async () => {
  expect((await priya('POST', inTeam, to('priya'))).status).toBe(400);
  expect((await priya('POST', alone('priya'), notice)).status).toBe(400);
});

accepts('activity.pace', async () => {
  for (let n = 0; n < 10; n++, clock += 200) expect((await priya('POST', inTeam, to('martin'))).status).toBe(204);
});

refuses('activity.pace', async () => {
  for (let n = 0; n < 5; n++) await priya('POST', inTeam, to('martin'));
  const sixth = await priya('POST', inTeam, to('martin'));
  expect([sixth.status, sixth.headers.get('retry-after')]).toEqual([429, '1']);
});

test('a notice of the same chain takes the place of the earlier one, and a notice is read by whom it is for', async () => {
  const martin = await callAs(sandbox, 'martin', { scopes: ['TeamsActivity.Send'] });
  for (const value of ['once', 'again'])
    await priya('POST', inTeam, { ...to('joan'), chainId: 7, templateParameters: [{ name: 'action', value }] });
  await martin('POST', inTeam, { ...to('joan'), chainId: 7 });
  expect(sandbox.activity.of('joan').map((one) => one.text)).toEqual([
    'Priya Lindqvist mentioned you on again',
    'Martin Osei-Bell mentioned you on action 2.2',
  ]);
  const { id } = sandbox.activity.of('joan')[0]!;
  expect(() => sandbox.activity.read('bo', id)).toThrow('no notice');
  sandbox.activity.read('joan', id);
  expect(sandbox.activity.of('joan').map((one) => one.read)).toEqual([true, false]);
});

test('the installed app declares what the manifest declares', () => {
  const file = new URL('../../../manifest/manifest.json', import.meta.url);
  const { activities } = JSON.parse(readFileSync(file, 'utf8')) as { activities: { activityTypes: object[] } };
  expect(activities.activityTypes).toEqual(teamsApp.activityTypes.map((one) => expect.objectContaining(one)));
});
