import { priorityIn } from '../drafts';
import { isLabel } from './labelsTaken';
import { linesOf } from '../splitCells';
import type { Check } from './look';
import { eachAction } from './saidElsewhere';
import { namesSomethingElse } from './words';

/** Objectives, and priorities above them, that name a time, somebody who leads, a school or a heading. */
export const doubtObjectives: Check = ({ read, objectives, gathered }) => {
  const leads = new Set([
    ...eachAction(read).flatMap(({ action }) => action.leads),
    ...gathered.initials.flatMap(({ initials, name }) => [initials, name]),
  ]);
  for (const objective of objectives) {
    // An area may well be called “Outcomes”.
    const isHeading = objective.doubt !== 'priority' && isLabel(objective.text);
    if (isHeading || namesSomethingElse(objective.text, leads)) objective.doubt = 'otherWords';
    else if (linesOf(objective.text).filter((line) => COUNTED.test(line)).length > 1) objective.doubt = 'severalLines';
    else if (!objective.doubt && namesSomethingElse(priorityIn(objective.note), leads)) objective.doubt = 'otherPriority';
  }
};

/** `O1: …`, `2. …`, `b) …` at a line. */
const COUNTED = /^\(?(?:\p{L}{1,3}\d{1,2}|\d{1,2}|[a-h])\s*[:.)]/iu;
