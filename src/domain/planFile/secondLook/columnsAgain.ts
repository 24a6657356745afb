import { kindOfHeading } from '../headings';
import { isPerson } from '../pupils/personNames';
import { isRole } from '../roles';
import type { Part } from '../raw';
import type { ReadColumn } from '../reading';
import { schoolYears } from '../rowTexts';
import { plainWords } from '../understood';
import { isTimeAlone } from './words';
import type { Check, Look } from './look';

/** Columns that hold what their kind cannot mean, or whose headings say two things: what they hold is asked once for each. */
export const doubtColumns: Check = (look) => {
  const { gathered, context } = look;
  for (const column of gathered.columns) {
    const isTold = context.columns?.[plainWords(column.heading)] !== undefined;
    if (!column.unsure && !isTold && DOUBTS.some((isDoubtful) => isDoubtful(column, look))) column.unsure = true;
  }
};

type Doubtful = (column: ReadColumn, look: Look) => boolean;

/** `Job title` beside names is who they are, and nobody who helps. */
const holdsPosts: Doubtful = (column, look) => {
  if (column.as !== 'support' || kindOfHeading(column.heading) === 'support') return false;
  const leads = look.read.flatMap(({ made }) => made.flatMap((action) => action.leads));
  const areNamed = leads.length > 0 && leads.every((lead) => isPerson(lead) && !isRole(lead));
  return areNamed && areMostly(partsOf(column, look), isRole);
};

/** Days, people or amounts where it is to be told how one will know. */
const holdsNoCriteria: Doubtful = (column, look) =>
  (column.as === 'success' || column.as === 'resources') &&
  areMostly(partsOf(column, look), (text) => isTimeAlone(text) || isRole(text));

/** `Impact (what difference will it make?)`: what is hoped for, or what came of it. */
const saysTwoThings: Doubtful = ({ as, heading }) => {
  const inside = /\(([^()]{8,})\)/.exec(heading)?.[1];
  const kind = inside === undefined ? undefined : kindOfHeading(inside);
  return kind !== undefined && TELLING.has(as) && TELLING.has(kind) && kind !== as && (as === 'review' || kind === 'review');
};

/** What is told before the action, `Where are we now?`, is where it begins and not what came of it. */
const standsBefore: Doubtful = ({ as, sheet, column, heading }, { gathered }) => {
  const action = gathered.columns.find((one) => one.sheet === sheet && one.as === 'action');
  return (as === 'review' || as === 'progress') && NOW.test(heading) && action !== undefined && column < action.column;
};

/** A year of its own in the heading of what is taken for this year's. */
const isOfAnotherYear: Doubtful = ({ as, heading }, { context }) => {
  const years = schoolYears(plainWords(heading));
  return OF_A_YEAR.has(as) && years.length === 1 && years[0] !== Number(context.academicYear.slice(0, 4));
};

const DOUBTS: readonly Doubtful[] = [holdsPosts, holdsNoCriteria, saysTwoThings, standsBefore, isOfAnotherYear];
const TELLING: ReadonlySet<ReadColumn['as']> = new Set(['success', 'review', 'outcome', 'objective']);
const OF_A_YEAR: ReadonlySet<ReadColumn['as']> = new Set(['action', 'lead', 'success', 'milestone']);
const NOW = /\b(now|current(ly)?|position|baseline|at present|today)\b/i;

/** Several tables of a sheet may have something else there. */
function partsOf({ sheet, column, heading }: ReadColumn, { read }: Look): Part[] {
  const isThere = ({ place, ...part }: Part) => place.sheet === sheet && place.column === column && part.heading === heading;
  return read.flatMap(({ raw }) => raw.parts.filter((part) => isThere(part) && part.cell.text !== ''));
}

function areMostly(parts: readonly Part[], fits: (text: string) => boolean): boolean {
  return parts.length > 0 && parts.filter(({ cell }) => fits(cell.text.trim())).length > parts.length / 2;
}
