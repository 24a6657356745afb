import type { Key } from '../../domain/record';
import type { Opened } from '../opened';

/** A row that takes part in dragging. */
export interface DragRow {
  kind: Opened['kind'];
  key: Key;
  /** The objective of an action, the priority of an objective (empty for none). */
  parent: Key;
  /** Its place among its siblings. */
  index: number;
}

/** Where the line stands that says where a dragged row will go. */
export interface DragOver {
  key: Key;
  edge: 'top' | 'bottom';
}
