/** One thing to be written: its value is asked for when the transaction starts; undefined means it is gone. */
export interface Change {
  kind: 'setting' | 'list' | 'item' | 'kept' | 'entry';
  id: string;
  value: (() => unknown) | undefined;
}

/** Where a tenant is kept. `write` returns only when the changes would survive a power cut. */
export interface Persistence {
  /** False when nothing outlives the process. */
  lasting: boolean;
  load(): readonly { kind: string; id: string; value: unknown }[];
  write(changes: readonly Change[]): void;
  close(): void;
}

/** The database cannot be used. The message is one sentence for the person at the keyboard. */
export class DatabaseTrouble extends Error {
  override name = 'DatabaseTrouble';
}

/** Keeps nothing: for tests. */
export const inMemory: Persistence = {
  lasting: false,
  load: () => [],
  write: () => undefined,
  close: () => undefined,
};
