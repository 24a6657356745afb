import type { Sandbox } from '../../src/sandbox/sandbox';

/** A row of the current plan, as somebody else changes it. */
export interface PlanRow {
  item: string;
  text: string;
}

/** The first actions of the current plan, in the plan's order. */
export function firstActions(sandbox: Sandbox): PlanRow[] {
  const [first] = ofCurrentPlan(sandbox, 'SEND objectives');
  return ofCurrentPlan(sandbox, 'SEND actions')
    .filter(({ fields }) => fields.ObjectiveKey === first?.fields.RecordKey)
    .map(({ id, fields }) => ({ item: String(id), text: fields.ActionText! }));
}

/** Somebody else says in SharePoint itself which turn it is, in the text of an action. */
export function sayTurn(sandbox: Sandbox, { item }: PlanRow, turn: number): void {
  sandbox.weather.editRow('SEND actions', item, { ActionText: `Everything is as of turn ${turn}.` }, 'joan');
}

/** How many actions the current plan has. */
export function planSize(sandbox: Sandbox): number {
  return ofCurrentPlan(sandbox, 'SEND actions').length;
}

function ofCurrentPlan(sandbox: Sandbox, title: string) {
  const [settings] = rowsOf(sandbox, 'SEND settings');
  return rowsOf(sandbox, title)
    .filter(({ fields }) => fields.PlanKey === settings?.fields.CurrentPlan && !fields.Removed)
    .sort((a, b) => (a.fields.Rank! < b.fields.Rank! ? -1 : 1));
}

function rowsOf(sandbox: Sandbox, title: string) {
  const list = [...sandbox.tenant.lists.values()].find(({ displayName }) => displayName === title);
  return [...(list?.items.values() ?? [])].map(({ id, fields }) => ({ id, fields: fields as Record<string, string> }));
}
