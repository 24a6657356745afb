import { part } from '../parts/part';
import type { openFound } from './openFound';

// Parts of the plan's page that few openings need, each fetched when it is first wanted.

export const FetchPlan = part(() => import('./FetchPlan').then(({ FetchPlan }) => FetchPlan), 'beside');
export const FilterBar = part(() => import('./FilterBar').then(({ FilterBar }) => FilterBar), 'beside');
export const NoMatch = part(() => import('./NoMatch').then(({ NoMatch }) => NoMatch), 'beside');
export const FormerNumbers = part(() => import('./FormerNumbers').then(({ FormerNumbers }) => FormerNumbers));
export const Bin = part(() => import('./Bin').then(({ Bin }) => Bin), 'beside');

/** Opens what a search leads to first. */
export const openFirst = (...asked: Parameters<typeof openFound>): void =>
  void import('./openFound').then(({ openFound }) => openFound(...asked));
