import type { PlanFilter } from '../../domain/planFilter';

/** Nothing asked: everything is shown. */
export const noFilter: PlanFilter = { statuses: new Set(), text: '' };

/** Whether anything may be hidden by what was asked. */
export function isFiltering({ statuses, lead, due, serves, text }: PlanFilter): boolean {
  return statuses.size > 0 || Boolean(lead ?? due ?? serves) || text.trim() !== '';
}
