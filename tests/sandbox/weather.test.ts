import { createSandbox } from '../../src/sandbox/createSandbox';
import type { Sandbox } from '../../src/sandbox/sandbox';
import { callAs, makeList, type Call } from './callAs';

interface Scene {
  sandbox: Sandbox;
  items: string;
  priya: Call;
  waited: number[];
}

async function scene(): Promise<Scene> {
  const waited: number[] = [];
  const sandbox = await createSandbox({ now: () => new Date('2026-11-21T10:00:00Z'), wait: async (ms) => void waited.push(ms) });
  const items = `${await makeList(sandbox, [])}/items`;
  return { sandbox, items, priya: await callAs(sandbox, 'priya'), waited };
}

const rows = async ({ sandbox, items }: Scene): Promise<number> => {
  sandbox.weather.clear();
  return (await (await callAs(sandbox, 'priya'))('GET', items)).body.value.length;
};
const row = { fields: { Title: 'A row' } };

test.each([
  ['offline', 0],
  ['requestLost', 0],
  ['answerLost', 1],
] as const)('%s rejects as fetch does, with %i rows written', async (kind, written) => {
  const made = await scene();
  made.sandbox.weather.next({ kind });
  await expect(made.priya('POST', made.items, row)).rejects.toThrow(new TypeError('fetch failed'));
  expect(await rows(made)).toBe(written);
});

test.each([
  [{ kind: 'unavailable' }, 503, 'serviceNotAvailable'],
  [{ kind: 'tokenExpired' }, 401, 'InvalidAuthenticationToken'],
  [{ kind: 'claims' }, 401, 'InvalidAuthenticationToken'],
  [{ kind: 'consentWithdrawn' }, 401, 'InvalidAuthenticationToken'],
  [{ kind: 'rightRemoved' }, 403, 'accessDenied'],
] as const)('%j spoils one answer and nothing is written', async (fault, status, code) => {
  const made = await scene();
  made.sandbox.weather.next(fault);
  const answer = await made.priya('POST', made.items, row);
  expect([answer.status, answer.body.error.code]).toEqual([status, code]);
  expect((await made.priya('POST', made.items, row)).status).toBe(201);
  expect(await rows(made)).toBe(1);
});

test('a claims challenge asks for the person, or silently for a newer token', async () => {
  const { sandbox, priya } = await scene();
  const asked = async (): Promise<unknown> => {
    const claims = /claims="([^"]+)"/.exec((await priya('GET', '/me')).headers.get('www-authenticate') ?? '')?.[1] ?? '';
    return JSON.parse(Buffer.from(claims, 'base64').toString());
  };
  sandbox.weather.next({ kind: 'claims' });
  expect(await asked()).toEqual({ access_token: { acrs: { essential: true, value: 'c1' } } });
  sandbox.weather.next({ kind: 'claims', silent: true });
  expect(await asked()).toEqual({ access_token: { nbf: { essential: true, value: '1795255200' } } });
});

test('a slow network delays each answer and goes together with other faults', async () => {
  const { sandbox, priya, waited } = await scene();
  sandbox.weather.always({ kind: 'slow', ms: 400 });
  sandbox.weather.next({ kind: 'unavailable' });
  expect((await priya('GET', '/me')).status).toBe(503);
  expect((await priya('GET', '/me')).status).toBe(200);
  expect(waited).toEqual([400, 400]);
});

test('next spoils as many answers as asked, always all of them until the weather clears', async () => {
  const { sandbox, priya } = await scene();
  sandbox.weather.next({ kind: 'unavailable' }, 2);
  expect([(await priya('GET', '/me')).status, (await priya('GET', '/me')).status, (await priya('GET', '/me')).status]).toEqual([
    503, 503, 200,
  ]);
  sandbox.weather.always({ kind: 'rightRemoved' });
  expect([(await priya('GET', '/me')).status, (await priya('GET', '/me')).status]).toEqual([403, 403]);
  expect(sandbox.state()).toEqual({ scene: 'empty', weather: ['rightRemoved'] });
  sandbox.weather.clear();
  expect((await priya('GET', '/me')).status).toBe(200);
});

test('a judge sees every call and every part of a batch, with who is calling', async () => {
  const { sandbox, items, priya } = await scene();
  const seen: unknown[] = [];
  sandbox.weather.each((call) => void seen.push(call));
  await priya('POST', '/$batch', {
    requests: [
      { id: 'a', method: 'GET', url: '/me' },
      { id: 'b', method: 'GET', url: `${items}?$top=1` },
    ],
  });
  expect(seen).toEqual([
    { method: 'POST', path: '/$batch', person: 'priya', batched: false },
    { method: 'GET', path: '/me', person: 'priya', batched: true },
    { method: 'GET', path: `${items}?$top=1`, person: 'priya', batched: true },
  ]);
});

