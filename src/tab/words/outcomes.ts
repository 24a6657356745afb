import type { FigureOwner, PupilGroup } from '../../domain/figure';
import type { Measure, MeasureUnit } from '../../domain/measure';
import { isHidden, type Told } from '../../domain/told';

/** What schools call the groups that figures are about. */
export const groupWords: Record<PupilGroup, string> = {
  noSen: 'No SEN',
  senSupport: 'SEN Support',
  ehcp: 'EHCP',
  all: 'All pupils',
};

/** The pupils of a group, inside a sentence. */
export const pupilsOf: Record<PupilGroup, string> = {
  noSen: 'pupils with no SEN',
  senSupport: 'pupils on SEN Support',
  ehcp: 'pupils with an EHCP',
  all: 'all pupils',
};

/** Whose figures stand beside the school's own. */
export const ownerWords: Record<FigureOwner, string> = {
  school: 'School',
  national: 'National',
  localAuthority: 'Local authority',
  trust: 'Trust',
};

/** What a measure's figures are, for whoever adds one. */
export const unitWords: Record<MeasureUnit, string> = {
  percent: 'Share of pupils, in percent',
  meanPercent: 'Mean in percent, such as attendance',
  rate: 'Rate per 100 pupils',
  mean: 'Mean, such as a score or an age',
  count: 'Number of cases',
};

/** `Y1 to Y6`, `Reception`; all of them together have no name here. */
export function yearGroupWords(yearGroup: string): string {
  if (yearGroup === '') return 'All year groups';
  if (yearGroup === 'R') return 'Reception';
  if (yearGroup === 'N') return 'Nursery';
  return yearGroup.replace(/^Y(?=\d)/, 'Year ');
}

/** A number as people read it, with a true minus: `−3.5`. */
export function plainNumber(value: number): string {
  const text = Math.abs(value).toLocaleString('en-GB', { maximumFractionDigits: 2 });
  return value < 0 ? `−${text}` : text;
}

/** A value in its measure's unit: `92.1%`, `18.6`. */
export function valueText(value: number, unit: MeasureUnit): string {
  const digits = unit === 'count' ? 0 : 1;
  const text = Math.abs(value).toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: 2 });
  return `${value < 0 ? '−' : ''}${text}${isPercent(unit) ? '%' : ''}`;
}

/** A difference with its sign: `+15.1`, `−3.5`. */
export function gapText(gap: number): string {
  const text = Math.abs(gap).toLocaleString('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 2 });
  return gap === 0 ? text : `${gap > 0 ? '+' : '−'}${text}`;
}

/** What stands in a cell: the number, `<5`, `hidden`, or a dash where nothing is known. */
export function toldText(told: Told, words: (value: number) => string, below?: number): string {
  if (told === null) return '–';
  if (!isHidden(told)) return words(told);
  return told.hidden === 'few' && below !== undefined ? `<${below}` : 'hidden';
}

/** How far apart two values are, in words: `15.1 points`, `13.9 per 100 pupils`. */
export function distanceWords(gap: number, unit: MeasureUnit): string {
  const size = gapText(Math.abs(gap)).replace('+', '');
  if (isPercent(unit)) return `${size}\u00a0${Math.abs(gap) === 1 ? 'point' : 'points'}`;
  return unit === 'rate' ? `${size} per 100 pupils` : size;
}

/** What differences of a measure are counted in, for the head of a picture. */
export function gapUnitWords({ unit }: Pick<Measure, 'unit'>): string {
  if (isPercent(unit)) return 'points';
  return unit === 'rate' ? 'per 100 pupils' : '';
}

/** Whether values are written with a percent sign. */
export function isPercent(unit: MeasureUnit): boolean {
  return unit === 'percent' || unit === 'meanPercent';
}

/** What a column of a measure's values is called. */
export function unitHead(unit: MeasureUnit): string {
  return { percent: '%', meanPercent: '%', rate: 'Rate per 100', mean: 'Mean', count: 'Number' }[unit];
}
