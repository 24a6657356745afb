import type { Day } from './day';
import type { Key } from './record';

/** Strengths and weaknesses lie inside the school, opportunities and threats outside it. */
export const quadrants = ['strength', 'weakness', 'opportunity', 'threat'] as const;
export type Quadrant = (typeof quadrants)[number];

/** How much an entry weighs for its objective. */
export const weights = ['low', 'medium', 'high'] as const;
export type Weight = (typeof weights)[number];

/** What follows from an entry: it shapes the approach, becomes an action, is watched as a risk at each plan review, or is set aside. */
export const consequences = ['approach', 'action', 'risk', 'setAside'] as const;
export type Consequence = (typeof consequences)[number];

/** Something that helps or hinders one objective. */
export interface SwotEntry {
  key: Key;
  planKey: Key;
  objectiveKey: Key;
  rank: string;
  quadrant: Quadrant;
  text: string;
  evidence: string;
  weight: Weight;
  /** Of a threat: it could make the objective redundant. */
  redundant: boolean;
  /** Empty while nobody has said what follows. */
  consequence: Consequence | '';
  /** The action whose approach uses it, or that answers it; empty for none. */
  actionKey: Key;
  /** How it is used, or why it is set aside. */
  because: string;
  /** Of a risk: when it was last looked at, and what was seen. */
  watched: Day | null;
  watchNote: string;
  removed: boolean;
}
