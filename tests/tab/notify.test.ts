import { createGraph } from '../../src/graph/createGraph';
import { Fault } from '../../src/graph/faults';
import { createNotify } from '../../src/tab/notify';
import type { Place } from '../../src/tab/signIn/teamsLink';
import { placeOf, teamsLink } from '../../src/tab/signIn/teamsLink';
import { createSandbox } from '../../src/sandbox/createSandbox';
import type { Sandbox } from '../../src/sandbox/sandbox';
import { leadershipTeam, people } from '../../src/sandbox/tenant/directory';
import { readLink } from '../../src/sandbox/window/deepLink';
import { app, team } from '../../src/sandbox/window/team';
import { graphWith } from '../lists/tenant';

const here: Place = { appId: app.id, entityId: 'plan', teamId: leadershipTeam.id, channelId: team.channel.id };
const priya = people.find(({ alias }) => alias === 'priya')!.oid;
const call = { to: priya, ref: '2.2', subPage: 'action/a1', name: 'c1/priya' };

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox({ scene: 'empty', begin: '2026-11-23' });
});
afterAll(() => sandbox.close());

async function notifier(place: Place | undefined = here, scopes = ['TeamsActivity.Send']) {
  const gone: string[] = [];
  const token = await sandbox.token('martin', { scopes });
  const graph = graphWith(sandbox, token, []);
  const notify = createNotify((path, body, going) => graph.send({ method: 'POST', path, body, going }), place);
  return { gone, tell: (said = call) => notify(said, async () => void gone.push(said.name)) };
}

test('a notice names the action and leads to it', async () => {
  const { tell, gone } = await notifier();
  await tell();
  const [notice] = sandbox.activity.of('priya').slice(-1);
  expect(notice).toMatchObject({
    from: 'Martin Osei-Bell',
    activityType: 'mentioned',
    preview: 'You are mentioned in a comment on action 2.2',
  });
  expect(notice!.text).toContain('action 2.2');
  expect(readLink(notice!.webUrl)).toEqual({ place: 'channel', entityId: 'plan', subPageId: 'action/a1' });
  expect(gone).toEqual(['c1/priya']);
});

test('a repeated notice replaces the first, another does not', async () => {
  const { tell } = await notifier();
  const before = sandbox.activity.of('priya').filter(({ replaced }) => !replaced).length;
  await tell({ ...call, name: 'c2/priya' });
  await tell({ ...call, name: 'c2/priya' });
  await tell({ ...call, name: 'c3/priya' });
  expect(sandbox.activity.of('priya').filter(({ replaced }) => !replaced)).toHaveLength(before + 2);
});

test('without a team the person is told in the personal app', async () => {
  const { tell } = await notifier({ appId: app.id, entityId: 'home' });
  await tell({ ...call, ref: '', name: 'c4/priya' });
  const [notice] = sandbox.activity.of('priya').slice(-1);
  expect(notice!.preview).toBe('You are mentioned in a comment on an action');
  expect(readLink(notice!.webUrl)).toMatchObject({ place: 'personal', subPageId: 'action/a1' });
});

test('whoever has not got the app is refused, and so is a token without the permission', async () => {
  // Five notices a second is all that Graph takes.
  sandbox.calendar.moveTo('2026-11-24');
  sandbox.weather.appNotInstalled('priya');
  await expect((await notifier()).tell()).rejects.toMatchObject({ kind: 'forbidden' });
  sandbox.weather.appNotInstalled('priya', false);
  await expect((await notifier(here, ['User.Read'])).tell()).rejects.toMatchObject({ kind: 'forbidden' });
});

test('nothing leaves where the app is not known in Teams or there is no token', async () => {
  const nowhere = createNotify(() => Promise.reject(new Error('Something left')), undefined);
  const going = () => Promise.reject(new Error('Something is going'));
  await expect(nowhere(call, going)).rejects.toMatchObject({ facts: { code: 'noTeamsApp' } });
  const without = createGraph({
    fetch: () => Promise.reject(new Error('Something left')),
    getToken: () => Promise.reject(new Fault('needsConsent', 'Not approved')),
    wait: () => Promise.resolve(),
    now: Date.now,
  });
  const refused = createNotify((path, body, leaving) => without.send({ method: 'POST', path, body, going: leaving }), here);
  await expect(refused(call, going)).rejects.toMatchObject({ kind: 'needsConsent' });
});

test('links lead to the leadership channel wherever the tab stands, and to the personal app where no channel is known', () => {
  const config = { teamsAppId: 'catalogue', teamId: 'team', channelId: '19:leaders@thread.tacv2' } as Parameters<
    typeof placeOf
  >[0];
  const none = {} as typeof config;
  const personal = { appId: 'manifest', entityId: 'home' };
  expect(placeOf(config, personal)).toEqual({
    appId: 'catalogue',
    entityId: 'plan',
    teamId: 'team',
    channelId: '19:leaders@thread.tacv2',
  });
  expect(placeOf(config, { ...personal, entityId: 'mine', teamId: 'here', channelId: '19:here@thread.tacv2' })).toMatchObject({
    entityId: 'mine',
    teamId: 'here',
    channelId: '19:here@thread.tacv2',
  });
  expect(placeOf(none, personal)).toEqual({ ...personal, teamId: undefined });
  expect(placeOf(none)).toBeUndefined();
  expect(readLink(teamsLink(here, 'action/a1'))).toMatchObject({ subPageId: 'action/a1' });
});
