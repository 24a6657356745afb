import { lazy } from 'react';
import { afterPaint } from './parts/afterPaint';

// What stands beside, over or in place of a plan, each fetched when it is first wanted.

/** Fetches the panel before it is wanted. */
export const openPanel = () => import('./panel/PanelOf');
export const PanelOf = lazy(() => openPanel().then(({ PanelOf }) => ({ default: PanelOf })));
export const Empty = lazy(() => import('./plan/Empty').then(({ Empty }) => ({ default: Empty })));
export const OtherView = lazy(() => import('./OtherView').then(({ OtherView }) => ({ default: OtherView })));
export const Notices = lazy(afterPaint(() => import('./standing/Notices').then(({ Notices }) => ({ default: Notices }))));
export const AmendmentNotice = lazy(
  afterPaint(() => import('./amending/AmendmentNotice').then(({ AmendmentNotice }) => ({ default: AmendmentNotice }))),
);
export const PlanCompare = lazy(() => import('./planCompare/PlanCompare').then(({ PlanCompare }) => ({ default: PlanCompare })));
export const RollForward = lazy(() => import('./rollForward/RollForward').then(({ RollForward }) => ({ default: RollForward })));
export const SamplePlan = lazy(() => import('./plan/SamplePlan').then(({ SamplePlan }) => ({ default: SamplePlan })));
