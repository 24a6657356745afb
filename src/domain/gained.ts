import type { Kind } from './record';
import { usualSmallNumbers } from './settings';
import type { Records } from './snapshot';

/** Fields that records gained after devices had begun to keep them, and what a record kept before then has in them. */
const gained: { readonly [K in Kind]?: Partial<Records[K]> } = {
  plan: { reviewCadence: 'own', rolledFrom: '', agreed: null },
  settings: { smallNumbers: usualSmallNumbers },
  priority: { status: 'agreed', parkedBecause: '', settled: null },
  objective: { priorityKey: '', latest: '', latestDay: null, guardMeasure: '', measureKey: '', reasons: [] },
  action: { approach: '', evidenceBase: '', training: '', predecessors: [] },
  update: { reason: '' },
  comment: { mentions: [], reason: '' },
  decision: { dueBefore: null, dueAfter: null, impact: '', statusBefore: '', statusAfter: '' },
};

/** A record as this program knows it, whichever program put it on the device. */
export function completed<R extends object>(kind: Kind, record: R): R {
  return gained[kind] === undefined ? record : { ...gained[kind], ...record };
}
