import type { Key } from './record';
import type { ToldClash } from './toldClash';

/** A member of the school's leadership team or somebody who leads an action. Kept when they leave. */
export interface Person {
  key: Key;
  /** The Entra object id, in lower case; empty where the school only knows a name. */
  entraId: string;
  name: string;
  /** What the school calls the role: `SENCO`, `Deputy head`. */
  role: string;
  left: boolean;
  /** Where something else stands than they wrote, until they choose, and for a while how they chose; and when they were here. */
  clashes: readonly ToldClash[];
}
