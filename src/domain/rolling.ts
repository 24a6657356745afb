import type { Action } from './action';
import type { Day } from './day';
import type { Plan } from './plan';
import { newPlan, type PlanStart } from './planEditing';
import { outlineOf, type ActionView, type ObjectiveView, type Outline } from './planView';
import type { Priority } from './priority';
import { prioritiesStanding } from './priorityStanding';
import type { Circumstances, Key } from './record';
import { schoolPrioritiesIn, servedByPriority } from './schoolPriorities';
import type { Change, Snapshot } from './snapshot';
import { isSettled } from './standing';
import type { SwotEntry } from './swotEntry';

/** What a new plan would take over from an old one. */
export interface Unfinished {
  objectives: ObjectiveView[];
  actions: ActionView[];
}

/**
 * Actions that are neither complete nor stopped, those whose objective is nowhere to be found among them, and the objectives
 * that are not done with: with such an action, or without any yet.
 */
export function unfinishedIn(snapshot: Snapshot, planKey: Key): Unfinished {
  const outline = outlineOf(snapshot, planKey);
  const isOpen = ({ status }: ActionView): boolean => !isSettled(status);
  const objectives = (outline?.objectives ?? []).flatMap((objective) => {
    const actions = objective.actions.filter(isOpen);
    return actions.length > 0 || objective.actions.length === 0 ? [{ ...objective, actions }] : [];
  });
  // What says no plan at all is adrift in every plan, the new one too.
  const adrift = (outline?.adrift ?? []).filter((view) => isOpen(view) && view.kept.record.planKey === planKey);
  return { objectives, actions: [...objectives.flatMap(({ actions }) => actions), ...adrift] };
}

/** Whether priorities that are not agreed go along into a new plan. */
export type AlsoRolled = 'proposed' | 'parked';

/**
 * A new plan, a draft, with what the old one leaves unfinished: priorities, objectives, actions and milestones to come, in
 * their order; of a SWOT what nobody has said the consequence of, the risks that are watched, and what an action still answers.
 * Proposed and parked priorities go along where that is asked. A day that lies before the new plan's year is left out, and so are words for one (`Autumn 1`): it is for people
 * to say anew. What a priority serves is the new year's school priority of the same title. Updates, comments and
 * what was finished stay with the old plan, which stays as it is. Keys follow from the old ones and the year, so that two
 * people who do this at once make one plan; nothing, where the plan has been carried on into that year already.
 */
export function rollForward(
  snapshot: Snapshot,
  planKey: Key,
  start: PlanStart & { firstDay: Day; also?: readonly AlsoRolled[] },
  { newKey }: Pick<Circumstances, 'newKey'>,
): Change[] {
  const outline = outlineOf(snapshot, planKey);
  if (outline === undefined || carriedOn(snapshot, planKey, start.academicYear) !== undefined) return [];
  const { firstDay, also = [], ...titled } = start;
  const ending = freeEnding(snapshot, planKey, start.academicYear.slice(0, 4));
  const plan = { ...newPlan(`${planKey}.${ending}`, titled), status: 'draft', rolledFrom: planKey } as const;
  const { objectives, actions } = unfinishedIn(snapshot, planKey);
  const standing = also.flatMap((status) => prioritiesStanding(snapshot, planKey, status));
  const priorities = [...prioritiesOf(outline, objectives), ...standing];
  const keys = new Map([
    ...priorities.map(({ key }) => [key, nextKey('priority', key)] as const),
    ...objectives.map(({ kept: { record } }) => [record.key, nextKey('objective', record.key)] as const),
    ...actions.map(({ kept: { record } }) => [record.key, nextKey('action', record.key)] as const),
  ]);
  const keyOf = (key: Key): Key => keys.get(key) ?? key;
  const still = (day: Day | null): Day | null => (day !== null && day >= firstDay ? day : null);
  return [
    { kind: 'plan', after: plan },
    ...priorities.map((record): Change => ({
      kind: 'priority',
      after: { ...record, key: keyOf(record.key), planKey: plan.key, serves: servesIn(snapshot, record, start.academicYear) },
    })),
    ...objectives.map(({ kept: { record }, priorityKey }): Change => {
      const own = { key: keyOf(record.key), planKey: plan.key, priorityKey: priorityKey === '' ? '' : keyOf(priorityKey) };
      return { kind: 'objective', after: { ...record, ...own, targetDay: still(record.targetDay) } };
    }),
    ...actions.map(({ kept: { record } }): Change => ({ kind: 'action', after: rolled(record) })),
    ...milestonesOf(actions),
    ...swotOf(objectives),
  ];

  /** What has been carried on from another plan in the same year, and moved here since, has its key already. */
  function nextKey(kind: 'priority' | 'objective' | 'action' | 'milestone' | 'swotEntry', key: Key): Key {
    const next = `${key}.${ending}`;
    return snapshot[kind].has(next) ? newKey() : next;
  }

  function rolled(record: Action): Action {
    const own = { key: keyOf(record.key), planKey: plan.key, objectiveKey: keyOf(record.objectiveKey) };
    const stay = new Set(actions.map(({ kept }) => kept.record.key));
    const predecessors = record.predecessors.filter((key) => stay.has(key)).map(keyOf);
    const words = { startText: stillSaid(record.startText), dueText: stillSaid(record.dueText) };
    return { ...record, ...own, ...words, start: still(record.start), due: still(record.due), predecessors };
  }

  function swotOf(of: readonly ObjectiveView[]): Change[] {
    const owners = new Set(of.map(({ kept }) => kept.record.key));
    const goesOn = ({ consequence, actionKey }: SwotEntry): boolean =>
      consequence === '' || consequence === 'risk' || (consequence === 'action' && keys.has(actionKey));
    return [...snapshot.swotEntry.values()]
      .map(({ record }) => record)
      .filter((entry) => owners.has(entry.objectiveKey) && !entry.removed && goesOn(entry))
      .map((entry) => {
        const own = { key: nextKey('swotEntry', entry.key), planKey: plan.key, objectiveKey: keyOf(entry.objectiveKey) };
        const actionKey = keys.get(entry.actionKey) ?? '';
        return { kind: 'swotEntry', after: { ...entry, ...own, actionKey, watched: null, watchNote: '' } };
      });
  }

  function milestonesOf(of: readonly ActionView[]): Change[] {
    const owners = new Set(of.map(({ kept }) => kept.record.key));
    return [...snapshot.milestone.values()]
      .filter(({ record }) => owners.has(record.actionKey) && !record.removed && record.reached === null)
      .map(({ record }) => ({
        kind: 'milestone',
        after: {
          ...record,
          key: nextKey('milestone', record.key),
          planKey: plan.key,
          actionKey: keyOf(record.actionKey),
          due: still(record.due),
          dueText: stillSaid(record.dueText),
        },
      }));
  }
}

