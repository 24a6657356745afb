import { above, below, type LinkKind } from './chain';
import type { Finding } from './finding';
import { findingsIn, findingsOf, standingOf } from './findings';
import { standsOut, type OutcomeLine } from './outcomeOverview';
import type { Plan } from './plan';
import { outlineOf, type Outline } from './planView';
import type { Key } from './record';
import { reasonsOf } from './reasons';
import { servedIn } from './serving';
import { saysHidden } from './saysHidden';
import type { Snapshot } from './snapshot';
import { openSwotEntries, redundancyThreats } from './swot';

/** A place where the chain from an outcome to an action is broken, and at which record that is mended. */
export interface Unsettled {
  what:
    /** A gap against pupils with SEN, not narrower than elsewhere and of enough pupils, of which nobody has written a finding. */
    | 'outcomeWithoutFinding'
    | 'findingWithoutPriority'
    /** Its words say a number that is hidden by now. */
    | 'findingSaysHidden'
    | 'reasonSaysHidden'
    | 'prioritySaysHidden'
    | 'objectiveSaysHidden'
    | 'priorityWithoutFinding'
    | 'priorityWithoutReason'
    | 'priorityServesNothing'
    | 'priorityWithoutObjective'
    /** Its priority has objectives, and none of the plan's addresses it. */
    | 'reasonWithoutObjective'
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
 * What is open in the chain from the outcomes to the actions of one plan; without a plan, up to the findings. Parked priorities are
 * settled, and a finding that was set aside with a reason is. Priorities without a finding count only where the school keeps findings
 * at all: a plan that was brought in from a file has none.
 */
export function thingsToSettle(snapshot: Snapshot, planKey: Key | undefined): Unsettled[] {
  const outline = planKey === undefined ? undefined : outlineOf(snapshot, planKey);
  return [...openAbove(snapshot, outline?.plan.record), ...(outline === undefined ? [] : openIn(snapshot, outline))];
}

/** What was seen and found, and is not followed up. Whoever looks at a closed plan is told of its own year alone. */
function openAbove(snapshot: Snapshot, plan: Plan | undefined): Unsettled[] {
  const onlyYear = plan?.status === 'closed' ? plan.academicYear : undefined;
  const isOpen = ({ key, setAside }: Finding) =>
    setAside === '' && !below(snapshot, { kind: 'finding', key }).some(({ kind }) => kind === 'priority');
  const findings = findingsIn(snapshot, onlyYear);
  const telling = findings.filter(({ key }) => saysHidden(snapshot, { kind: 'finding', key }));
  const reasons = findings.flatMap(({ key }) => reasonsOf(snapshot, key));
  const tellingReasons = reasons.filter(({ key }) => saysHidden(snapshot, { kind: 'reason', key }));
  const outcomes = onlyYear === undefined ? standsOut(snapshot).filter((line) => isUnsaid(snapshot, line)) : [];
  return [
    ...outcomes.map(({ measure }): Unsettled => ({ what: 'outcomeWithoutFinding', kind: 'measure', key: measure.key })),
    ...telling.map(({ key }): Unsettled => ({ what: 'findingSaysHidden', kind: 'finding', key })),
    ...tellingReasons.map(({ key }): Unsettled => ({ what: 'reasonSaysHidden', kind: 'reason', key })),
    ...findings.filter(isOpen).map(({ key }): Unsettled => ({ what: 'findingWithoutPriority', kind: 'finding', key })),
  ];
}

/** Whether figures stand out of which there is no finding: neither of this period, nor one that a priority answers. */
function isUnsaid(snapshot: Snapshot, { measure, period, headline }: OutcomeLine): boolean {
  const stands = headline.kind === 'gap' && headline.worse && !headline.tooFewToSay && (headline.wider ?? 0) >= 0;
  const said = (one: Finding) => one.period === period || standingOf(snapshot, one) === 'answered';
  return stands && !findingsOf(snapshot, 'measure', measure.key).some(said);
}

/** The reasons behind a priority that no objective of the plan addresses. */
function reasonsLeft(snapshot: Snapshot, { objectives }: Outline, priorityKey: Key): Key[] {
  const findings = above(snapshot, { kind: 'priority', key: priorityKey }).filter(({ kind }) => kind === 'finding');
  const taken = new Set(objectives.flatMap(({ kept }) => kept.record.reasons));
  const said = findings.flatMap(({ key }) => reasonsOf(snapshot, key)).filter(({ statement }) => statement.trim() !== '');
  return said.map(({ key }) => key).filter((key) => !taken.has(key));
}

function openIn(snapshot: Snapshot, outline: Outline): Unsettled[] {
  const { key: planKey, academicYear } = outline.plan.record;
  const hasFindings = findingsIn(snapshot).length > 0;
  const proposed = [...snapshot.priority.values()]
    .map(({ record }) => record)
    .filter((one) => one.planKey === planKey && one.status === 'proposed' && !one.removed);
  const agreed = outline.priorities.map(({ kept }) => kept.record);
  const found: Unsettled[] = [];
  const note = (what: Unsettled['what'], kind: LinkKind, key: Key): void => void found.push({ what, kind, key });

  for (const { key, serves, servesNone } of [...agreed, ...proposed]) {
    const answered = above(snapshot, { kind: 'priority', key }).filter(({ kind }) => kind === 'finding');
    const reasoned = answered.some((link) => below(snapshot, link).some(({ kind }) => kind === 'reason'));
    if (saysHidden(snapshot, { kind: 'priority', key })) note('prioritySaysHidden', 'priority', key);
    if (hasFindings && answered.length === 0) note('priorityWithoutFinding', 'priority', key);
    if (answered.length > 0 && !reasoned) note('priorityWithoutReason', 'priority', key);
    const served = serves.some((one) => snapshot.schoolPriority.get(one)?.record.removed === false);
    if (!served && servesNone.trim() === '') note('priorityServesNothing', 'priority', key);
  }
  for (const { kept, objectives } of outline.priorities) {
    if (objectives.length === 0) note('priorityWithoutObjective', 'priority', kept.record.key);
    else for (const key of reasonsLeft(snapshot, outline, kept.record.key)) note('reasonWithoutObjective', 'reason', key);
  }
  for (const { kept, priorityKey, actions } of outline.objectives) {
    if (priorityKey === '' && outline.priorities.length > 0) note('objectiveWithoutPriority', 'objective', kept.record.key);
    if (saysHidden(snapshot, { kind: 'objective', key: kept.record.key }))
      note('objectiveSaysHidden', 'objective', kept.record.key);
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
