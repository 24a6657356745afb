import type { Kind } from '../domain/record';
import { actions } from './actions';
import { comments } from './comments';
import type { ListDefinition } from './definition';
import { history } from './history';
import { objectives } from './objectives';
import { people } from './people';
import { plans } from './plans';
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
  history,
};
