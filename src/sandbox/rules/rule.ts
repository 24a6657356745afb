import type { Switches } from '../switches';

/**
 * A rule the sandbox holds because Microsoft's service does. `trust` says how we know: a page of Microsoft's documentation,
 * a report in a public thread, or an assumption (then it is a switch, or the sterner reading).
 */
export interface Rule {
  id: string;
  rule: string;
  source: string;
  trust: 'documented' | 'reported' | 'assumed';
  /** The switch that turns the rule to its other reading. */
  switch?: keyof Switches;
}
