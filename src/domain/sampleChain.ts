import type { Finding } from './finding';
import { ranksFor } from './order';
import type { Plan } from './plan';
import type { Ranking } from './ranking';
import { emptyReason } from './reasons';
import type { Reason } from './reason';
import type { Key } from './record';
import type { Change } from './snapshot';
import type { SwotStart } from './swot';
import { quadrants, type SwotEntry } from './swotEntry';

/** Something that the sample school found out, with its reasons and the priority that answers it. */
export interface SampleFinding
  extends Pick<Finding, 'key' | 'statement'>, Partial<Omit<Finding, 'key' | 'statement' | 'priorityKey'>> {
  priority?: Key;
  reasons: (Pick<Reason, 'key' | 'category' | 'statement'> & Partial<Reason>)[];
}

/** What helps or hinders an objective of the sample; its action by reference: `2.1`. */
export interface SampleSwotEntry
  extends Omit<SwotStart, 'actionKey' | 'quadrant' | 'text'>, Pick<SwotEntry, 'quadrant' | 'text'> {
  action?: string;
}

/** How one of the sample's leaders sees a priority. */
export interface SampleMarks extends Pick<Ranking, 'impact' | 'urgency' | 'at'> {
  by: Key;
  priority: Key;
  note?: string;
}

/** What the sample found, each finding before its reasons. */
export function findingChanges(
  { findings, plan }: { findings: readonly SampleFinding[]; plan: Pick<Plan, 'academicYear'> },
  keys: ReadonlyMap<string, Key>,
): Change[] {
  return findings.flatMap(({ key, priority, reasons, ...about }): Change[] => {
    const after = { ...elsewhere, academicYear: plan.academicYear, ...about, key: keys.get(key)! };
    return [
      { kind: 'finding', after: { ...after, priorityKey: priority === undefined ? '' : keys.get(priority)! } },
      ...reasons.map((reason): Change => {
        const own = { key: keys.get(reason.key)!, findingKey: after.key };
        return { kind: 'reason', after: { ...emptyReason, ...reason, ...own } };
      }),
    ];
  });
}

/** The SWOT of one objective. */
export function swotChanges(
  swot: readonly SampleSwotEntry[],
  objective: { key: Key; planKey: Key },
  keys: ReadonlyMap<string, Key>,
  newKey: () => Key,
): Change[] {
  return quadrants.flatMap((quadrant) => {
    const own = swot.filter((one) => one.quadrant === quadrant);
    const ranks = ranksFor(own.length);
    return own.map(({ action, ...entry }, at): Change => {
      const place = { key: newKey(), planKey: objective.planKey, objectiveKey: objective.key, rank: ranks[at]! };
      const actionKey = action === undefined ? '' : keys.get(action)!;
      return { kind: 'swotEntry', after: { ...emptyEntry, ...entry, ...place, actionKey } };
    });
  });
}

/** How a leader of the sample sees a priority, and who that is. */
export function rankingChanges(
  rankings: readonly SampleMarks[],
  planKey: Key,
  keys: ReadonlyMap<string, Key>,
  newKey: () => Key,
): { by: Key; change: Change }[] {
  return rankings.map(({ by, priority, ...marks }) => {
    const place = { key: newKey(), planKey, priorityKey: keys.get(priority)! };
    return { by, change: { kind: 'ranking', after: { note: '', ...marks, ...place } } };
  });
}

const elsewhere = {
  source: 'elsewhere',
  sourceKey: '',
  period: '',
  yearGroup: '',
  group: '',
  setAside: '',
  removed: false,
} as const;

const emptyEntry = {
  evidence: '',
  weight: 'medium',
  redundant: false,
  consequence: '',
  because: '',
  watched: null,
  watchNote: '',
  removed: false,
} as const;
