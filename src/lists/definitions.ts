import type { Kind } from '../domain/record';
import { actions } from './actions';
import { comments } from './comments';
import { decisions } from './decisions';
import type { ListDefinition } from './definition';
import { history } from './history';
import { milestones } from './milestones';
import { objectives } from './objectives';
import { people } from './people';
import { planReviews } from './planReviews';
import { plans } from './plans';
import { priorities } from './priorities';
import { reminderRuns } from './reminderRuns';
import { reminders } from './reminders';
import { schoolPriorities } from './schoolPriorities';
import { settings } from './settings';
import { updates } from './updates';

/** The list for each kind of record, parents before what belongs to them. */
export const definitions: { readonly [K in Kind]: ListDefinition<K> } = {
  settings,
  person: people,
  schoolPriority: schoolPriorities,
  plan: plans,
  priority: priorities,
  objective: objectives,
  action: actions,
  milestone: milestones,
  update: updates,
  comment: comments,
  planReview: planReviews,
  decision: decisions,
  reminder: reminders,
  reminderRun: reminderRuns,
  history,
};
