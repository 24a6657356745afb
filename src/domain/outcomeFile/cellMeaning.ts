import type { FigureOwner, PupilGroup } from '../figure';
import { usualYearGroup } from '../startingMeasures';
import { measureOfSubject } from './measureWords';
import { headsOtherStatistic } from './otherStatistic';
import type { OutcomeLeftOutReason } from './reading';
import type { Meaning } from './meaning';
import type { Label, TableCell } from './tableCell';
import { yearBefore } from './relativeYear';
import { endOfKeyStage, isOfKeyStage } from './yearWords';

/** What a cell is about, as its labels tell it; what is undefined must be asked or follows from elsewhere. */
export interface CellMeaning {
  measure: string | undefined;
  /** The measure is named beside or above the cell itself, and not by a title alone. */
  ownMeasure: boolean;
  /** The words that may name the measure where none is known. */
  measureWords: Label | undefined;
  /** Those words, with the subject of a title above them: `Reading: % on track`. */
  measureSaid: string;
  whose: FigureOwner;
  period: string | undefined;
  /** The term that it is of, where the year is not known. */
  term: string | undefined;
  /** The part of the year it is of, where that is none that is kept. */
  part: string | undefined;
  /** The year before its table's is told by a label beside it; then `period` is that year, where the table's is known. */
  relative: Meaning['relative'];
  /** The period stands beside the others' figures themselves. */
  ownPeriod: boolean;
  yearGroup: string | undefined;
  group: PupilGroup | 'sen' | undefined;
  statistic: Meaning['statistic'];
  not: OutcomeLeftOutReason | undefined;
  /** The label that says why it is no figure. */
  notBecause: Label | undefined;
}

/** What the labels of each axis of a table hold, so that `All` and `N` can be told. */
interface Axes {
  groups: { across: boolean; down: boolean };
  years: { across: boolean; down: boolean };
  /** K, E or a group in words stands in the table, so that N is a group. */
  letters: boolean;
  /** A row or column is of a gap or a target: a title that names one says that it stands there, and not what all of it is. */
  tellsGaps: boolean;
  /** Rows or columns are key stages. */
  stages: boolean;
  /** Whom the table tells of where it names no group itself. */
  assumed?: PupilGroup;
}

/** What the labels of a table's cells have in them, row-wise and column-wise. */
export function axesOf(cells: readonly TableCell[]): Axes {
  const some = (axis: 'across' | 'down', has: (meaning: Meaning) => unknown): boolean =>
    cells.some((cell) => cell[axis].some(({ meaning }) => has(meaning)));
  const isGroup = ({ group, letter }: Meaning): boolean => group !== undefined || letter === 'K' || letter === 'E';
  const letters = some('across', isGroup) || some('down', isGroup);
  const isYear = ({ yearGroup, letter }: Meaning): boolean => yearGroup !== undefined || letter === 'R';
  return {
    groups: { across: some('across', isGroup), down: some('down', isGroup) },
    years: { across: some('across', isYear), down: some('down', isYear) },
    letters,
    tellsGaps: some('across', isGapOrTarget) || some('down', isGapOrTarget),
    stages: some('across', isStage) || some('down', isStage),
  };
}

function isGapOrTarget({ not }: Meaning): boolean {
  return not === 'gap' || not === 'target';
}

function isStage({ keyStage, measure, subject }: Meaning): boolean {
  return keyStage !== undefined && measure === undefined && subject === undefined;
}

/** The titles that may name a measure: a file's name only where no other has words of its own. */
function titlesHeard({ titles }: TableCell): Label[] {
  const own = titles.filter(({ ofFile }) => !ofFile);
  return own.some(({ meaning: { rest, measure, subject } }) => rest.length > 2 || (measure ?? subject) !== undefined)
    ? own
    : titles;
}

/** The year in which a key stage that a title or a number of pupils names ends. */
function lastYearIn({ across, titles }: TableCell): string | undefined {
  const label = [...across, ...titles].find(({ meaning: { keyStage } }) => keyStage !== undefined);
  if (!label || isOfManyYears(label) || !(titles.includes(label) || label.meaning.statistic === 'pupils')) return undefined;
  return endOfKeyStage(label.meaning.keyStage!);
}

