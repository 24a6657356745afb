import { kinds } from '../domain/record';
import type { Key, Kind } from '../domain/record';
import type { Held } from './held';
import type { Reach } from './reach';
import { forgetRefusals } from './settle';
import { settingsOf } from './settings';

/** Milliseconds for which nobody asks again what a person may write: a day. */
const lasts = 86_400_000;

/** Lists that others than the plan's editors may add to, too: about these the question says nothing. */
const said: ReadonlySet<Kind> = new Set(['update', 'comment', 'ranking']);

/**
 * Finds out whether this person may write what the plan's editors write, so that a reader is offered nothing in vain: once a
 * day, and each time for whoever was refused lately. A tenant that has once refused the question itself (403) takes it back by
 * answering otherwise; in any other only time or a write that goes through does. Throws a Fault.
 */
export async function learnRights({ site, ledger, means }: Reach): Promise<void> {
  const settings = settingsOf(ledger.held());
  if (settings === undefined) return;
  const { rights, refused } = ledger.held().meta;
  const { now } = means();
  const known = rights !== undefined && Date.parse(now) - Date.parse(rights.at) < lasts;
  if (known && !rights.refused && Object.keys(refused).length === 0) return;
  for (const row of rowsToAsk(ledger.held())) {
    const may = await site.mayWrite(row, settings);
    if (may !== undefined) return keepAnswer(ledger, row.kind, may, now);
  }
}

async function keepAnswer(ledger: Reach['ledger'], kind: Kind, may: boolean, now: string): Promise<void> {
  const { rights } = ledger.held().meta;
  await ledger.keep((work) => {
    if (may && rights?.refused)
      forgetRefusals(
        work,
        kinds.filter((kind) => !said.has(kind)),
      );
    if (!may) work.putMeta({ refused: { ...work.meta().refused, [kind]: now } });
    work.putMeta({ rights: { at: now, refused: !may } });
  });
}

/** A plan or two, since that is what people come to write; then the settings: plans may be gone from the list by now. */
function rowsToAsk({ rows }: Held): { kind: Kind; key: Key }[] {
  return (['plan', 'settings'] as const).flatMap((kind) => {
    const there = [...rows[kind].values()].filter(({ item }) => item !== undefined).slice(0, 2);
    return there.map(({ record }) => ({ kind, key: record.key }));
  });
}
