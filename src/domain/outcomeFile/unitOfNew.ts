import { directions, type Direction, type MeasureUnit } from '../measure';
import type { ToldCell } from './toldCell';
import { addsUp, areLikelyCounts, makeAllPupils, makeHundred, pupilsBeside } from './likelyCounts';
import type { Asking } from './outcomeAsking';
import type { Statistic } from './reading';

/** What the figures of a new measure are. */
export interface NewMeasure {
  unit: MeasureUnit;
  /** What its numbers are wherever nothing else says it; undefined where that is still asked, column by column. */
  statistic?: Statistic;
  better: Direction;
  /** The questions that are open. */
  asked: string[];
}

interface Beside {
  kept: readonly ToldCell[];
  asking: Asking;
  /** Those of the table that are known, by name. */
  known: Map<string, NewMeasure>;
}

/**
 * What a person may say that the figures of a new measure are: `counted`: how many of the pupils. Otherwise a unit, in which they
 * stand.
 */
export const figureKinds = ['counted', 'percent', 'count', 'mean', 'meanPercent', 'rate'] as const;

/**
 * What the figures of a new measure are and which way is good. Its words or the form of its numbers say it, or a person does: then
 * each is asked once, and proposed as the numbers and words make it likely.
 */
export function newMeasureOf(one: ToldCell, name: string, { kept, asking, known }: Beside): NewMeasure {
  const before = known.get(name);
  if (before) return before;
  const waits = asking.waiting(one.cell.table, one.told);
  const own = kept.filter(({ cell, told }) => told.statistic !== 'pupils' && asking.waiting(cell.table, told) === waits);
  const { unit, statistic, asked } = unitOf(name, own, kept, asking);
  const better = betterOf(name, own, asking);
  const found = { unit, ...(statistic && { statistic }), better: better.better, asked: [...asked, ...better.asked] };
  known.set(name, found);
  return found;
}

function unitOf(name: string, own: readonly ToldCell[], kept: readonly ToldCell[], asking: Asking): Omit<NewMeasure, 'better'> {
  const words = [name, ...own.flatMap(({ cell }) => cell.across.map(({ text }) => text))].join(' ').toLowerCase();
  const said = saidUnit(words, own);
  if (said !== undefined) return { unit: said, asked: [] };
  const hasSizes = own.some((one) => pupilsBeside(one, kept) !== undefined);
  const likely = likelyUnit(words, own, kept);
  const areCounted = likely === 'percent' && !makeHundred(own, kept) && (areLikelyCounts(own, kept) || makeAllPupils(own, kept));
  const proposed = areCounted ? 'counted' : likely;
  const id = `unit ${name.toLowerCase()}`;
  const from = placesOf(own);
  const answer = asking.ask({ id, field: 'unit', said: name, choices: [...figureKinds, 'leaveOut'], proposed, from });
  const kind = figureKinds.find((one) => one === answer) ?? proposed;
  const unit = kind === 'counted' ? (hasSizes ? 'percent' : 'count') : kind;
  const statistic = kind === 'counted' || kind === 'count' ? 'count' : 'value';
  return { unit, statistic, asked: answer === undefined ? [id] : [] };
}

function placesOf(own: readonly ToldCell[]): ToldCell['cell']['place'][] {
  return own.slice(0, 200).map(({ cell }) => cell.place);
}

function saidUnit(words: string, own: readonly ToldCell[]): MeasureUnit | undefined {
  const isShare = own.some(({ cell: { numbers } }) => numbers.kind === 'share');
  if (isShare) return 'percent';
  const hasSign = own.some(({ cell: { numbers } }) => numbers.kind === 'number' && numbers.percent);
  const isMean = /\b(?:average|avg|mean|median)\b/.test(words);
  if (hasSign || /%|\bper ?cent/.test(words)) return isMean || /\battendance|\babsence\b/.test(words) ? 'meanPercent' : 'percent';
  if (/\brates?\b|\bper (?:100|hundred)\b/.test(words)) return 'rate';
  return isMean || /\b(?:scaled|standardi[sz]ed|raw) scores?\b|\bages?\b(?=.*\bmonths?\b)|\bprogress 8\b/.test(words)
    ? 'mean'
    : undefined;
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
    if (makeHundred(own, kept)) return 'percent';
    if (areLikelyCounts(own, kept) || makeAllPupils(own, kept)) return hasSizes ? 'percent' : 'count';
    const ofPupils = own.some(({ told: { statistic } }) => statistic === 'count') && hasSizes;
    if (addsUp(counted)) return 'count';
    // Of many groups alike and all above a hundred: scores rather than cases.
    if (most > 100) return least > 0.6 * most ? 'mean' : 'count';
    const isNumber = own.some(({ told: { statistic } }) => statistic === 'count' || statistic === 'number');
    return (isNumber || happens.test(words)) && !ofPupils ? 'count' : 'percent';
  }
  return most <= 10 || most > 100 ? 'mean' : 'percent';
}

/** What is counted as often as it happens. */
const happens =
  /\b(?:incidents?|detentions?|sanctions?|removals?|lates?|referrals?|moves?|requests?|exclusions?|suspensions?|days|visits?|number of)\b/;

function numberOf({ cell: { numbers } }: ToldCell): number {
  return numbers.kind === 'number' ? numbers.number : NaN;
}

function betterOf(name: string, own: readonly ToldCell[], asking: Asking): Pick<NewMeasure, 'better' | 'asked'> {
  const isBad = badMore.test(name) && !goodOfBad.test(name);
  if (isBad || goodMore.test(name)) return { better: isBad ? 'lower' : 'higher', asked: [] };
  const id = `better ${name.toLowerCase()}`;
  const choices = [...directions];
  const answer = asking.ask({ id, field: 'better', said: name, choices, proposed: 'higher', from: placesOf(own) });
  return { better: directions.find((one) => one === answer) ?? 'higher', asked: answer === undefined ? [id] : [] };
}

/** `Feel safe from bullying`, `Return from suspension on time`. */
const goodOfBad = /\b(?:safe|feels?|free (?:of|from)|no|without|fewer|less|on time|reduc\w*|return\w*)\b/i;

const badMore =
  /\b(?:absen\w*|suspen\w*|suspended|exclu(?:ded|sions?)|lates?|lateness|detentions?|incidents?|bullying|sanctions?|removals?|not (?:yet )?met|did not|didn['’]t|below|working towards|wts|pre-?key stage|neet|part-?time|off roll|waiting|overdue|restrain\w*|disagree\w*|never|rarely|not at all|don['’]?t know|disapplied|none|ungraded|days lost|missed)\b|: ?(?:no|u)$/i;

/** What more of is better, as far as words tell. */
const goodMore =
  /\b(?:met|meets?|meeting|achiev\w*|expected|on track|agree\w*|attend(?:ing|ance|s)?|pass\w*|progress|scores?|secure|reach\w*|standard|depth|fluen\w*|attain\w*|exs|gds|gld|enjoys?|feels?|safe|happy|confident|staying|sustain\w*|take part|takes part|clubs?|always|often|yes|reads?|reading|writing|maths|science|spelling|level of development|points?|merits?|resilience|return\w*|on time)\b|\bgrades? [4-9]|\d\+|\b9-[4-9]\b/i;
