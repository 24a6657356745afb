import type { SchoolResult } from '../../../src/reminders/job';
import type { Life } from '../world';
import type { Ground } from './ground';

/** One run of the job, a process of its own. */
export interface Run {
  id: string;
  life: Life;
  began: Ground;
  /** What it waits for. */
  at: string;
  result?: SchoolResult;
  /** It was killed, stood still for long, or did not hear what became of a card. */
  troubled: boolean;
}
