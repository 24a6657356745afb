import { formerNumbers } from './formerNumbers';
import { nameOf } from './people';
import { refsOf } from './planChanges';
import { isNumber } from './planNumber';
import { outlineOf } from './planView';
import type { Key } from './record';
import type { Snapshot } from './snapshot';

/** Something in the plan that a search leads to. */
export interface PlanFind {
  kind: 'action' | 'objective' | 'priority';
  key: Key;
  /** Its number now: `3.2`, `3`, `P2`. */
  ref: string;
  name: string;
  /** Why it was found: it has this number, it had it before, or it says these words. */
  by: 'number' | 'former' | 'words';
}

/**
 * What words lead to in a plan, the nearest first: what has this number now, what had it before (latest first), then actions, then
 * objectives, then priorities that say the words, each with those before the others that begin with them. Old numbers are known as
 * far as the plan's history is on the device. Words that say nothing lead nowhere.
 */
export function findInPlan(snapshot: Snapshot, planKey: Key, typed: string): PlanFind[] {
  const words = typed.trim().toLowerCase().replace(/\s+/g, ' ');
  if (words === '') return [];
  const all = everything(snapshot, planKey);
  const numbered = all.filter(({ ref }) => ref.toLowerCase() === words);
  const former = isNumber(words) ? formerNumbers(snapshot, planKey, words) : [];
  const once = former.flatMap(({ key }) => all.filter((one) => one.key === key));
  const saying = all.filter(({ texts }) => texts.some((text) => text.includes(words)));
  const first = (one: Said) => Number(!one.name.toLowerCase().startsWith(words));
  const inOrder = saying.sort((a, b) => order[a.kind] - order[b.kind] || first(a) - first(b));
  return [...new Set([...numbered, ...once, ...inOrder])].map((one) => ({
    kind: one.kind,
    key: one.key,
    ref: one.ref,
    name: one.name,
    by: numbered.includes(one) ? 'number' : once.includes(one) ? 'former' : 'words',
  }));
}

const order = { action: 0, objective: 1, priority: 2 } as const;

/** With what is looked through, in lower case. */
type Said = Omit<PlanFind, 'by'> & { texts: string[] };

function everything(snapshot: Snapshot, planKey: Key): Said[] {
  const outline = outlineOf(snapshot, planKey);
  const refs = refsOf(snapshot, planKey);
  const said = (kind: PlanFind['kind'], key: Key, name: string, ...more: string[]): Said => {
    const texts = [name, ...more].map((text) => text.toLowerCase());
    return { kind, key, ref: refs.get(key) ?? '', name, texts };
  };
  const actions = (outline?.objectives ?? []).flatMap((objective) => objective.actions).concat(outline?.adrift ?? []);
  return [
    ...actions.map(({ kept: { record } }) =>
      said('action', record.key, record.text, nameOf(snapshot, record.leadKey, record.leadText), record.support, record.dueText),
    ),
    ...(outline?.objectives ?? []).map(({ kept: { record } }) => said('objective', record.key, record.statement)),
    ...(outline?.priorities ?? []).map(({ kept: { record } }) => said('priority', record.key, record.title)),
  ];
}
