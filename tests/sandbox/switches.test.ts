import { createSandbox } from '../../src/sandbox/createSandbox';
import type { Sandbox } from '../../src/sandbox/sandbox';
import { defaultSwitches, type Switches } from '../../src/sandbox/switches';
import { askToken, assertionOf } from './assertion';
import { postCard } from './postCard';
import { callAs, callAsSetup, makeList, type Call } from './callAs';
import { levels, ownPermissions } from './sharePointAs';

interface Scene {
  sandbox: Sandbox;
  list: string;
  setup: Call;
  priya: Call;
}

/** For each switch something the sandbox answers, and what it answers with the switch on and off. */
const questions: { [name in keyof Switches]: { ask(scene: Scene): Promise<unknown>; on: unknown; off: unknown } } = {
  sitesSelectedDelegatedWorks: { ask: async ({ list, priya }) => (await priya('GET', list)).status, on: 200, off: 403 },
  uniqueHonouredInListCreate: { ask: async (scene) => (await created(scene, 'Key'))?.enforceUniqueValues, on: true, off: false },
  indexedHonouredInListCreate: { ask: async (scene) => (await created(scene, 'Plan'))?.indexed, on: true, off: false },
  columnsHonouredInListCreate: { ask: async (scene) => (await created(scene, 'Plan')) !== undefined, on: true, off: false },
  currencyColumns: {
    ask: async ({ list, setup }) => (await setup('POST', `${list}/columns`, { name: 'Cost', currency: {} })).status,
    on: 201,
    off: 400,
  },
  deltaSupported: { ask: async ({ list, priya }) => (await priya('GET', `${list}/items/delta`)).status, on: 200, off: 501 },
  deltaCarriesFields: {
    ask: async ({ list, priya }) =>
      (await priya('GET', `${list}/items/delta?$expand=fields($select=Title)`)).body.value[0].fields?.Title,
    on: 'One',
    off: undefined,
  },
  deltaCarriesEtag: {
    ask: async ({ list, priya }) => (await priya('GET', `${list}/items/delta`)).body.value[0].eTag !== undefined,
    on: true,
    off: false,
  },
  modifiedCanBeIndexed: {
    ask: async ({ list, setup }) => (await setup('PATCH', `${list}/columns/Modified`, { indexed: true })).status,
    on: 200,
    off: 400,
  },
  modifiedIsFilterable: {
    ask: async ({ list, priya }) =>
      (
        await priya('GET', `${list}/items?$filter=fields/Modified gt '2000-01-01'`, undefined, {
          Prefer: 'HonorNonIndexedQueriesWarningMayFailRandomly',
        })
      ).status,
    on: 200,
    off: 400,
  },
  writesAnswerWithEtag: {
    ask: async ({ list, priya }) => {
      const made = await priya('POST', `${list}/items`, { fields: { Title: 'Two' } });
      const patched = await priya('PATCH', `${list}/items/1/fields`, { Title: 'Three' });
      const marks = [made.body, made.body.fields, patched.body].map((body) => '@odata.etag' in body);
      return [...marks, 'eTag' in made.body];
    },
    on: [true, true, true, true],
    off: [false, false, false, false],
  },
  createResponseShowsShiftedDate: {
    ask: async ({ list, priya }) => (await priya('PATCH', `${list}/items/1/fields`, { Due: '2026-07-01T12:00:00Z' })).body.Due,
    on: '2026-07-01T12:00:00Z',
    off: '2026-06-30T23:00:00Z',
  },
  listByTitleInPath: {
    ask: async ({ sandbox, priya }) => (await priya('GET', `/sites/${sandbox.siteId}/lists/things`)).status,
    on: 200,
    off: 404,
  },
  hiddenListAnswers404: {
    ask: async ({ sandbox, list, priya }) => {
      await ownPermissions(sandbox, list, { bo: levels.read });
      return (await priya('GET', list)).status;
    },
    on: 404,
    off: 403,
  },
  duplicateAnswers409: {
    ask: async ({ list, setup, priya }) => {
      await setup('PATCH', `${list}/columns/Title`, { indexed: true, enforceUniqueValues: true });
      return (await priya('POST', `${list}/items`, { fields: { Title: 'one' } })).status;
    },
    on: 409,
    off: 400,
  },
  unknownSelectRefused: {
    ask: async ({ list, priya }) => (await priya('GET', `${list}/items?$expand=fields($select=Nope)`)).status,
    on: 400,
    off: 200,
  },
  requiredEnforced: {
    ask: async ({ list, setup, priya }) => {
      await setup('POST', `${list}/columns`, { name: 'Must', text: {}, required: true });
      return (await priya('POST', `${list}/items`, { fields: {} })).status;
    },
    on: 400,
    off: 201,
  },
  versioningOnInNewLists: {
    ask: async ({ list, priya }) => {
      await priya('PATCH', `${list}/items/1/fields`, { Title: 'Two' });
      return (await priya('GET', `${list}/items/1/versions`)).body.value.length;
    },
    on: 2,
    off: 1,
  },
  assertionTakenOnce: {
    ask: async ({ sandbox }) => {
      const assertion = await assertionOf(sandbox);
      return [(await askToken(sandbox, { assertion })).status, (await askToken(sandbox, { assertion })).status];
    },
    on: [200, 401],
    off: [200, 200],
  },
  disabledWorkflowAnswers400: {
    ask: async ({ sandbox }) => {
      sandbox.weather.workflowOff();
      return (await postCard(sandbox)).status;
    },
    on: 400,
    off: 404,
  },
  orphanedWorkflowAccepts: {
    ask: async ({ sandbox }) => {
      sandbox.weather.workflowOwnerGone();
      return [(await postCard(sandbox)).status, sandbox.channel.posts().length];
    },
    on: [202, 0],
    off: [400, 0],
  },
  rightsBeforeVersion: {
    ask: async ({ sandbox, list, priya }) => {
      await ownPermissions(sandbox, list, { priya: levels.read });
      return (await priya('PATCH', `${list}/items/1/fields`, {}, { 'If-Match': '"stale,0"' })).status;
    },
    on: 403,
    off: 412,
  },
  sitesSelectedReachesFiles: {
    ask: async ({ sandbox, list, priya }) =>
      Promise.all([`/sites/${sandbox.siteId}/drive`, list].map(async (path) => (await priya('GET', path)).status)),
    on: [200, 200],
    off: [403, 200],
  },
  searchWithoutRootSite: {
    ask: async ({ sandbox, priya }) => (await priya('GET', `/sites/${sandbox.siteId}/drive/root/search(q='a')`)).status,
    on: 200,
    off: 404,
  },
};

