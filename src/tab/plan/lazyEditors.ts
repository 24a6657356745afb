import { afterPaint } from '../parts/afterPaint';
import { part } from '../parts/part';

/** Fetches what is needed to edit. Called once the plan is on screen, so that the first edit need not wait for it. */
export const fetchEditors = afterPaint(() => import('./editors'));

export const ActionCellEditor = part(() => fetchEditors().then(({ ActionCellEditor }) => ActionCellEditor), 'awaited');
export const Clipboard = part(() => fetchEditors().then(({ Clipboard }) => Clipboard));
export const NewRow = part(() => fetchEditors().then(({ NewRow }) => NewRow), 'beside');
export const RowTags = part(() => fetchEditors().then(({ RowTags }) => RowTags));
export const Warnings = part(() => fetchEditors().then(({ Warnings }) => Warnings));
export const WarnedRows = part(() => fetchEditors().then(({ WarnedRows }) => WarnedRows));
export const NameEditor = part(() => fetchEditors().then(({ NameEditor }) => NameEditor), 'awaited');
