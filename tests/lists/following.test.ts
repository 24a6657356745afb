import type { Kind } from '../../src/domain/record';
import { openSite } from '../../src/lists/openSite';
import type { Ask, Reading } from '../../src/lists/site';
import { writeRows, type OldRow } from '../../src/sandbox/seed/writeRows';
import { aComment, anAction } from '../domain/builders';
import { openSchool } from './tenant';

const kinds = ['action', 'comment'] as const;

/** A site whose rows are stamped as told, and a device that follows its lists; each reading takes so many minutes by its clock. */
async function follower(minutes = 0) {
  const { sandbox, ensured, graphOf } = await openSchool();
  let clock = 0;
  const now = (): number => (clock += minutes * 60_000);
  const site = openSite(await graphOf('priya'), sandbox.siteId, { check: 'all', now });
  const known = new Map<Kind, Reading>();
  return {
    write: (...rows: OldRow[]) => writeRows(sandbox.tenant, ensured.settings.lists, rows),
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
