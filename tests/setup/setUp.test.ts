import { openSite } from '../../src/lists/openSite';
import { openSharePoint } from '../../src/setup/sharePoint';
import { setUp } from '../../src/setup/setUp';
import { createSandbox } from '../../src/sandbox/createSandbox';
import type { Sandbox } from '../../src/sandbox/sandbox';
import { aComment, anAction, aPlan, anUpdate } from '../domain/builders';
import { graphWith } from '../lists/tenant';

const app = 'b2d5f9a1-1111-4222-8333-444455556666';
const tab = { id: 'a1c4e8f0-1111-4222-8333-444455556666', name: 'SEND Strategy' };
const job = { id: 'c3e6a0b2-1111-4222-8333-444455556666', name: 'SEND Strategy reminders' };
const siteAddress = 'https://tidewater.sharepoint.com/sites/BrindlewickSEND';
const groups = { editors: 'd41c7f60-3b1e-4f4a-9d27-1f6a80c4b001', leadership: 'd41c7f60-3b1e-4f4a-9d27-1f6a80c4b002' };

async function openSchool(): Promise<{ sandbox: Sandbox; run: () => Promise<string[]> }> {
  const sandbox = await createSandbox({ scene: 'empty' });
  const run = async (): Promise<string[]> => {
    const graph = graphWith(
      sandbox,
      await sandbox.token('ivy', { app, scopes: ['Sites.FullControl.All', 'Sites.Manage.All'] }),
      [],
    );
    const token = await sandbox.token('ivy', {
      app,
      scopes: ['AllSites.FullControl'],
      audience: 'https://tidewater.sharepoint.com',
    });
    const sharePoint = openSharePoint(siteAddress, token, (address, init) => sandbox.fetch(address, init));
    return setUp(graph, sharePoint, {
      siteId: sandbox.siteId,
      school: 'Brindlewick Primary',
      halfTerms: [],
      groups,
      apps: [tab, job],
    });
  };
  return { sandbox, run };
}

test('the set-up says what it did, and run again finds nothing to do', async () => {
  const { run } = await openSchool();
  expect(await run()).toEqual(
    expect.arrayContaining(['Created the list "SEND plans"', 'Gave "SEND plans" to its audience (leadership)']),
  );
  expect(await run()).toEqual([]);
});

test('an app whose right to the site was taken away gets it again', async () => {
  const { sandbox, run } = await openSchool();
  await run();
  for (const { id, name } of [tab, job]) {
    sandbox.weather.setSiteRole(id, undefined);
    expect(await run()).toEqual([`Gave the app ${name} the right to read and write on this site`]);
  }
  expect(await run()).toEqual([]);
});

test('editors write the plan, leaders read it and add what they say, others see nothing', async () => {
  const { sandbox, run } = await openSchool();
  await run();
  const as = async (person: string) => {
    const site = openSite(graphWith(sandbox, await sandbox.token(person), []), sandbox.siteId);
    const settings = (await site.readSettings()).record;
    const outcomes = await site.write(
      [
        { kind: 'plan', after: aPlan({ key: `plan-${person}` }) },
        { kind: 'action', after: anAction({ key: `action-${person}` }) },
        { kind: 'update', after: anUpdate({ key: `update-${person}` }) },
        { kind: 'comment', after: aComment({ key: `comment-${person}` }) },
      ],
      settings,
    );
    return outcomes.map(({ outcome }) => outcome);
  };
  expect(await as('joan')).toEqual(['accepted', 'accepted', 'accepted', 'accepted']);
  expect(await as('martin')).toEqual(['refused', 'refused', 'accepted', 'accepted']);
  await expect(as('tess')).rejects.toMatchObject({ kind: expect.stringMatching(/missing|forbidden/) });
});

test('whoever could edit a list whose rights were set by hand before can no longer', async () => {
  const { sandbox, run } = await openSchool();
  await run();
  const token = await sandbox.token('ivy', {
    app,
    scopes: ['AllSites.FullControl'],
    audience: 'https://tidewater.sharepoint.com',
  });
  const sharePoint = openSharePoint(siteAddress, token, (address, init) => sandbox.fetch(address, init));
  const { value: roles } = await sharePoint.get<{ value: { Id: number; Name: string }[] }>('roledefinitions');
  const { Id: tess } = await sharePoint.post<{ Id: number }>('ensureuser', {
    logonName: 'i:0#.f|membership|tess.onyango@brindlewick.example',
  });
  const edit = roles.find(({ Name }) => Name === 'Edit')!.Id;
  const { value: lists } = await sharePoint.get<{ value: { Id: string; Title: string }[] }>('lists?$select=Id,Title');
  const list = lists.find(({ Title }) => Title === 'SEND actions')!.Id;
  await sharePoint.post(`lists(guid'${list}')/roleassignments/addroleassignment(principalid=${tess},roledefid=${edit})`);
  expect(await run()).toEqual(['Gave "SEND actions" to its audience (leadership)']);
  expect(await run()).toEqual([]);
});

test('nobody edits what a leader said, not even who said it', async () => {
  const { sandbox, run } = await openSchool();
  await run();
  const site = openSite(graphWith(sandbox, await sandbox.token('martin'), []), sandbox.siteId);
  const settings = (await site.readSettings()).record;
  const [written] = await site.write([{ kind: 'comment', after: aComment() }], settings);
  const { item, version } = written!.outcome === 'accepted' ? written!.kept : {};
  const change = { kind: 'comment' as const, before: aComment(), after: aComment({ text: 'Something else' }), item, version };
  expect(await site.write([change], settings)).toMatchObject([{ outcome: 'refused', fault: { kind: 'forbidden' } }]);
});
