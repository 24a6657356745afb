import { orWhenOnline } from './parts/orWhenOnline';

/** Fetches the page of a plan review. */
export const fetchPlanReview = orWhenOnline(() =>
  import('./planReview/PlanReview').then(({ PlanReview }) => ({ default: PlanReview })),
);

/** Fetches the page that brings in a plan. */
export const fetchImport = orWhenOnline(() => import('./planFile/Import').then(({ Import }) => ({ default: Import })));
