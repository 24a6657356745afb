import { createSandbox } from '../../src/sandbox/createSandbox';
import type { Sandbox } from '../../src/sandbox/sandbox';

const standing = ({ tenant: { setting, lists, kept, entries } }: Sandbox) => ({ setting, lists, kept, entries });

test('a tenant begins as another one stands, and what either does later the other does not see', async () => {
  const first = await createSandbox({ scene: 'brindlewick', begin: '2026-12-01' });
  first.tenant.keep('session', 'priya');
  const before = structuredClone(standing(first));
  const second = await createSandbox({ like: first, scene: 'empty' });
  expect(standing(second)).toEqual(before);
  expect(second.calendar.today()).toBe('2026-12-01');

  const list = [...second.tenant.lists.values()].find(({ displayName }) => displayName === 'SEND actions')!;
  second.weather.editRow(list.id, '1', { Support: 'Somebody else' }, 'joan');
  Object.assign(list.items.get(2)!, { changed: 'in place' });
  second.tenant.keep('session', 'joan');
  expect(standing(second)).not.toEqual(before);
  expect(standing(first)).toEqual(before);

  first.calendar.moveTo('2026-12-05');
  expect(second.calendar.today()).toBe('2026-12-01');
});
