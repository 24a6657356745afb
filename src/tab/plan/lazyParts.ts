import { lazy } from 'react';
import type { openFound } from './openFound';

// Parts of the plan's page that few openings need, each fetched when it is first wanted.

export const FetchPlan = lazy(() => import('./FetchPlan').then(({ FetchPlan }) => ({ default: FetchPlan })));
export const FilterBar = lazy(() => import('./FilterBar').then(({ FilterBar }) => ({ default: FilterBar })));
export const NoMatch = lazy(() => import('./NoMatch').then(({ NoMatch }) => ({ default: NoMatch })));
export const FormerNumbers = lazy(() => import('./FormerNumbers').then(({ FormerNumbers }) => ({ default: FormerNumbers })));
export const Bin = lazy(() => import('./Bin').then(({ Bin }) => ({ default: Bin })));

/** Opens what a search leads to first. */
export const openFirst = (...asked: Parameters<typeof openFound>): void =>
  void import('./openFound').then(({ openFound }) => openFound(...asked));
