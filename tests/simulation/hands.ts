import type { Kind } from '../../src/domain/record';
import { columnOf, readRaw } from './rawRows';
import type { SharedKind } from './rawColumns';
import type { School } from './school';

/** What somebody does in SharePoint's own pages, and how often. */
export const handWeights = { editRow: 6, addRow: 2, deleteRow: 1, restoreRow: 4, forgetChanges: 1 };
export type HandAct = keyof typeof handWeights;

/** Changes a row by hand. Answers whether there was one. */
export async function doByHand(act: HandAct, school: School): Promise<boolean> {
  const { sandbox, lists, world, oracle } = school;
  const { random } = world;
  const kind: SharedKind = ['deleteRow', 'restoreRow'].includes(act) ? random.pick(['action', 'comment']) : 'action';
  const list = lists[kind as Kind]!;
  if (act === 'forgetChanges') {
    sandbox.weather.forgetChanges(list);
    return true;
  }
  if (act === 'restoreRow') {
    const [item] = sandbox.tenant.lists.get(list)!.recycled.keys();
    if (item === undefined) return false;
    sandbox.weather.restoreRow(list, String(item));
    school.tell(`by hand ${kind} row ${item} is restored`);
    return true;
  }
  const rows = await readRaw(sandbox, await school.tokenFor('ivy'), kind, list);
  if (rows.length === 0) return false;
  const { item, key, fields } = random.pick(rows.slice(0, 8));
  if (act === 'addRow') {
    const { planKey, objectiveKey } = fields as { planKey: string; objectiveKey: string };
    sandbox.weather.addRow(list, {
      Title: 'By hand',
      ActionText: `by hand ${world.now()}`,
      PlanKey: planKey,
      ObjectiveKey: objectiveKey,
    });
    return true;
  }
  if (act === 'deleteRow') {
    sandbox.weather.deleteRow(list, item);
    school.tell(`by hand ${kind}/${key} (${item}) is deleted`);
    oracle.deletedByHand(kind, key);
    return true;
  }
  const field = random.pick(['text', 'monitoring', 'support', 'note']);
  const value = `by hand ${world.now()}`;
  school.tell(`by hand ${kind}/${key}.${field} ${String(fields[field])} -> ${value}`);
  sandbox.weather.editRow(list, item, { [columnOf(kind, field)]: value });
  oracle.editedByHand(kind, key, field, fields[field], value);
  return true;
}
