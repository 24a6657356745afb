import { afterPaint } from './parts/afterPaint';
import { part } from './parts/part';

// What stands beside, over or in place of a plan, each fetched when it is first wanted.

/** Fetches the panel before it is wanted. */
export const openPanel = () => import('./panel/PanelOf');
export const PanelOf = part(() => openPanel().then(({ PanelOf }) => PanelOf), 'beside');
export const Empty = part(() => import('./plan/Empty').then(({ Empty }) => Empty), 'page');
export const OtherView = part(() => import('./OtherView').then(({ OtherView }) => OtherView), 'beside');
export const Notices = part(afterPaint(() => import('./standing/Notices').then(({ Notices }) => Notices)));
export const PlanCompare = part(() => import('./planCompare/PlanCompare').then(({ PlanCompare }) => PlanCompare), 'page');
export const RollForward = part(() => import('./rollForward/RollForward').then(({ RollForward }) => RollForward), 'beside');
export const SamplePlan = part(() => import('./plan/SamplePlan').then(({ SamplePlan }) => SamplePlan), 'page');
