import { measureUnits, type MeasureUnit } from '../measure';
import type { ToldCell } from './gatherFigures';
import { addsUp, areLikelyCounts, pupilsBeside } from './likelyCounts';
import type { Asking } from './outcomeAsking';

/** What the figures of a new measure are, and the question, while it is open. */
export interface UnitOfNew {
  unit: MeasureUnit;
  asked?: string;
}

interface Beside {
  kept: readonly ToldCell[];
  asking: Asking;
  asked: string[];
  /** Those of the table that are known, by name. */
  units: Map<string, UnitOfNew>;
}

/**
 * What the figures of a new measure are. Its words or the form of its numbers say it, or a person does: then it is asked once, and
 * proposed as the numbers make it likely.
 */
export function unitOfNew(one: ToldCell, name: string, { kept, asking, asked, units }: Beside): MeasureUnit {
  const waits = asking.waiting(one.cell.table, one.told);
  const ownCells = (): ToldCell[] =>
    kept.filter(({ cell, told }) => told.statistic !== 'pupils' && asking.waiting(cell.table, told) === waits);
  const known = units.get(name) ?? unitOf(name, ownCells(), kept, asking);
  units.set(name, known);
  if (known.asked !== undefined) asked.push(known.asked);
  return known.unit;
}

function unitOf(name: string, own: readonly ToldCell[], kept: readonly ToldCell[], asking: Asking): UnitOfNew {
  const words = [name, ...own.flatMap(({ cell }) => cell.across.map(({ text }) => text))].join(' ').toLowerCase();
  const said = saidUnit(words, own);
  if (said !== undefined) return { unit: said };
  const id = `unit ${name.toLowerCase()}`;
  const proposed = likelyUnit(words, own, kept);
  const from = own.slice(0, 200).map(({ cell }) => cell.place);
  const answer = asking.ask({ id, field: 'unit', said: name, choices: [...measureUnits], proposed, from });
  return answer === undefined
    ? { unit: proposed, asked: id }
    : { unit: measureUnits.find((unit) => unit === answer) ?? proposed };
}

function saidUnit(words: string, own: readonly ToldCell[]): MeasureUnit | undefined {
  const isShare = own.some(({ cell: { numbers } }) => numbers.kind === 'share');
  if (isShare) return 'percent';
  const hasSign = own.some(({ cell: { numbers } }) => numbers.kind === 'number' && numbers.percent);
  const isMean = /\b(?:average|avg|mean|median)\b/.test(words);
  if (hasSign || /%|\bper ?cent/.test(words)) return isMean || /\battendance|\babsence\b/.test(words) ? 'meanPercent' : 'percent';
  if (/\brates?\b|\bper (?:100|hundred)\b/.test(words)) return 'rate';
  return isMean || /\b(?:scaled|standardi[sz]ed|raw) scores?\b|\bages?\b(?=.*\bmonths?\b)/.test(words) ? 'mean' : undefined;
}

function likelyUnit(words: string, own: readonly ToldCell[], kept: readonly ToldCell[]): MeasureUnit {
  const numbers = own.flatMap(({ cell: { numbers: one }, told: { statistic } }) =>
    one.kind === 'number' && statistic !== 'pupils' ? [one.number] : [],
  );
  const counted = own.map((one) => ({ one, number: numberOf(one), pupils: pupilsBeside(one, kept) }));
  const hasSizes = counted.some(({ pupils }) => pupils !== undefined);
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  if (/\b(?:scores?|points?|ss|marks?|ages?)\b/.test(words)) return 'mean';
  if (numbers.every((number) => Number.isInteger(number))) {
    if (areLikelyCounts(own, kept)) return hasSizes ? 'percent' : 'count';
    const ofPupils = own.some(({ told: { statistic } }) => statistic === 'count') && hasSizes;
    if (addsUp(counted)) return 'count';
    // Of many groups alike and all above a hundred: scores rather than cases.
    if (most > 100) return least > 0.6 * most ? 'mean' : 'count';
    const isNumber = own.some(({ told: { statistic } }) => statistic === 'count' || statistic === 'number');
    return isNumber && !ofPupils ? 'count' : 'percent';
  }
  return most <= 10 || most > 100 ? 'mean' : 'percent';
}

function numberOf({ cell: { numbers } }: ToldCell): number {
  return numbers.kind === 'number' ? numbers.number : NaN;
}
