import { edit } from './editing';
import type { PastedBlock, PastedCell, Pasted } from './pasteBlock';
import { addAction } from './planEditing';
import { outlineOf } from './planView';
import type { Circumstances, Key } from './record';
import type { Change, Snapshot } from './snapshot';
import { postUpdate } from './speaking';
import { statusOf, updatesOf } from './standing';
import type { Status } from './update';

/** What a pasted block would do to a plan. */
export interface PasteChanges {
  changes: Change[];
  /** How many actions that were there get another value. */
  changed: number;
  /** How many actions are new. */
  added: number;
  /** Where actions stood whose standing it changes: what taking it back says again. */
  stood: { actionKey: Key; status: Status }[];
}

/** The changes that a block makes with those of its doubtful cells that somebody said yes to. New actions follow the objective's last. */
export function pasteChanges(
  snapshot: Snapshot,
  objectiveKey: Key,
  { rows }: PastedBlock,
  accepted: ReadonlySet<PastedCell>,
  { newKey, now }: Pick<Circumstances, 'newKey' | 'now'>,
): PasteChanges {
  const result: PasteChanges = { changes: [], changed: 0, added: 0, stood: [] };
  // Ranks of new actions follow each other, so each is added to what the ones before have made of the plan.
  let grown = snapshot;
  for (const { actionKey, cells } of rows) {
    const said = cells.map((cell) => cell.sure ?? (accepted.has(cell) ? cell.proposed : undefined));
    const values = merged(said);
    if (actionKey === undefined) {
      if (!values.fields?.text) continue;
      const added = addAction(grown, objectiveKey, values.fields, { newKey });
      if (added.length === 0) continue;
      grown = withActions(grown, added);
      const key = added.at(-1)!.after.key;
      result.changes.push(...added, ...(values.status ? postUpdate(grown, key, { status: values.status }, { newKey, now }) : []));
      result.added += 1;
      continue;
    }
    const before = statusOf(updatesOf(snapshot, actionKey));
    const edits = edit(snapshot, 'action', actionKey, values.fields ?? {});
    const stands =
      values.status !== undefined && values.status !== before
        ? postUpdate(snapshot, actionKey, { status: values.status }, { newKey, now })
        : [];
    if (stands.length > 0) result.stood.push({ actionKey, status: before });
    if (edits.length + stands.length > 0) result.changed += 1;
    result.changes.push(...edits, ...stands);
  }
  return result;
}

/** The actions that a block is pasted over: those of the objective from the focused one on, as they are shown. */
export function actionsFrom(
  snapshot: Snapshot,
  planKey: Key,
  objectiveKey: Key,
  from: Key | undefined,
  shown: ReadonlySet<Key>,
): Key[] {
  const objective = outlineOf(snapshot, planKey)?.objectives.find(({ kept }) => kept.record.key === objectiveKey);
  const keys = (objective?.actions ?? []).map(({ kept }) => kept.record.key).filter((key) => shown.has(key));
  const at = from === undefined ? -1 : keys.indexOf(from);
  return at === -1 ? [] : keys.slice(at);
}

function merged(said: readonly (Pasted | undefined)[]): Pasted {
  return said.reduce<Pasted>((all, one) => ({ ...all, ...one, fields: { ...all.fields, ...one?.fields } }), {});
}

function withActions(snapshot: Snapshot, changes: readonly Change[]): Snapshot {
  const action = new Map(snapshot.action);
  for (const { kind, after } of changes) {
    if (kind === 'action') action.set(after.key, { ...action.get(after.key), record: after });
  }
  return { ...snapshot, action };
}
