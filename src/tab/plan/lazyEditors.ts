import { lazy } from 'react';
import { afterPaint } from '../parts/afterPaint';

/** Fetches what is needed to edit. Called once the plan is on screen, so that the first edit need not wait for it. */
export const fetchEditors = afterPaint(() => import('./editors'));

export const ActionCellEditor = lazy(() => fetchEditors().then(({ ActionCellEditor }) => ({ default: ActionCellEditor })));
export const Clipboard = lazy(() => fetchEditors().then(({ Clipboard }) => ({ default: Clipboard })));
export const NewRow = lazy(() => fetchEditors().then(({ NewRow }) => ({ default: NewRow })));
export const RowTags = lazy(() => fetchEditors().then(({ RowTags }) => ({ default: RowTags })));
export const Warnings = lazy(() => fetchEditors().then(({ Warnings }) => ({ default: Warnings })));
export const WarnedRows = lazy(() => fetchEditors().then(({ WarnedRows }) => ({ default: WarnedRows })));
export const NameEditor = lazy(() => fetchEditors().then(({ NameEditor }) => ({ default: NameEditor })));
