import type { Ask } from '../asks';
import type { Made } from '../columnAsks';
import type { StatusKey } from '../statuses';
import type { Gathered } from '../raw';
import type { ReadingContext, ReadObjective } from '../reading';
import type { Workbook } from '../workbook';

/** The file and what was read of it, side by side. */
export interface Look {
  workbook: Workbook;
  context: ReadingContext;
  read: readonly Made[];
  objectives: readonly ReadObjective[];
  gathered: Gathered;
  /** The file's own key to its ratings. */
  key: StatusKey;
}

/** One thing that a careful colleague compares; what it finds doubtful it asks. */
export type Check = (look: Look, asks: Ask[]) => void;