/** Words for a time of the year, which would mean that of the new year; `termly` and `ongoing` are none. */
const timeOfYear =
  /\b(autumn|spring|summer|winter|michaelmas|lent|trinity|christmas|easter|whitsun|(by|end of|this|next|before|after) (the )?(half[- ]?)?term|term \d|jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may(?! be)|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?|20\d\d)\b/i;

/** Words for a day, where they name no time of the year. */
function stillSaid(words: string): string {
  return timeOfYear.test(words) ? '' : words;
}

/** The year's school priorities with the titles of those that a priority served. */
function servesIn(snapshot: Snapshot, priority: Priority, academicYear: string): Key[] {
  const titleOf = ({ title }: { title: string }): string => title.trim().toLowerCase();
  const titles = new Set(servedByPriority(snapshot, priority).map(titleOf));
  return schoolPrioritiesIn(snapshot, academicYear).flatMap((one) =>
    titleOf(one) !== '' && titles.has(titleOf(one)) ? [one.key] : [],
  );
}

/** The plan of a year that carries on an old one; undefined where there is none, or it is in the bin. */
export function carriedOn(snapshot: Pick<Snapshot, 'plan'>, planKey: Key, academicYear: string): Plan | undefined {
  const all = [...snapshot.plan.values()].map(({ record }) => record);
  return all.find((plan) => plan.rolledFrom === planKey && plan.academicYear === academicYear && !plan.removed);
}

/**
 * What an action, objective or priority of an old plan became in the plan that carries that one on, by the keys that it was given
 * there; undefined where it was not carried on, or is gone from it. Where several years went on from it, the latest.
 */
export function carriedOnAs(
  snapshot: Pick<Snapshot, 'plan' | 'priority' | 'objective' | 'action'>,
  kind: 'priority' | 'objective' | 'action',
  key: Key,
): { key: Key; plan: Plan } | undefined {
  const planKey = snapshot[kind].get(key)?.record.planKey;
  if (planKey === undefined) return undefined;
  return [...snapshot.plan.values()]
    .map(({ record }) => record)
    .filter((plan) => plan.rolledFrom === planKey && !plan.removed)
    .map((plan) => ({ plan, key: `${key}${plan.key.slice(planKey.length)}` }))
    .filter((next) => snapshot[kind].get(next.key)?.record.removed === false)
    .sort((a, b) => (a.plan.academicYear > b.plan.academicYear ? -1 : 1))[0];
}

/** A plan that was taken back keeps its key: the next one is `2027.2`. */
function freeEnding({ plan }: Pick<Snapshot, 'plan'>, planKey: Key, year: string): string {
  let [ending, turn] = [year, 1];
  while (plan.has(`${planKey}.${ending}`)) ending = `${year}.${(turn += 1)}`;
  return ending;
}

function prioritiesOf({ priorities }: Outline, objectives: readonly ObjectiveView[]): Priority[] {
  const needed = new Set(objectives.map(({ priorityKey }) => priorityKey));
  return priorities.map(({ kept }) => kept.record).filter(({ key }) => needed.has(key));
}
