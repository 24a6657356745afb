import type { Kept, Kind } from '../../src/domain/record';
import type { Change } from '../../src/domain/snapshot';
import { committing } from '../../src/workspace/commit';
import type { Means } from '../../src/workspace/drafts';
import { apply, nothingHeld } from '../../src/workspace/held';
import type { AnyRecord, Held, Pending } from '../../src/workspace/held';
import { startWork } from '../../src/workspace/work';
import type { Step } from '../../src/workspace/work';

let keys = 0;
/** Means of a step at a moment. */
export function meansAt(now = '2026-11-23T09:00:00.000Z'): Means {
  const known = new Map<string, string>();
  return {
    now,
    person: 'me',
    keyFor(name) {
      const key = known.get(name) ?? `h${(keys += 1)}`;
      known.set(name, key);
      return key;
    },
  };
}

/** What is held after a step. */
export function after(held: Held, step: Step): Held {
  const work = startWork(held);
  step(work);
  return apply(held, work.delta());
}

/** What is held once these rows have come from the tenant. */
export function withRows(...rows: { kind: Kind; record: AnyRecord; version?: string; item?: string }[]): Held {
  return after(nothingHeld, (work) => {
    for (const { kind, record, version = '1', item = record.key } of rows) {
      const kept: Kept<AnyRecord> = { record, version, item };
      work.putRow(kind, record.key, kept);
    }
    work.putMeta({ plans: ['plan'] });
  });
}

/** What is held after a person's commit. */
export function committed(held: Held, change: Change, reason = '', now?: string): Held {
  return after(held, committing([change], reason, meansAt(now)));
}

/** The one change that waits for this record. */
export function waitingFor(held: Held, id: string): Pending {
  const pending = held.pending.get(id);
  if (!pending) throw new Error(`Nothing waits for ${id}`);
  return pending;
}
