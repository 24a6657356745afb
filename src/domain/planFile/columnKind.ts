/** What a column can hold. `kept` goes into each action's note under its heading. */
export type ColumnKind =
  | 'ref'
  | 'priority'
  | 'objective'
  | 'action'
  | 'lead'
  /** Leads and days in one column. */
  | 'whoWhen'
  | 'support'
  | 'start'
  | 'due'
  | 'cost'
  | 'resources'
  | 'approach'
  | 'evidence'
  | 'training'
  | 'predecessors'
  | 'success'
  | 'milestone'
  | 'status'
  | 'progress'
  | 'review'
  | 'monitoring'
  | 'outcome'
  | 'term'
  | 'kept'
  /** Not wanted, by a person's word alone. */
  | 'dropped';
