import type { Ref } from 'react';
import type { Key } from '../../domain/record';
import type { Change } from '../../domain/snapshot';

/** What the list of reasons under a table is given. */
export interface ReasonsFor {
  findingKey?: Key;
  begin(): { key: Key; changes: Change[] };
  editable: boolean;
  /** Begins a reason. */
  handle: Ref<{ add(): void }>;
}
