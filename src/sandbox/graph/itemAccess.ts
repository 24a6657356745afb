import { accessDenied } from '../refusal';
import { mayChangeItem } from '../tenant/rights';
import type { Item, List } from '../tenant/state';
import type { GraphCall } from './call';
import { demandApp, level, rightsOn } from './caller';
import { notPlayed } from './refusals';

/** Refuses a write that the app's level, the person's right on the list, or the kind of list does not allow. */
export function demandWrite(call: GraphCall, list: List, bit: number): void {
  demandApp(call.tenant, call.caller, level.write);
  if (!(rightsOn(call.tenant, call.caller, list) & bit)) throw accessDenied();
  if (list.template === 'documentLibrary') throw notPlayed('writing to a document library');
  if (list.template !== 'genericList') throw accessDenied();
}

/** Refuses a change to somebody else's row where the list lets people change only their own. */
export function demandOwn(call: GraphCall, list: List, item: Item): void {
  if (!call.caller.person) return;
  if (!mayChangeItem(list, item, rightsOn(call.tenant, call.caller, list), authorIfAny(call))) throw accessDenied();
}

/** The number of the person calling, without making one up; 0 for an app. */
export function authorIfAny(call: GraphCall): number {
  const oid = call.caller.person?.oid;
  return call.tenant.setting.principals.find((one) => one.kind === 'person' && one.oid === oid)?.id ?? 0;
}
