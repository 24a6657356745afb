import { addDays, type Day } from './day';
import { leadsOf } from './leads';
import { nameOf } from './people';
import type { ActionView, ObjectiveView, Outline } from './planView';
import type { Key } from './record';
import { namesSchoolPriority, servedBy } from './serving';
import { halfTermOf, mondayOf } from './schoolDays';
import { schoolPriorityName } from './schoolPriorities';
import type { Snapshot } from './snapshot';
import { isSettled } from './standing';
import type { HalfTerm } from './term';
import type { Status } from './update';

/** When what is still to be done is due: before today, in this week, in this half-term, or by a day. */
export type DueFilter = 'late' | 'week' | 'halfTerm' | { by: Day };

/** What somebody asked to see of a plan. Everything asked has to hold. */
export interface PlanFilter {
  /** One of these; empty asks nothing. */
  statuses: ReadonlySet<Status>;
  /** Led by this person. */
  lead?: Key;
  due?: DueFilter;
  /** A school priority that is served: its key, or the words an objective has for it. */
  serves?: string;
  /** Words in an action, its lead, its number, its objective or its priority; the whole number of an action is that action alone. */
  text: string;
}

/** The parts of a filter that can be asked and dropped one by one. */
export type FilterPart = keyof PlanFilter;

/** What a filter needs to know besides the plan. */
export interface FilterContext {
  snapshot: Snapshot;
  today: Day;
}

/** The objectives to show, with those of their actions that were asked for. An objective without any is left out. */
export function sift(outline: Outline, filter: PlanFilter, context: FilterContext): ObjectiveView[] {
  if (partsAsked(filter).length === 0) return outline.objectives;
  const words = filter.text.trim().toLowerCase();
  const isDue = dueIn(filter.due, context);
  const isNumber = outline.objectives.some(({ actions }) => actions.some(({ ref }) => ref === words));
  return outline.objectives
    .filter((objective) => filter.serves === undefined || servesOf(objective, context.snapshot, outline).includes(filter.serves))
    .map((objective) => {
      const named =
        words !== '' && !isNumber && namesOf(objective, context.snapshot).some((name) => name.toLowerCase().includes(words));
      const passes = (view: ActionView) =>
        (filter.statuses.size === 0 || filter.statuses.has(view.status)) &&
        (filter.lead === undefined || leadsOf(context.snapshot, view.kept.record).includes(filter.lead)) &&
        isDue(view) &&
        (words === '' || named || (isNumber ? view.ref === words : says(view, words, context.snapshot)));
      const actions = objective.actions.filter(passes);
      // The same object where all of it is shown, so that a screen need not draw it again.
      return actions.length === objective.actions.length ? objective : { ...objective, actions };
    })
    .filter(({ actions }) => actions.length > 0);
}

/** The parts that ask something. */
export function partsAsked(filter: PlanFilter): FilterPart[] {
  const { statuses, lead, due, serves, text } = filter;
  const asked = { statuses: statuses.size > 0, lead: lead !== undefined, due: due !== undefined, serves: serves !== undefined };
  const parts = { ...asked, text: text.trim() !== '' };
  return (Object.keys(parts) as FilterPart[]).filter((part) => parts[part]);
}

/** The filter with one part asking nothing. */
export function without(filter: PlanFilter, part: FilterPart): PlanFilter {
  const empty: PlanFilter = { statuses: new Set(), text: '' };
  return { ...filter, [part]: empty[part] };
}

/** How many actions there would be without each of the parts: what to drop where nothing fits. */
export function heldBackBy(outline: Outline, filter: PlanFilter, context: FilterContext): { part: FilterPart; count: number }[] {
  return partsAsked(filter).map((part) => ({ part, count: actionsOf(sift(outline, without(filter, part), context)) }));
}

/** How many actions objectives hold. */
export function actionsOf(objectives: readonly ObjectiveView[]): number {
  return objectives.reduce((sum, { actions }) => sum + actions.length, 0);
}

/** What a plan can be asked for by whom it has lead and what it serves: only what is there, by name. */
export function offersOf(outline: Outline, snapshot: Snapshot): { leads: Offer[]; serves: Offer[] } {
  const keys = new Set(
    outline.objectives.flatMap(({ actions }) => actions.flatMap(({ kept }) => leadsOf(snapshot, kept.record))),
  );
  const leads = [...keys]
    .filter((key) => snapshot.person.has(key))
    .map((key) => ({ value: key, name: nameOf(snapshot, key, '') }));
  const served = new Set(outline.objectives.flatMap((objective) => servesOf(objective, snapshot, outline)));
  const serves = [...served].map((value) => ({ value, name: servesName(snapshot, value) }));
  return { leads: leads.sort(byName), serves: serves.sort(byName) };
}

/** Something that can be asked for, and what it is called. */
export interface Offer {
  value: string;
  name: string;
}

/** What a school priority is called: `SP2 Attendance`. */
export function servesName(snapshot: Snapshot, value: string): string {
  const priority = snapshot.schoolPriority.get(value)?.record;
  return priority === undefined ? value : schoolPriorityName(priority);
}

/** What an objective serves, as a filter names it: keys of the school's register, or its own words where the register has no such entry. */
function servesOf(objective: ObjectiveView, snapshot: Snapshot, { plan }: Pick<Outline, 'plan'>): string[] {
  const keys = servedBy(snapshot, objective, plan.record.academicYear).map(({ key }) => key);
  const words = objective.kept.record.schoolPriority.trim();
  const isKnown = keys.some((key) => namesSchoolPriority(words, snapshot.schoolPriority.get(key)!.record));
  return words === '' || isKnown ? keys : [...keys, words];
}

function namesOf({ kept, priorityKey }: ObjectiveView, snapshot: Snapshot): string[] {
  return [kept.record.statement, snapshot.priority.get(priorityKey)?.record.title ?? ''];
}

function says({ ref, kept: { record } }: ActionView, words: string, snapshot: Snapshot): boolean {
  const lead = nameOf(snapshot, record.leadKey, record.leadText);
  return [ref, record.text, lead, record.support, record.dueText].some((text) => text.toLowerCase().includes(words));
}

function dueIn(asked: DueFilter | undefined, { snapshot, today }: FilterContext): (view: ActionView) => boolean {
  if (asked === undefined) return () => true;
  const { from, to } = spanOf(asked, today, snapshot.settings.get('settings')?.record.halfTerms ?? []);
  return ({ status, kept: { record } }) => !isSettled(status) && record.due !== null && record.due >= from && record.due <= to;
}

const beforeAll: Day = '0000-01-01';

/** The days in which something is due, both included. No half-term known gives none. */
function spanOf(asked: DueFilter, today: Day, halfTerms: readonly HalfTerm[]): { from: Day; to: Day } {
  if (asked === 'late') return { from: beforeAll, to: addDays(today, -1) };
  if (asked === 'week') return { from: mondayOf(today), to: addDays(mondayOf(today), 6) };
  if (asked !== 'halfTerm') return { from: beforeAll, to: asked.by };
  const now = thisHalfTerm(halfTerms, today);
  return now === undefined ? { from: today, to: beforeAll } : { from: now.first, to: now.last };
}

/** The half-term that a day is in, or in the holidays the one that comes next. */
export function thisHalfTerm(halfTerms: readonly HalfTerm[], today: Day): HalfTerm | undefined {
  const coming = halfTerms.filter(({ first }) => first > today).sort((a, b) => (a.first < b.first ? -1 : 1));
  return halfTermOf(halfTerms, today) ?? coming[0];
}

function byName(one: Offer, other: Offer): number {
  return one.name < other.name ? -1 : 1;
}