/** What is asked or counted of all years of a key stage, unlike its results: its name says of which. */
function isOfManyYears({ text }: Label): boolean {
  return /\b(?:survey|questionnaire|(?:pupil|student|child(?:ren)?)(?:'?s)? (?:voice|views?)|behaviour|incidents?|interventions?)\b/i.test(
    text,
  );
}

/** Puts a cell's labels together: what stands nearest goes before what stands further off. */
export function meaningOfCell(cell: TableCell, axes: Axes): CellMeaning {
  const beside = [...cell.down, ...cell.across];
  const labels = [...beside, ...cell.titles];
  const first = <T>(of: (meaning: Meaning) => T | undefined, among = labels): T | undefined => {
    for (const { meaning } of among) {
      const value = of(meaning);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const yearGroup = first(
    ({ yearGroup: own, letter }) => own ?? (letter === 'R' ? 'R' : letter === 'N' && isYearLetter(cell, axes) ? 'N' : undefined),
  );
  const keyStage = first((meaning) => meaning.keyStage);
  const subject = first((meaning) => meaning.subject, beside) ?? first((meaning) => meaning.subject);
  const ownMeasure = first((meaning) => meaning.measure ?? meaning.subject, beside) !== undefined;
  const plain =
    first((meaning) => meaning.measure, beside) ??
    (subject && measureOfSubject(subject, { ...(keyStage !== undefined && { keyStage }), ...(yearGroup && { yearGroup }) })) ??
    (subject ? undefined : first((meaning) => meaning.measure, titlesHeard(cell)));
  const otherLevel =
    labels.find(({ meaning }) => meaning.otherLevel) ?? cell.across.find((one) => headsOtherStatistic(one, plain));
  const measure = otherLevel ? undefined : plain;
  const notBecause =
    beside.find(({ meaning }) => meaning.not !== undefined) ??
    (axes.tellsGaps ? undefined : cell.titles.find(({ meaning: { not } }) => not === 'gap' || not === 'target')) ??
    labels.find((label) => isOfOtherYears(label, labels, plain, axes));
  const group = groupOf(cell, axes, first);
  const own = first((meaning) => meaning.period, beside);
  const [term, year] = [first((meaning) => meaning.term, beside), first((meaning) => meaning.period)];
  const told = term && year && !/[a-z]/.test(own ?? year) ? `${term} ${own ?? year}` : (own ?? year);
  const relative = own === undefined ? first((meaning) => meaning.relative, beside) : undefined;
  const titled = cell.titles.find(({ meaning }) => meaning.part !== undefined)?.meaning;
  const isInPart = (own === undefined && term === undefined && relative !== 'last') || own === titled?.period;
  const measureWords = measure === undefined ? ((group && otherLevel) ?? wordsForMeasure(cell, group !== undefined)) : undefined;
  const isOfSubject = subject === undefined || measureWords === undefined || measureWords.meaning.subject !== undefined;
  const above = measureWords && measureWords === cell.across[0] ? cell.across.slice(1).find(hasWords) : undefined;
  return {
    measure,
    ownMeasure,
    measureWords,
    measureSaid: above
      ? `${above.text}: ${measureWords!.text}`
      : isOfSubject
        ? (measureWords?.text ?? '')
        : `${subject}: ${measureWords.text}`,
    whose: first((meaning) => meaning.whose, beside) ?? 'school',
    period: relative === 'last' && told !== undefined ? yearBefore(told) : told,
    relative,
    term: own === undefined && year === undefined ? term : undefined,
    part: first((meaning) => meaning.part, beside) ?? (isInPart ? titled?.part : undefined),
    ownPeriod: own !== undefined,
    yearGroup: yearGroup ?? (isTotalOfYears(cell, axes) ? '' : plain === undefined ? lastYearIn(cell) : usualYearGroup(plain)),
    group,
    statistic:
      (isSizeHead(cell, axes) ? 'pupils' : undefined) ??
      first((meaning) => meaning.statistic, cell.across) ??
      first((meaning) => meaning.statistic, [...cell.down, ...cell.titles]),
    not: notBecause && (notBecause.meaning.not ?? 'severalYears'),
    notBecause,
  };
}

function groupOf(
  cell: TableCell,
  axes: Axes,
  first: <T>(of: (meaning: Meaning) => T | undefined, among?: Label[]) => T | undefined,
): PupilGroup | 'sen' | undefined {
  const told = ({ group, letter }: Meaning): PupilGroup | 'sen' | undefined => {
    if (group) return group;
    if (letter === 'K') return 'senSupport';
    if (letter === 'E') return 'ehcp';
    return letter === 'N' && !isYearLetter(cell, axes) ? 'noSen' : undefined;
  };
  const named =
    first(told, cell.down) ??
    first(isSizeHead(cell, axes) ? ({ group }) => group : told, cell.across) ??
    // Of a table that names groups the title says nothing of those rows that name none.
    (axes.groups.down || axes.groups.across ? undefined : first(told, cell.titles));
  if (named) return named;
  for (const axis of ['down', 'across'] as const) {
    const total = cell[axis].some(({ meaning }) => meaning.total);
    if (total && (axes.groups[axis] || !axes.years[axis])) return axes.assumed ?? 'all';
  }
  return axes.assumed;
}

/**
 * Whether a label tells of other pupils than a year group's or everybody's: of years together, or of a key stage whose own results
 * the measure is not. A year group that stands nearer goes before it.
 */
function isOfOtherYears(label: Label, labels: readonly Label[], measure: string | undefined, axes: Axes): boolean {
  const nearer = labels.slice(0, labels.indexOf(label));
  if (nearer.some(({ meaning }) => meaning.yearGroup !== undefined || meaning.letter === 'R')) return false;
  const { otherYears, keyStage, subject, rest } = label.meaning;
  if (otherYears || (axes.stages && /^(?:the )?(?:eyfs|early years)$/i.test(label.text.trim()))) return true;
  if (keyStage === undefined || labels.some(({ meaning }) => meaning.yearGroup !== undefined)) return false;
  if (measure !== undefined) return !isOfKeyStage(measure, keyStage);
  if (isOfManyYears(label)) return false;
  if (endOfKeyStage(keyStage) !== undefined && (label.meaning.statistic === 'pupils' || !axes.stages)) return false;
  return subject === undefined && rest.length <= 2 && !labels.some(({ meaning }) => meaning.subject !== undefined);
}

/** N above a column stands for the number of pupils where the groups are told by row, or above it. */
function isSizeHead({ across }: TableCell, axes: Axes): boolean {
  const isUnderGroup = across.some(({ meaning }) => meaning.group !== undefined);
  const isNone = !axes.groups.across && !axes.years.across;
  return (isNone || isUnderGroup) && across.some(({ meaning }) => meaning.letter === 'N');
}

/** N stands for nursery among years, and for no SEN among groups. */
function isYearLetter(cell: TableCell, axes: Axes): boolean {
  const axis = cell.down.some(({ meaning }) => meaning.letter === 'N') ? 'down' : 'across';
  return axes.years[axis] && !axes.groups[axis];
}

function isTotalOfYears(cell: TableCell, axes: Axes): boolean {
  return (['down', 'across'] as const).some((axis) => axes.years[axis] && cell[axis].some(({ meaning }) => meaning.total));
}

/** Words beside the cell, else above it, that say nothing else: they may be a measure's name. */
function wordsForMeasure({ down, across, titles }: TableCell, hasGroup: boolean): Label | undefined {
  const mayName = ({ meaning }: Label): boolean =>
    (meaning.subject !== undefined || meaning.rest.length > 2) && meaning.not === undefined;
  if (!hasGroup) return undefined;
  return across.find(mayName) ?? down.find(mayName) ?? down.find(isMute) ?? titles.find(mayName);
}

/** Words of its own, and no more of whom or when than those. */
function hasWords({ meaning: { rest, group, letter, period, whose } }: Label): boolean {
  return rest.length > 2 && [group, letter, period, whose].every((one) => one === undefined);
}

/** Words of which nothing is understood, and which all others use, such as `At age related`. */
function isMute({ text, meaning: { rest, ...others } }: Label): boolean {
  const isLevel = /\b(?:expected|related|standard|level|reaching|achieving)\b/i.test(text);
  return isLevel && rest.length <= 2 && Object.values(others).every((one) => one === undefined);
}
