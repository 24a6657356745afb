import type { Day } from '../day';
import { milestonesOf } from '../milestones';
import { nameOf } from '../people';
import { outlineOf, type ActionView, type ObjectiveView, type Outline } from '../planView';
import {
  actionHead,
  milestoneLine,
  objectiveHead,
  SERVES_BETWEEN,
  type ActionHeading,
  type ObjectiveHeading,
} from '../planFile/ownSheets';
import { outwards } from '../planFile/priorityWords';
import { prioritiesIn } from '../prioritising';
import type { Priority } from '../priority';
import type { Key } from '../record';
import { schoolPriorityName, servedByPriority } from '../schoolPriorities';
import { recordOutwards } from '../saysHidden';
import type { Snapshot } from '../snapshot';
import { statusWords } from '../statusWords';

/** A value of a table that leaves the program: a number is an amount in pounds. */
export type OutValue = string | number | { day: Day } | null;

/** A table to be written to a file. */
export interface OutSheet {
  name: string;
  head: readonly string[];
  rows: OutValue[][];
}

/** A plan as tables, from which it can be brought in again. */
export interface PlanSheets {
  title: string;
  school: string;
  academicYear: string;
  actions: OutSheet;
  objectives: OutSheet;
}

/** The tables of a plan; undefined while it is not on this device. */
export function planSheets(snapshot: Snapshot, planKey: Key): PlanSheets | undefined {
  const outline = outlineOf(snapshot, planKey);
  if (outline === undefined) return undefined;
  const { title, academicYear } = outline.plan.record;
  const priorities = prioritiesIn(snapshot, planKey).map((priority) => outwards(snapshot, priority));
  const priorityOf = (objective: ObjectiveView) => priorities.find(({ key }) => key === objective.kept.record.priorityKey);
  const refs = refsIn(outline);
  const action = (objective: ObjectiveView | undefined) => (view: ActionView) =>
    line(actionHead, actionValues(snapshot, view, objective, objective && priorityOf(objective), refs));
  const used = new Set(outline.objectives.map(priorityOf));
  return {
    title,
    school: snapshot.settings.get('settings')?.record.school ?? '',
    academicYear,
    actions: {
      name: 'Plan',
      head: actionHead,
      rows: [
        ...outline.objectives.flatMap((objective) =>
          objective.actions.length > 0
            ? objective.actions.map(action(objective))
            : [emptyObjective(snapshot, objective, priorityOf(objective))],
        ),
        ...outline.adrift.map(action(undefined)),
      ],
    },
    objectives: {
      name: 'Objectives',
      head: objectiveHead,
      rows: [
        ...outline.objectives.map((objective) =>
          line(objectiveHead, objectiveValues(snapshot, priorityOf(objective), objective)),
        ),
        ...priorities.filter((one) => !used.has(one)).map((one) => line(objectiveHead, objectiveValues(snapshot, one))),
      ],
    },
  };
}

function line<H extends string>(head: readonly H[], values: Partial<Record<H, OutValue>>): OutValue[] {
  return head.map((heading) => values[heading] ?? null);
}

/** An objective without actions has a row of its own, so that it is not lost and its number stands. */
function emptyObjective(snapshot: Snapshot, { number, kept }: ObjectiveView, priority: Priority | undefined): OutValue[] {
  const { statement } = recordOutwards(snapshot, 'objective', kept.record);
  return line(actionHead, { No: String(number), Priority: priority?.title, Objective: statement });
}

function refsIn({ objectives, adrift }: Outline): ReadonlyMap<Key, string> {
  const all = [...objectives.flatMap(({ actions }) => actions), ...adrift];
  return new Map(all.map(({ kept, ref }) => [kept.record.key, ref]));
}

function actionValues(
  snapshot: Snapshot,
  { kept, ref, updates }: ActionView,
  objective: ObjectiveView | undefined,
  priority: Priority | undefined,
  refs: ReadonlyMap<Key, string>,
): Partial<Record<ActionHeading, OutValue>> {
  const record = recordOutwards(snapshot, 'action', kept.record);
  const said = updates.at(-1)?.record;
  const latest = said && recordOutwards(snapshot, 'update', said);
  const milestones = milestonesOf(snapshot, record.key).map((one) => recordOutwards(snapshot, 'milestone', one));
  return {
    No: objective ? String(objective.number) : null,
    Priority: priority?.title,
    Objective: objective && recordOutwards(snapshot, 'objective', objective.kept.record).statement,
    Ref: ref,
    Action: record.text,
    Approach: record.approach,
    'Evidence base': record.evidenceBase,
    'Training needed': record.training,
    Lead: nameOf(snapshot, record.leadKey, record.leadText),
    Support: record.support,
    Start: dayOr(record.start, record.startText),
    Due: dayOr(record.due, record.dueText),
    'Comes after': record.predecessors.flatMap((key) => refs.get(key) ?? []).join(', '),
    Resources: record.resources,
    Cost: record.cost,
    'Cost in words': record.costText,
    Monitoring: record.monitoring,
    'We will see': record.successCriteria,
    Status: latest ? statusWords[latest.status] : null,
    'What happened': latest?.happened,
    Milestones: milestones.map(milestoneLine).join('\n'),
    Note: record.note,
  };
}

function objectiveValues(
  snapshot: Snapshot,
  priority: Priority | undefined,
  objective?: ObjectiveView,
): Partial<Record<ObjectiveHeading, OutValue>> {
  const record = objective && recordOutwards(snapshot, 'objective', objective.kept.record);
  const serves = priority && servedByPriority(snapshot, priority).map(schoolPriorityName);
  return {
    No: objective ? String(objective.number) : null,
    Priority: priority?.title,
    'Why it comes first': priority?.rationale,
    'Priority serves': serves?.join(SERVES_BETWEEN),
    'Why it serves none': priority?.servesNone,
    Objective: record?.statement,
    Measure: record?.measure,
    Baseline: record?.baseline,
    'Measured on': record && dayOr(record.baselineDay, ''),
    Target: record?.target,
    By: record && dayOr(record.targetDay, ''),
    Now: record?.latest,
    'Now, measured on': record && dayOr(record.latestDay, ''),
    'Must not get worse': record?.guardMeasure,
    'We will see': record?.successCriteria,
    Lead: record && nameOf(snapshot, record.leadKey, record.leadText),
    Sponsor: record && nameOf(snapshot, record.sponsorKey, record.sponsorText),
    Serves: record?.schoolPriority,
  };
}

function dayOr(day: Day | null, words: string): OutValue {
  return day === null ? words : { day };
}
