/** Fetches the page of a plan review. */
export const fetchPlanReview = () => import('./planReview/PlanReview').then(({ PlanReview }) => PlanReview);

/** Fetches the page that brings in a plan. */
export const fetchImport = () => import('./planFile/Import').then(({ Import }) => Import);
