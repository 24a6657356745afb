import { openSite } from '../../src/lists/openSite';
import { graphWith, type School } from '../lists/tenant';
import { memoryDevice } from '../../src/workspace/memoryDevice';
import { createClock } from './clock';
import { openDesk, type Desk } from './desk';
import { inScene } from '../sandbox/inScene';

const day = 86_400_000;

/** The sample school, where Priya is an editor and Martin reads; a page of theirs opened anew each time. */
async function sampleSchool(switches = {}) {
  const sandbox = await inScene('brindlewick', { switches });
  const school = { sandbox } as School;
  const devices = { priya: memoryDevice(), martin: memoryDevice() };
  const clock = createClock();
  const open = async (who: 'priya' | 'martin'): Promise<Desk> => {
    const desk = await openDesk(school, who, { device: devices[who], clock });
    await desk.workspace.learnRights();
    return desk;
  };
  const before = JSON.stringify([...sandbox.tenant.lists.values()].map(({ items }) => [...items.values()]));
  const unchanged = () => before === JSON.stringify([...sandbox.tenant.lists.values()].map(({ items }) => [...items.values()]));
  return { sandbox, open, clock, unchanged };
}

/** The same parts of a batch, held to no version. */
function withoutMatch(init: RequestInit): RequestInit {
  return {
    ...init,
    body: typeof init.body === 'string' ? init.body.replace(/"If-Match":"(\\"|[^"])*"/g, '"X-Was":"match"') : init.body,
  };
}

const refusedTo = ({ workspace }: Desk) => [...workspace.standing().mayNotWrite];

test('a reader is known before the first choice, an editor is asked once a day, and nothing is written', async () => {
  const { sandbox, open, clock, unchanged } = await sampleSchool();
  let asked = 0;
  sandbox.weather.each(({ method }) => void (asked += Number(method === 'PATCH')));
  expect(refusedTo(await open('martin'))).toEqual(['plan']);
  const priya = await open('priya');
  expect([refusedTo(priya), asked]).toEqual([[], 2]);
  await priya.workspace.learnRights();
  expect(asked).toBe(2);
  clock.pass(day + 1);
  await priya.workspace.learnRights();
  expect(asked).toBe(3);
  expect(unchanged()).toBe(true);
});

test('a tenant that ignores versions keeps its rows as they were, whatever the numbers of rows mean by now', async () => {
  const { sandbox, open } = await sampleSchool();
  const heedless = { ...sandbox, fetch: (address: string, init: RequestInit) => sandbox.fetch(address, withoutMatch(init)) };
  const token = await sandbox.token('priya');
  const site = openSite(graphWith(heedless as typeof sandbox, token, []), sandbox.siteId);
  const { workspace } = await open('priya');
  const settings = workspace.current().settings.get('settings')!.record;
  const list = sandbox.tenant.lists.get(settings.lists.plan!)!;
  const fields = () => [...list.items.values()].map((item) => item.fields);
  const before = structuredClone(fields());
  const [plan] = workspace.current().plan.values();
  expect(await site.mayWrite({ kind: 'plan', key: plan!.record.key }, settings)).toBe(true);
  expect(fields()).toEqual(before);
  // The list was put back from a copy: another row has that number now, and the plan is nowhere.
  const row = list.items.get(Number(plan!.item))!;
  list.items.set(row.id, { ...row, fields: { ...row.fields, RecordKey: 'another' } });
  expect(await site.mayWrite({ kind: 'plan', key: plan!.record.key }, settings)).toBeUndefined();
  expect(fields().some(({ RecordKey }) => RecordKey === plan!.record.key)).toBe(false);
});

test('rights are learnt where the plans known here are gone from the list', async () => {
  const { sandbox } = await sampleSchool();
  const martin = await openDesk({ sandbox } as School, 'martin');
  for (const list of sandbox.tenant.lists.values()) if (list.displayName === 'SEND plans') list.items.clear();
  await martin.workspace.learnRights();
  expect(refusedTo(martin)).toEqual(['settings']);
});

test('a right that was given meanwhile is found at the next opening', async () => {
  const { sandbox, open } = await sampleSchool();
  const martin = await open('martin');
  await martin.workspace.sync();
  expect(refusedTo(martin)).toEqual(['plan']);
  expect(refusedTo(await open('martin'))).toEqual(['plan']);
  for (const list of sandbox.tenant.lists.values()) list.assignments = undefined;
  expect(refusedTo(await open('martin'))).toEqual([]);
});

test('where a tenant looks at versions first nothing is learnt, and what was refused before stays known', async () => {
  const { open } = await sampleSchool({ rightsBeforeVersion: false });
  const martin = await open('martin');
  expect(refusedTo(martin)).toEqual([]);
  const [plan] = martin.workspace.current().plan.values();
  await martin.workspace.commit([{ kind: 'plan', before: plan!.record, after: { ...plan!.record, title: 'Mine' } }]);
  await martin.workspace.sync();
  expect(refusedTo(martin)).toContain('plan');
  await martin.workspace.learnRights();
  expect(refusedTo(martin)).toContain('plan');
});
