import type { Kind } from '../../src/domain/record';
import type { Graph } from '../../src/graph/graph';
import { openSite } from '../../src/lists/openSite';
import type { Ask, Reading } from '../../src/lists/site';
import { writeRows, type OldRow } from '../../src/sandbox/seed/writeRows';
import type { List } from '../../src/sandbox/tenant/state';
import type { Tenant } from '../../src/sandbox/tenant/tenant';
import { aComment, anAction } from '../domain/builders';
import { openSchool } from './tenant';

const kinds = ['action', 'comment'] as const;

/**
 * A site whose rows are stamped as told, and a device that follows its lists; each reading takes so many minutes by its clock. Rows
 * come as many a page as SharePoint gives, unless it is said how many; `between` happens before the second page.
 */
async function follower(minutes = 0, perPage?: number, between?: (tenant: Tenant, actions: List) => void) {
  const { sandbox, ensured, graphOf } = await openSchool();
  const { tenant } = sandbox;
  const given = await graphOf('priya');
  let batches = 0;
  const batch: Graph['batch'] = (requests, how) => {
    if ((batches += 1) === 2) between?.(tenant, tenant.lists.get(ensured.settings.lists.action!)!);
    return given.batch(
      requests.map((one) => ({ ...one, path: perPage ? one.path.replace(/top=\d+/, `top=${perPage}`) : one.path })),
      how,
    );
  };
  let clock = Date.parse('2026-09-03T12:00:00Z');
  const now = (): number => (clock += minutes * 60_000);
  const site = openSite({ ...given, batch }, sandbox.siteId, { check: 'all', now });
  const known = new Map<Kind, Reading>();
  return {
    write: (...rows: OldRow[]) => writeRows(tenant, ensured.settings.lists, rows),
    async look(): Promise<string[]> {
      const asks = kinds.map((kind): Ask => {
        const since = known.get(kind)?.cursor;
        return since ? { kind, want: 'changes', since } : { kind, want: 'all' };
      });
      const readings = (await site.read(asks, ensured.settings)) as Reading[];
      for (const reading of readings) known.set(reading.kind, reading);
      return readings.flatMap(({ rows }) => rows.map(({ record }) => record.key));
    },
  };
}

const action = (key: string, at: string): OldRow => ({ kind: 'action', by: 'joan', at, record: anAction({ key }) });
const comment = (key: string, at: string): OldRow => ({ kind: 'comment', by: 'martin', at, record: aComment({ key }) });

test('a list that was filled at one moment is not read again once another list has shown a later one', async () => {
  const { write, look } = await follower();
  write(action('a1', '2026-09-03T08:00:00Z'), action('a2', '2026-09-03T08:00:00Z'), comment('c1', '2026-09-03T08:10:00Z'));
  expect(await look()).toEqual(['a1', 'a2', 'c1']);
  expect(await look()).toEqual(['c1']);
  write(comment('c2', '2026-09-03T09:00:00Z'));
  expect(await look()).toEqual(['c1', 'c2']);
  expect(await look()).toEqual(['c2']);
});

test('a row stamped up to two minutes before what another list has shown is still found', async () => {
  const { write, look } = await follower();
  write(action('a1', '2026-09-03T08:00:00Z'), comment('c1', '2026-09-03T09:00:00Z'));
  await look();
  write(action('late', '2026-09-03T08:58:00Z'));
  expect(await look()).toContain('late');
});

test('what was written in one list while another was still being read is found, however long that took', async () => {
  const { write, look } = await follower(10);
  write(action('a1', '2026-09-03T08:00:00Z'), comment('c1', '2026-09-03T09:00:00Z'));
  await look();
  write(action('meanwhile', '2026-09-03T08:49:00Z'));
  expect(await look()).toContain('meanwhile');
});

test('a stamp that lies in the future hides nothing of other lists', async () => {
  const { write, look } = await follower();
  write(action('a1', '2026-09-03T08:00:00Z'), comment('c1', '2031-01-01T00:00:00Z'));
  await look();
  write(action('after', '2026-09-03T12:00:00Z'));
  expect(await look()).toContain('after');
});

test('a stamp that lies in the future hides nothing of its own list', async () => {
  const { write, look } = await follower();
  write(action('a1', '2031-01-01T00:00:00Z'));
  await look();
  write(action('after', '2026-09-03T12:00:00Z'));
  expect(await look()).toContain('after');
  write(action('later', '2026-09-03T12:00:00Z'));
  expect(await look()).toContain('later');
});

test('a machine whose clock is set back while it reads does not take the reading for a short one', async () => {
  const { write, look } = await follower(-10);
  write(action('a1', '2026-09-03T08:00:00Z'), comment('c1', '2026-09-03T09:00:00Z'));
  await look();
  write(action('meanwhile', '2026-09-03T09:00:00Z'));
  expect(await look()).toContain('meanwhile');
});

test('a row that was changed after its page had come is found, though a later page showed a newer one', async () => {
  const { write, look } = await follower(15, 1, (tenant, actions) => {
    const [first] = actions.items.values();
    tenant.putItem(actions, { ...first!, version: 2, modified: '2026-09-03T08:05:00Z' });
    const [, second] = actions.items.values();
    tenant.putItem(actions, { ...second!, version: 2, modified: '2026-09-03T08:14:00Z' });
  });
  write(action('a1', '2026-09-03T07:00:00Z'), action('a2', '2026-09-03T07:00:00Z'));
  await look();
  expect(await look()).toContain('a1');
});
