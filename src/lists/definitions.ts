import type { Kind } from '../domain/record';
import { actions } from './actions';
import { comments } from './comments';
import { decisions } from './decisions';
import type { ListDefinition } from './definition';
import { history } from './history';
import { objectives } from './objectives';
import { people } from './people';
import { planReviews } from './planReviews';
import { plans } from './plans';
import { reminderRuns } from './reminderRuns';
import { reminders } from './reminders';
import { settings } from './settings';
import { updates } from './updates';

/** The list for each kind of record, parents before what belongs to them. */
export const definitions: { readonly [K in Kind]: ListDefinition<K> } = {
  settings,
  person: people,
  plan: plans,
  objective: objectives,
  action: actions,
  update: updates,
  comment: comments,
  planReview: planReviews,
  decision: decisions,
  reminder: reminders,
  reminderRun: reminderRuns,
  history,
};
