import type { Snapshot } from '../domain/snapshot';

/** The places that one can be in, as they stand at the left. */
export type Place = 'overview' | 'reviews' | 'outcomes' | 'priorities' | 'plan' | 'calendar' | 'settings';

/** Where somebody is: a place and, within it, the thing that the rest of the address names. */
export interface Where {
  place: Place;
  /** The parts of the address after its first: `swot/4f2a` has `['4f2a']`. */
  at: readonly string[];
  /** The first part of the address: `swot`, which is a page of the place Priorities. */
  page: string;
}

/** The pages by the first part of their address, and the place that each belongs to. What is not here is the plan's. */
const places: Readonly<Record<string, Place>> = {
  overview: 'overview',
  reviews: 'reviews',
  outcomes: 'outcomes',
  priorities: 'priorities',
  swot: 'priorities',
  chain: 'priorities',
  calendar: 'calendar',
  settings: 'settings',
};

/** The first parts of addresses of the plan itself, of what its panel shows, and of its reviews. */
const ofPlan = ['', 'plan', 'action', 'objective', 'priority', 'review'];

/** Where an address leads: `priorities`, `calendar`; what names no page of its own belongs to the plan. */
export function readWhere(address: string): Where {
  const [path = ''] = address.split('?', 1);
  const [page = '', ...at] = path.replace(/^\//, '').split('/');
  return { page, at, place: places[page] ?? 'plan' };
}

/** Whether an address leads to the plan. One that leads nowhere stands at its place and is none of it. */
export function isOfPlan({ page }: Where): boolean {
  return ofPlan.includes(page);
}

/** Whether a page needs a whole head, so that the places fold away: a review that there is, as it is answered. */
export function isTask({ page, at: [key = ''] }: Where, { questionReview }: Pick<Snapshot, 'questionReview'>): boolean {
  return page === 'reviews' && questionReview.get(key)?.record.removed === false;
}
