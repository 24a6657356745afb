import { above, below, type LinkKind } from './chain';
import { outlineOf } from './planView';
import type { Key } from './record';
import { servedIn } from './serving';
import type { Snapshot } from './snapshot';
import { openSwotEntries, redundancyThreats } from './swot';

/** A place where the chain from an outcome to an action is broken, and at which record that is mended. */
export interface Unsettled {
  what:
    | 'findingWithoutPriority'
    | 'priorityWithoutFinding'
    | 'priorityWithoutReason'
    | 'priorityServesNothing'
    | 'priorityWithoutObjective'
    | 'objectiveWithoutPriority'
    | 'objectiveWithoutAction'
    | 'actionWithoutObjective'
    | 'schoolPriorityUnserved'
    /** A threat that could make its objective redundant, and that no action answers. */
    | 'objectiveThreatened'
    | 'swotEntryWithoutConsequence';
  kind: LinkKind;
  key: Key;
}

/**
 * What is open in the chain of one plan and its year, from the findings to the actions. Parked priorities are settled, and a
 * finding that was set aside with a reason is. Priorities without a finding count only where the school keeps findings at
 * all: a plan that was brought in from a file has none.
 */
export function thingsToSettle(snapshot: Snapshot, planKey: Key): Unsettled[] {
  const outline = outlineOf(snapshot, planKey);
  if (outline === undefined) return [];
  const { academicYear } = outline.plan.record;
  const findings = [...snapshot.finding.values()].map(({ record }) => record).filter(({ removed }) => !removed);
  const proposed = [...snapshot.priority.values()]
    .map(({ record }) => record)
    .filter((one) => one.planKey === planKey && one.status === 'proposed' && !one.removed);
  const agreed = outline.priorities.map(({ kept }) => kept.record);
  const found: Unsettled[] = [];
  const note = (what: Unsettled['what'], kind: LinkKind, key: Key): void => void found.push({ what, kind, key });

  for (const { key, academicYear: year, setAside } of findings) {
    const isOpen = year === academicYear && setAside === '';
    if (isOpen && !below(snapshot, { kind: 'finding', key }).some(({ kind }) => kind === 'priority'))
      note('findingWithoutPriority', 'finding', key);
  }
  for (const { key, serves, servesNone } of [...agreed, ...proposed]) {
    const answered = above(snapshot, { kind: 'priority', key }).filter(({ kind }) => kind === 'finding');
    const reasoned = answered.some((link) => below(snapshot, link).some(({ kind }) => kind === 'reason'));
    if (findings.length > 0 && answered.length === 0) note('priorityWithoutFinding', 'priority', key);
    if (answered.length > 0 && !reasoned) note('priorityWithoutReason', 'priority', key);
    const served = serves.some((one) => snapshot.schoolPriority.get(one)?.record.removed === false);
    if (!served && servesNone.trim() === '') note('priorityServesNothing', 'priority', key);
  }
  for (const { kept, objectives } of outline.priorities)
    if (objectives.length === 0) note('priorityWithoutObjective', 'priority', kept.record.key);
  for (const { kept, priorityKey, actions } of outline.objectives) {
    if (priorityKey === '' && outline.priorities.length > 0) note('objectiveWithoutPriority', 'objective', kept.record.key);
    if (actions.length === 0) note('objectiveWithoutAction', 'objective', kept.record.key);
  }
  for (const { kept } of outline.adrift) note('actionWithoutObjective', 'action', kept.record.key);
  for (const { schoolPriority, objectives } of servedIn(snapshot, academicYear, planKey))
    if (objectives.length === 0) note('schoolPriorityUnserved', 'schoolPriority', schoolPriority.key);
  const threats = redundancyThreats(snapshot, planKey).map(({ key }) => key);
  const open = openSwotEntries(snapshot, planKey).map(({ key }) => key);
  for (const key of threats) note('objectiveThreatened', 'swotEntry', key);
  for (const key of open.filter((one) => !threats.includes(one))) note('swotEntryWithoutConsequence', 'swotEntry', key);
  return found;
}
