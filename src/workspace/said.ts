import { Fault } from '../graph/faults';
import type { Said } from './held';

/** A fault in a form that can be kept. */
export function said(fault: Fault): Said {
  return { kind: fault.kind, message: fault.message, facts: fault.facts };
}

/** The fault that was kept. */
export function faultOf({ kind, message, facts }: Said): Fault {
  return new Fault(kind, message, facts);
}

/** The words of a change whose row somebody deleted in SharePoint itself. */
export function rowGone(): Said {
  return { kind: 'missing', message: 'The row was deleted in SharePoint', facts: {} };
}
