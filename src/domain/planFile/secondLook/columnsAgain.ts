import { kindOfHeading } from '../headings';
import { isPerson } from '../pupils/personNames';
import { isRole } from '../roles';
import type { Part } from '../raw';
import type { ReadColumn } from '../reading';
import { schoolYears } from '../rowTexts';
import { statusWord } from '../statuses';
import { plainWords } from '../understood';
import type { When } from '../period';
import { ratingFirst } from './statusesSaid';
import { isTimeAlone } from './words';
import type { Check, Look } from './look';

/** Columns that hold what their kind cannot mean, or whose headings say two things: what they hold is asked once for each. */
export const doubtColumns: Check = (look) => {
  const { gathered, context } = look;
  for (const column of gathered.columns) {
    const isTold = context.columns?.[plainWords(column.heading)] !== undefined;
    const rather =
      column.unsure || isTold ? undefined : DOUBTS.map((doubt) => doubt(column, look)).find((kind) => kind !== undefined);
    if (rather) Object.assign(column, { unsure: true, ...(rather !== column.as && { rather }) });
  }
};

/** What a column rather holds, where it is doubtful. */
type Doubtful = (column: ReadColumn, look: Look) => ReadColumn['as'] | undefined;

/** `Job title` beside names is who they are, and nobody who helps. */
const holdsPosts: Doubtful = (column, look) => {
  if (column.as !== 'support' || kindOfHeading(column.heading) === 'support') return undefined;
  const leads = look.read.flatMap(({ made }) => made.flatMap((action) => action.leads));
  const areNamed = leads.length > 0 && leads.every((lead) => isPerson(lead) && !isRole(lead));
  return areNamed && areMostly(partsOf(column, look), isRole) ? 'kept' : undefined;
};

/** Days, ratings or people where it is to be told how one will know. */
const holdsNoCriteria: Doubtful = (column, look) => {
  if (column.as !== 'success' && column.as !== 'resources') return undefined;
  const parts = partsOf(column, look);
  if (areMostly(parts, isTimeAlone)) return 'due';
  if (areMostly(parts, (text) => ratingFirst(text) !== undefined)) return 'status';
  // “Done” is nothing to be known by.
  const isOver = (text: string) => statusWord(text)?.sure === true && text.length > 3 && !IN_PLACE.test(text);
  if (parts.some(({ cell }) => isOver(cell.text.trim()))) return 'review';
  return areMostly(parts, isRole) ? 'support' : undefined;
};

/** `Steps to success` are what is done, `Why is this a priority?` is why. */
const isOfOtherWords: Doubtful = ({ as, heading }) => {
  if (as === 'success' && /\b(steps?|actions?|tasks?)\b/i.test(heading)) return 'action';
  return (as === 'objective' || as === 'priority') && /^(why|reasons?|rationale|because)\b/i.test(heading.trim())
    ? 'kept'
    : undefined;
};

/** `Impact (what difference will it make?)`: what is hoped for, or what came of it. */
const saysTwoThings: Doubtful = ({ as, heading }) => {
  const inside = /\(([^()]{8,})\)/.exec(heading)?.[1];
  const kind = inside === undefined ? undefined : kindOfHeading(inside);
  const isOther = kind !== undefined && TELLING.has(as) && TELLING.has(kind) && kind !== as;
  return isOther && (as === 'review' || kind === 'review') ? kind : undefined;
};

/** What is told before the action, `Where are we now?` and its rating, is where things begin and not what came of the action. */
const standsBefore: Doubtful = ({ as, sheet, column, heading }, { gathered }) => {
  const own = gathered.columns.filter((one) => one.sheet === sheet);
  const action = own.find((one) => one.as === 'action');
  if (action === undefined || column > action.column) return undefined;
  if (as === 'review' || as === 'progress') return NOW.test(heading) ? 'kept' : undefined;
  return as === 'status' && own.some((one) => NOW.test(one.heading) && one.column < action.column) ? 'kept' : undefined;
};

/** `Evidence of impact` beside actions that are still to be done is what is hoped for. */
const isStillToCome: Doubtful = (column, look) => {
  if (column.as !== 'review' || !/\bimpact\b/i.test(column.heading) || HAPPENED.test(column.heading)) return undefined;
  const beside = look.read.filter(({ raw }) => raw.parts.some((part) => isIn(part, column) && part.cell.text !== ''));
  if (areMostly(partsOf(column, look), (text) => PAST.test(text))) return undefined;
  const open = beside.filter(({ made }) => made.every(({ due, status }) => status !== 'complete' && isLater(due, look)));
  return open.length > 0 && open.length > beside.length / 2 ? 'success' : undefined;
};

function isLater(due: When | null, { context }: Look): boolean {
  const last = due && ('day' in due ? due.day : due.last);
  return last === undefined || last === null || last > context.today;
}

/** A year of its own in the heading of what is taken for this year's. */
const isOfAnotherYear: Doubtful = ({ as, heading }, { context }) => {
  const years = schoolYears(plainWords(heading));
  return OF_A_YEAR.has(as) && years.length === 1 && years[0] !== Number(context.academicYear.slice(0, 4)) ? as : undefined;
};

const DOUBTS: readonly Doubtful[] = [
  isOfOtherWords,
  holdsPosts,
  holdsNoCriteria,
  saysTwoThings,
  standsBefore,
  isStillToCome,
  isOfAnotherYear,
];
const TELLING: ReadonlySet<ReadColumn['as']> = new Set(['success', 'review', 'outcome', 'objective']);
const OF_A_YEAR: ReadonlySet<ReadColumn['as']> = new Set(['action', 'lead', 'success', 'milestone']);
const NOW = /\b(where (?:are|were) we|where we (?:are|were)|now|current(ly)?|position|baseline|at present|today)\b/i;
const HAPPENED = /\b(actual|so far|to date|achieved|review|evaluation|progress|autumn|spring|summer|term)\b/i;

/** What stands so in the end is a criterion as well. */
const IN_PLACE = /^(?:fully |all )?(?:in (?:place|use)|embedded|established)\.?$/i;

/** Words of what has happened. */
const PAST = /\b(met|made|gained|was|were|has|had|have|been|done|now|already|up from|down from)\b|\+\d/i;

/** Several tables of a sheet may have something else there. */
function isIn({ place, heading }: Part, column: ReadColumn): boolean {
  return place.sheet === column.sheet && place.column === column.column && heading === column.heading;
}

function partsOf(column: ReadColumn, { read }: Look): Part[] {
  return read.flatMap(({ raw }) => raw.parts.filter((part) => isIn(part, column) && part.cell.text !== ''));
}

function areMostly(parts: readonly Part[], fits: (text: string) => boolean): boolean {
  return parts.length > 0 && parts.filter(({ cell }) => fits(cell.text.trim())).length > parts.length / 2;
}