test('a part of a batch can be lost on its way there or back', async () => {
  const made = await scene();
  const { sandbox, items, priya } = made;
  const add = (id: string): unknown => ({
    id,
    method: 'POST',
    url: items,
    headers: { 'Content-Type': 'application/json' },
    body: { fields: { Title: id } },
  });
  let part = 0;
  sandbox.weather.each(({ batched }) => (batched ? { kind: ++part === 1 ? 'requestLost' : 'answerLost' } : undefined));
  const { body } = await priya('POST', '/$batch', { requests: [add('a'), add('b')] });
  expect(body.responses.map((one: { id: string; status: number }) => [one.id, one.status])).toEqual([
    ['b', 504],
    ['a', 503],
  ]);
  expect(await rows(made)).toBe(1);
});

describe('by hand', () => {
  test('rows are added, changed and deleted as a person does, and delta sees it', async () => {
    const { sandbox, items, priya } = await scene();
    const { body } = await priya('GET', `${items}/delta?token=latest`);
    const id = sandbox.weather.addRow('Things', { Title: 'By hand' }, 'joan');
    sandbox.weather.editRow('Things', id, { Title: 'Again' }, 'bo');
    const seen = await priya('GET', `${items}/${id}?$expand=fields`);
    expect(seen.body).toMatchObject({
      fields: { Title: 'Again' },
      createdBy: { user: { displayName: 'Joan Trevanion' } },
      lastModifiedBy: { user: { displayName: 'Bo Kessler' } },
    });
    expect((await priya('GET', body['@odata.deltaLink'])).body.value).toHaveLength(1);
    sandbox.weather.deleteRow('Things', id);
    expect((await priya('GET', body['@odata.deltaLink'])).body.value[0].deleted).toEqual({ state: 'deleted' });
  });

  test('lists are renamed and deleted', async () => {
    const { sandbox, items, priya } = await scene();
    sandbox.weather.renameList('Things', 'Other things');
    expect((await priya('GET', items.replace('/items', ''))).body.displayName).toBe('Other things');
    sandbox.weather.deleteList('Other things');
    expect((await priya('GET', items)).status).toBe(404);
    expect(() => sandbox.weather.renameList('Things', 'x')).toThrow('There is no list Things in the sandbox.');
  });

  test('a member is removed and brought back, the app’s role is taken and given', async () => {
    const { sandbox, items, priya } = await scene();
    sandbox.weather.removeMember('priya');
    expect((await priya('GET', items)).status).toBe(403);
    sandbox.weather.addMember('priya', 'SEND leadership team');
    expect((await priya('GET', items)).status).toBe(200);
    sandbox.weather.setSiteRole('SEND Strategy', undefined);
    expect((await priya('GET', items)).status).toBe(403);
    sandbox.weather.setSiteRole('SEND Strategy', 'read');
    expect([(await priya('GET', items)).status, (await priya('POST', items, row)).status]).toEqual([200, 403]);
  });

  test('consent is withdrawn: tokens made before are refused, and no new ones are made until it is given again', async () => {
    const { sandbox, priya } = await scene();
    sandbox.weather.withdrawConsent('SEND Strategy');
    expect((await priya('GET', '/me')).status).toBe(401);
    await expect(sandbox.token('priya')).rejects.toThrow('AADSTS65001');
    sandbox.weather.giveConsent('SEND Strategy');
    expect((await (await callAs(sandbox, 'priya'))('GET', '/me')).status).toBe(200);
  });

  test('a reset brings the fresh tenant back', async () => {
    const { sandbox, items } = await scene();
    sandbox.weather.removeMember('priya');
    sandbox.weather.always({ kind: 'offline' });
    await sandbox.reset('empty');
    const priya = await callAs(sandbox, 'priya');
    expect((await priya('GET', `/sites/${sandbox.siteId}`)).status).toBe(200);
    expect((await priya('GET', items)).status).toBe(404);
    await expect(sandbox.reset('nowhere')).rejects.toThrow(/There is no scene nowhere; there are empty/);
  });
});

test('sign-in suffers from the network alone; other faults wait for the call they fit', async () => {
  const { sandbox, priya } = await scene();
  const keys = 'https://login.microsoftonline.com/common/discovery/v2.0/keys';
  sandbox.weather.next({ kind: 'unavailable' });
  expect((await sandbox.fetch(keys)).status).toBe(200);
  expect((await priya('GET', '/me')).status).toBe(503);
  sandbox.weather.next({ kind: 'offline' });
  await expect(sandbox.fetch(keys)).rejects.toThrow('fetch failed');
});

test('an address that is none of the tenant’s has nothing', async () => {
  const { sandbox } = await scene();
  expect((await sandbox.fetch('https://example.org/')).status).toBe(404);
  const local = await sandbox.fetch('http://localhost:4101/v1.0/me', {
    headers: { Authorization: `Bearer ${await sandbox.token('priya')}` },
  });
  expect(local.status).toBe(200);
});
