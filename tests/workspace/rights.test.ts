import { createSandbox } from '../../src/sandbox/createSandbox';
import type { School } from '../lists/tenant';
import { memoryDevice } from '../../src/workspace/memoryDevice';
import { createClock } from './clock';
import { openDesk, type Desk } from './desk';

const day = 86_400_000;

/** The sample school, where Priya is an editor and Martin reads; a page of theirs opened anew each time. */
async function sampleSchool(switches = {}) {
  const sandbox = await createSandbox({ scene: 'brindlewick', switches });
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
