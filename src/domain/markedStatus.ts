import { statusWords } from './statusWords';
import type { Status } from './update';

const marks: Record<Status, string> = {
  notStarted: '○',
  onTrack: '●',
  atRisk: '▲',
  offTrack: '■',
  complete: '✔',
  stopped: '⊖',
};

/** Where an action stands, with a shape as a character: on paper and on cards, which every program colours as it likes. */
export function markedStatus(status: Status): string {
  return `${marks[status]} ${statusWords[status]}`;
}
