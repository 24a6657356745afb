import type { PupilGroup } from './figure';
import type { Key } from './record';

/** Where a finding was seen: an answer of a review, a measure, what people said, or elsewhere. */
export const findingSources = ['answer', 'measure', 'voice', 'elsewhere'] as const;
export type FindingSource = (typeof findingSources)[number];

/** Something that a review or the figures show, in a sentence: what a priority is to answer. */
export interface Finding {
  key: Key;
  academicYear: string;
  statement: string;
  source: FindingSource;
  /** The answer, measure or voice; empty for a finding from elsewhere. */
  sourceKey: Key;
  /** Of a measure: in which period, for whom. Empty otherwise. */
  period: string;
  yearGroup: string;
  group: PupilGroup | '';
  /** The priority that answers it; empty while none does. */
  priorityKey: Key;
  /** Why none is to answer it; empty while that is open. */
  setAside: string;
  removed: boolean;
}
