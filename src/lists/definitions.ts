import type { Kind } from '../domain/record';
import { actions } from './actions';
import { answers } from './answers';
import { comments } from './comments';
import { decisions } from './decisions';
import type { ListDefinition } from './definition';
import { figures } from './figures';
import { findings } from './findings';
import { history } from './history';
import { measures } from './measures';
import { milestones } from './milestones';
import { objectives } from './objectives';
import { people } from './people';
import { planReviews } from './planReviews';
import { plans } from './plans';
import { priorities } from './priorities';
import { questionReviews } from './questionReviews';
import { questionSets } from './questionSets';
import { rankings } from './rankings';
import { reasons } from './reasons';
import { reminderRuns } from './reminderRuns';
import { reminders } from './reminders';
import { schoolPriorities } from './schoolPriorities';
import { settings } from './settings';
import { swotEntries } from './swotEntries';
import { updates } from './updates';
import { voices } from './voices';

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
  swotEntry: swotEntries,
  questionSet: questionSets,
  questionReview: questionReviews,
  answer: answers,
  measure: measures,
  figure: figures,
  finding: findings,
  reason: reasons,
  voice: voices,
  ranking: rankings,
  reminder: reminders,
  reminderRun: reminderRuns,
  history,
};
