import type { RefusalReason } from '../reading';

/** What names pupils in one place of the file. */
export interface PupilFinding {
  reason: RefusalReason;
  /** A heading or a place, never what stands there. */
  named: string;
  rows: number;
}
