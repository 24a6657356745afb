import type { Delta, Held, Mark } from './held';

/**
 * Where everything held survives the page. Each change is one transaction: all of it is kept or nothing. Several pages
 * may use one device at once; `seq` in what is held counts the changes, so that each notices the others'.
 */
export interface Device {
  keptIn: 'device' | 'memory';
  /** What is held. `life` names the time from now to the next wipe, where nothing has named it yet. */
  load(life?: string): Promise<Held>;
  /**
   * Keeps what `decide` answers, and answers it. `expected` says what the page has seen when its turn comes; where
   * the device is elsewhere, `decide` gets what is held there. Resolves when it is safe; rejects when nothing was kept.
   */
  change(expected: () => Mark, decide: (fresh: Held | undefined) => Delta): Promise<Delta>;
  /** Lays what is held out so that it is read quickly next time, where the device gains by that. Changes nothing of it. */
  pack?(held: Held): Promise<void>;
  /** Forgets everything. `life` names the time from then on. */
  wipe(life: string): Promise<void>;
  close(): void;
}
