import { pupilGroups, type PupilGroup } from '../figure';
import type { ToldCell } from './toldCell';
import type { Meaning } from './meaning';
import type { Asking } from './outcomeAsking';

/** Whom a table is about. */
export interface GroupOfTable {
  /** Undefined where a person said to leave it out. */
  group: PupilGroup | undefined;
  said: string;
  /** The question, while it is open. */
  id?: string;
}

/**
 * Whom a table tells of that names no group anywhere: asked once a table, of those that tell years apart, or hold nothing but
 * measures that are known. Undefined where a group is named, or the table is none of outcomes.
 */
export function groupOfTable(told: readonly ToldCell[], asking: Asking): GroupOfTable | undefined {
  const isNamed = told.some(({ cell, told: { group } }) => group !== undefined || labelsOf(cell).some(isOfGroups));
  const own = told.filter(({ told: { not } }) => not === undefined);
  const [first] = own;
  if (isNamed || first === undefined || !(own.some(isOfYear) || own.every(isOfMeasure))) return undefined;
  const said = first.cell.titles.at(0)?.text ?? '';
  const id = `group of table ${first.cell.table + 1}`;
  const choices = ['all', ...pupilGroups.filter((group) => group !== 'all'), 'leaveOut'];
  const answer = asking.ask({ id, field: 'group', said, choices, proposed: 'all', from: own.map(({ cell }) => cell.place) });
  if (answer === undefined) return { group: 'all', said, id };
  return { group: pupilGroups.find((group) => group === answer), said };
}

function labelsOf({ across, down }: ToldCell['cell']): Meaning[] {
  return [...across, ...down].map(({ meaning }) => meaning);
}

/** Of pupils by SEN, or by anything else. */
function isOfGroups({ group, letter, not }: Meaning): boolean {
  return group !== undefined || letter === 'K' || letter === 'E' || not === 'otherGroup';
}

function isOfYear({ cell }: ToldCell): boolean {
  return labelsOf(cell).some(({ yearGroup, letter }) => yearGroup !== undefined || letter === 'R');
}

/** Of a measure that is known, with nothing beside the number that is not understood. */
function isOfMeasure({ cell, told }: ToldCell): boolean {
  return told.measure !== undefined && labelsOf(cell).every(({ rest }) => rest.length <= 2);
}