/** A column of a list that was made in one call with an index and a unique column, each switch else as it should be. */
async function created(
  { sandbox, setup }: Scene,
  name: string,
): Promise<{ indexed: boolean; enforceUniqueValues: boolean } | undefined> {
  if (name === 'Key') sandbox.switches.indexedHonouredInListCreate = true;
  const columns = [
    { name: 'Plan', text: {}, indexed: true },
    { name: 'Key', text: {}, indexed: true, enforceUniqueValues: true },
  ];
  const { body } = await setup('POST', `/sites/${sandbox.siteId}/lists`, {
    displayName: 'Fresh',
    list: { template: 'genericList' },
    columns,
  });
  const all = (await setup('GET', `/sites/${sandbox.siteId}/lists/${body.id}/columns`)).body.value;
  return all.find((one: { name: string }) => one.name === name);
}

describe.each(Object.entries(questions))('%s', (name, { ask, on, off }) => {
  test.each([
    ['on', true, on],
    ['off', false, off],
  ])('%s', async (_, value, expected) => {
    const sandbox = await createSandbox({ switches: { [name]: value } });
    const list = await makeList(sandbox, [{ name: 'Due', dateTime: { format: 'dateOnly' } }]);
    sandbox.weather.addRow('Things', { Title: 'One' });
    expect(await ask({ sandbox, list, setup: await callAsSetup(sandbox), priya: await callAs(sandbox, 'priya') })).toEqual(
      expected,
    );
  });
});

test('every scene starts with the stated switches, and they can be turned while it runs', async () => {
  const sandbox = await createSandbox();
  expect(sandbox.switches).toEqual(defaultSwitches);
  sandbox.switches.deltaSupported = false;
  expect(defaultSwitches.deltaSupported).toBe(true);
});
