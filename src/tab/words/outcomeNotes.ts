import type { PupilGroup } from '../../domain/figure';
import type { Measure, MeasureUnit } from '../../domain/measure';
import { lacksSize } from '../../domain/outcomeOverview';
import type { Comparison, OutcomeRow, OutcomeTable } from '../../domain/outcomeTable';
import { isHidden } from '../../domain/told';
import { count, listWords, lower } from './counts';
import { distanceWords, groupWords, ownerWords, pupilsOf, valueText } from './outcomes';

/** Where a comparison comes from, and what to mind: `National: DfE, autumn 2023/24. Yours is a whole year, so compare with care.` */
export function comparisonNote({ whose, source, period, differs }: Comparison, own: string): string {
  const named = saysPeriod(source, period) ? [source] : [source || 'source not given', period];
  const from = `${ownerWords[whose]}: ${named.filter(Boolean).join(', ')}.`;
  if (own === '') return from;
  if (differs.includes('span')) {
    return isWholeYear(own)
      ? `${from} Yours is a whole year, so compare with care.`
      : `${from} Yours is not of the same length, so compare with care.`;
  }
  return differs.includes('year') ? `${from} It is of another year than yours, so compare with care.` : from;
}

/** Of comparisons of which nobody said where they are from: `National figures of 2024/25: the source is not given.` */
export function sourceNotes({ comparisons }: Pick<OutcomeTable, 'comparisons'>): string[] {
  const lacking = comparisons.filter(({ source }) => source.trim() === '');
  return lacking.map(({ whose, period }) =>
    [`${ownerWords[whose]} figures`, period && `of ${period}`].filter(Boolean).join(' ').concat(': the source is not given.'),
  );
}

/** Why numbers are hidden or lacking: `The total is hidden because it would give the EHCP number away.` One sentence a cause. */
export function hiddenNotes({ rows, hiddenBelow, measure }: OutcomeTable): string[] {
  const named = (what: 'few' | 'fewPupils' | 'givesAway' | 'sizeUnknown') =>
    rows.filter((row) => [row.pupils, row.count, row.value].some((told) => isHidden(told) && told.hidden === what));
  const small = rows.filter((row) => named('few').includes(row) || named('fewPupils').includes(row));
  const [given, unknown] = [named('givesAway').filter((row) => !small.includes(row)), named('sizeUnknown')];
  const notes: string[] = [];
  if (given.length > 0) {
    const [these, it] = given.length === 1 ? ['is', 'it'] : ['are', 'they'];
    const names = listWords(given.map(({ group }) => (group === 'all' ? 'the total' : groupWords[group])));
    const theirs =
      small.length > 0
        ? `the ${listWords(small.map(({ group }) => groupWords[group]))} ${small.length === 1 ? 'number' : 'numbers'}`
        : 'another number';
    notes.push(`${sentence(names)} ${these} hidden because ${it} would give ${theirs} away.`);
  }
  if (named('fewPupils').length > 0) notes.push(`A share of fewer than ${hiddenBelow.pupils} pupils is hidden.`);
  if (unknown.length > 0)
    notes.push(`${groupNames(unknown)}: hidden until the number of pupils is typed in, since it may be small.`);
  const counted = rows.filter((row) => lacksSize(row, measure));
  const what = measure.unit === 'rate' ? 'rate' : 'share';
  if (counted.length > 0)
    notes.push(
      `Of how many pupils is not known: ${groupNames(counted)}. Once the numbers of pupils are typed in, the ${what} follows.`,
    );
  return notes;
}

/** What does not fit together, to be put right where it is typed. */
export function flawNotes({ rows, measure }: OutcomeTable): string[] {
  return rows.flatMap(({ group, value, flaws }) =>
    flaws.map(({ kind, stated }) => {
      if (kind === 'sumDiffers') return 'The groups do not add up to all pupils.';
      if (kind === 'countAbove') return `${groupWords[group]}: more are counted than there are pupils.`;
      const made = typeof value === 'number' ? ` Its counts make ${valueText(value, measure.unit)}.` : '';
      return `${groupWords[group]}: the source says ${stated === null ? 'something else' : valueText(stated, measure.unit)}.${made}`;
    }),
  );
}

/**
 * How many pupils a gap amounts to, and how much one pupil weighs: `The gap amounts to about 10 of the 66 pupils on SEN Support.` Of
 * a rate how many cases, of which a pupil may have several.
 */
export function gapNote(
  { group, pupils, gap, gapPupils, onePupil }: OutcomeRow,
  { unit, counted }: Pick<Measure, 'unit' | 'counted'>,
): string | undefined {
  if (gapPupils === null || typeof gap !== 'number' || typeof pupils !== 'number') return undefined;
  const about = gapPupils === 0 ? 'less than one' : `about ${gapPupils}`;
  const weight = (one: string) =>
    onePupil === null ? '' : ` ${one} more or fewer moves it by ${distanceWords(onePupil, unit)}.`;
  if (unit !== 'rate') return `The gap amounts to ${about} of the ${pupils} ${pupilsOf[group]}.${weight('One pupil')}`;
  return `Counted in ${casesOf(counted)}, the gap amounts to ${about} among the ${pupils} ${pupilsOf[group]}.${weight('One')}`;
}

/** What a rate counts, inside a sentence. */
function casesOf(counted: string): string {
  return lower(counted) || 'cases';
}

/** A plain warning where a gap may be chance: one sentence for the groups that it is true of. */
export function tooFewNote(rows: readonly OutcomeRow[], unit: MeasureUnit): string | undefined {
  const few = rows.filter(({ tooFewToSay }) => tooFewToSay);
  if (few.length === 0) return undefined;
  const chance = unit === 'rate' ? 'One or two more or fewer' : 'A pupil or two either way';
  return `Too few pupils to say: ${groupNames(few)}. ${chance} would make this difference.`;
}

/** What stands in the picture for a hidden value. */
export function hiddenWords(
  row: OutcomeRow,
  { count: fewer, pupils }: OutcomeTable['hiddenBelow'],
  { unit, counted }: Pick<Measure, 'unit' | 'counted'>,
): string | undefined {
  if (!isHidden(row.value)) return undefined;
  const isFewCases = unit === 'rate' && !isHidden(row.pupils);
  const what = isFewCases ? `${fewer} ${casesOf(counted)}` : count(fewer, 'pupil');
  if (isHidden(row.count) && row.count.hidden === 'few') return `Hidden, fewer than ${what}`;
  switch (row.value.hidden) {
    case 'few':
      return `Hidden, fewer than ${what}`;
    case 'fewPupils':
      return `Hidden, of fewer than ${count(pupils, 'pupil')}`;
    case 'givesAway':
      return 'Hidden, it would give another number away';
    case 'sizeUnknown':
      return 'Hidden until the number of pupils is known';
  }
}

function groupNames(rows: readonly { group: PupilGroup }[]): string {
  return listWords(rows.map(({ group }) => groupWords[group]));
}

/** Whether every word of a period stands in its source: `DfE, absence, autumn term 2023/24`. */
function saysPeriod(source: string, period: string): boolean {
  const words = source.toLowerCase();
  return (
    source !== '' &&
    period
      .toLowerCase()
      .split(/\s+/)
      .every((word) => words.includes(word))
  );
}

function isWholeYear(period: string): boolean {
  return /^\d{4}\/\d{2}$/.test(period);
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
