import { isDay } from '../domain/day';
import type { DueFilter, PlanFilter } from '../domain/planFilter';
import { findUpns } from '../domain/pupilGuard';
import type { Key } from '../domain/record';
import { statuses, type Status } from '../domain/update';

const views = ['outline', 'timeline', 'mine'] as const;
/** The ways to look at a plan. */
export type ViewName = (typeof views)[number];

/** A plan as somebody looks at it: what a link to a colleague holds. */
export interface View {
  /** The plan meant, where the address names one. */
  plan?: Key;
  view: ViewName;
  filter: PlanFilter;
  /** The objective that an action is to be added to, where that is what somebody comes for. */
  add?: Key;
}

/** The part after the question mark of `plan/4f2a?view=timeline&status=atRisk`. What it does not know it leaves out. */
export function readView(address: string): View {
  const [path = '', query = ''] = address.split('?', 2);
  const said = new URLSearchParams(query);
  const key = (name: string) => keyIn(said.get(name) ?? '');
  const known = (said.get('status') ?? '').split(',').filter((one): one is Status => statuses.some((status) => status === one));
  const text = (said.get('text') ?? '').slice(0, 200);
  const plan = (query === '' ? undefined : keyIn(/^\/?plan\/(.+)$/.exec(path)?.[1] ?? '')) ?? key('plan');
  return {
    plan,
    add: key('add'),
    view: views.find((one) => one === said.get('view')) ?? 'outline',
    filter: {
      statuses: new Set(known),
      lead: key('lead'),
      due: dueIn(said.get('due') ?? ''),
      serves: safe(said.get('serves') ?? '') || undefined,
      text: safe(text),
    },
  };
}

/** The same as text; empty for the plain outline. Words with a pupil number in them stay out of every address. */
export function queryOf({ view, filter }: View): string {
  const { statuses: wanted, lead, due, serves = '', text } = filter;
  const said = {
    view: view === 'outline' ? '' : view,
    lead: lead ?? '',
    status: [...wanted].join(),
    due: typeof due === 'object' ? due.by : (due ?? ''),
    serves: safe(serves),
    text: safe(text.trim()),
  };
  return new URLSearchParams(Object.entries(said).filter(([, value]) => value !== '')).toString();
}

/** The tail of the deep link that opens a plan as it is looked at: the plain outline says its name, since `plan/4f2a` alone opens what is known of the plan. */
export function viewSubPage(plan: Key, view: View): string {
  return `plan/${plan}?${queryOf(view) || 'view=outline'}`;
}

function safe(text: string): string {
  return findUpns(text).length > 0 ? '' : text;
}

function keyIn(text: string): Key | undefined {
  return /^[\w.-]+$/.test(text) ? text : undefined;
}

function dueIn(text: string): DueFilter | undefined {
  if (text === 'late' || text === 'week' || text === 'halfTerm') return text;
  return isDay(text) ? { by: text } : undefined;
}
